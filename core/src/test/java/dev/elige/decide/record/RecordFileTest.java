package dev.elige.decide.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.base.TaskKind;
import dev.elige.belief.Grade;
import dev.elige.belief.Quality;
import dev.elige.catalog.CatalogVersion;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.OfferId;
import dev.elige.cost.Unit;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A record says in its file all that it holds, and a broken one says all that is wrong. */
class RecordFileTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  private static DecisionRecord record(Estimate<Quality> quality, String source) {
    var price =
        new PriceRelied("input tokens", Money.usd("0.046"), Unit.MILLION_TOKENS, source, DAY);
    var choice =
        new OfferRecord(
            OfferId.parse("amazon-bedrock/amazon.nova-micro-v1:0"),
            ModelId.parse("amazon/nova-micro"),
            "on-demand",
            Optional.of("eu-west-1"),
            Optional.of(new Language("no")),
            Money.usd("2.208"),
            quality,
            List.of(price),
            List.of(
                Lifecycle.parse("eu-west-1||2026-12|>=2027-06-01|house/next,other one"),
                Lifecycle.parse("||2026-12-01||")));
    var fallback =
        new OfferRecord(
            OfferId.parse("openai/gpt-4.1-nano"),
            ModelId.parse("openai/gpt-4.1-nano"),
            "batch",
            Optional.empty(),
            Optional.empty(),
            Money.usd("3"),
            Estimate.known(new Quality(0.25, 0.125, 0.5, Grade.INFERRED)),
            List.of(price),
            List.of());
    var task = new TaskRecord("triage", TaskKind.CLASSIFICATION, choice, Optional.of(fallback));
    return new DecisionRecord(
        new Inputs(
            "my apps/app.yaml",
            RequirementHash.of("tasks"),
            Estimate.known(
                List.of(
                    SampleHash.of("samples/a b.jsonl", new byte[] {'a'}),
                    SampleHash.of("ñ: {1}.txt", new byte[0])))),
        DAY,
        new CatalogVersion("C:\\own \"1\".yaml+2026-11-12", DAY),
        new EvidenceDays(DAY, DAY.minusDays(3)),
        new Manner(false, true),
        Estimate.known(
            new SetRecord(
                Goal.VALUE, 2, 1, Money.usd("20.5"), Estimate.known(new BigDecimal("-100")))),
        List.of(task));
  }

  private static final Estimate<Quality> QUALITY =
      Estimate.known(new Quality(0.55, 0.5, 0.6, Grade.INDEPENDENT));

  @Test
  void whatIsWrittenIsRead() {
    var record = record(QUALITY, "aws: prices, of \u0007 \"2026\" {ñ} #1");
    var read = RecordReader.read("elige.lock.yaml", RecordWriter.write(record));
    assertThat(read.decision()).isEqualTo(record);
  }

  @Test
  void aTaskIsFoundOnItsLine() {
    var text = RecordWriter.write(record(QUALITY, "aws"));
    int line = RecordReader.read("elige.lock.yaml", text).taskLines().getFirst();
    assertThat(text.lines().toList().get(line - 1)).isEqualTo("  - id: triage");
  }

  @Test
  void anUnknownQualityStaysUnknown() {
    var text = RecordWriter.write(record(Estimate.unknown("no score", "sin nota"), "aws"));
    assertThat(text).contains("quality: unknown\n");
    var task = RecordReader.read("elige.lock.yaml", text).decision().tasks().getFirst();
    assertThat(task.choice().quality().isKnown()).isFalse();
  }

  /** The value is that of {@code printf abc | sha256sum}, the example of FIPS 180-4. */
  @Test
  void theHashIsSha256AndBlindToEndsOfLines() {
    assertThat(RequirementHash.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(RequirementHash.of("a\r\nb\r\n")).isEqualTo(RequirementHash.of("a\nb\n"));
  }

  @Test
  void allMistakesAreToldAtOnceWithTheirLines() {
    var text =
        RecordWriter.write(record(QUALITY, "aws"))
            .replace("\nsha256:", "\nsha265:")
            .replaceFirst("(path: .*, sha256: )[0-9a-f]{8}", "$1")
            .replace("monthly-usd: 2.208", "monthly-usd: [2.208]")
            .replace("kind: classification", "kind: sorting")
            .replace("mean: 0.55", "mean: 0.95")
            .replace("usd: 0.046", "usd: cheap")
            .replace("    mode: on-demand\n", "")
            .replace("      mode: batch\n", "")
            .replace("goal: value, models: 2", "goal: money, models: 0")
            .replace("objective: -100", "objective: little");
    assertThat(problems(text))
        .anyMatch(one -> one.contains("The key \"sha256\" is missing"))
        .anyMatch(one -> one.contains("\"sha265\" is not a key of a record"))
        .anyMatch(one -> one.contains("This is not a number"))
        .anyMatch(one -> one.contains("\"sorting\" is not a kind of task"))
        .anyMatch(one -> one.contains("A quality is 0 <= low <= mean <= high <= 1"))
        .anyMatch(one -> one.contains("\"cheap\" is not a number"))
        .anyMatch(
            one -> one.startsWith("elige.lock.yaml:15:") && one.contains("\"mode\" is missing"))
        .anyMatch(one -> one.contains("is not a SHA-256 of 64 hexadecimal digits"))
        .anyMatch(
            one -> one.startsWith("elige.lock.yaml:29:") && one.contains("\"mode\" is missing"))
        .anyMatch(one -> one.contains("\"money\" is not a goal such as best"))
        .anyMatch(one -> one.contains("\"0\" is not a whole number above 0"))
        .anyMatch(one -> one.contains("\"little\" is not a number nor \"unknown\""))
        .hasSize(13);
  }

  /** Records of a program that did not record the set have neither key. */
  @Test
  void anOlderRecordSaysNothingOfSetsFallbacksAndTranslators() {
    var text = RecordWriter.write(record(QUALITY, "aws"));
    var older =
        text.replaceFirst("set: .*\n", "")
            .replaceFirst("    translated-to: .*\n", "")
            .replaceFirst("(?s)    fallback:\n.*", "");
    assertThat(older).doesNotContain("set:", "translated", "fallback");
    var read = RecordReader.read("elige.lock.yaml", older).decision();
    assertThat(read.set().isKnown()).isFalse();
    assertThat(RecordWriter.write(read)).isEqualTo(older);
  }

  @Test
  void aSumThatIsNotKnownStaysUnknown() {
    var text =
        RecordWriter.write(record(QUALITY, "aws")).replace("objective: -100", "objective: unknown");
    var read = RecordReader.read("elige.lock.yaml", text).decision();
    assertThat(read.set().flatMap(SetRecord::objective).isKnown()).isFalse();
    assertThat(RecordWriter.write(read)).isEqualTo(text);
  }

  /** Records of a program that did not hash samples have no such key. */
  @Test
  void anOlderRecordSaysNothingOfSamples() {
    var text = RecordWriter.write(record(QUALITY, "aws"));
    var older = text.replaceFirst("samples:\n(  - \\{path.*\n)*", "");
    assertThat(older).doesNotContain("samples:").hasSizeLessThan(text.length());
    var inputs = RecordReader.read("elige.lock.yaml", older).decision().inputs();
    assertThat(inputs.samples().isKnown()).isFalse();
  }

  @Test
  void aRequirementWithoutSamplesIsRecordedAsSuch() {
    var record = record(QUALITY, "aws");
    var inputs = new Inputs("app.yaml", RequirementHash.of(""), Estimate.known(List.of()));
    var bare =
        new DecisionRecord(
            inputs,
            record.day(),
            record.catalog(),
            record.evidence(),
            record.manner(),
            record.set(),
            record.tasks());
    var text = RecordWriter.write(bare);
    assertThat(text).contains("\nsamples: []\n");
    assertThat(RecordReader.read("elige.lock.yaml", text).decision().inputs()).isEqualTo(inputs);
  }

  @Test
  void anotherFormIsRefusedWithoutLookingFurther() {
    var text = RecordWriter.write(record(QUALITY, "aws")).replace("elige-lock: 1", "elige-lock: 2");
    assertThat(problems(text.replace("sha256:", "hash:")))
        .containsExactly(
            "elige.lock.yaml: it is a record of form 2, and this program reads form 1. Renew the"
                + " record with \"elige choose APP.yaml --lock\".");
  }

  @Test
  void whatIsNoRecordIsRefused() {
    assertThat(problems("")).singleElement().asString().contains("the file is empty");
    assertThat(problems("- a")).singleElement().asString().contains("This is no map of keys");
    assertThat(problems("tasks: []"))
        .singleElement()
        .asString()
        .contains("The key \"elige-lock\" is missing");
  }

  private static List<String> problems(String text) {
    var thrown =
        catchThrowableOfType(
            InvalidInputException.class, () -> RecordReader.read("elige.lock.yaml", text));
    return String.valueOf(thrown.getMessage()).lines().toList();
  }
}
