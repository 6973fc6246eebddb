package dev.elige.report.choice;

import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.decide.Assessment;
import dev.elige.decide.TaskDecision;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is told of one task: the choice, who came after, who may be eligible, who is out. */
final class TaskSection {
  private static final int RUNNERS_UP = 5;
  private static final int UNCONFIRMED = 3;
  private static final int FRONT = 6;

  private TaskSection() {}

  /** The blocks, with how sure the choice is where that was asked. */
  static List<Block> blocks(TaskDecision decision, List<Block> sure, WhatIf whatIf) {
    var blocks = new ArrayList<Block>();
    blocks.add(title(decision));
    blocks.add(Block.faint(asked(decision)));
    blocks.addAll(sizes(decision.workload()));
    decision.choice().ifPresent(choice -> blocks.addAll(choice(decision, choice)));
    blocks.addAll(sure);
    var task = decision.task().id();
    whatIf.conflict(task).ifPresent(one -> blocks.addAll(ConflictSection.blocks(one)));
    whatIf.shortfall(task).ifPresent(one -> blocks.addAll(ShortfallSection.blocks(one)));
    whatIf.change(task).ifPresent(one -> blocks.addAll(ChangeSection.blocks(one)));
    blocks.addAll(runnersUp(decision.alternatives()));
    blocks.addAll(front(decision.front()));
    blocks.addAll(unconfirmed(decision.unconfirmed()));
    blocks.addAll(RejectedSection.blocks(decision));
    return blocks;
  }

  static Block title(TaskDecision decision) {
    var task = decision.task();
    return Block.heading(2, "{}: {}", "{}: {}", task.id(), task.kind().title());
  }

  static Text asked(TaskDecision decision) {
    var languages =
        decision.task().languages().stream().map(Language::tag).collect(Collectors.joining(", "));
    Workload work = decision.workload();
    return Text.of(
        "In {}; {} requests a month of {} tokens in and {} out.",
        "En {}; {} peticiones al mes de {} tokens de entrada y {} de salida.",
        languages,
        Words.count(work.requests()),
        Words.count(work.inputTokens()),
        Words.count(work.outputTokens()));
  }

  /** How sizes were found where samples were counted. */
  static List<Block> sizes(Workload work) {
    var said = new ArrayList<Text>();
    for (var size : List.of(work.input(), work.output())) {
      if (size.basis() == TokenSize.Basis.COUNTED || size.basis() == TokenSize.Basis.ESTIMATED) {
        said.add(size.text());
      }
    }
    boolean same = said.size() == 2 && said.get(0).toString().equals(said.get(1).toString());
    var each = same ? said.subList(0, 1) : said;
    return each.isEmpty()
        ? List.of()
        : List.of(Block.faint(Text.of("Sizes: {}.", "Tamaños: {}.", Text.joined("; ", each))));
  }

  static List<Block> choice(TaskDecision decision, Assessment choice) {
    var how = choice.bill().map(Words::mode).toOptional().orElse(Text.verbatim("?"));
    var blocks = new ArrayList<Block>();
    blocks.add(
        new Block.Paragraph(Text.of("→ {}: {}", "→ {}: {}", Words.offer(choice), how), Tone.GOOD));
    blocks.add(new Block.Items(decision.reasons(), Tone.PLAIN));
    return blocks;
  }

  private static List<Block> runnersUp(List<Assessment> alternatives) {
    if (alternatives.isEmpty()) {
      return List.of();
    }
    return offers(
        Block.heading(3, "Runners-up ({})", "Siguientes ({})", alternatives.size()),
        alternatives.subList(0, Math.min(RUNNERS_UP, alternatives.size())));
  }

  /** Those that nothing beats on both counts; a front of one is the choice itself. */
  private static List<Block> front(List<Assessment> front) {
    if (front.size() < 2) {
      return List.of();
    }
    return offers(
        Block.heading(
            3,
            "Better costs more ({}): nothing eligible is both cheaper and better",
            "Mejor cuesta más ({}): nada apto es a la vez más barato y mejor",
            front.size()),
        spread(front));
  }

  /** Offers with what they cost and promise. */
  private static List<Block> offers(Block heading, List<Assessment> offers) {
    var notes = new Footnotes();
    var blocks = new ArrayList<Block>();
    blocks.add(heading);
    blocks.add(
        new Table(
            List.of(
                Table.left("offer", "oferta"),
                Table.right("USD a month", "USD al mes"),
                Table.left("quality", "calidad")),
            offers.stream().map(one -> row(one, notes)).toList()));
    blocks.addAll(notes.blocks());
    return blocks;
  }

  /** Some of a long front, its two ends among them. */
  static List<Assessment> spread(List<Assessment> front) {
    if (front.size() <= FRONT) {
      return front;
    }
    var some = new ArrayList<Assessment>();
    for (int i = 0; i < FRONT; i++) {
      some.add(front.get(i * (front.size() - 1) / (FRONT - 1)));
    }
    return some;
  }

  private static Table.Row row(Assessment one, Footnotes notes) {
    return Table.row(
        Words.offer(one), cost(one, notes), Words.orNote(one.quality(), Words::quality, notes));
  }

  static Text cost(Assessment one, Footnotes notes) {
    return Words.orNote(
        one.bill(), bill -> Text.verbatim(Words.amount(bill.monthly().amount())), notes);
  }

  private static List<Block> unconfirmed(List<Assessment> unconfirmed) {
    if (unconfirmed.isEmpty()) {
      return List.of();
    }
    var notes = new Footnotes();
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(
            3,
            "Unconfirmed ({}): a fact is missing, so they count neither for nor against",
            "Sin confirmar ({}): falta un dato, así que no cuentan ni a favor ni en contra",
            unconfirmed.size()));
    blocks.add(
        new Table(
            List.of(
                Table.left("offer", "oferta"),
                Table.right("USD a month", "USD al mes"),
                Table.left("what is missing", "qué falta")),
            unconfirmed.stream().limit(UNCONFIRMED).map(one -> unconfirmed(one, notes)).toList()));
    blocks.addAll(notes.blocks());
    return blocks;
  }

  private static Table.Row unconfirmed(Assessment one, Footnotes notes) {
    return Table.row(Words.offer(one), cost(one, notes), Text.joined("; ", one.missing()));
  }
}
