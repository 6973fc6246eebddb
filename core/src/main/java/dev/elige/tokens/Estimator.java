package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.Text;
import java.util.Map;
import java.util.function.Predicate;

/** Turns the shape of a text into the tokens of a model whose tokenizer is not at hand. */
sealed interface Estimator {
  /** The tokens, with their 90 % interval. */
  Interval tokens(TextShape shape);

  /** How a text of this shape was estimated, for people. */
  Text method(TextShape shape);

  /** How texts are estimated, whatever their shape. */
  Text method();

  /** Where the ratio is from. */
  Citation citation();

  /** Names the numbers it rests on: equal where every text gets the same numbers. */
  String basis();

  /**
   * By a calibration; scripts that it does not cover by the spread of vocabularies.
   *
   * @param calibration the calibration
   * @param wanted the model that is asked about
   */
  record Calibrated(Calibration calibration, String wanted) implements Estimator {
    @Override
    public Interval tokens(TextShape shape) {
      return calibration.text(shape).plus(spread(shape, 1, script -> !calibration.covers(script)));
    }

    @Override
    public Text method(TextShape shape) {
      var recorded =
          Text.of(
              "estimated from {} tokens, calibrated on {} records of {}{}",
              "estimado a partir de tokens {}, calibrado con {} registros de {}{}",
              calibration.reference(),
              calibration.records(),
              calibration.model(),
              calibration.model().equals(wanted)
                  ? Text.verbatim("")
                  : Text.of(", which has the same tokenizer", ", que tiene el mismo tokenizador"));
      var others =
          shape.tokens().keySet().stream()
              .filter(script -> !calibration.covers(script))
              .sorted()
              .map(Script::title)
              .toList();
      return others.isEmpty()
          ? recorded
          : Text.of(
              "{}; uncalibrated for {}",
              "{}; sin calibrar para {}",
              recorded,
              Text.joined(", ", others));
    }

    @Override
    public Citation citation() {
      return calibration.citation();
    }

    @Override
    public Text method() {
      return Text.of(
          "estimated from {} tokens, calibrated on records of {}",
          "estimado a partir de tokens {}, calibrado con registros de {}",
          calibration.reference(),
          calibration.model());
    }

    @Override
    public String basis() {
      return String.join(" ", calibration.key(), Integer.toHexString(ScriptSpread.VERSION));
    }
  }

  /**
   * By the spread of vocabularies alone.
   *
   * @param reference the vocabulary that was counted with
   * @param ratio what the maker states, else 1
   * @param words on what the ratio rests, for people
   * @param citation where it is stated
   */
  record Uncalibrated(String reference, double ratio, Text words, Citation citation)
      implements Estimator {
    @Override
    public Interval tokens(TextShape shape) {
      return spread(shape, ratio, _ -> true);
    }

    @Override
    public Text method(TextShape shape) {
      return Text.of(
          "uncalibrated: {} tokens of {}, {}",
          "sin calibrar: {} tokens de {}, {}",
          shape.total(),
          reference,
          words);
    }

    @Override
    public Text method() {
      return Text.of(
          "estimated from {} tokens, uncalibrated",
          "estimado a partir de tokens {}, sin calibrar",
          reference);
    }

    @Override
    public String basis() {
      return String.join(
          " ",
          "spread",
          reference,
          Double.toString(ratio),
          Integer.toHexString(ScriptSpread.VERSION));
    }
  }

  /**
   * By another family's estimate and the factor that the maker states.
   *
   * @param base the other family's
   * @param factors the factor, with the least and the greatest
   * @param family the other family
   * @param citation where it is stated
   */
  record Scaled(Estimator base, Interval factors, String family, Citation citation)
      implements Estimator {
    @Override
    public Interval tokens(TextShape shape) {
      return base.tokens(shape).times(factors);
    }

    @Override
    public Text method(TextShape shape) {
      return Text.of(
          "uncalibrated: {} times {} ({} to {}), which is {}",
          "sin calibrar: {} veces {} (de {} a {}), que está {}",
          factors.guess(),
          family,
          factors.low(),
          factors.high(),
          base.method(shape));
    }

    @Override
    public Text method() {
      return base.method();
    }

    @Override
    public String basis() {
      return String.join(
          " ",
          "times",
          Double.toString(factors.low()),
          Double.toString(factors.guess()),
          Double.toString(factors.high()),
          "of",
          base.basis());
    }
  }

  /** Tokens in some of the scripts by the spread of vocabularies. */
  static Interval spread(TextShape shape, double ratio, Predicate<Script> scripts) {
    var sum = Interval.NOTHING;
    for (Map.Entry<Script, Long> part : shape.tokens().entrySet()) {
      if (scripts.test(part.getKey())) {
        sum = sum.plus(ScriptSpread.of(part.getKey()).times(ratio * part.getValue()));
      }
    }
    return sum;
  }
}
