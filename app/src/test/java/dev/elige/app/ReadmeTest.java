package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documented output is real output: each block behind {@code <!-- run: COMMAND -->} is what the
 * command prints of the built-in catalog, each behind {@code <!-- file: PATH -->} what the file
 * holds; {@code ; show: } and an {@link Excerpt} shorten it. With {@code -Delige.readme=write} the
 * blocks are written anew.
 */
class ReadmeTest {
  private static final Pattern BLOCK =
      Pattern.compile(
          "<!-- (run|file): ([^;\\n]+?)(?:; show: ([^\\n]+?))? -->\\n```(\\w+)\\n"
              + "(?:(?!```)[^\\n]*\\n)*```\\n");

  private static final Pattern MARK = Pattern.compile("^<!-- (run|file): ", Pattern.MULTILINE);

  static List<Path> documents() {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentedOutputIsRealOutput(Path document) throws IOException {
    var stated = Documents.read(document);
    assertThat(BLOCK.matcher(stated).results().count())
        .as("%s: every mark stands before a block with a language", document)
        .isEqualTo(MARK.matcher(stated).results().count());
    var real = BLOCK.matcher(stated).replaceAll(ReadmeTest::block);
    if (System.getProperty("elige.readme", "").equals("write")) {
      Files.writeString(document, real);
    } else {
      assertThat(stated)
          .as("%s: mvn verify -Delige.readme=write writes its blocks anew", document)
          .isEqualTo(real);
    }
  }

  private static String block(MatchResult found) {
    var what = found.group(2);
    var excerpt = new Excerpt(found.group(3) == null ? "" : found.group(3));
    var text =
        found.group(1).equals("file")
            ? excerpt.of(Documents.read(Documents.ROOT.resolve(what)))
            : "$ ./elige " + what + "\n" + excerpt.of(printed(what));
    var comment = found.group().substring(0, found.group().indexOf('\n') + 1);
    return Matcher.quoteReplacement(comment + "```" + found.group(4) + "\n" + text + "\n```\n");
  }

  private static String printed(String command) {
    var run = BuiltIn.run(command);
    return run.err() + run.out();
  }

  @Test
  void theCatalogIsAsLargeAsTheReadmeSays() {
    var counts = JsonMapper.shared().readTree(BuiltIn.run("catalog verify --json").out());
    assertThat(Documents.read(Documents.ROOT.resolve("README.md")).replaceAll("\\s+", " "))
        .contains(
            "%,d offers of %,d models"
                .formatted(counts.at("/offers").intValue(), counts.at("/models").intValue()))
        .contains("to all %d.".formatted(counts.at("/providers").intValue()));
  }
}
