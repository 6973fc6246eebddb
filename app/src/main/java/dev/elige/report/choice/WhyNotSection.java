package dev.elige.report.choice;

import dev.elige.base.Text;
import dev.elige.decide.Assessment;
import dev.elige.decide.Finding;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;

/** Every rule, value and remedy for one offer, task by task. */
final class WhyNotSection {
  private static final Text NOTHING = Text.verbatim("");

  private WhyNotSection() {}

  static List<Block> blocks(WhyNot whyNot) {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(2, "Why not {}?", "¿Por qué no {}?", whyNot.offer()));
    if (!whyNot.providerConsidered()) {
      blocks.add(notConsidered(whyNot));
    }
    whyNot.tasks().forEach(answer -> blocks.addAll(blocks(answer)));
    return blocks;
  }

  private static Block notConsidered(WhyNot whyNot) {
    return new Block.Paragraph(
        Text.of(
            "{} is not among the providers considered: name it under `providers`, or use"
                + " --all-providers.",
            "{} no está entre los proveedores considerados: nómbralo en `providers` o usa"
                + " --all-providers.",
            whyNot.offer().provider()),
        Tone.WARNING);
  }

  private static List<Block> blocks(WhyNot.Answer answer) {
    var title =
        new Block.Heading(
            3, Text.of("{}: {}", "{}: {}", answer.task().task().id(), standing(answer)));
    if (answer.assessment().isEmpty()) {
      return List.of(title);
    }
    var assessment = answer.assessment().get();
    var notes = new Footnotes();
    var blocks = new ArrayList<Block>();
    blocks.add(title);
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "Cost {} USD a month; quality {}.",
                "Cuesta {} USD al mes; calidad {}.",
                TaskSection.cost(assessment, notes),
                Words.orNote(assessment.quality(), Words::quality, notes)),
            Tone.PLAIN));
    blocks.addAll(notes.blocks());
    blocks.addAll(findings(assessment));
    return blocks;
  }

  static Text standing(WhyNot.Answer answer) {
    if (answer.assessment().isEmpty()) {
      return Text.of("not considered", "no considerada");
    }
    if (answer.isChosen()) {
      return Text.of("it is the choice", "es la elección");
    }
    return switch (answer.assessment().get().standing()) {
      case ELIGIBLE -> beaten(answer);
      case UNCONFIRMED -> Text.of("unconfirmed, a fact is missing", "sin confirmar, falta un dato");
      case REJECTED -> Text.of("rejected", "descartada");
    };
  }

  private static Text beaten(WhyNot.Answer answer) {
    var choice = answer.task().choice();
    boolean isGoodEnough = answer.assessment().orElseThrow().isGoodEnough();
    if (choice.isPresent() && choice.get().isGoodEnough() && !isGoodEnough) {
      return Text.of(
          "eligible, but whether its quality suffices is doubtful, and that of {} does",
          "apta, pero es dudoso que su calidad baste, y la de {} basta",
          choice.get().offer().id());
    }
    return choice
        .map(one ->
            Text.of("eligible, but {} is cheaper", "apta, pero {} es más barata", one.offer().id()))
        .orElse(Text.of("eligible", "apta"));
  }

  private static List<Block> findings(Assessment assessment) {
    var telling = assessment.findings().stream().filter(WhyNotSection::isTelling).toList();
    var met =
        assessment.findings().stream()
            .filter(finding -> !isTelling(finding))
            .map(finding -> finding.rule().title())
            .distinct()
            .toList();
    var blocks = new ArrayList<Block>();
    if (!telling.isEmpty()) {
      blocks.add(table(telling));
    }
    blocks.add(Block.faint(Text.of("Met: {}.", "Cumple: {}.", Text.joined(", ", met))));
    return blocks;
  }

  /** Whether there is more to say than that the rule is met. */
  private static boolean isTelling(Finding finding) {
    return !(finding.verdict() instanceof Met(var note)) || !note.toString().isEmpty();
  }

  private static Table table(List<Finding> findings) {
    return new Table(
        List.of(
            Table.left("rule", "regla"),
            Table.left("verdict", "veredicto"),
            Table.left("value", "valor"),
            Table.left("what would have to change", "qué tendría que cambiar")),
        findings.stream().map(WhyNotSection::row).toList());
  }

  private static Table.Row row(Finding finding) {
    var rule = finding.rule().title();
    return switch (finding.verdict()) {
      case Met(var note) -> Table.row(Tone.FAINT, rule, Text.of("met", "cumple"), note, NOTHING);
      case Unconfirmed(var missing) ->
          Table.row(rule, Text.of("unconfirmed", "sin confirmar"), missing, accept(finding));
      case Violated(var detail, var remedy) ->
          Table.row(Tone.WARNING, rule, Text.of("violated", "incumple"), detail, remedy);
    };
  }

  private static Text accept(Finding finding) {
    return finding.rule().mayBeAccepted()
        ? Text.of(
            "a source, or `accept-unconfirmed: [{}]`",
            "una fuente, o `accept-unconfirmed: [{}]`",
            finding.rule().id())
        : Text.of("a source that states it", "una fuente que lo indique");
  }
}
