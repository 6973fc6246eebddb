package dev.elige.catalog.source;

import dev.elige.base.Citation;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.hosting.Measurement;
import dev.elige.catalog.hosting.Measurement.Latency;
import dev.elige.catalog.hosting.Measurement.Scenario;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Measured throughput, as far as a machine can be sized by it.
 *
 * <p>Left aside: rows without lengths or without a count of accelerators; systems of several nodes
 * or kinds of accelerators, and split ones, whose figures are not those of one machine; MLPerf's
 * open division, which may change the model; loads whose prompts share their beginning by design;
 * maxima without a latency limit other than MLPerf's, which are kept and marked; accelerators that
 * nobody in the table of prices rents out.
 */
final class ServingRows {
  private static final Pattern LIMIT = Pattern.compile("TTFT/TPOT limit (\\d+)/(\\d+) ms");
  private static final Pattern NODES = Pattern.compile("(^|; )\\d+ nodes");
  private static final Map<String, Scenario> SCENARIOS =
      Map.of(
          "server", Scenario.SERVER,
          "interactive", Scenario.INTERACTIVE,
          "closed loop", Scenario.CLOSED_LOOP,
          "offline", Scenario.OFFLINE);

  private ServingRows() {}

  /**
   * The measurements of a table, each once: MLPerf lists one run under two accuracy targets.
   *
   * @param rented families of accelerators that have a price
   */
  static List<Measurement> measurements(List<BedrockRow> rows, Collection<String> rented) {
    var distinct = new LinkedHashMap<String, Measurement>();
    for (var row : rows) {
      measurement(row, rented).ifPresent(one -> distinct.putIfAbsent(key(one), one));
    }
    return List.copyOf(distinct.values());
  }

  private static String key(Measurement one) {
    return String.join(
        "|",
        one.model().toString(),
        one.accelerator(),
        String.valueOf(one.count()),
        one.scenario().word(),
        one.inputTokens().toString(),
        one.outputTokensPerSecond().toString());
  }

  private static Optional<Measurement> measurement(BedrockRow row, Collection<String> rented) {
    var scenario = SCENARIOS.get(row.get("scenario"));
    boolean isComplete =
        !row.get("accelerator_count").isEmpty()
            && !row.get("input_tokens").isEmpty()
            && !row.get("output_tokens").isEmpty()
            && !row.get("output_tokens_per_s").isEmpty();
    if (scenario == null
        || !isComplete
        || !rented.contains(row.get("accelerator_family"))
        || isOfNoMachine(row, scenario)) {
      return Optional.empty();
    }
    return HostingSources.citation(row, locator(row))
        .map(citation -> measurement(row, scenario, citation));
  }

  private static boolean isOfNoMachine(BedrockRow row, Scenario scenario) {
    var note = row.get("note");
    return NODES.matcher(note).find()
        || note.contains("disaggregated")
        || note.contains("mixed accelerators")
        || note.contains("; open;")
        || note.contains("prefix caching on")
        || (scenario == Scenario.OFFLINE && !isMlPerf(row));
  }

  private static boolean isMlPerf(BedrockRow row) {
    return row.get("benchmark").startsWith("MLPerf");
  }

  private static Measurement measurement(BedrockRow row, Scenario scenario, Citation citation) {
    return new Measurement(
        ModelNames.modelOf(row.get("model")),
        row.get("accelerator_family"),
        Integer.parseInt(row.get("accelerator_count")),
        row.get("precision").equals("UNSET") ? "" : row.get("precision"),
        engine(row),
        scenario,
        new BigDecimal(row.get("input_tokens")),
        new BigDecimal(row.get("output_tokens")),
        concurrency(row),
        new BigDecimal(row.get("output_tokens_per_s")),
        latency(row),
        row.get("benchmark"),
        citation);
  }

  /** The engine with its version, without the libraries that some name behind it. */
  private static String engine(BedrockRow row) {
    var engine = row.get("engine");
    var version = row.get("engine_version");
    int comma = version.indexOf(',');
    var own = (comma < 0 ? version : version.substring(0, comma)).strip();
    if (own.startsWith(engine)) {
      own = own.substring(engine.length()).strip();
    }
    int build = own.indexOf('+');
    return (engine + " " + (build < 0 ? own : own.substring(0, build))).strip();
  }

  private static Optional<Integer> concurrency(BedrockRow row) {
    var cell = row.get("concurrency");
    return cell.matches("\\d+") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
  }

  private static Optional<Latency> latency(BedrockRow row) {
    var limit = LIMIT.matcher(row.get("note"));
    if (limit.find()) {
      return Optional.of(
          new Latency(new BigDecimal(limit.group(1)), new BigDecimal(limit.group(2))));
    }
    return HostingBuild.number(row, "ttft_ms_mean")
        .flatMap(first ->
            HostingBuild.number(row, "tpot_ms_mean").map(each -> new Latency(first, each)));
  }

  /** Of MLPerf who submitted what; of runs their number. */
  private static String locator(BedrockRow row) {
    var parts = row.get("note").split("; ");
    if (isMlPerf(row)) {
      return parts[0] + ", " + parts[1] + (List.of(parts).contains("preview") ? ", preview" : "");
    }
    for (var part : parts) {
      if (part.startsWith("run 2")) {
        return part;
      }
    }
    return row.get("instance_type");
  }
}
