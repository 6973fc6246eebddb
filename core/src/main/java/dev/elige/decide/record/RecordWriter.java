package dev.elige.decide.record;

import dev.elige.base.Estimate.Known;
import java.util.List;

/** Writes a record as YAML: the same record gives the same bytes, on every system. */
public final class RecordWriter {
  private final StringBuilder out = new StringBuilder();

  private RecordWriter() {}

  /** The whole file. */
  public static String write(DecisionRecord decision) {
    var writer = new RecordWriter();
    writer.head(decision);
    decision.tasks().forEach(writer::task);
    return writer.out.toString();
  }

  private void head(DecisionRecord decision) {
    line(
        "# What \"elige choose\" decided, and what it relied on; \"elige check\" tells what moved.");
    line("# Renew it with \"elige choose ", comment(decision), " --lock\"; do not edit it.");
    line("elige-lock: ", String.valueOf(DecisionRecord.FORM));
    line("requirement: ", YamlWords.text(decision.inputs().requirement()));
    line("sha256: ", YamlWords.text(decision.inputs().sha256()));
    if (decision.inputs().samples() instanceof Known<List<SampleHash>>(var samples)) {
      samples(samples);
    }
    line("day: ", decision.day().toString());
    var catalog = decision.catalog();
    line(
        "catalog: {version: ",
        YamlWords.text(catalog.version()),
        ", as-of: " + catalog.asOf(),
        "}");
    var evidence = decision.evidence();
    line("evidence: {text: " + evidence.text(), ", embedding: " + evidence.embedding(), "}");
    var manner = decision.manner();
    line(
        "options: {all-providers: " + manner.allProviders(),
        ", nearest-price: " + manner.nearestPrice(),
        "}");
    if (decision.set() instanceof Known<SetRecord>(var set)) {
      set(set);
    }
    line("tasks:");
  }

  private void samples(List<SampleHash> samples) {
    line("samples:", samples.isEmpty() ? " []" : "");
    for (var sample : samples) {
      line("  - {path: ", YamlWords.text(sample.path()), ", sha256: ", sample.sha256(), "}");
    }
  }

  private static String comment(DecisionRecord decision) {
    return decision.inputs().requirement().replaceAll("\\p{Cntrl}", " ");
  }

  private void set(SetRecord set) {
    line(
        "set: {goal: " + set.goal().id(),
        ", models: " + set.models(),
        ", providers: " + set.providers(),
        ", keeping-usd: " + YamlWords.usd(set.keeping()),
        ", objective: " + set.objective().fold(sum -> YamlWords.number(sum), _ -> "unknown"),
        "}");
  }

  private void task(TaskRecord task) {
    line("  - id: ", YamlWords.text(task.id()));
    line("    kind: ", task.kind().id());
    OfferRecordWriter.write(task.choice(), "    ", out);
    if (task.fallback().isPresent()) {
      line("    fallback:");
      OfferRecordWriter.write(task.fallback().get(), "      ", out);
    }
  }

  private void line(String... parts) {
    out.append(String.join("", parts)).append('\n');
  }
}
