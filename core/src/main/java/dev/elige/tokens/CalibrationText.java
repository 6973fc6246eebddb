package dev.elige.tokens;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Days;
import dev.elige.base.InvalidInputException;
import dev.elige.base.LicenceClass;
import dev.elige.base.Problems;
import dev.elige.base.Source;
import dev.elige.base.Text;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Calibrations as tab-separated text, one line for each number: model, family, reference, part,
 * value, records, source, page, day. The parts are the scripts, {@code digit}, {@code joint},
 * {@code sign}, {@code start}, and {@code low} and {@code high} for the ends of the interval. Lines
 * with {@code #} are notes.
 */
public final class CalibrationText {
  private static final String NO_FAMILY = "-";
  private static final int CELLS = 9;
  private static final List<String> NUMBERS =
      List.of("digit", "joint", "sign", "start", "low", "high");

  private CalibrationText() {}

  /** Writes calibrations; the inverse of {@link #read}, up to four decimals. */
  public static String write(List<Calibration> calibrations) {
    var text =
        new StringBuilder("# model\tfamily\treference\tpart\tvalue\trecords\tsource\tpage\tday\n");
    for (var one : calibrations) {
      one.ratios().forEach((script, ratio) -> line(text, one, script.id(), ratio));
      line(text, one, "digit", one.perDigit());
      line(text, one, "joint", one.perJoint());
      line(text, one, "sign", one.perSign());
      line(text, one, "start", one.start());
      line(text, one, "low", one.low());
      line(text, one, "high", one.high());
    }
    return text.toString();
  }

  private static void line(StringBuilder text, Calibration one, String part, double value) {
    var source = one.citation().source();
    text.append(
            String.join(
                "\t",
                one.model(),
                one.family().isEmpty() ? NO_FAMILY : one.family(),
                one.reference(),
                part,
                String.format(Locale.ROOT, "%.4f", value),
                String.valueOf(one.records()),
                source.title(),
                source.url(),
                one.citation().asOf().toString()))
        .append('\n');
  }

  /**
   * Reads calibrations.
   *
   * @param place the file, for errors
   * @throws InvalidInputException with all lines that cannot be read
   */
  public static List<Calibration> read(String place, String text, Authority authority) {
    var problems = new Problems();
    var parts = new LinkedHashMap<List<String>, Map<String, Double>>();
    int number = 0;
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        readLine(place + ":" + number, line, parts, problems);
      }
    }
    var result = new ArrayList<Calibration>();
    parts.forEach((head, values) -> {
      if (values.keySet().containsAll(NUMBERS)) {
        result.add(calibration(head, values, authority));
      } else {
        problems.add(place, missing(head, values), again());
      }
    });
    problems.throwIfAny();
    return result;
  }

  private static Text missing(List<String> head, Map<String, Double> values) {
    var names = NUMBERS.stream().filter(name -> !values.containsKey(name)).toList();
    return Text.of(
        "the calibration of {} lacks {}.",
        "a la calibración de {} le falta {}.",
        head.getFirst(),
        String.join(", ", names));
  }

  private static void readLine(
      String place, String line, Map<List<String>, Map<String, Double>> parts, Problems problems) {
    var cells = Arrays.asList(line.split("\t", -1));
    try {
      var part = cells.get(3);
      if (cells.size() != CELLS || !isPart(part)) {
        throw new IllegalArgumentException(line);
      }
      Days.parse(cells.get(8));
      Long.parseLong(cells.get(5));
      var head = new ArrayList<>(cells.subList(0, 3));
      head.addAll(cells.subList(5, CELLS));
      parts
          .computeIfAbsent(List.copyOf(head), _ -> new HashMap<>())
          .put(part, Double.valueOf(cells.get(4)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException _) {
      problems.add(
          place,
          Text.of(
              "\"{}\" is no line of a calibration.",
              "«{}» no es una línea de calibración.",
              line.replace('\t', ' ')),
          again());
    }
  }

  private static boolean isPart(String part) {
    return NUMBERS.contains(part) || Script.of(part).isPresent();
  }

  private static Text again() {
    return Text.of("Calibrate again.", "Vuelve a calibrar.");
  }

  private static Calibration calibration(
      List<String> head, Map<String, Double> values, Authority authority) {
    var ratios = new EnumMap<Script, Double>(Script.class);
    for (var script : Script.values()) {
      var ratio = values.get(script.id());
      if (ratio != null) {
        ratios.put(script, ratio);
      }
    }
    return new Calibration(
        head.get(0),
        head.get(1).equals(NO_FAMILY) ? "" : head.get(1),
        head.get(2),
        ratios,
        number(values, "digit"),
        number(values, "joint"),
        number(values, "sign"),
        number(values, "start"),
        number(values, "low"),
        number(values, "high"),
        Long.parseLong(head.get(3)),
        citation(head, authority));
  }

  private static double number(Map<String, Double> values, String name) {
    return Objects.requireNonNull(values.get(name), name);
  }

  private static Citation citation(List<String> head, Authority authority) {
    boolean own = authority == Authority.USER;
    var source =
        new Source(
            own ? "own-calibration" : "recorded-usage",
            head.get(4),
            head.get(5),
            own ? "" : "facts, measured",
            own ? LicenceClass.OWN : LicenceClass.B,
            authority);
    return new Citation(source, head.get(0), Days.parse(head.get(6)));
  }
}
