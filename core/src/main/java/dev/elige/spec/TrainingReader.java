package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.spec.usage.Training;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads a training and the life of the customised model. */
final class TrainingReader {
  private static final Form TRAINING =
      Form.of(
          "a training",
          "un entrenamiento",
          "fine-tuning: {tokens: 1M, epochs: 3, life: 12 months, hosting: 744 hours}");
  private static final Form TOKENS =
      Form.of("a number of tokens", "un número de tokens", "tokens: 1M");
  private static final Form VALIDATION = new Form(TOKENS.what(), "validation: 40k");
  private static final Form EPOCHS =
      Form.of("a number of epochs", "un número de épocas", "epochs: 3");
  private static final Form HOURS = Form.of("a time in hours", "un tiempo en horas", "hours: 4");
  private static final Form IMAGES =
      Form.of("a number of images", "un número de imágenes", "images: 1000");
  private static final Form LIFE =
      Form.of("a life in months", "una vida en meses", "life: 12 months");
  private static final Form HOSTING = new Form(HOURS.what(), "hosting: 744 hours");
  private static final Range AMOUNT = Range.aboveZeroTo("1000000000000000");
  private static final Range AMOUNT_OR_NONE = Range.zeroTo("1000000000000000");
  private static final Range COUNT = Range.aboveZeroTo("10000");
  private static final Range HOURS_OF_MONTH = Range.zeroTo("744");

  private final Findings findings;
  private final AmountReader amounts;

  TrainingReader(Findings findings) {
    this.findings = findings;
    this.amounts = new AmountReader(findings);
  }

  Optional<Training> read(Yaml value) {
    if (!(value instanceof Yaml.Entries entries)) {
      TRAINING.refuse(value, findings);
      return Optional.empty();
    }
    var fields = new Fields(entries, findings);
    var tokens = amounts.counted(fields, "tokens", TOKENS, AMOUNT, AmountUnits.TOKENS);
    var epochs = amounts.number(fields, "epochs", EPOCHS, COUNT);
    var validation =
        amounts.counted(fields, "validation", VALIDATION, AMOUNT_OR_NONE, AmountUnits.TOKENS);
    var hours = amounts.counted(fields, "hours", HOURS, COUNT, AmountUnits.HOURS);
    var images = amounts.number(fields, "images", IMAGES, AMOUNT);
    var life = amounts.counted(fields, "life", LIFE, COUNT, AmountUnits.MONTHS);
    var hosting = amounts.counted(fields, "hosting", HOSTING, HOURS_OF_MONTH, AmountUnits.HOURS);
    fields.refuseUnknown(TRAINING.what());
    if (!fields.has("tokens") && !fields.has("hours") && !fields.has("images")) {
      refuseNothing(entries);
    }
    return tokens
        .or(() -> hours)
        .or(() -> images)
        .map(_ ->
            new Training(
                tokens,
                epochs.orElse(Defaults.EPOCHS),
                validation.orElse(BigDecimal.ZERO),
                hours,
                images,
                life.orElse(Defaults.LIFE_MONTHS),
                hosting));
  }

  private void refuseNothing(Yaml at) {
    findings.refuse(
        at,
        Text.of(
            "A training has \"tokens\", \"hours\" or \"images\".",
            "Un entrenamiento tiene \"tokens\", \"hours\" o \"images\"."),
        TRAINING.cure());
  }
}
