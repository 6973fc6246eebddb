package dev.elige.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DrawingsTest {
  private static final Scatter SCATTER =
      new Scatter(
          title("Cost <&> quality"),
          0.5,
          List.of(
              spot("a/cheap", 1, 0.4, Scatter.Role.FRONT, true),
              spot("a/chosen", 10, 0.7, Scatter.Role.CHOICE, true),
              spot("a/beaten", 30, 0.6, Scatter.Role.OTHER, false),
              spot("a/best", 100, 0.9, Scatter.Role.FRONT, true)),
          title("How it is read."));
  private static final Tornado TORNADO =
      new Tornado(
          title("What moves it"),
          10,
          title("10.00"),
          List.of(
              new Tornado.Swing(title("volume"), end("100", 5), end("300", 20)),
              new Tornado.Swing(title("<size>"), end("7", 9), end("9", 11))),
          title("How it is read."));
  private static final Shares SHARES =
      new Shares(
          title("Ranks"),
          List.of(title("1st"), title("2nd"), title("3rd"), title("later")),
          List.of(
              new Shares.Whole(title("a/chosen"), Tone.GOOD, List.of(0.5, 0.25, 0.125, 0.125)),
              new Shares.Whole(title("a/best"), Tone.PLAIN, List.of(0.0, 0.25, 0.25, 0.5))));
  private static final Links LINKS =
      new Links(
          List.of(
              new Links.Link(title("Prices"), "https://example.com/a?b=1&c", title("as of today")),
              new Links.Link(title("Mine"), "javascript:alert(1)", title("as of today"))));

  private static Text title(String text) {
    return Text.verbatim(text);
  }

  private static Tornado.End end(String at, double value) {
    return new Tornado.End(title(at), value, title(Double.toString(value)));
  }

  private static Scatter.Spot spot(
      String name, double cost, double quality, Scatter.Role role, boolean isOnFront) {
    return new Scatter.Spot(
        title(name), cost, quality - 0.1, quality, quality + 0.1, role, isOnFront, title("good"));
  }

  private static String html(Block... blocks) {
    return HtmlWriter.write(new Document(List.of(blocks)), DisplayLanguage.ENGLISH);
  }

  private static String markdown(Block block) {
    return MarkdownWriter.write(new Document(List.of(block)), DisplayLanguage.ENGLISH);
  }

  private static String terminal(Block block) {
    return TerminalWriter.write(
        new Document(List.of(block)), new Page(DisplayLanguage.ENGLISH, 80, false));
  }

  private static double[] numbers(String html, String pattern) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group(1)))
        .toArray();
  }

  /** On a logarithmic axis 1, 10 and 100 stand equally far apart. */
  @Test
  void equalRatiosOfCostAreEqualDistances() {
    double[] dots = numbers(html(SCATTER), "<circle class=\"spot\" cx=\"([0-9.]+)\"");
    double[] choice = numbers(html(SCATTER), "<path class=\"spot choice\" d=\"M([0-9.]+) ");
    assertThat(dots).hasSize(2);
    assertThat(choice[0]).isCloseTo((dots[0] + dots[1]) / 2, within(0.11));
  }

  /** Level to the next of the front, then up to it; at the end on to the edge. */
  @Test
  void theFrontIsAStaircaseThroughItsOffers() {
    var page = html(SCATTER);
    var path = Pattern.compile("class=\"front\" d=\"([^\"]*)\"").matcher(page);
    assertThat(path.find()).isTrue();
    assertThat(path.group(1)).matches("M[0-9. ]+(H[0-9.]+V[0-9.]+){2}H[0-9]+");
    double[] steps = numbers(path.group(1), "V([0-9.]+)");
    assertThat(steps[1]).isLessThan(steps[0]);
  }

  /** The goals that have no floor of their own. */
  @Test
  void aFloorThatNobodyAsksForIsNotDrawn() {
    var without = new Scatter(SCATTER.title(), 0, SCATTER.spots(), SCATTER.caption());
    assertThat(html(SCATTER)).contains("class=\"floor\"", "quality floor");
    assertThat(html(without)).doesNotContain("class=\"floor\"", "quality floor");
  }

  @Test
  void theChoiceIsToldApartByShapeAndWord() {
    assertThat(html(SCATTER))
        .contains("2 · choice", "<path class=\"spot choice\"", "<circle class=\"spot other\"")
        .contains("→ a/chosen");
  }

  @Test
  void theNumbersInTheDrawingAreThoseOfTheTable() {
    for (String written : new String[] {terminal(SCATTER), markdown(SCATTER)}) {
      assertThat(written)
          .containsPattern("1[ |]+a/cheap[ |]+1.00")
          .containsPattern("2[ |]+→ a/chosen[ |]+10.00")
          .containsPattern("3[ |]+a/best[ |]+100.00")
          .doesNotContain("beaten");
    }
  }

  /** Solid to the right of the middle, hatched to its left, in proportion: 10 and 5. */
  @Test
  void swingsAreDrawnToScale() {
    double[] widths = numbers(html(TORNADO), "<rect class=\"part\"[^>]* width=\"([0-9.]+)\"");
    assertThat(widths).hasSize(4);
    assertThat(widths[1] / widths[0]).isCloseTo(2, within(0.01));
    assertThat(html(TORNADO)).contains("volume: 100 – 300", "&lt;size&gt;: 7 – 9", "10.00");
    for (String written : new String[] {terminal(TORNADO), markdown(TORNADO)}) {
      assertThat(written).containsPattern("volume[ |]+100[ |]+5.0[ |]+300[ |]+20.0");
    }
  }

  @Test
  void partsOfAWholeFillItsBarAndArePrinted() {
    double[] widths =
        numbers(html(SHARES), "<rect class=\"part\"[^>]* width=\"([0-9.]+)\" height=\"16.0\"");
    assertThat(Arrays.stream(widths, 0, 4).sum()).isCloseTo(340, within(0.3));
    assertThat(widths[0]).isCloseTo(2 * widths[1], within(0.2));
    assertThat(html(SHARES)).contains("50 · 25 · 13 · 13").contains("&lt;1 · 25 · 25 · 50");
    for (String written : new String[] {terminal(SHARES), markdown(SHARES)}) {
      assertThat(written).containsPattern("a/chosen[ |]+50 %[ |]+25 %[ |]+13 %[ |]+13 %");
    }
  }

  @Test
  void fillingsOfTwoDrawingsDoNotShareAName() {
    var page = html(TORNADO, SHARES);
    assertThat(page).contains("id=\"hatched1\"", "id=\"hatched2\"", "url(#hatched1)");
    assertThat(page.split("id=\"dotted2\"", -1)).hasSize(2);
  }

  @Test
  void everyDrawingHasATitleForThoseWhoDoNotSeeIt() {
    assertThat(html(SCATTER, TORNADO, SHARES))
        .contains("<figcaption id=\"chart1\">Cost &lt;&amp;&gt; quality</figcaption>")
        .contains("role=\"img\" aria-labelledby=\"chart3\"")
        .contains("<title>a/beaten: 30.00 USD a month, good</title>");
  }

  @Test
  void onlyAddressesOfTheWebAreLinked() {
    assertThat(html(LINKS))
        .contains("<a href=\"https://example.com/a?b=1&amp;c\" rel=\"noreferrer\">Prices</a>")
        .doesNotContain("javascript:");
    assertThat(markdown(LINKS))
        .contains("- [Prices](<https://example.com/a?b=1&c>), as of today")
        .contains("- Mine, as of today");
    assertThat(terminal(LINKS)).contains("• Prices, as of today: https://example.com/a?b=1&c");
  }

  @Test
  void sharesThatDoNotAddUpAreRefused() {
    assertThatThrownBy(() -> new Shares.Whole(title("a"), Tone.PLAIN, List.of(0.5, 0.4)))
        .hasMessageContaining("add up to 1");
  }

  @Test
  void aCostOfNothingHasNoLogarithm() {
    assertThatThrownBy(() -> spot("a/free", 0, 0.5, Scatter.Role.OTHER, false))
        .hasMessageContaining("a cost above 0");
  }
}
