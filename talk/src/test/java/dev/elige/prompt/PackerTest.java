package dev.elige.prompt;

import static dev.elige.prompt.TestingTemplates.examples;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.prompt.Cut.ContextLeftOut;
import dev.elige.prompt.Cut.ContextShortened;
import dev.elige.prompt.Cut.ExampleLeftOut;
import dev.elige.tokens.Fitting;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.Window;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is sent where not everything fits. A word is a token here. */
class PackerTest {
  private static final Text METHOD = Text.of("words", "palabras");

  private static final Citation CITATION =
      new Citation(
          new Source("test", "Test", "https://example.org", "MIT", LicenceClass.A, Authority.USER),
          "",
          LocalDate.of(2026, 11, 1));

  /** Names nothing but the input in its own words: two tokens of the template. */
  private static final Template TEMPLATE =
      TestingTemplates.of(
          Style.FEW_SHOT,
          "system: \"sys\\n\\n{{context}}\"",
          "user: \"ask {{input}}\"",
          "example: {user: \"{{input}}\", assistant: \"{{expected}}\"}");

  private static TokenCount words(Prompt prompt) {
    long words =
        prompt.messages().stream()
            .mapToLong(message -> message.text().strip().split("\\s+").length)
            .sum();
    return new TokenCount.Exact(words, METHOD, CITATION);
  }

  private static Packer packer(long context, long output, KeepFirst first) {
    return new Packer(PackerTest::words, window(context), output, first);
  }

  private static Window window(long context) {
    return new Window(
        Estimate.known(context),
        Estimate.unknown("none is stated", "no se indica ninguno"),
        Estimate.unknown("none is stated", "no se indica ninguno"));
  }

  private static Filling filling(List<Example> examples, List<String> context) {
    return new Filling("why", context, List.of(), Optional.empty(), examples);
  }

  @Test
  void nothingIsCutWhereAllFits() {
    var packing =
        packer(100, 10, KeepFirst.EXAMPLES)
            .pack(TEMPLATE, filling(examples("a b"), List.of("c d e")));

    assertThat(packing.cuts()).isEmpty();
    assertThat(packing.fit().input().tokens()).isEqualTo(2 + 1 + 3 + 3);
    assertThat(packing.fit().fitting()).isEqualTo(Estimate.known(Fitting.SURELY));
  }

  /** Bare 3; each example 3; the context 2 and 4. */
  @ParameterizedTest
  @CsvSource({
    "15, EXAMPLES, 2, c d|e f g h, ''",
    "14, EXAMPLES, 2, c d|e f g, C2s",
    "11, EXAMPLES, 2, c d, C2",
    "10, EXAMPLES, 2, c, C1s C2",
    "9, EXAMPLES, 2, '', C1 C2",
    "8, EXAMPLES, 1, '', E2 C1 C2",
    "3, EXAMPLES, 0, '', E1 E2 C1 C2",
    "14, CONTEXT, 1, c d|e f g h, E2",
    "9, CONTEXT, 0, c d|e f g h, E1 E2",
    "8, CONTEXT, 0, c d|e f g, C2s E1 E2",
    "4, CONTEXT, 0, c, C1s C2 E1 E2"
  })
  void theRowIsKeptFromItsBeginning(
      long room, KeepFirst first, int shown, String context, String cuts) {
    var packing =
        packer(room + 5, 5, first)
            .pack(TEMPLATE, filling(examples("a b", "b c"), List.of("c d", "e f g h")));

    assertThat(packing.prompt().conversation()).hasSize(1 + 2 * shown);
    assertThat(packing.prompt().system().orElseThrow())
        .isEqualTo(context.isEmpty() ? "sys" : "sys\n\n" + context.replace("|", "\n\n"));
    assertThat(packing.cuts().stream().map(PackerTest::sign).toList())
        .isEqualTo(cuts.isEmpty() ? List.of() : List.of(cuts.split(" ")));
    assertThat(packing.fit().input().tokens()).isLessThanOrEqualTo(room);
  }

  private static String sign(Cut cut) {
    return switch (cut) {
      case ExampleLeftOut(int number) -> "E" + number;
      case ContextLeftOut(int number) -> "C" + number;
      case ContextShortened(int number, _, _) -> "C" + number + "s";
    };
  }

  @Test
  void theQuestionIsKeptEvenWhereItIsTooLong() {
    var packing =
        packer(7, 5, KeepFirst.EXAMPLES).pack(TEMPLATE, filling(examples("a"), List.of("b")));

    assertThat(packing.prompt().messages())
        .containsExactly(new Message(Speaker.SYSTEM, "sys"), new Message(Speaker.USER, "ask why"));
    assertThat(packing.cuts()).containsExactly(new ExampleLeftOut(1), new ContextLeftOut(1));
    assertThat(packing.fit().fitting()).isEqualTo(Estimate.known(Fitting.SURELY_NOT));
  }

  @Test
  void nothingIsCutForAWindowThatNobodyKnows() {
    Estimate<Long> unknown = Estimate.unknown("no page states it", "ninguna página la indica");
    var packing =
        new Packer(PackerTest::words, new Window(unknown, unknown, unknown), 5, KeepFirst.EXAMPLES)
            .pack(TEMPLATE, filling(examples("a"), List.of("b".repeat(9_999))));

    assertThat(packing.cuts()).isEmpty();
    assertThat(packing.fit().fitting().isKnown()).isFalse();
  }

  @Test
  void anEstimateCountsByItsUpperEnd() {
    PromptCounter doubtful =
        prompt -> {
          long words = words(prompt).tokens();
          return new TokenCount.Estimated(words, words, 2 * words, METHOD, CITATION);
        };
    var packing =
        new Packer(doubtful, window(20), 0, KeepFirst.EXAMPLES)
            .pack(TEMPLATE, filling(examples("a b", "b c", "c d"), List.of()));

    assertThat(packing.cuts()).containsExactly(new ExampleLeftOut(3));
    assertThat(packing.fit().input().high()).isEqualTo(2 * (3 + 3 + 3));
  }

  @Test
  void aShortenedTextSaysHowMuchOfItIsKept() {
    var packing =
        packer(5, 0, KeepFirst.CONTEXT)
            .pack(TEMPLATE, filling(List.of(), List.of("👍🏽 dos tres cuatro")));

    assertThat(packing.prompt().system()).contains("sys\n\n👍🏽 dos");
    assertThat(packing.cuts()).containsExactly(new ContextShortened(1, 6, 18));
  }

  /** Every other number of kept pieces and of kept words either does not fit or keeps less. */
  @ParameterizedTest
  @EnumSource
  void noMoreWouldFit(KeepFirst first) {
    var random = new Random(23);
    for (int round = 0; round < 500; round++) {
      var context = new ArrayList<String>();
      for (int i = random.nextInt(4); i > 0; i--) {
        context.add("w ".repeat(1 + random.nextInt(6)).strip());
      }
      var shown = examples("a b c", "b", "c d").subList(0, random.nextInt(4));
      var filling = filling(shown, context);
      int room = 3 + random.nextInt(25);
      var packing = packer(room, 0, first).pack(TEMPLATE, filling);

      assertThat(packing.fit().input().tokens()).isEqualTo(most(filling, first, room));
    }
  }

  /** Adds what comes next in the row, words of context one by one, as long as it fits. */
  private static long most(Filling filling, KeepFirst first, int room) {
    var sizes = new ArrayList<long[]>();
    filling.examples().forEach(one -> sizes.add(new long[] {one.input().split(" ").length + 1, 0}));
    var texts = new ArrayList<long[]>();
    filling.context().forEach(one -> texts.add(new long[] {one.split(" ").length, 1}));
    sizes.addAll(first == KeepFirst.EXAMPLES ? sizes.size() : 0, texts);
    long tokens = 3;
    for (var size : sizes) {
      long left = room - tokens;
      if (size[0] > left) {
        return tokens + (size[1] == 1 ? left : 0);
      }
      tokens += size[0];
    }
    return tokens;
  }
}
