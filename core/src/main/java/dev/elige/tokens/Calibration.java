package dev.elige.tokens;

import dev.elige.base.Citation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many tokens a model makes of what a reference vocabulary counts, fitted to recorded usage.
 *
 * <p>Usage is modelled as {@code start + sum of ratio x reference tokens, by script + perDigit x
 * digits + perJoint x underscores + perSign x other signs}. The interval is the split-conformal one
 * (Papadopoulos et al. 2002; Lei et al. 2018) of the quotient of recorded by modelled usage, on
 * records that the fit has not seen: it holds 90 % of further texts of the kind that was recorded,
 * whatever the errors look like.
 *
 * @param model the model that was recorded, {@code vendor/name}
 * @param family its tokenizer family; empty where none is known
 * @param reference the reference vocabulary, such as {@code o200k}
 * @param ratios by script, for the scripts with enough records
 * @param perDigit tokens that a digit adds
 * @param perJoint tokens that an underscore adds
 * @param perSign tokens that another sign adds
 * @param start tokens that each record has beside its text, such as the end of an answer
 * @param low quotient of recorded by modelled usage at the lower end of the 90 % interval
 * @param high the same at the upper end
 * @param records how many records, for the fit and the interval together
 * @param citation where they were recorded
 */
public record Calibration(
    String model,
    String family,
    String reference,
    Map<Script, Double> ratios,
    double perDigit,
    double perJoint,
    double perSign,
    double start,
    double low,
    double high,
    long records,
    Citation citation) {
  /** No vocabulary needs fewer tokens than this share of the reference's. */
  private static final double LEAST = 0.5;

  public Calibration {
    var ordered = new EnumMap<Script, Double>(Script.class);
    ordered.putAll(ratios);
    ratios = Collections.unmodifiableMap(ordered);
    if (!(0 <= low && low <= high) || start < 0) {
      throw new IllegalArgumentException(
          "a calibration of %s has an interval and a start: %s to %s, %s"
              .formatted(model, low, high, start));
    }
  }

  /** A name that changes with the numbers, the same in every run. */
  String key() {
    var numbers = new StringBuilder(reference).append(ratios);
    for (double number : new double[] {perDigit, perJoint, perSign, start, low, high}) {
      numbers.append(' ').append(number);
    }
    return String.join(
        " ", "calibrated", model, Integer.toHexString(numbers.toString().hashCode()));
  }

  boolean covers(Script script) {
    return ratios.containsKey(script);
  }

  /** Tokens of the text itself, without the start, of the part in scripts that are covered. */
  Interval text(TextShape shape) {
    double guess = modelled(shape);
    double usage = start + guess;
    return new Interval(
        Math.clamp(usage * low - start, 0, guess), guess, Math.max(guess, usage * high - start));
  }

  /** Tokens that a provider would record for the text, of the part in scripts that are covered. */
  Interval usage(TextShape shape) {
    double usage = start + modelled(shape);
    return new Interval(Math.min(usage, usage * low), usage, Math.max(usage, usage * high));
  }

  /**
   * What a provider would record for a text, with its 90 % interval.
   *
   * @param vocabulary the reference vocabulary
   */
  public TokenCount.Estimated usage(String text, Tokenizer vocabulary) {
    var shape = TextShape.of(text, vocabulary);
    var tokens = usage(shape).plus(Estimator.spread(shape, 1, script -> !covers(script)));
    return tokens.rounded(new Estimator.Calibrated(this, model).method(shape), citation);
  }

  private double modelled(TextShape shape) {
    double sum = perDigit * shape.digits() + perJoint * shape.joints() + perSign * shape.signs();
    double covered = 0;
    for (var ratio : ratios.entrySet()) {
      covered += shape.in(ratio.getKey());
      sum += ratio.getValue() * shape.in(ratio.getKey());
    }
    return Math.max(sum, covered * LEAST);
  }
}
