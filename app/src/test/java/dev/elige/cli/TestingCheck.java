package dev.elige.cli;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Grade;
import dev.elige.belief.Quality;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Snapshot;
import dev.elige.catalog.source.RefreshedSources;
import dev.elige.cost.billing.Billing;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Keeper;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.kit.Shelf;
import dev.elige.desk.kit.TestingCounting;
import dev.elige.desk.kit.TestingSnapshot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A folder with an application of one task and a catalog of two offers, alpha at 120 USD a month
 * and beta at 126, both good enough; everything can be changed between two commands.
 */
final class TestingCheck implements QualityBelief {
  private final Path folder;
  private final Snapshot snapshot;
  private final Map<String, Double> qualities = new HashMap<>();
  private final Map<String, String> others = new TreeMap<>();
  private String alpha = offer("house/alpha", "en,es", "2028-01-01", "1", "2");
  private String beta = offer("house/beta", "en,es", "", "1.05", "2.1");

  TestingCheck(Path folder) throws IOException {
    this.folder = folder;
    this.snapshot = new Snapshot(TestingSnapshot.in(folder.resolve("snapshot")), Set.of());
    qualities.put("house/alpha", 0.7);
    qualities.put("house/beta", 0.7);
    requirement("");
  }

  private static String offer(
      String id, String languages, String end, String input, String output) {
    return """
      %s:
        model: %s
        kind: text-generation
        context-window: 32768
        max-output: 8192
        languages: official %s
        regions: [eu-west-1]
        lifecycle: "|2025-01-01||%s|house/next"
        price: {input: %s, output: %s}
    """
        .formatted(id, id, languages, end, input, output);
  }

  /** 100M tokens in and 10M out a month. */
  void requirement(String more) throws IOException {
    Files.writeString(
        folder.resolve("app.yaml"),
        """
        languages: [es]
        requests: 1000000 per month
        providers: [house]
        tasks:
          - {id: triage, kind: classification, input: 100 tokens, output: 10 tokens}
        """
            + more);
  }

  /** The sizes are those of samples. */
  void sampled(String... samples) throws IOException {
    Files.writeString(
        folder.resolve("app.yaml"),
        """
        languages: [es]
        requests: 1000000 per month
        providers: [house]
        tasks:
          - {id: triage, kind: classification, samples: [%s]}
        """
            .formatted(String.join(", ", samples)));
  }

  /** Writes a file into the folder. */
  void write(String name, String content) throws IOException {
    Files.createDirectories(file(name).resolveSibling(""));
    Files.writeString(file(name), content);
  }

  void alpha(String end, String input, String output) {
    alpha = offer("house/alpha", "en,es", end, input, output);
  }

  void alphaIsGone() {
    alpha = "";
  }

  void beta(String input, String output) {
    beta = offer("house/beta", "en,es", "", input, output);
  }

  /** One more offer, or another state of it. */
  void other(String id, String languages, String end, String input, String output) {
    others.put(id, offer(id, languages, end, input, output));
  }

  void isGone(String other) {
    others.remove(other);
  }

  void quality(String model, double mean) {
    qualities.put(model, mean);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  TestingTerminal.Run choose(String... more) throws IOException {
    return run("choose", file("app.yaml").toString(), more);
  }

  TestingTerminal.Run check(String... more) throws IOException {
    return run("check", file("elige.lock.yaml").toString(), more);
  }

  /** Compares; words that name a file of the folder stand for it. */
  TestingTerminal.Run diff(String... words) throws IOException {
    var arguments = new ArrayList<>(List.of("diff"));
    for (var word : words) {
      arguments.add(word.endsWith(".yaml") ? file(word).toString() : word);
    }
    return run(arguments);
  }

  /** The option that names the catalog, for decisions that are made anew. */
  String[] withCatalog(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--catalog", "catalog.yaml"));
    return all.toArray(String[]::new);
  }

  private TestingTerminal.Run run(String verb, String file, String... more) throws IOException {
    var arguments = new ArrayList<>(List.of(verb, file));
    arguments.addAll(List.of("--catalog", folder.resolve("catalog.yaml").toString()));
    arguments.addAll(List.of(more));
    return run(arguments);
  }

  private TestingTerminal.Run run(List<String> arguments) throws IOException {
    Files.writeString(
        folder.resolve("catalog.yaml"),
        "title: Contract of 2026\nas-of: 2026-11-01\noffers:\n"
            + alpha
            + beta
            + String.join("", others.values()));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal = new Terminal(stream(out), stream(err), Map.of("COLUMNS", "300"), false);
    int code =
        new CommandLineDoor(this::desk, terminal, "1.2.3").run(arguments.toArray(String[]::new));
    return new TestingTerminal.Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream into) {
    return new PrintStream(into, true, StandardCharsets.UTF_8);
  }

  private Desk desk() {
    var refreshed = new RefreshedSources(Path.of("nowhere"));
    var keeper =
        new Keeper(
            List::of,
            List::of,
            List::of,
            () -> {
              throw new AssertionError("the network was asked for");
            },
            refreshed);
    return new Desk(
        new Means(
            files -> Shelf.of(snapshot, refreshed, files, TestingTerminal.TODAY),
            _ -> this,
            TestingTerminal.TODAY,
            keeper,
            TestingCounting::builtIn,
            Billing::builtIn,
            Path.of("nowhere"),
            Providers::none));
  }

  @Override
  public Estimate<Quality> of(ModelId model, TaskKind kind, List<Language> languages) {
    var mean = qualities.get(model.toString());
    return mean == null
        ? Estimate.unknown("no published score", "sin puntuación publicada")
        : Estimate.known(new Quality(mean, mean - 0.05, mean + 0.05, Grade.INDEPENDENT));
  }

  @Override
  public Estimate<Double> share(ModelId model, TaskKind kind, List<Language> languages) {
    return of(model, kind, languages).map(Quality::mean);
  }

  @Override
  public Explanation explain(ModelId model, TaskKind kind, List<Language> languages) {
    return Explanation.given(Text.of("quality", "calidad"), Text.verbatim("as told"));
  }
}
