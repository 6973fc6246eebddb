package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.elige.base.Language;
import dev.elige.belief.evidence.Evidence;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.source.EvidenceBuild;
import dev.elige.belief.source.EvidenceImporter;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.source.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The importers on packed copies of the tables; skipped without {@code -Delige.packed=FOLDER}. */
class ScoresPackedTest {
  private static Optional<EvidenceBuild> build = Optional.empty();

  @BeforeAll
  static void read() {
    var folder = Optional.ofNullable(System.getProperty("elige.packed"));
    assumeThat(folder).as("give -Delige.packed=FOLDER to run on packed copies").isPresent();
    var root = Path.of(folder.orElseThrow()).resolve("..");
    build =
        Optional.of(new EvidenceBuild(EvidenceImporters.all(), importer -> files(importer, root)));
  }

  private static SourceFiles files(EvidenceImporter importer, Path root) {
    var content = new HashMap<String, byte[]>();
    for (var name : importer.packed().files()) {
      try {
        content.put(name, Files.readAllBytes(root.resolve(name)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new SourceFiles(importer.packed().readOn(), content);
  }

  /** Scores that are told, rows that are refused, names that no rule places. */
  @ParameterizedTest
  @CsvSource({
    "benchpress, 2440, 120, 3",
    "euroeval, 48000, 1900, 32",
    "mteb, 49000, 20, 0",
    "vectara, 96, 0, 0",
    "aider, 177, 4, 18",
    "bfcl, 600, 0, 22",
    "mmmlu, 150, 0, 0",
    "simple-evals, 214, 0, 0",
    "alpacaeval, 150, 0, 134",
    "evalplus, 176, 0, 77",
    "ruler, 114, 0, 25",
    "metabench, 10200, 4500, 9",
    "arena-text, 5890, 0, 36",
    "livebench, 3960, 1, 5",
    "anthropic-multilingual, 120, 0, 0",
  })
  void everyTableIsReadAlmostWhole(String source, int scores, int refused, int unmatched) {
    var found =
        build.orElseThrow().findings().stream()
            .filter(one -> one.source().id().equals(source))
            .findFirst()
            .orElseThrow();
    assertThat(found.scores()).hasSizeGreaterThanOrEqualTo(scores);
    assertThat(found.refused()).hasSizeLessThanOrEqualTo(refused);
    assertThat(found.unmatchedNames()).hasSizeLessThanOrEqualTo(unmatched);
  }

  /** Read by eye in the tables. */
  @ParameterizedTest
  @CsvSource({
    "benchpress, anthropic/claude-opus-4-5-20251101, thinking high, gpqa, -, 0.87",
    "benchpress, google/gemini-3-pro-preview, thinking high, swe-bench-verified, -, 0.762",
    "benchpress, anthropic/claude-opus-4-5-20251101, thinking high, vendingbench-2, -, 4967.06",
    "euroeval, anthropic/claude-sonnet-4-5-20250929, thinking val zero-shot, euroeval-knowledge, es,"
        + " 87.79",
    "euroeval, anthropic/claude-sonnet-4-5-20250929, thinking val zero-shot,"
        + " euroeval-linguistic-acceptability, de, 45.05",
    "arena-text, anthropic/claude-sonnet-4-5-20250929, thinking 32k, arena-text, es, 1443.7",
    "arena-text, google/gemini-2.5-pro, -, arena-text-instruction-following, -, 1444.0",
    "arena-text, openai/gpt-5, thinking high, arena-text, -, 1436.8",
    "vectara, anthropic/claude-sonnet-4-5-20250929, -, vectara-factual-consistency, -, 88.0",
    "bfcl, zhipuai/glm-4.6, thinking function-calling, bfcl-v4-multi-turn, -, 68.0",
    "aider, anthropic/claude-opus-4-20250514, thinking 32k diff, aider-polyglot, -, 0.72",
    "mmmlu, openai/gpt-4o-2024-11-20, -, mmmlu, es, 0.843",
    "simple-evals, openai/gpt-4o-2024-11-20, -, simpleqa, -, 0.388",
    "alpacaeval, meta/llama-3.1-405b-instruct, turbo, alpacaeval-2-0-lc, -, 39.257",
    "evalplus, alibaba/qwen2.5-coder-32b-instruct, -, humaneval+, -, 0.872",
    "ruler, mistral/mistral-large-2411, -, ruler-64k, -, 85.9",
    "anthropic-multilingual, anthropic/claude-sonnet-4-5-20250929, thinking,"
        + " mmmlu-percent-of-english, es, 98.2",
    "metabench, openai/gpt-5, thinking high, ifbench, -, 0.73",
    "livebench, openai/gpt-5.4, thinking xhigh, livebench-2026-01-08-summarize, -, 68.417",
    "mteb, openai/text-embedding-3-large, -, mteb-languages-retrieval, es, 0.8687",
  })
  void scoresAreThoseOfTheTables(
      String source,
      String model,
      String setting,
      String benchmark,
      String language,
      double value) {
    var found =
        build.orElseThrow().all().scores().stream()
            .filter(one -> one.citation().source().id().equals(source))
            .filter(one -> one.model().toString().equals(model))
            .filter(one -> one.setting().toString().equals(setting))
            .filter(one -> one.benchmark().equals(benchmark))
            .filter(one -> one.language().map(Language::tag).orElse("-").equals(language))
            .map(Score::value)
            .toList();
    assertThat(found).contains(value);
  }

  @Test
  void whatIsBuiltInIsWhatABuildMakes() {
    var known = new HashSet<String>();
    var market = Catalog.builtIn().on(BuiltIn.TODAY);
    market.models().forEach(model -> known.add(model.id().toString()));
    market.offers().forEach(offer -> known.add(offer.model().id().toString()));
    var made = build.orElseThrow().shippable(model -> known.contains(model.toString()));
    assertThat(made.files()).isEqualTo(Evidence.builtIn().files());
    print(made);
  }

  private static void print(Evidence made) {
    made.scores().stream()
        .collect(
            Collectors.groupingBy(
                score -> score.citation().source().id(),
                Collectors.mapping(Function.identity(), Collectors.counting())))
        .forEach((source, count) -> System.out.println(count + " scores of " + source));
  }
}
