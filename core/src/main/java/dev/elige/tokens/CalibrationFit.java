package dev.elige.tokens;

import dev.elige.base.Citation;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a {@link Calibration} to recorded usage. Every other record fits the ratios, by least
 * squares of relative errors; the records between give the interval. Ratios are pulled to 1 a
 * little, so that what hardly occurs stays near the reference.
 *
 * @param reference the reference vocabulary
 */
public record CalibrationFit(Tokenizer reference) {
  /** Records of a script before it has a ratio of its own. */
  private static final int ENOUGH = 20;

  /** Share of a record's tokens from which it counts as one of a script. */
  private static final double SHARE = 0.1;

  private static final int LEAST_RECORDS = 2 * Conformal.LEAST_SCORES;
  private static final double PULL = 0.01;
  private static final double PULL_OF_START = 1e-5;
  private static final int EXTRAS = 3;

  private record Row(TextShape shape, double tokens) {}

  /**
   * Fits.
   *
   * @param model the recorded model, {@code vendor/name}
   * @param family its tokenizer family; empty where none is known
   * @param samples the records, in an order that says nothing about them
   * @throws InvalidInputException where there are too few
   */
  public Calibration fit(
      String model, String family, List<UsageSample> samples, Citation citation) {
    if (samples.size() < LEAST_RECORDS) {
      throw new InvalidInputException(
          model,
          Text.of(
              "has {} records; an interval needs {}.",
              "tiene {} registros; un intervalo necesita {}.",
              samples.size(),
              LEAST_RECORDS),
          Text.of("Record more calls.", "Registra más llamadas."));
    }
    var fitted = new ArrayList<Row>();
    var held = new ArrayList<Row>();
    for (int i = 0; i < samples.size(); i++) {
      var sample = samples.get(i);
      (i % 2 == 0 ? fitted : held)
          .add(new Row(TextShape.of(sample.text(), reference), sample.tokens()));
    }
    var scripts = scripts(fitted);
    double[] parameters = parameters(fitted, scripts, true);
    if (parameters[0] < 0) {
      parameters = parameters(fitted, scripts, false);
    }
    var open = calibration(model, family, scripts, parameters, samples.size(), citation);
    var ends = Conformal.of(held.stream().mapToDouble(row -> quotient(row, open)).toArray());
    return withEnds(open, ends);
  }

  private static double quotient(Row row, Calibration calibration) {
    return row.tokens()
        / (calibration.usage(row.shape()).guess() + others(row.shape(), calibration.ratios()));
  }

  /** Tokens in scripts that have no ratio of their own, taken as the reference counts them. */
  private static double others(TextShape shape, Map<Script, Double> ratios) {
    return shape.tokens().entrySet().stream()
        .filter(entry -> !ratios.containsKey(entry.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static List<Script> scripts(List<Row> rows) {
    var scripts = new ArrayList<Script>();
    for (var script : Script.values()) {
      long count =
          rows.stream()
              .filter(row -> row.shape().in(script) >= SHARE * row.shape().total())
              .filter(row -> row.shape().in(script) > 0)
              .count();
      if (count >= ENOUGH) {
        scripts.add(script);
      }
    }
    return scripts;
  }

  /** The start, the ratios, and what digits, joints and signs add. */
  private static double[] parameters(List<Row> rows, List<Script> scripts, boolean withStart) {
    int size = 1 + scripts.size() + EXTRAS;
    double[] prior = new double[size];
    double[] pull = new double[size];
    Arrays.fill(prior, 1, 1 + scripts.size(), 1);
    Arrays.fill(pull, PULL);
    pull[0] = PULL_OF_START;
    var squares = new LeastSquares(prior, pull);
    for (var row : rows) {
      double weight = 1 / row.tokens();
      double[] entries = new double[size];
      entries[0] = withStart ? weight : 0;
      double rest = row.tokens();
      for (int i = 0; i < scripts.size(); i++) {
        entries[1 + i] = weight * row.shape().in(scripts.get(i));
      }
      rest -= row.shape().total() - scripts.stream().mapToLong(row.shape()::in).sum();
      entries[size - 3] = weight * row.shape().digits();
      entries[size - 2] = weight * row.shape().joints();
      entries[size - 1] = weight * row.shape().signs();
      squares.add(entries, weight * rest);
    }
    return squares.solve();
  }

  private Calibration calibration(
      String model,
      String family,
      List<Script> scripts,
      double[] parameters,
      long records,
      Citation citation) {
    var ratios = new EnumMap<Script, Double>(Script.class);
    for (int i = 0; i < scripts.size(); i++) {
      ratios.put(scripts.get(i), parameters[1 + i]);
    }
    int extra = 1 + scripts.size();
    return new Calibration(
        model,
        family,
        reference.name(),
        ratios,
        parameters[extra],
        parameters[extra + 1],
        parameters[extra + 2],
        parameters[0],
        1,
        1,
        records,
        citation);
  }

  private static Calibration withEnds(Calibration one, Conformal ends) {
    return new Calibration(
        one.model(),
        one.family(),
        one.reference(),
        one.ratios(),
        one.perDigit(),
        one.perJoint(),
        one.perSign(),
        one.start(),
        ends.low(),
        ends.high(),
        one.records(),
        one.citation());
  }
}
