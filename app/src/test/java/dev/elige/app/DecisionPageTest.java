package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** The page that {@code elige choose -o decision.html} writes. */
class DecisionPageTest {
  private static final String TRAVEL = "examples/travel-assistant.yaml";

  @TempDir static Path folder;
  private static String english = "";
  private static String spanish = "";
  private static String json = "";

  @BeforeAll
  static void write() throws IOException {
    var beside = folder.resolve("a.json");
    english = page(TRAVEL + " -o \"" + beside + "\"");
    json = Files.readString(beside);
    spanish = page(TRAVEL + " --lang es");
  }

  private static String page(String asked) throws IOException {
    var file = folder.resolve("page.html");
    var run = BuiltIn.run("choose " + asked + " -o \"" + file + "\"");
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(file).replace('\u00a0', ' ');
  }

  private static List<String> headings(String page, int level) {
    return Pattern.compile("<h" + level + ">([^<]*)</h" + level + ">")
        .matcher(page)
        .results()
        .map(heading -> heading.group(1))
        .toList();
  }

  @Test
  void theAnswerComesFirstThenEachTaskThenItsSources() {
    assertThat(headings(english, 1)).containsExactly("travel assistant");
    assertThat(headings(english, 2))
        .containsSubsequence(
            "triage: classification",
            "answers: question answering",
            "Sources",
            "What this rests on");
    assertThat(english.indexOf("<table>")).isLessThan(english.indexOf("<h2>"));
    assertThat(headings(english.substring(english.indexOf("<h2>triage")), 3))
        .startsWith("The bill", "Why not the others", "How sure", "What would change the answer");
  }

  @Test
  void theSameStandsThereInSpanish() {
    assertThat(headings(spanish, 2)).hasSameSizeAs(headings(english, 2)).contains("Fuentes");
    assertThat(headings(spanish, 3)).hasSameSizeAs(headings(english, 3)).contains("La factura");
    assertThat(spanish).contains("<html lang=\"es\">", "Coste y calidad", "· elección");
  }

  @Test
  void everyTaskHasItsChartsAndEachItsTitle() {
    assertThat(english.split("Cost and quality</figcaption>", -1)).hasSize(5);
    assertThat(english).contains("What moves the bill, USD a month</figcaption>");
    assertThat(english).contains("how often each comes first</figcaption>");
    int charts = english.split("<svg ", -1).length - 1;
    for (int i = 1; i <= charts; i++) {
      assertThat(english)
          .contains("<figcaption id=\"chart" + i + "\">", "aria-labelledby=\"chart" + i + "\"");
    }
  }

  /** The one oracle for drawings that every JDK brings: an XML parser. */
  @Test
  void drawingsAreWellFormed() throws Exception {
    var drawings = Pattern.compile("(?s)<svg .*?</svg>").matcher(english).results().toList();
    assertThat(drawings).hasSizeGreaterThan(8);
    var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    for (var drawing : drawings) {
      assertThat(
              parser.parse(new InputSource(new StringReader(drawing.group()))).getDocumentElement())
          .isNotNull();
    }
  }

  /** A link is followed by a person; everything else that a browser would load is inside. */
  @Test
  void noRequestLeavesThePage() {
    var withoutLinks = english.replaceAll("<a href=\"https?://[^\"]*\" rel=\"noreferrer\">", "");
    assertThat(withoutLinks)
        .doesNotContain("<script", "<link", "<img", "<iframe", "src=", "href=", "@import")
        .doesNotContain("http://", "https://");
    assertThat(withoutLinks.replaceAll("url\\(#[a-z0-9]+\\)", "")).doesNotContain("url(");
  }

  @Test
  void sourcesAreNamedOnceWithAddressAndDay() {
    var sources = english.substring(english.indexOf("<h2>Sources"));
    var list = sources.substring(0, sources.indexOf("</ul>"));
    var links =
        Pattern.compile("<li><a href=\"(https?://[^\"]+)\"[^>]*>[^<]+</a>, as of [0-9-]+")
            .matcher(list)
            .results()
            .map(link -> link.group(1))
            .toList();
    assertThat(links).isNotEmpty().doesNotHaveDuplicates();
    assertThat(list).contains("AWS Price List");
  }

  @Test
  void otherFormsTellWhatWasAskedAndNoMore() {
    var task = JsonMapper.shared().readTree(json).at("/tasks/0");
    assertThat(task.has("sure")).isFalse();
    assertThat(task.has("change")).isFalse();
  }

  @Test
  void sizesGivenAsCertainAreMovedByAFifth() throws IOException {
    var app =
        Files.writeString(
            folder.resolve("app.yaml"),
            """
            application: '<script>"x" & y'
            requests: 200000 per month
            tasks: [{kind: classification, languages: [en], input: 300 tokens, output: 10 tokens}]
            """);
    assertThat(page("\"" + app + "\""))
        .contains("&lt;script&gt;&quot;x&quot; &amp; y")
        .doesNotContain("<script")
        .contains("Sizes and volume are given as certain.")
        .contains("requests a month: 160 000 – 240 000");
  }
}
