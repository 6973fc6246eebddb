package dev.elige.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.report.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import tools.jackson.databind.json.JsonMapper;

/** A decision is recorded, one fact is changed, and the check says so. */
class CheckTest {
  @TempDir Path folder;
  private TestingCheck application;

  @BeforeEach
  void decide() throws IOException {
    application = new TestingCheck(folder);
    var run = application.choose("--lock");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("wrote ").contains("elige.lock.yaml");
  }

  private String record() throws IOException {
    return Files.readString(application.file("elige.lock.yaml"));
  }

  /** The findings as {@code kind result}. */
  private static String[] findings(TestingTerminal.Run run) {
    return JsonMapper.shared()
        .readTree(run.out())
        .at("/findings")
        .valueStream()
        .map(one -> one.at("/kind").stringValue() + " " + one.at("/result").stringValue())
        .toArray(String[]::new);
  }

  @Test
  void theRecordHoldsWhatTheDecisionReliedOn() throws IOException {
    assertThat(record())
        .contains("elige-lock: 1\nrequirement: app.yaml\nsha256: ")
        .contains("day: 2026-11-23\n")
        .contains("    offer: house/alpha\n    model: house/alpha\n    mode: on-demand\n")
        .contains("    monthly-usd: 120\n")
        .contains("quality: {mean: 0.7, low: 0.65, high: 0.75, grade: independent}")
        .contains(
            "what: input tokens, usd: 1, unit: million-tokens, source: user, as-of: 2026-11-01")
        .contains("- {end-of-life: 2028-01-01, at-the-earliest: false, successors: [house/next]}");
  }

  @Test
  void theSameInputsGiveTheSameBytes() throws IOException {
    var first = record();
    application.choose("--lock", application.file("again.lock.yaml").toString(), "--lang", "es");
    assertThat(Files.readString(application.file("again.lock.yaml"))).isEqualTo(first);
  }

  @Test
  void nothingMovedSoItHolds() throws IOException {
    var run = application.check();
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("It holds on 2026-11-23.").doesNotContain("What has moved");
    assertThat(application.check("--format", "github").out()).isEmpty();
  }

  @Test
  void aBillThatRisesBeyondTheThresholdFails() throws IOException {
    application.alpha("2028-01-01", "1.2", "2");
    var run = application.check();
    assertThat(run.code()).isEqualTo(100);
    assertThat(run.out())
        .contains("the bill of a month: 120 → 140 USD (+16.7 %)")
        .contains("input tokens, per 1M tokens: 1 → 1.2 USD (+20 %)")
        .contains("elige choose app.yaml --lock");
    assertThat(findings(application.check("--json")))
        .containsExactly("price-moved failed", "price-moved failed");
    assertThat(application.check("--dearer", "17%").code()).isZero();
  }

  @Test
  void aBillThatRisesLessIsOnlyTold() throws IOException {
    application.alpha("2028-01-01", "1.1", "2");
    var run = application.check("--format", "json");
    assertThat(run.code()).isZero();
    assertThat(findings(run)).containsExactly("price-moved info", "price-moved info");
  }

  @Test
  void aRetirementWithinTheHorizonFailsAndNamesTheSuccessor() throws IOException {
    application.alpha("2027-01-31", "1", "2");
    var run = application.check();
    assertThat(run.code()).isEqualTo(100);
    assertThat(run.out())
        .contains(
            "house/alpha reaches its end of life on 2027-01-31, within 90 days; its successor is"
                + " house/next");
    assertThat(findings(application.check("--json", "--horizon", "30d")))
        .containsExactly("retires info");
  }

  @Test
  void aDateThatIsOnlyALowerBoundFailsNothing() throws IOException {
    application.alpha(">=2027-01-31", "1", "2");
    var run = application.check();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("end not before 2027-01-31; then end 2028-01-01");
    application.choose("--lock");
    assertThat(findings(application.check("--json"))).containsExactly("retires info");
  }

  @Test
  void anOfferThatHasRetiredIsGone() throws IOException {
    application.alpha("2026-11-01", "1", "2");
    var run = application.check("--json");
    assertThat(run.code()).isEqualTo(100);
    assertThat(findings(run)).contains("offer-gone failed").doesNotContain("retires failed");
    assertThat(run.out()).contains("reached its end of life on 2026-11-01 (lifecycle)");
  }

  @Test
  void anOfferThatLeftTheCatalogIsGone() throws IOException {
    application.alphaIsGone();
    var run = application.check();
    assertThat(run.code()).isEqualTo(100);
    assertThat(run.out()).contains("house/alpha is not in the catalog");
  }

  @Test
  void aQualityThatNoLongerReachesTheFloorFails() throws IOException {
    application.quality("house/alpha", 0.52);
    var run = application.check("--json");
    assertThat(run.code()).isEqualTo(100);
    assertThat(findings(run)).containsExactly("quality-moved failed");
    assertThat(run.out()).contains("does not reach 0.5 with a probability of 80 %");
  }

  @Test
  void aQualityThatFallsOutOfItsIntervalFailsAndOneThatRisesDoesNot() throws IOException {
    application.quality("house/alpha", 0.64);
    assertThat(findings(application.check("--json"))).containsExactly("quality-moved failed");
    application.quality("house/alpha", 0.8);
    var run = application.check("--json");
    assertThat(run.code()).isZero();
    assertThat(findings(run)).containsExactly("quality-moved info");
  }

  @Test
  void anotherOfferThatCostsClearlyLessFails() throws IOException {
    application.beta("0.8", "1.6");
    var run = application.check();
    assertThat(run.code()).isEqualTo(100);
    assertThat(run.out()).contains("house/beta costs 96 USD a month, 20 % less than house/alpha");
    assertThat(application.check("--dearer", "20%").code()).isZero();
  }

  @Test
  void aCheaperOfferOfDoubtfulQualityIsNoRival() throws IOException {
    application.beta("0.8", "1.6");
    application.quality("house/beta", 0.5);
    assertThat(application.check().code()).isZero();
  }

  @Test
  void anotherOfferThatIsSurelyBetterAtNoHigherCostFails() throws IOException {
    application.beta("1", "2");
    application.quality("house/beta", 0.9);
    var run = application.check();
    assertThat(run.code()).isEqualTo(100);
    assertThat(run.out())
        .contains("house/beta reaches a quality of 0.87 with a probability of 80 % at 120 USD")
        .contains("house/alpha has 0.7 (0.65–0.75) at 120 USD");
    assertThat(findings(application.check("--json"))).containsExactly("better failed");
    assertThat(application.check("--better-quality", "0.18").code()).isZero();
  }

  /** 0.83 less 0.842 of a standard deviation of 0.05 / 1.645 is 0.804: by 0.104 more than 0.7. */
  @Test
  void theMarginIsHeldAgainstWhatIsSurelyReached() throws IOException {
    application.beta("1", "2");
    application.quality("house/beta", 0.83);
    assertThat(application.check("--better-quality", "0.103").code()).isEqualTo(100);
    assertThat(application.check("--better-quality", "0.105").code()).isZero();
  }

  @Test
  void aBetterOfferThatCostsMoreIsNoRival() throws IOException {
    application.quality("house/beta", 0.94);
    assertThat(application.check().code()).isZero();
  }

  /** It was passed over for the goal, and would be again. */
  @Test
  void aCheaperOfferIsNoRivalWhereTheBestIsWanted() throws IOException {
    application.requirement("goal: best\n");
    application.beta("2", "4");
    application.quality("house/beta", 0.9);
    application.choose("--lock");
    assertThat(record()).contains("offer: house/beta");
    var run = application.check();
    assertThat(run.code()).as(run.out()).isZero();
  }

  @Test
  void anotherRequirementFails() throws IOException {
    application.requirement(
        "  - {id: digest, kind: summarization, input: 100 tokens, output: 10 tokens}\n");
    var run = application.check();
    assertThat(run.code()).isEqualTo(100);
    assertThat(run.out())
        .contains("app.yaml is not the text that was decided on")
        .contains("the record has nothing on the task digest");
  }

  @Test
  void aTaskWithoutAChoiceLeavesNoRecord() throws IOException {
    application.alphaIsGone();
    application.beta("9000", "9000");
    application.requirement("budget: 1 USD per month\n");
    var other = application.file("other.lock.yaml");
    var run = application.choose("--lock", other.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("no record was written");
    assertThat(other).doesNotExist();
  }

  @Test
  void aFileThatIsNoRecordIsNotWrittenOver() throws IOException {
    var run = application.choose("--lock", application.file("app.yaml").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("is no record of a decision");
    assertThat(Files.readString(application.file("app.yaml"))).startsWith("languages:");
  }

  @Test
  void optionsThatCannotBeReadAreRefused() throws IOException {
    assertThat(application.check("--horizon", "soon").err()).contains("Write it as 90d");
    assertThat(application.check("--dearer", "0.1").err()).contains("Write it as 10%");
    assertThat(application.check("--better-quality", "2").err())
        .contains("is not a number from 0 to 1. Write it as 0.1.");
    assertThat(application.check("--format", "xml").err()).contains("junit or github");
    assertThat(application.check("--format", "json", "--json").code()).isEqualTo(2);
  }

  @Test
  void theHelpNamesWhatHoldsWhereNothingIsSaid() throws IOException {
    assertThat(application.check("--help").out()).contains("90d if not said", "10% if not said");
  }

  @Test
  void aRecordThatIsMissingOrBrokenIsInvalidInput() throws IOException {
    Files.writeString(application.file("elige.lock.yaml"), record().replace("kind: ", "sort: "));
    var broken = application.check();
    assertThat(broken.code()).isEqualTo(2);
    assertThat(broken.err()).contains("The key \"kind\" is missing", "\"sort\" is not a key");
    Files.delete(application.file("elige.lock.yaml"));
    var missing = application.check();
    assertThat(missing.code()).isEqualTo(2);
    assertThat(missing.err()).contains("\"elige choose APP.yaml --lock\" writes one");
  }

  @Test
  void junitHasACaseForEachThingChecked() throws Exception {
    application.alpha("2028-01-01", "1.2", "2");
    var run = application.check("--format", "junit");
    assertThat(run.code()).isEqualTo(100);
    var suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(run.out().getBytes(UTF_8)))
            .getDocumentElement();
    var cases = suite.getElementsByTagName("testcase");
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(cases.getLength()));
    assertThat(suite.getAttribute("failures")).isEqualTo("1");
    var failure = (Element) suite.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message")).contains("120 → 140 USD");
    assertThat(failure.getTextContent().lines()).hasSize(2);
    var failed = (Element) failure.getParentNode();
    assertThat(failed.getAttribute("classname")).isEqualTo("triage");
    assertThat(failed.getAttribute("name")).isEqualTo("price-moved");
  }

  /** {@code %} is written {@code %25}, as GitHub's documented rule has it. */
  @Test
  void annotationsPointAtTheTaskAndEscapeWhatGithubReads() throws IOException {
    application.alpha("2028-01-01", "1.2", "2");
    var lines = application.check("--format", "github").out().lines().toList();
    int line = record().lines().toList().indexOf("  - id: triage") + 1;
    assertThat(lines.getFirst())
        .startsWith("::error file=" + application.file("elige.lock.yaml") + ",line=" + line)
        .endsWith("title=triage%3A price-moved::the bill of a month: 120 → 140 USD (+16.7 %25)");
  }

  @Test
  void theSameIsSaidInSpanish() throws IOException {
    application.alpha("2028-01-01", "1.2", "2");
    assertThat(application.check("--lang", "es").out())
        .contains("Ya no vale el 2026-11-23")
        .contains("la factura de un mes: 120 → 140 USD (+16,7 %)");
  }

  /** The validator is networknt's. */
  @Test
  void theAnswerFitsThePublishedSchema() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema(), InputFormat.JSON);
    assertThat(schema.validate(application.check("--json").out(), InputFormat.JSON)).isEmpty();
    application.beta("0.8", "1.6");
    application.requirement("budget: 100 USD per month\n");
    var answer = application.check("--json").out();
    assertThat(schema.validate(answer, InputFormat.JSON)).isEmpty();
    assertThat(findings(application.check("--json")))
        .contains("requirement-changed failed", "budget failed", "cheaper failed");
    assertThat(schema.validate(answer.replace("\"failed\"", "null"), InputFormat.JSON))
        .isNotEmpty();
  }

  private static String schema() throws IOException {
    try (var in = Objects.requireNonNull(Report.class.getResourceAsStream("check.schema.json"))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
