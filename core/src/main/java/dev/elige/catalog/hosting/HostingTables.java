package dev.elige.catalog.hosting;

import dev.elige.base.Citation;
import dev.elige.base.Money;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.SnapshotSources;
import dev.elige.catalog.hosting.HostingRows.Cells;
import dev.elige.catalog.hosting.Measurement.Latency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The files of the hosting catalog, read and written.
 *
 * @param machines one for each region
 * @param measurements what was measured
 * @param architectures memory rules
 * @param defaults default machines
 */
public record HostingTables(
    List<Machine> machines,
    List<Measurement> measurements,
    List<Architecture> architectures,
    List<DefaultMachine> defaults) {
  private static final String MACHINES = "machines.tsv";
  private static final String MEASUREMENTS = "measurements.tsv";
  private static final String ARCHITECTURES = "architectures.tsv";
  private static final String DEFAULTS = "default-machines.tsv";
  private static final String SOURCES = "sources.tsv";

  public HostingTables {
    machines = List.copyOf(machines);
    measurements = List.copyOf(measurements);
    architectures = List.copyOf(architectures);
    defaults = List.copyOf(defaults);
  }

  /**
   * Reads the tables.
   *
   * @param file the text of a file by its name
   */
  public static HostingTables read(Function<String, String> file) {
    var rows = new HostingRows(SnapshotSources.parse(file.apply(SOURCES)));
    return new HostingTables(
        rows.read(file.apply(MACHINES), HostingTables::machines).stream()
            .flatMap(List::stream)
            .toList(),
        rows.read(file.apply(MEASUREMENTS), HostingTables::measurement),
        rows.read(file.apply(ARCHITECTURES), HostingTables::architecture),
        rows.read(file.apply(DEFAULTS), HostingTables::defaultMachine));
  }

  /** Every source that a row cites. */
  public static SnapshotSources sources(Function<String, String> file) {
    return SnapshotSources.parse(file.apply(SOURCES));
  }

  /** The files by name; the same tables give the same bytes. */
  public Map<String, String> files() {
    var sources = cited();
    var rows = new HostingRows(sources);
    var files = new LinkedHashMap<String, String>();
    files.put(SOURCES, sources.format());
    files.put(MACHINES, machineLines(rows));
    files.put(MEASUREMENTS, lines(measurements, one -> line(rows, one)));
    files.put(ARCHITECTURES, lines(architectures, one -> line(rows, one)));
    files.put(DEFAULTS, lines(defaults, one -> line(rows, one)));
    return files;
  }

  /** The sources in the order of their ids, each with the newest day a row of it was read. */
  private SnapshotSources cited() {
    var citations = new ArrayList<Citation>();
    machines.forEach(one -> citations.add(one.citation()));
    measurements.forEach(one -> citations.add(one.citation()));
    architectures.forEach(one -> citations.add(one.citation()));
    defaults.forEach(one -> citations.add(one.citation()));
    var newest = new TreeMap<String, Citation>();
    for (var citation : citations) {
      newest.merge(
          citation.source().id(),
          citation,
          (one, other) -> one.asOf().isBefore(other.asOf()) ? other : one);
    }
    var sources = new SnapshotSources();
    newest.values().forEach(citation -> sources.add(citation.source(), citation.asOf()));
    return sources;
  }

  private static <T> String lines(List<T> rows, Function<T, String> line) {
    return rows.stream().map(line).sorted().collect(Collectors.joining());
  }

  /** Regions of the same price share a line. */
  private String machineLines(HostingRows rows) {
    var regions = new LinkedHashMap<String, List<Machine>>();
    for (var machine : machines) {
      regions.computeIfAbsent(line(rows, machine, ""), _ -> new ArrayList<>()).add(machine);
    }
    return lines(
        List.copyOf(regions.values()),
        group ->
            line(
                rows,
                group.getFirst(),
                group.stream().map(Machine::region).sorted().collect(Collectors.joining(","))));
  }

  private static String line(HostingRows rows, Machine one, String regions) {
    return rows.line(
        one.citation(),
        one.name(),
        one.accelerator(),
        one.count(),
        one.memoryGb().map(String::valueOf).orElse(""),
        one.usdPerHour().amount(),
        regions);
  }

  private static List<Machine> machines(Cells cells) {
    var name = cells.text();
    var accelerator = cells.text();
    int count = cells.count();
    var memory = cells.countIfAny();
    var price = Money.usd(cells.number());
    var regions = cells.list();
    var citation = cells.citation();
    return (regions.isEmpty() ? List.of("") : regions)
        .stream()
            .map(region -> new Machine(name, region, accelerator, count, memory, price, citation))
            .toList();
  }

  private static String line(HostingRows rows, Measurement one) {
    return rows.line(
        one.citation(),
        one.model(),
        one.accelerator(),
        one.count(),
        one.precision(),
        one.engine(),
        one.scenario().word(),
        one.inputTokens(),
        one.outputTokens(),
        one.concurrency().map(String::valueOf).orElse(""),
        one.outputTokensPerSecond(),
        plain(one.latency().map(Latency::firstTokenMs)),
        plain(one.latency().map(Latency::perTokenMs)),
        one.benchmark());
  }

  private static Measurement measurement(Cells cells) {
    return new Measurement(
        ModelId.parse(cells.text()),
        cells.text(),
        cells.count(),
        cells.text(),
        cells.text(),
        cells.scenario(),
        cells.number(),
        cells.number(),
        cells.countIfAny(),
        cells.number(),
        latency(cells.numberIfAny(), cells.numberIfAny()),
        cells.text(),
        cells.citation());
  }

  private static Optional<Latency> latency(
      Optional<BigDecimal> firstToken, Optional<BigDecimal> perToken) {
    return firstToken.flatMap(first -> perToken.map(each -> new Latency(first, each)));
  }

  private static String line(HostingRows rows, Architecture one) {
    return rows.line(
        one.citation(),
        one.model(),
        one.billions(),
        one.activeBillions(),
        plain(one.cacheBytesPerToken()));
  }

  private static Architecture architecture(Cells cells) {
    return new Architecture(
        ModelId.parse(cells.text()),
        cells.number(),
        cells.number(),
        cells.numberIfAny(),
        cells.citation());
  }

  private static String line(HostingRows rows, DefaultMachine one) {
    return rows.line(one.citation(), one.model(), one.machine(), String.join(",", one.supported()));
  }

  private static DefaultMachine defaultMachine(Cells cells) {
    return new DefaultMachine(
        ModelId.parse(cells.text()), cells.text(), cells.list(), cells.citation());
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }
}
