package dev.elige.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.elige.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two tasks whose choices are joint, with fallbacks, or through a translator: one fact is changed,
 * and check and diff say so. A task costs 100 times the price of input and 10 times that of output.
 */
class CheckOfSetsTest {
  @TempDir Path folder;
  private TestingCheck application;

  @BeforeEach
  void makeApplication() throws IOException {
    application = new TestingCheck(folder);
  }

  private void decide(String more, String... taskKeys) throws IOException {
    var text =
        new StringBuilder(
            """
            languages: [es]
            requests: 1000000 per month
            providers: [house, next, far]
            """);
    text.append(more).append("tasks:\n");
    for (int i = 0; i < taskKeys.length; i++) {
      text.append(
          "  - {id: task-%d, kind: classification, input: 100 tokens, output: 10 tokens%s}\n"
              .formatted(i, taskKeys[i]));
    }
    application.write("app.yaml", text.toString());
    var run = application.choose("--lock");
    assertThat(run.err()).contains("wrote ");
    assertThat(run.code()).as(run.err()).isZero();
  }

  private String record() throws IOException {
    return Files.readString(application.file("elige.lock.yaml"));
  }

  private void record(String changed) throws IOException {
    application.write("elige.lock.yaml", changed);
  }

  private void holds() throws IOException {
    var run = application.check();
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).doesNotContain("What has moved");
  }

  private void fails(String message) throws IOException {
    var run = application.check();
    assertThat(run.out()).contains(message);
    assertThat(run.code()).as(run.out()).isEqualTo(100);
  }

  /** What differs between the record and what is decided now: of all choices, or of a task. */
  private String[] moved(String path) throws IOException {
    var run = application.diff(application.withCatalog("elige.lock.yaml", "app.yaml", "--json"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(errors("diff", run.out())).isEmpty();
    assertThat(errors("check", application.check("--json").out())).isEmpty();
    return JsonMapper.shared()
        .readTree(run.out())
        .at(path)
        .valueStream()
        .map(JsonNode::stringValue)
        .toArray(String[]::new);
  }

  /** What is wrong with an answer by its published schema; the validator is networknt's. */
  private static List<?> errors(String report, String answer) throws IOException {
    try (var in =
        Objects.requireNonNull(Report.class.getResourceAsStream(report + ".schema.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON)
          .validate(answer, InputFormat.JSON);
    }
  }

  private void decideWithFallback() throws IOException {
    application.other("next/gamma", "en,es", "2029-01-01", "1.5", "3");
    application.quality("next/gamma", 0.7);
    decide("portfolio: {fallback: true}\n", "");
    holds();
  }

  @Test
  void theRecordHoldsTheFallbackAndTheSet() throws IOException {
    decideWithFallback();
    assertThat(record())
        .contains(
            "set: {goal: cheapest, models: 1, providers: 1, keeping-usd: 0, objective: 120}\n")
        .contains("    fallback:\n      offer: next/gamma\n      model: next/gamma\n")
        .contains("      monthly-usd: 180\n")
        .contains("      prices:\n        - {what: input tokens, usd: 1.5, ")
        .contains("        - {end-of-life: 2029-01-01, ");
    var first = record();
    application.choose("--lock");
    assertThat(record()).isEqualTo(first);
  }

  @Test
  void aFallbackThatRetiresWithinTheHorizonFails() throws IOException {
    decideWithFallback();
    application.other("next/gamma", "en,es", "2027-01-31", "1.5", "3");
    fails("fallback: next/gamma reaches its end of life on 2027-01-31, within 90 days");
    assertThat(moved("/tasks/0/moved")).containsExactly("fallback-dates");
    assertThat(application.check("--horizon", "30d").code()).isZero();
    assertThat(application.check("--lang", "es").out())
        .contains("respaldo: next/gamma llega al final de su vida útil");
  }

  @Test
  void aFallbackThatIsGoneFails() throws IOException {
    decideWithFallback();
    application.other("far/delta", "en,es", "", "1.6", "3.2");
    application.quality("far/delta", 0.7);
    application.isGone("next/gamma");
    fails("fallback: next/gamma is not in the catalog");
    assertThat(application.check().out())
        .contains("deciding anew falls back on far/delta, then on next/gamma");
    assertThat(application.diff(application.withCatalog("elige.lock.yaml", "app.yaml")).out())
        .containsPattern("fallback +next/gamma, on-demand.* +far/delta, on-demand");
  }

  @Test
  void theBillOfAFallbackIsHeldToTheSameThreshold() throws IOException {
    decideWithFallback();
    application.other("next/gamma", "en,es", "2029-01-01", "1.6", "3");
    assertThat(application.check().code()).isZero();
    assertThat(application.check().out())
        .contains("fallback: the bill of a month: 180 → 190 USD (+5.6 %)");
    assertThat(moved("/tasks/0/moved")).containsExactly("fallback-bill");
    application.other("next/gamma", "en,es", "2029-01-01", "2", "3");
    fails("fallback: input tokens, per 1M tokens: 1.5 → 2 USD (+33.3 %)");
  }

  @Test
  void aFallbackBelowTheFloorFails() throws IOException {
    decideWithFallback();
    application.quality("next/gamma", 0.45);
    fails("fallback: the quality 0.45 (0.4–0.5) (then 0.7 (0.65–0.75)) does not reach 0.5");
  }

  @Test
  void anotherFallbackIsOnlyTold() throws IOException {
    decideWithFallback();
    application.other("far/delta", "en,es", "", "1.2", "2.4");
    application.quality("far/delta", 0.7);
    var run = application.check();
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("deciding anew falls back on far/delta, then on next/gamma");
    assertThat(moved("/tasks/0/moved"))
        .containsExactly("fallback", "fallback-bill", "fallback-dates");
  }

  @Test
  void ofAnOlderRecordItIsNotKnownWhatStoodIn() throws IOException {
    decideWithFallback();
    record(record().replaceFirst("set: .*\n", "").replaceFirst("(?s)    fallback:.*", ""));
    holds();
    assertThat(moved("/tasks/0/moved")).isEmpty();
    assertThat(application.diff(application.withCatalog("elige.lock.yaml", "app.yaml")).out())
        .contains("Nothing is different.")
        .contains("Whether the sets, fallbacks and translators are the same is not known: the");
  }

  /** 1M requests of 440 characters at 15 USD a million are 6,600 USD. */
  private void decideWithTranslator() throws IOException {
    application.alphaIsGone();
    application.beta("900", "900");
    application.other("next/gamma", "en", "", "1", "2");
    application.quality("next/gamma", 0.9);
    decide("translation: {loss: 0.05}\n", "");
    assertThat(record())
        .contains("    offer: next/gamma\n")
        .contains("    translated-to: en\n    monthly-usd: 6720\n")
        .containsPattern("usd: 15, unit: million-characters, source: ");
    holds();
  }

  /** The prices of services beside models are built in, so it is the record that is changed. */
  @Test
  void aTranslatorsPriceIsAPriceReliedOn() throws IOException {
    decideWithTranslator();
    record(
        record().replace("monthly-usd: 6720", "monthly-usd: 4520").replace("usd: 15,", "usd: 10,"));
    fails("the bill of a month: 4520 → 6720 USD (+48.7 %)");
    assertThat(application.check().out())
        .containsPattern("translat.*, per 1M characters: 10 → 15 USD \\(\\+50 %\\)");
    assertThat(moved("/tasks/0/moved")).containsExactly("bill", "prices");
  }

  @Test
  void aModelThatMastersTheLanguageNowIsAskedDirectly() throws IOException {
    decideWithTranslator();
    application.other("next/gamma", "en,es", "", "1", "2");
    var run = application.check();
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out())
        .contains("next/gamma is asked directly, then through a translation to en");
    assertThat(moved("/tasks/0/moved")).containsExactly("translator", "bill", "quality", "prices");
  }

  /** Only beta reaches what the second task asks for. */
  private void decideFor(String budget) throws IOException {
    application.quality("house/beta", 0.9);
    decide(budget + "portfolio: {per-model: 30 USD per month}\n", "", ", quality: {floor: 0.8}");
  }

  /** Beta for both is 252; alpha for one would save 6 and cost 30 to keep beside it. */
  private void decideJointly() throws IOException {
    decideFor("");
    assertThat(record())
        .contains("set: {goal: cheapest, models: 1, providers: 1, keeping-usd: 0, objective: 252}");
    holds();
  }

  /** 60 and 126 and 30 are 216, 14.3 % less than 252. */
  @Test
  void aSetThatCostsClearlyLessFails() throws IOException {
    decideJointly();
    application.alpha("2028-01-01", "0.5", "1");
    fails(
        "deciding anew costs 216 USD a month for all tasks, 14.3 % less than the recorded choices");
    assertThat(application.check().out())
        .contains("deciding anew keeps models: 2, providers: 1; then 1 and 1")
        .doesNotContain("cheaper offer");
    assertThat(application.check("--dearer", "15%").code()).isZero();
    assertThat(moved("/setMoved")).containsExactly("models", "keeping", "objective");
    assertThat(application.diff(application.withCatalog("elige.lock.yaml", "app.yaml")).out())
        .containsPattern("total +252.00 +216.00 ")
        .containsPattern("keeping, USD a month +0.00 +30.00")
        .containsPattern("by the goal +252 \\(USD a month, with keeping\\) +216 \\(");
  }

  /** What keeping two models costs is not in such a record, so neither is the total. */
  @Test
  void anOlderRecordOfTwoModelsHasNoTotal() throws IOException {
    application.alpha("2028-01-01", "0.5", "1");
    decideFor("");
    record(record().replaceFirst("set: .*\n", ""));
    holds();
    assertThat(moved("/setMoved")).isEmpty();
    var run = application.diff(application.withCatalog("elige.lock.yaml", "app.yaml", "--json"));
    var before = JsonMapper.shared().readTree(run.out()).at("/before");
    assertThat(before.at("/monthlyUsd").isNull()).isTrue();
    assertThat(before.at("/setReason").stringValue())
        .isEqualTo("the record was written before sets, fallbacks and translators were recorded");
  }

  /** Alpha for the first task saves 62 of 126, but all in all 32 of 252. */
  @Test
  void aCheaperOfferIsNoRivalWhereKeepingItEatsWhatItSaves() throws IOException {
    decideJointly();
    application.alpha("2028-01-01", "0.6", "1.2");
    var run = application.check();
    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.out()).contains("deciding anew keeps models: 2");
  }

  /** What is kept counts: 60 and 136.5 are bills of 196.5, and 226.5 in all. */
  @Test
  void theBudgetPaysForTheKeepingToo() throws IOException {
    application.alpha("2028-01-01", "0.5", "1");
    decideFor("budget: 220 USD per month\n");
    application.beta("1.1375", "2.275");
    fails("all choices together cost 226.5 USD a month, more than the budget of 220 USD");
    assertThat(application.check().out())
        .contains("the recorded choices, USD a month, with keeping: 216 → 226.5");
  }

  @Test
  void whereTheBestIsWantedASetThatIsSurelyBetterFails() throws IOException {
    decide("goal: best\nbudget: 300 USD per month\n", "", ", quality: {weight: 3}");
    assertThat(record()).contains("objective: 2.8}").contains("offer: house/alpha");
    holds();
    application.quality("house/beta", 0.9);
    fails("deciding anew surely reaches a mean quality of 0.87; the recorded choices have 0.7");
    assertThat(application.check("--better-quality", "0.18").code()).isZero();
  }

  /** Right answers of 70 % are worth 7,000 less 120; those of 90 % 9,000 less 126. */
  @Test
  void whereValueIsWantedASetThatBringsClearlyMoreFails() throws IOException {
    var worth = ", worth: {right: 0.01 USD}";
    decide("goal: value\nbudget: 300 USD per month\n", worth, worth);
    assertThat(record()).contains("goal: value").contains("objective: 13760}");
    holds();
    application.quality("house/beta", 0.9);
    fails("deciding anew brings 3988 USD a month more than the recorded choices");
  }
}
