package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.spec.usage.Media;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the images and the seconds of audio that a request sends and gets. */
final class MediaReader {
  private static final Form IMAGES =
      Form.of("a number of images", "un número de imágenes", "images: {in: 1, out: 0}");
  private static final Form AUDIO =
      Form.of("a time with its unit", "un tiempo con su unidad", "audio: {in: 30 s, out: 0 s}");
  private static final Range AMOUNT = Range.zeroTo("1000000");

  private final Findings findings;
  private final AmountReader amounts;

  MediaReader(Findings findings) {
    this.findings = findings;
    this.amounts = new AmountReader(findings);
  }

  /** What a level says, over what the level above says. */
  Media read(Fields fields, Media above) {
    var images = fields.find("images");
    var audio = fields.find("audio");
    return new Media(
        images.map(value -> image(value, "in")).orElse(above.imagesIn()),
        images.map(value -> image(value, "out")).orElse(above.imagesOut()),
        audio.map(value -> seconds(value, "in")).orElse(above.audioSecondsIn()),
        audio.map(value -> seconds(value, "out")).orElse(above.audioSecondsOut()));
  }

  private BigDecimal image(Yaml value, String side) {
    return side(value, IMAGES, side, (map, key) -> amounts.number(map, key, IMAGES, AMOUNT));
  }

  private BigDecimal seconds(Yaml value, String side) {
    return side(
        value,
        AUDIO,
        side,
        (map, key) -> amounts.united(map, key, AUDIO, AMOUNT, AmountUnits.SECONDS));
  }

  private BigDecimal side(
      Yaml value, Form form, String side, BiFunction<Fields, String, Optional<BigDecimal>> amount) {
    if (!(value instanceof Yaml.Entries entries) || entries.entries().isEmpty()) {
      form.refuse(value, findings);
      return BigDecimal.ZERO;
    }
    var fields = new Fields(entries, findings);
    fields.find("in");
    fields.find("out");
    fields.refuseUnknown(Text.of("what is sent and made", "lo que se envía y se genera"));
    return amount.apply(fields, side).orElse(BigDecimal.ZERO);
  }
}
