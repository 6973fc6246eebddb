package dev.elige.tokens;

import dev.elige.base.Authority;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The calibrations at hand, the one to prefer first.
 *
 * @param all in order of preference
 */
public record Calibrations(List<Calibration> all) {
  /** Nothing is calibrated. */
  public static final Calibrations NONE = new Calibrations(List.of());

  public Calibrations {
    all = List.copyOf(all);
  }

  /** Those that come with the program. */
  public static Calibrations builtIn() {
    return new Calibrations(
        CalibrationText.read(
            "calibrations.tsv", TokenTables.text("calibrations.tsv"), Authority.CURATED));
  }

  /**
   * The user's own, from all files of a folder that end in {@code .tsv}, newest first; none where
   * there is no such folder.
   *
   * @throws InvalidInputException where a file cannot be read
   */
  public static Calibrations own(Path folder) {
    if (!Files.isDirectory(folder)) {
      return NONE;
    }
    var all = new ArrayList<Calibration>();
    try (Stream<Path> files = Files.list(folder)) {
      for (var file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        all.addAll(CalibrationText.read(file.toString(), Files.readString(file), Authority.USER));
      }
    } catch (IOException e) {
      throw new InvalidInputException(
          folder.toString(),
          Text.of("cannot be read: {}.", "no se puede leer: {}.", String.valueOf(e.getMessage())),
          Text.of("Check its rights.", "Comprueba sus permisos."));
    }
    all.sort(Comparator.comparing((Calibration one) -> one.citation().asOf()).reversed());
    return new Calibrations(all);
  }

  /** These, and behind them others. */
  public Calibrations and(Calibrations others) {
    return new Calibrations(Stream.concat(all.stream(), others.all.stream()).toList());
  }

  /** The calibration of a model itself, else of one with the same tokenizer family. */
  public Optional<Calibration> find(String model, String family) {
    return all.stream()
        .filter(one -> one.model().equals(model))
        .findFirst()
        .or(() ->
            all.stream()
                .filter(one -> !family.isEmpty() && one.family().equals(family))
                .findFirst());
  }
}
