package dev.elige.cost.use;

import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.cost.Charge;
import dev.elige.cost.RateCard;
import dev.elige.cost.Unit;
import dev.elige.spec.usage.Media;
import java.math.BigDecimal;

/**
 * The lines of images and audio. What has no price of its own is never left out: where it counts as
 * tokens, the reason says so, since only the provider's rule tells how many.
 */
final class MediaLines {
  private static final Kind IMAGES_IN =
      new Kind(
          Charge.of("images sent", "imágenes enviadas", Unit.IMAGE),
          UseUnit.IMAGE_INPUT,
          Meter.IMAGE_INPUT);
  private static final Kind IMAGES_OUT =
      new Kind(
          Charge.of("images made", "imágenes generadas", Unit.IMAGE),
          UseUnit.IMAGE_OUTPUT,
          Meter.IMAGE_OUTPUT);
  private static final Kind AUDIO_IN =
      new Kind(
          Charge.of("seconds of audio sent", "segundos de audio enviados", Unit.SECOND),
          UseUnit.AUDIO_SECOND_INPUT,
          Meter.AUDIO_INPUT);
  private static final Kind AUDIO_OUT =
      new Kind(
          Charge.of("seconds of audio made", "segundos de audio generados", Unit.SECOND),
          UseUnit.AUDIO_SECOND_OUTPUT,
          Meter.AUDIO_OUTPUT);

  private MediaLines() {}

  /**
   * One kind of media.
   *
   * @param unit its price by the piece
   * @param tokens its price by the token
   */
  private record Kind(Charge charge, UseUnit unit, Meter tokens) {}

  /** Adds what requests have of each kind. */
  static void add(Media media, RateCard card, UseLines lines) {
    add(IMAGES_IN, media.imagesIn(), card, lines);
    add(IMAGES_OUT, media.imagesOut(), card, lines);
    add(AUDIO_IN, media.audioSecondsIn(), card, lines);
    add(AUDIO_OUT, media.audioSecondsOut(), card, lines);
  }

  private static void add(Kind kind, BigDecimal each, RateCard card, UseLines lines) {
    if (each.signum() == 0) {
      return;
    }
    var price = card.price(kind.unit());
    if (price.isPresent()) {
      lines.addUnits(kind.charge(), price.get(), each);
    } else {
      lines.lacks(reason(kind, card));
    }
  }

  private static Text reason(Kind kind, RateCard card) {
    var what = kind.charge().what();
    return card.has(kind.tokens())
        ? Text.of(
            "{} are priced by tokens here, and how many one has is not known; add them to the"
                + " input or output",
            "{}: aquí su precio va por tokens y no se sabe cuántos tiene cada unidad; súmalos a la"
                + " entrada o a la salida",
            what)
        : Text.of(
            "no price published: {}, {}; where they count as tokens, add these to the input or"
                + " output",
            "sin precio publicado: {}, {}; si cuentan como tokens, súmalos a la entrada o a la"
                + " salida",
            what,
            card.tier().title());
  }
}
