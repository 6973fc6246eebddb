package dev.elige.report.evidence;

import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Table;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What of packed tables was not taken over: names that no rule places, and refused rows. */
final class EvidenceRefusals {
  private static final int SHOWN = 20;

  private EvidenceRefusals() {}

  static List<Block> blocks(EvidenceCoverage coverage) {
    if (!coverage.isPacked()) {
      return List.of();
    }
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(2, "Names that no rule places", "Nombres que ninguna regla ubica"));
    coverage.unplaced().forEach(one -> blocks.add(names(one)));
    int count = coverage.refused().size();
    blocks.add(Block.heading(2, "Refused rows: {}", "Filas rechazadas: {}", count));
    blocks.add(
        new Table(
            List.of(
                Table.left("source", "fuente"),
                Table.left("model", "modelo"),
                Table.left("benchmark", "benchmark"),
                Table.right("value", "valor"),
                Table.left("why it was refused", "por qué se rechazó")),
            coverage.refused().stream()
                .limit(SHOWN)
                .map(one ->
                    Table.row(
                        Text.verbatim(one.source()),
                        Text.verbatim(one.model()),
                        Text.verbatim(one.benchmark()),
                        Text.verbatim(one.value()),
                        one.reason()))
                .toList()));
    more(count - SHOWN).ifPresent(blocks::add);
    return blocks;
  }

  private static Block names(EvidenceCoverage.Unplaced one) {
    return Block.paragraph(
        "{}, {} names: {}{}",
        "{}, {} nombres: {}{}",
        one.source(),
        Words.count(one.names().size()),
        String.join(", ", one.names().subList(0, Math.min(SHOWN, one.names().size()))),
        one.names().size() > SHOWN ? ", …" : ".");
  }

  /** That there is more than is shown; empty where there is not. */
  static Optional<Block> more(int hidden) {
    return hidden <= 0
        ? Optional.empty()
        : Optional.of(
            Block.paragraph(
                "… and {} more; --json has them all.",
                "… y {} más; --json los tiene todos.",
                Words.count(hidden)));
  }
}
