package dev.elige.spec;

import dev.elige.spec.usage.Translation;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads {@code true}, or a map of the share that is translated, of characters a token, and of what
 * is lost on the way.
 */
final class TranslationReader {
  private static final Form TRANSLATION =
      Form.of("a translation", "una traducción", "translation: {share: 30 %}");
  private static final Form SHARE = Form.of("a share", "una parte", "share: 30 %");
  private static final Form CHARACTERS =
      Form.of("a number of characters", "un número de caracteres", "characters-per-token: 4");
  private static final Form LOSS =
      Form.of("a loss of quality", "una pérdida de calidad", "loss: 0.05");
  private static final Range PERCENT = Range.aboveZeroTo("100");
  private static final Range COUNT = Range.aboveZeroTo("100");

  private final Findings findings;

  TranslationReader(Findings findings) {
    this.findings = findings;
  }

  Optional<Translation> read(Yaml value) {
    if (value instanceof Yaml.Entries entries) {
      return Optional.of(map(entries));
    }
    if (value instanceof Yaml.Scalar scalar && scalar.plain() && scalar.text().equals("true")) {
      return Optional.of(
          new Translation(BigDecimal.ONE, Defaults.CHARACTERS_PER_TOKEN, Optional.empty()));
    }
    TRANSLATION.refuse(value, findings);
    return Optional.empty();
  }

  private Translation map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var amounts = new AmountReader(findings);
    var share = amounts.united(fields, "share", SHARE, PERCENT, AmountUnits.SHARES);
    var characters = amounts.number(fields, "characters-per-token", CHARACTERS, COUNT);
    var loss = amounts.number(fields, "loss", LOSS, Range.zeroTo("1"));
    fields.refuseUnknown(TRANSLATION.what());
    return new Translation(
        share.orElse(BigDecimal.ONE),
        characters.orElse(Defaults.CHARACTERS_PER_TOKEN),
        loss.map(BigDecimal::doubleValue));
  }
}
