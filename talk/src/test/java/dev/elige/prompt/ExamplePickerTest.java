package dev.elige.prompt;

import static dev.elige.prompt.TestingTemplates.examples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which examples are shown for an item. */
class ExamplePickerTest {
  /** Texts are angles in degrees, and alike is the cosine between them. */
  private static final Similarity ANGLES =
      (one, other) -> Math.cos(Math.toRadians(degrees(one) - degrees(other)));

  private static double degrees(String text) {
    return Double.parseDouble(text);
  }

  static Stream<Pick> picks() {
    return Stream.of(
        new Pick.Fixed(),
        new Pick.Drawn(42),
        new Pick.Similar(new WordSimilarity(List.of())),
        new Pick.Diverse(new WordSimilarity(List.of())));
  }

  private static List<String> picked(Pick pick, int count, List<Example> from, String item) {
    return new ExamplePicker(pick, count).pick(from, item).stream().map(Example::input).toList();
  }

  @ParameterizedTest
  @MethodSource("picks")
  void theItemItselfIsNeverShown(Pick pick) {
    var from =
        examples(
            "My flight is late",
            "MY  FLIGHT\u00A0is late ",
            "Ｍy flight is late",
            "A room",
            "a ROOM");

    assertThat(picked(pick, 9, from, " my flight is late\n")).containsExactly("A room");
  }

  @ParameterizedTest
  @MethodSource("picks")
  void theSamePicksTheSameAgain(Pick pick) {
    var from = examples("a b", "b c", "c d", "d e", "e f", "f g");

    assertThat(picked(pick, 3, from, "c a")).hasSize(3).isEqualTo(picked(pick, 3, from, "c a"));
  }

  @ParameterizedTest
  @MethodSource("picks")
  void fewerThanWantedAreAllThereAre(Pick pick) {
    assertThat(picked(pick, 3, examples("a", "b"), "a")).containsExactly("b");
    assertThat(picked(pick, 3, examples("a"), "a")).isEmpty();
  }

  @Test
  void fixedAreTheFirst() {
    assertThat(picked(new Pick.Fixed(), 2, examples("a", "b", "c"), "a")).containsExactly("b", "c");
  }

  @Test
  void seedsDifferAndEveryExampleIsDrawnAboutAsOften() {
    var from = examples("a", "b", "c", "d", "e");
    var times = new int[5];
    for (int seed = 0; seed < 5_000; seed++) {
      picked(new Pick.Drawn(seed), 2, from, "?").forEach(text -> times[text.charAt(0) - 'a']++);
    }
    assertThat(Arrays.stream(times).boxed())
        .allSatisfy(count -> assertThat(count).isBetween(1_850, 2_150));
  }

  /** Whether an item is itself among the examples does not move the others. */
  @Test
  void aDrawChangesOnlyByTheItemLeftOut() {
    var from = examples("a", "b", "c", "d", "e", "f");
    var all = new ArrayList<>(picked(new Pick.Drawn(5), 6, from, "?"));
    all.remove("d");

    assertThat(picked(new Pick.Drawn(5), 6, from, "d")).isEqualTo(all);
  }

  @Test
  void similarAreTheNearest() {
    assertThat(picked(new Pick.Similar(ANGLES), 3, examples("90", "10", "50", "20"), "14"))
        .containsExactly("10", "20", "50");
  }

  @Test
  void equallySimilarOnesStandAsInTheFile() {
    assertThat(picked(new Pick.Similar((_, _) -> 1), 2, examples("c", "a", "b"), "x"))
        .containsExactly("c", "a");
  }

  @Test
  void diverseAreFarApart() {
    assertThat(picked(new Pick.Diverse(ANGLES), 3, examples("0", "1", "90", "91", "45"), "2"))
        .containsExactly("1", "91", "45");
  }

  /** Gonzalez 1985: within twice of the smallest radius; all subsets are the oracle. */
  @Test
  void diverseOnesCoverTheRestWithinTwiceTheBestRadius() {
    var random = new Random(3);
    for (int round = 0; round < 300; round++) {
      var texts = new ArrayList<String>();
      for (int i = 0; i < 7; i++) {
        texts.add(Double.toString(random.nextInt(1_800) / 10.0));
      }
      var distinct = texts.stream().distinct().toList();
      var from = examples(distinct.toArray(String[]::new));
      double greedy = radius(distinct, picked(new Pick.Diverse(ANGLES), 3, from, "500"));

      assertThat(greedy).isLessThanOrEqualTo(2 * bestRadius(distinct) + 1e-9);
    }
  }

  private static double bestRadius(List<String> all) {
    return IntStream.range(0, 1 << all.size())
        .filter(set -> Integer.bitCount(set) == Math.min(3, all.size()))
        .mapToObj(set ->
            IntStream.range(0, all.size()).filter(i -> (set >> i & 1) == 1).mapToObj(all::get))
        .mapToDouble(centres -> radius(all, centres.toList()))
        .min()
        .orElseThrow();
  }

  private static double radius(List<String> all, List<String> centres) {
    return all.stream()
        .mapToDouble(one ->
            centres.stream()
                .mapToDouble(centre -> Math.abs(degrees(one) - degrees(centre)))
                .min()
                .orElseThrow())
        .max()
        .orElseThrow();
  }

  @Test
  void noneIsNoNumberToPick() {
    assertThatThrownBy(() -> new ExamplePicker(new Pick.Fixed(), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
