package dev.elige.report.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import dev.elige.tokens.Calibration;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.UsageSample;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A calibration and how good it is: the answer of {@code elige tokens calibrate}.
 *
 * @param model the model
 * @param calibration what was fitted and kept
 * @param trial how a fit on half of the records tells the other half
 */
public record CalibrationReport(String model, Calibration calibration, Estimate<Trial> trial)
    implements Report {
  private static final int PERCENT = 100;

  /**
   * A trial on records that the fit has not seen.
   *
   * @param records how many
   * @param medianError median of |estimate - count| / count
   * @param covered share of records inside the 90 % interval
   */
  public record Trial(int records, double medianError, double covered) {
    /** Holds records against a calibration. */
    public static Trial of(Calibration calibration, List<UsageSample> held, Tokenizer reference) {
      double[] errors = new double[held.size()];
      int inside = 0;
      for (int i = 0; i < errors.length; i++) {
        var sample = held.get(i);
        var estimate = calibration.usage(sample.text(), reference);
        errors[i] = Math.abs(estimate.tokens() - sample.tokens()) / (double) sample.tokens();
        inside += estimate.low() <= sample.tokens() && sample.tokens() <= estimate.high() ? 1 : 0;
      }
      Arrays.sort(errors);
      return new Trial(errors.length, errors[errors.length / 2], inside / (double) errors.length);
    }
  }

  @Override
  public Document document() {
    return new Document(
        List.of(
            Block.heading(1, "Calibration of {}", "Calibración de {}", model),
            new Block.Items(numbers(), Tone.PLAIN),
            Block.faint(
                Text.of(
                    "Kept; counts of this model and of its tokenizer's family use it from now on.",
                    "Guardada; los recuentos de este modelo y de la familia de su tokenizador la"
                        + " usan desde ahora."))));
  }

  private List<Text> numbers() {
    var texts = new ArrayList<Text>();
    calibration
        .ratios()
        .forEach((script, ratio) ->
            texts.add(
                Text.of(
                    "{}: {} tokens for each of {}",
                    "{}: {} tokens por cada uno de {}",
                    script.title(),
                    number(ratio),
                    calibration.reference())));
    texts.add(
        Text.of(
            "90 % interval: {} to {} times the estimate, on {} records",
            "intervalo del 90 %: de {} a {} veces la estimación, con {} registros",
            number(calibration.low()),
            number(calibration.high()),
            Words.count(calibration.records())));
    texts.add(
        trial.fold(
            CalibrationReport::said, reason -> Text.of("no trial: {}", "sin prueba: {}", reason)));
    return texts;
  }

  private static Text said(Trial trial) {
    return Text.of(
        "on {} records that a fit on the others had not seen: median error {} %, {} % inside the"
            + " interval",
        "en {} registros que un ajuste con los demás no había visto: error mediano {} %, {} %"
            + " dentro del intervalo",
        Words.count(trial.records()),
        percent(trial.medianError()),
        percent(trial.covered()));
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  private static String percent(double share) {
    return BigDecimal.valueOf(share * PERCENT).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public void json(JsonWriter out) {
    out.text("model", model);
    out.text("reference", calibration.reference());
    out.number("records", calibration.records());
    out.objects(
        "ratios",
        List.copyOf(calibration.ratios().entrySet()),
        one -> {
          out.text("script", Words.id(one.getKey()));
          out.number("ratio", BigDecimal.valueOf(one.getValue()));
        });
    out.number("low", BigDecimal.valueOf(calibration.low()));
    out.number("high", BigDecimal.valueOf(calibration.high()));
    out.estimate(
        "trial",
        trial,
        one ->
            out.object(
                "trial",
                () -> {
                  out.number("records", one.records());
                  out.number("medianError", BigDecimal.valueOf(one.medianError()));
                  out.number("covered", BigDecimal.valueOf(one.covered()));
                }));
  }
}
