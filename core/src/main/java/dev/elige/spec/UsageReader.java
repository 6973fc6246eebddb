package dev.elige.spec;

import dev.elige.spec.usage.Media;
import dev.elige.spec.usage.Usage;
import dev.elige.spec.usage.UsageBuilder;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads how requests arrive, repeat and are served; a key that is absent keeps what the level above
 * says, and {@code false} takes it back.
 */
final class UsageReader {
  private static final Form SHARE =
      Form.of("a share of requests", "una parte de las peticiones", "batch: 60 %");
  private static final Form REASONING =
      Form.of("a number of tokens", "un número de tokens", "reasoning: 500 tokens");
  private static final Form MONTH =
      Form.of("the hours of a month", "las horas de un mes", "month: 744 hours");
  private static final Range PERCENT = Range.zeroTo("100");
  private static final Range TOKENS = Range.zeroTo("100000000");
  private static final Range HOURS = Range.aboveZeroTo("744");
  private static final List<String> KEYS =
      List.of(
          "arrival",
          "prefix",
          "reasoning",
          "images",
          "audio",
          "capacity",
          "fine-tuning",
          "self-hosting",
          "translation",
          "month");

  private final Findings findings;

  UsageReader(Findings findings) {
    this.findings = findings;
  }

  /** The share of requests that may wait: none, all or some. */
  Optional<BigDecimal> batchShare(Fields fields) {
    var value = fields.find("batch");
    if (value.isPresent()
        && value.get() instanceof Yaml.Scalar scalar
        && scalar.text().strip().endsWith("%")) {
      return new AmountReader(findings).united(scalar, SHARE, PERCENT, AmountUnits.SHARES);
    }
    return fields.flag("batch").map(all -> all ? BigDecimal.ONE : BigDecimal.ZERO);
  }

  /** The usage of a level; the very usage above it where it says nothing of its own. */
  Usage read(Fields fields, Usage above) {
    boolean says = false;
    for (var key : KEYS) {
      fields.find(key);
      says |= fields.has(key);
    }
    return says ? merged(fields, above) : above;
  }

  private Usage merged(Fields fields, Usage above) {
    var usage = above.change();
    new ArrivalReader(findings).read(fields).ifPresent(usage::arrival);
    usage.media(new MediaReader(findings).read(fields, above.media()));
    var amounts = new AmountReader(findings);
    amounts
        .counted(fields, "reasoning", REASONING, TOKENS, AmountUnits.TOKENS)
        .ifPresent(usage::reasoningTokens);
    amounts
        .counted(fields, "month", MONTH, HOURS, AmountUnits.HOURS)
        .ifPresent(usage::hoursOfMonth);
    fields.find("capacity").flatMap(new CapacityReader(findings)::read).ifPresent(usage::capacity);
    readWhatMayBeTakenBack(fields, usage);
    return usage.build();
  }

  private void readWhatMayBeTakenBack(Fields fields, UsageBuilder usage) {
    read(fields, "prefix", new ReuseReader(findings)::read, usage::reuse, usage::withoutReuse);
    read(
        fields,
        "fine-tuning",
        new TrainingReader(findings)::read,
        usage::training,
        usage::withoutTraining);
    read(
        fields,
        "self-hosting",
        new SelfHostingReader(findings)::read,
        usage::selfHosting,
        usage::withoutSelfHosting);
    read(
        fields,
        "translation",
        new TranslationReader(findings)::read,
        usage::translation,
        usage::withoutTranslation);
  }

  private static <T> void read(
      Fields fields,
      String key,
      Function<Yaml, Optional<T>> reader,
      Consumer<T> stated,
      Runnable none) {
    var value = fields.find(key);
    if (value.isPresent() && value.get() instanceof Yaml.Scalar scalar && isFalse(scalar)) {
      none.run();
    } else {
      value.flatMap(reader).ifPresent(stated);
    }
  }

  private static boolean isFalse(Yaml.Scalar value) {
    return value.plain() && value.text().equals("false");
  }

  /** The same without what only concerns written answers. */
  static Usage withoutOutput(Usage usage) {
    if (usage.reasoningTokens().signum() == 0 && usage.media().isNone()) {
      return usage;
    }
    var media = usage.media();
    return usage
        .change()
        .reasoningTokens(BigDecimal.ZERO)
        .media(
            new Media(media.imagesIn(), BigDecimal.ZERO, media.audioSecondsIn(), BigDecimal.ZERO))
        .build();
  }
}
