package dev.elige.report.check;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Estimate.Unknown;
import dev.elige.base.Text;
import dev.elige.decide.record.DecisionDiff;
import dev.elige.decide.record.DecisionRecord;
import dev.elige.decide.record.Ground;
import dev.elige.decide.record.SampleHash;
import dev.elige.decide.record.SampleMove;
import dev.elige.report.Block;
import dev.elige.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What two decisions stand on: a table of what is different, a line of what is not. */
final class DiffGrounds {
  /** Enough digits of a hash to tell two contents apart. */
  private static final int DIGITS = 8;

  private DiffGrounds() {}

  static List<Block> blocks(DecisionDiff diff) {
    var blocks = new ArrayList<Block>();
    if (!diff.moved().isEmpty()) {
      blocks.add(Block.heading(2, "What both stand on", "En qué se apoyan"));
      var rows = new ArrayList<Table.Row>();
      diff.moved().forEach(ground -> rows.addAll(rows(ground, diff)));
      blocks.add(
          new Table(
              List.of(
                  Table.left("what", "qué"),
                  Table.left("before", "antes"),
                  Table.left("after", "después")),
              rows));
    }
    if (!diff.same().isEmpty()) {
      var titles = diff.same().stream().map(Ground::title).toList();
      blocks.add(
          Block.faint(
              Text.of("The same in both: {}.", "Igual en ambas: {}.", Text.joined(", ", titles))));
    }
    if (diff.samples() instanceof Unknown<List<SampleMove>>(var reason)) {
      blocks.add(
          Block.faint(
              Text.of(
                  "Whether the samples are the same is not known: {}.",
                  "No se sabe si las muestras son las mismas: {}.",
                  reason)));
    }
    return blocks;
  }

  private static List<Table.Row> rows(Ground ground, DecisionDiff diff) {
    var one = diff.before().decision();
    var other = diff.after().decision();
    if (ground == Ground.SAMPLES && diff.samples() instanceof Known<List<SampleMove>>(var moves)) {
      return moves.stream().map(move -> sample(move.path(), one, other)).toList();
    }
    return List.of(Table.row(ground.title(), said(ground, one), said(ground, other)));
  }

  private static Table.Row sample(String path, DecisionRecord one, DecisionRecord other) {
    return Table.row(
        Text.of("sample {}", "muestra {}", path),
        DiffWords.orDash(hash(path, one)),
        DiffWords.orDash(hash(path, other)));
  }

  private static Optional<Text> hash(String path, DecisionRecord record) {
    var samples = record.inputs().samples().fold(known -> known, _ -> List.<SampleHash>of());
    return samples.stream()
        .filter(one -> one.path().equals(path))
        .findFirst()
        .map(one -> Text.verbatim(one.sha256().substring(0, DIGITS)));
  }

  private static Text said(Ground ground, DecisionRecord record) {
    return switch (ground) {
      case REQUIREMENT -> Text.verbatim(shortened(record.inputs().sha256()));
      case SAMPLES -> Text.verbatim("");
      case CATALOG -> Text.verbatim(record.catalog().version());
      case EVIDENCE ->
          Text.of(
              "{} (text), {} (embeddings)",
              "{} (texto), {} (embeddings)",
              record.evidence().text(),
              record.evidence().embedding());
      case OPTIONS -> Text.verbatim(options(record));
    };
  }

  private static String options(DecisionRecord record) {
    var named = new ArrayList<String>();
    if (record.manner().allProviders()) {
      named.add("--all-providers");
    }
    if (record.manner().nearestPrice()) {
      named.add("--nearest-price");
    }
    return named.isEmpty() ? "—" : String.join(" ", named);
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(DIGITS, hash.length()));
  }
}
