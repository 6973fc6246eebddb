package dev.elige.extra;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.DisplayLanguage;
import dev.elige.base.Language;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.corpus.CorpusFinder;
import dev.elige.corpus.CorpusProfile.LanguageShare;
import dev.elige.corpus.CorpusProfiler;
import dev.elige.corpus.DocumentText;
import dev.elige.corpus.LanguageGuess;
import dev.elige.corpus.Yardstick;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.Words;
import dev.elige.tokens.content.ParallelTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The extra as the program meets it: found on the class path, used on a corpus. */
class ExtraTest {
  private static final Citation CITATION =
      new Citation(
          new Source("test", "test", "https://example.org", "MIT", LicenceClass.A, Authority.USER),
          "",
          LocalDate.of(2026, 11, 25));

  @TempDir private Path folder;

  private static <T> T found(Class<T> port) {
    return ServiceLoader.load(port).findFirst().orElseThrow();
  }

  private static String text(String tag) {
    return ParallelTexts.in(new Language(tag)).orElseThrow().text();
  }

  @Test
  void aCorpusOfDocumentsIsCountedAndItsLanguagesTold() throws IOException {
    Documents.docx(folder.resolve("es.docx"), text("es"));
    Documents.docx(folder.resolve("zh.docx"), text("zh"));
    Documents.pdf(folder.resolve("en.pdf"), "Where is my suitcase? I would like to have it back.");
    Files.writeString(folder.resolve("es.txt"), text("es"));
    Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\n");
    var words =
        new Yardstick(
            "words",
            text -> new TokenCount.Exact(Words.count(text), Text.verbatim("words"), CITATION));
    var profile =
        new CorpusProfiler(List.of(words))
            .documents(found(DocumentText.class))
            .languages(found(LanguageGuess.class))
            .profile(CorpusFinder.find(List.of(folder.toString())));
    assertThat(profile.input().languages())
        .containsExactlyInAnyOrder(
            new LanguageShare(new Language("es"), 2),
            new LanguageShare(new Language("en"), 1),
            new LanguageShare(new Language("zh"), 1));
    assertThat(profile.input().tokens().getFirst().total().tokens())
        .isEqualTo(2 * Words.count(text("es")) + Words.count(text("zh")) + 11);
    assertThat(profile.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message(DisplayLanguage.ENGLISH))
                .contains("broken.pdf", "it is damaged (")
                .doesNotContain("elige extra"));
  }

  @Test
  void itImportsOnlyTheRoomsItsRowNames() {
    noClasses()
        .should()
        .dependOnClassesThat(
            com.tngtech.archunit.base.DescribedPredicate.describe(
                "stand in other rooms",
                type ->
                    type.getPackageName()
                        .matches("dev\\.elige\\.(?!(base|tokens|corpus|extra)$).*")))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.elige.extra"));
  }
}
