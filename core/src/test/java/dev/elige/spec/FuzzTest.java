package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.EXAMPLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {
  private static final int MUTANTS = 1_000;
  private static final List<String> SHARDS =
      List.of(
          ":",
          ": ",
          "-",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "&a ",
          "*a",
          "\n",
          "\n  ",
          "\t",
          "#",
          "|",
          ">",
          "%",
          "@",
          "!!",
          "!x ",
          "?",
          ",",
          "0",
          "-1",
          "1e99",
          "NaN",
          "null",
          "~",
          "true",
          "12.000",
          "\u0000",
          "\uFEFF",
          "\u2028",
          "\uD800",
          "ñ",
          "😀",
          "---\n",
          "...\n",
          "<<: *a",
          "99999999999999999999",
          "all",
          "kind: ",
          "tasks: ",
          "id: a");

  /** Whatever happens to a file, reading it gives a requirement or says what is wrong with it. */
  @ParameterizedTest
  @ValueSource(strings = {"travel-assistant", "code-review", "eu-bank", "article-2023"})
  void brokenExamplesAreReadOrRefusedWithReasons(String example) throws IOException {
    var text = Files.readString(EXAMPLES.resolve(example + ".yaml"));
    var random = new Random(20_261_123);
    for (int i = 0; i < MUTANTS; i++) {
      var mutant = text;
      for (int change = random.nextInt(3); change >= 0; change--) {
        mutant = mutate(mutant, random);
      }
      check(mutant);
    }
  }

  private static void check(String mutant) {
    try {
      assertThat(TestingRequirements.read(mutant).tasks()).isNotEmpty();
    } catch (InvalidInputException refusal) {
      for (var language : DisplayLanguage.values()) {
        assertThat(refusal.problems())
            .isNotEmpty()
            .allSatisfy(problem -> assertThat(problem.message(language)).doesNotContain("\n"));
      }
    } catch (RuntimeException | StackOverflowError failure) {
      fail("neither read nor refused:\n" + mutant, failure);
    }
  }

  private static String mutate(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), at + random.nextInt(12));
    var shard = SHARDS.get(random.nextInt(SHARDS.size()));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + shard + text.substring(at);
      case 1 -> text.substring(0, at) + shard + text.substring(to);
      case 2 -> text.substring(0, at) + text.substring(to);
      default -> text.substring(0, to) + text.substring(at);
    };
  }
}
