package dev.elige.belief.model;

import dev.elige.base.PartialDate;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was learned, as bytes: traits, units and calibration in full, covariances as correlations of
 * 16 bits each. Rounding keeps a matrix positive definite where scores have noise.
 */
public final class FittedFile {
  private static final int FORM = 3;
  private static final double STEPS = Short.MAX_VALUE;

  private FittedFile() {}

  /**
   * What a file holds.
   *
   * @param others models without scores, of which the traits alone are known
   */
  public record Content(Fitted learned, List<ModelTraits> others) {
    public Content {
      others = List.copyOf(others);
    }
  }

  /** Writes; the same state gives the same bytes. */
  public static void write(Content content, OutputStream out) throws IOException {
    var fitted = content.learned;
    var data = new DataOutputStream(out);
    data.writeInt(FORM);
    write(fitted.models(), data);
    write(content.others, data);
    data.writeInt(fitted.benchmarks().size());
    for (int b = 0; b < fitted.benchmarks().size(); b++) {
      data.writeUTF(fitted.benchmarks().get(b).name());
      data.writeByte(fitted.units().scale(b).ordinal());
      data.writeDouble(fitted.units().mean(b));
      data.writeDouble(fitted.units().spread(b));
      data.writeDouble(fitted.calibration().factor(b));
    }
    for (double halfWidth : fitted.calibration().halfWidths()) {
      data.writeDouble(halfWidth);
    }
    writeSymmetric(fitted.covariances().ofModels(), fitted.models().size(), data);
    writeSymmetric(fitted.covariances().ofBenchmarks(), fitted.benchmarks().size(), data);
    data.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where it is something else
   */
  public static Content read(InputStream in) throws IOException {
    var data = new DataInputStream(in);
    if (data.readInt() != FORM) {
      throw new IOException("not what was learned from scores, or of another version");
    }
    var models = models(data);
    var others = models(data);
    int count = data.readInt();
    var benchmarks = new ArrayList<BenchmarkTraits>();
    var scales = new Scale[count];
    double[] means = new double[count];
    double[] spreads = new double[count];
    double[] factors = new double[count];
    for (int b = 0; b < count; b++) {
      var name = data.readUTF();
      scales[b] = Scale.values()[data.readByte()];
      benchmarks.add(new BenchmarkTraits(name, Optional.of(scales[b])));
      means[b] = data.readDouble();
      spreads[b] = data.readDouble();
      factors[b] = data.readDouble();
    }
    double[] halfWidths = new double[Standardization.LEVELS];
    for (int level = 0; level < halfWidths.length; level++) {
      halfWidths[level] = data.readDouble();
    }
    var calibration = new Calibration(factors, halfWidths);
    double[] ofModels = readSymmetric(data, models.size());
    double[] ofBenchmarks = readSymmetric(data, count);
    var covariances =
        Covariances.restored(Prior.DEFAULT, new TraitEffects(models), ofModels, ofBenchmarks);
    var units = new Standardization(scales, means, spreads);
    return new Content(new Fitted(models, benchmarks, units, covariances, calibration), others);
  }

  private static void write(List<ModelTraits> models, DataOutputStream data) throws IOException {
    data.writeInt(models.size());
    for (var model : models) {
      write(model, data);
    }
  }

  private static List<ModelTraits> models(DataInputStream data) throws IOException {
    var models = new ArrayList<ModelTraits>();
    for (int left = data.readInt(); left > 0; left--) {
      models.add(model(data));
    }
    return models;
  }

  private static void write(ModelTraits model, DataOutputStream data) throws IOException {
    data.writeUTF(model.name());
    data.writeUTF(model.provider().orElse(""));
    data.writeByte(model.reasons().map(yes -> yes ? 1 : -1).orElse(0));
    data.writeUTF(model.released().map(PartialDate::toString).orElse(""));
    data.writeDouble(model.size().orElse(0.0));
  }

  private static ModelTraits model(DataInputStream data) throws IOException {
    var name = data.readUTF();
    var provider = Optional.of(data.readUTF()).filter(text -> !text.isEmpty());
    int reasons = data.readByte();
    var released = PartialDate.tryParse(data.readUTF());
    var size = Optional.of(data.readDouble()).filter(value -> value > 0);
    return new ModelTraits(
        name, provider, reasons == 0 ? Optional.empty() : Optional.of(reasons > 0), released, size);
  }

  private static void writeSymmetric(double[] matrix, int size, DataOutputStream data)
      throws IOException {
    for (int i = 0; i < size; i++) {
      data.writeDouble(matrix[i * (size + 1)]);
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double scale = Math.sqrt(matrix[i * (size + 1)] * matrix[j * (size + 1)]);
        data.writeShort((short) Math.round(matrix[i * size + j] / scale * STEPS));
      }
    }
  }

  private static double[] readSymmetric(DataInputStream data, int size) throws IOException {
    double[] matrix = new double[size * size];
    for (int i = 0; i < size; i++) {
      matrix[i * (size + 1)] = data.readDouble();
    }
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double scale = Math.sqrt(matrix[i * (size + 1)] * matrix[j * (size + 1)]);
        double value = data.readShort() / STEPS * scale;
        matrix[i * size + j] = value;
        matrix[j * size + i] = value;
      }
    }
    return matrix;
  }
}
