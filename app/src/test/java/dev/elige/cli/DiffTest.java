package dev.elige.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two decisions are made, one fact apart, and the difference is that fact. */
class DiffTest {
  @TempDir Path folder;
  private TestingCheck application;

  @BeforeEach
  void decide() throws IOException {
    application = new TestingCheck(folder);
    lock("old.lock.yaml");
  }

  private void lock(String name) throws IOException {
    var run = application.choose("--lock", application.file(name).toString());
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** The difference to what is decided now. */
  private TestingTerminal.Run toNew(String... options) throws IOException {
    lock("new.lock.yaml");
    var words = new String[options.length + 2];
    words[0] = "old.lock.yaml";
    words[1] = "new.lock.yaml";
    System.arraycopy(options, 0, words, 2, options.length);
    return application.diff(words);
  }

  private static JsonNode json(TestingTerminal.Run run) {
    assertThat(run.code()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private static String[] strings(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toArray(String[]::new);
  }

  @Test
  void aRecordDoesNotDifferFromItself() throws IOException {
    var run = application.diff("old.lock.yaml", "old.lock.yaml", "--exit-code");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Nothing is different.")
        .contains("The same in both: requirement, samples, catalog, evidence, options.");
    var json = json(application.diff("old.lock.yaml", "old.lock.yaml", "--json"));
    assertThat(json.at("/differs").booleanValue()).isFalse();
    assertThat(json.at("/changeUsd").intValue()).isZero();
  }

  /** 100M tokens at 1.2 and 10M at 2 USD are 140, a sixth more than 120. */
  @Test
  void anotherPriceIsShownWithWhatItDoesToTheBill() throws IOException {
    application.alpha("2028-01-01", "1.2", "2");
    application.beta("9", "9");
    var run = toNew();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("Tasks that differ: 1 of 1.")
        .containsPattern("USD a month +120.00 +140.00 +\\+20 \\(\\+16.7 %\\)")
        .containsPattern("input tokens, USD per 1M tokens +1.00 +1.20 +\\+20 %")
        .doesNotContain("output tokens")
        .contains("The same: choice, model, kind of task, mode, region, quality, published dates,");
    var task = json(toNew("--json")).at("/tasks/0");
    assertThat(strings(task.at("/moved"))).containsExactly("bill", "prices");
    assertThat(task.at("/changeUsd").intValue()).isEqualTo(20);
    assertThat(task.at("/changeShare").decimalValue()).isEqualByComparingTo("0.166666667");
  }

  @Test
  void anotherChoiceIsShownWithItsQuality() throws IOException {
    application.beta("0.8", "1.6");
    application.quality("house/beta", 0.9);
    var run = toNew("--exit-code");
    assertThat(run.code()).isEqualTo(100);
    assertThat(run.out())
        .contains("house/alpha → house/beta")
        .containsPattern("quality +0.70 \\(0.65–0.75\\) independent +0.90 .* \\+0.2\n")
        .containsPattern("total +120.00 +96.00 +−24 \\(−20 %\\)");
  }

  @Test
  void anotherDateIsShown() throws IOException {
    application.alpha("2027-06-30", "1", "2");
    assertThat(toNew().out()).containsPattern("published dates +end 2028-01-01 +end 2027-06-30");
    assertThat(strings(json(toNew("--json")).at("/tasks/0/moved"))).containsExactly("dates");
  }

  @Test
  void anotherScoreIsShown() throws IOException {
    application.quality("house/alpha", 0.72);
    assertThat(toNew().out()).containsPattern("quality +0.70 .*0.72 .* \\+0.02\n");
    assertThat(strings(json(toNew("--json")).at("/tasks/0/moved"))).containsExactly("quality");
  }

  @Test
  void aTaskThatCameOrWentIsNamed() throws IOException {
    application.requirement(
        "  - {id: digest, kind: summarization, input: 100 tokens, output: 10 tokens}\n");
    assertThat(toNew().out())
        .contains("The task is new.")
        .contains("none → house/alpha")
        .contains("Nothing is different for triage.")
        .containsPattern("requirement +[0-9a-f]{8} +[0-9a-f]{8}");
    var json = json(application.diff("new.lock.yaml", "old.lock.yaml", "--json"));
    var digest = json.at("/tasks/1");
    assertThat(digest.at("/id").stringValue()).isEqualTo("digest");
    assertThat(digest.at("/after").isNull()).isTrue();
    assertThat(digest.at("/afterReason").stringValue()).isEqualTo("there is no such task");
    assertThat(strings(json.at("/moved"))).containsExactly("requirement");
  }

  @Test
  void anotherSampleIsADifference() throws IOException {
    application.write("mails.txt", "Quiero cambiar la fecha de mi vuelo.");
    application.sampled("mails.txt");
    lock("old.lock.yaml");
    application.write("mails.txt", "Quiero cambiar la fecha de un vuelo.");
    assertThat(toNew().out()).containsPattern("sample mails.txt +[0-9a-f]{8} +[0-9a-f]{8}");
    var json = json(toNew("--json"));
    assertThat(strings(json.at("/moved"))).containsExactly("samples");
    assertThat(json.at("/samples/0/what").stringValue()).isEqualTo("changed");
  }

  @Test
  void ofAnOlderRecordItIsNotKnownWhetherSamplesAreTheSame() throws IOException {
    var old = Files.readString(application.file("old.lock.yaml"));
    application.write("old.lock.yaml", old.replace("samples: []\n", ""));
    assertThat(toNew().out())
        .contains("Nothing is different.")
        .contains("The same in both: requirement, catalog, evidence, options.")
        .contains("Whether the samples are the same is not known: the record was written before");
    assertThat(json(toNew("--json")).at("/samples").isNull()).isTrue();
  }

  @Test
  void aRecordIsHeldAgainstItsRequirementDecidedAnew() throws IOException {
    application.alpha("2028-01-01", "1.2", "2");
    var run = application.diff(application.withCatalog("old.lock.yaml", "app.yaml"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("old.lock.yaml, recorded as of 2026-11-23")
        .contains("app.yaml, decided as of 2026-11-23")
        .contains("house/alpha → house/beta");
    lock("new.lock.yaml");
    var same = application.diff(application.withCatalog("new.lock.yaml", "app.yaml"));
    assertThat(same.out()).contains("Nothing is different.");
  }

  @Test
  void theLinesOfABillAreNamedInSpanishWhereADecisionIsMadeAnew() throws IOException {
    application.alpha("2028-01-01", "1.01", "2");
    var run =
        application.diff(application.withCatalog("old.lock.yaml", "app.yaml", "--lang", "es"));
    assertThat(run.out())
        .contains("antes: ")
        .contains("Tareas que difieren: 1 de 1.")
        .containsPattern("USD al mes +120.00 +121.00 +\\+1 \\(\\+0,8 %\\)")
        .containsPattern("tokens de entrada, USD por 1M de tokens +1.00 +1.01 +\\+1 %");
  }

  @Test
  void oneRequirementIsComparedOnTwoDays() throws IOException {
    application.alpha("2026-08-01", "1", "2");
    var words = application.withCatalog("app.yaml", "--from", "2026-07-01", "--nearest-price");
    var run = application.diff(words);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("before: ", "app.yaml, decided as of 2026-07-01")
        .contains("after: ", "app.yaml, decided as of 2026-11-23")
        .contains("house/alpha → house/beta");
  }

  @Test
  void whereNothingIsEligibleThatIsSaid() throws IOException {
    application.beta("9000", "9000");
    application.alpha("2026-08-01", "1", "2");
    application.requirement("budget: 1000 USD per month\n");
    var words =
        application.withCatalog(
            "app.yaml", "--from", "2026-07-01", "--to", "2026-09-01", "--nearest-price");
    var run = application.diff(words);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("no offer is eligible").contains("house/alpha → none");
    var json = json(application.diff(withJson(words)));
    assertThat(json.at("/after/monthlyUsd").isNull()).isTrue();
    assertThat(json.at("/tasks/0/afterReason").stringValue()).isEqualTo("no offer is eligible");
  }

  /** The prices are of November. */
  @Test
  void whereNeitherSideHasAnAnswerThatIsNoAgreement() throws IOException {
    var run =
        application.diff(
            application.withCatalog("app.yaml", "--from", "2026-07-01", "--to", "2026-09-01"));
    assertThat(run.out())
        .contains("Nothing is different.")
        .contains("Neither decision has an eligible offer for triage.");
  }

  private static String[] withJson(String... words) {
    var more = java.util.Arrays.copyOf(words, words.length + 1);
    more[words.length] = "--json";
    return more;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nowhere.yaml old.lock.yaml                         | there is no such file
          catalog.yaml old.lock.yaml                         | is neither the record of a decision nor a requirement
          broken.lock.yaml old.lock.yaml                     | The key "sha256" is missing
          old.lock.yaml                                      | there is nothing to compare it with
          old.lock.yaml --from 2026-01-01                    | is the record of a decision, which looked at one day
          app.yaml --to 2026-01-01                           | there is nothing to compare it with
          app.yaml --from 2026-01-01 --as-of 2026-02-01      | Name the later day with --to
          app.yaml --from 2026-03-01 --to 2026-01-01         | is after the other day, 2026-01-01
          app.yaml --from yesterday                          | is not a date
          app.yaml old.lock.yaml --from 2026-01-01           | goes with one requirement
          app.yaml old.lock.yaml app.yaml                    | is one file too many
          old.lock.yaml old.lock.yaml --as-of 2026-01-01     | both files are records
          app.yaml --from 1990-01-01 --catalog catalog.yaml  | Ask for 2025-01-01 or a later day
          old.lock.yaml app.yaml --as-of 1990-01-01 --catalog catalog.yaml | --as-of 1990-01-01: the catalog knows of no offer of the providers
          """)
  void whatCannotBeComparedIsInvalidInput(String words, String message) throws IOException {
    var record = Files.readString(application.file("old.lock.yaml"));
    application.write("broken.lock.yaml", record.replaceFirst("sha256: .*\n", ""));
    var run = application.diff(words.split(" "));
    assertThat(run.code()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains(message).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theHelpSaysThatADifferenceIsNoFailure() throws IOException {
    assertThat(application.diff("--help").out())
        .contains("The exit code is 0 whether or not they differ")
        .contains("End with exit code 100 where they differ");
  }
}
