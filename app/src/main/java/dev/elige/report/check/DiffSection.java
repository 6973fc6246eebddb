package dev.elige.report.check;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.catalog.Lifecycle;
import dev.elige.decide.record.Aspect;
import dev.elige.decide.record.DecisionDiff;
import dev.elige.decide.record.LifeWords;
import dev.elige.decide.record.MoneyMove;
import dev.elige.decide.record.OfferRecord;
import dev.elige.decide.record.PricePair;
import dev.elige.decide.record.PriceRelied;
import dev.elige.decide.record.TaskDiff;
import dev.elige.decide.record.TaskRecord;
import dev.elige.report.Block;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is different for one task: a row for each thing that moved, a line of what did not. */
final class DiffSection {
  private final DecisionDiff diff;
  private final TaskDiff task;

  DiffSection(DecisionDiff diff, TaskDiff task) {
    this.diff = diff;
    this.task = task;
  }

  List<Block> blocks() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, Text.verbatim(task.id())));
    presence().ifPresent(blocks::add);
    var rows = task.moved().stream().flatMap(aspect -> rows(aspect).stream()).toList();
    if (!rows.isEmpty()) {
      blocks.add(
          new Table(
              List.of(
                  Table.left("what", "qué"),
                  Table.left("before", "antes"),
                  Table.left("after", "después"),
                  Table.right("change", "cambio")),
              rows));
    }
    var same = same();
    if (!same.isEmpty()) {
      blocks.add(Block.faint(Text.of("The same: {}.", "Igual: {}.", Text.joined(", ", same))));
    }
    return blocks;
  }

  private Optional<Block> presence() {
    if (task.wasAsked() != task.isAsked()) {
      return Optional.of(
          task.isAsked()
              ? Block.paragraph("The task is new.", "La tarea es nueva.")
              : Block.paragraph("The task is gone.", "La tarea ya no está."));
    }
    if (task.before().isEmpty() || task.after().isEmpty()) {
      return Optional.of(
          new Block.Paragraph(
              task.before().isEmpty()
                  ? Text.of("Before, no offer was eligible.", "Antes no era apta ninguna oferta.")
                  : Text.of("After, no offer is eligible.", "Después no es apta ninguna oferta."),
              Tone.WARNING));
    }
    return Optional.empty();
  }

  /** What is the same is worth a line only where both sides say something. */
  private List<Text> same() {
    return task.before().isEmpty() || task.after().isEmpty()
        ? List.of()
        : task.told().stream()
            .filter(aspect -> !task.moved().contains(aspect) && isSaid(aspect, task.after().get()))
            .map(Aspect::title)
            .toList();
  }

  private static boolean isSaid(Aspect aspect, TaskRecord task) {
    return aspect == Aspect.PRICES || said(aspect, task).isPresent();
  }

  private List<Table.Row> rows(Aspect aspect) {
    if (aspect == Aspect.PRICES) {
      return task.prices().stream().filter(PricePair::moved).map(this::price).toList();
    }
    var before = task.before().flatMap(one -> said(aspect, one));
    var after = task.after().flatMap(one -> said(aspect, one));
    return before.isEmpty() && after.isEmpty()
        ? List.of()
        : List.of(
            Table.row(
                aspect.title(), DiffWords.orDash(before), DiffWords.orDash(after), change(aspect)));
  }

  private static Optional<Text> said(Aspect aspect, TaskRecord task) {
    var choice = task.choice();
    return switch (aspect) {
      case CHOICE -> Optional.of(Text.verbatim(choice.offer().toString()));
      case MODEL -> Optional.of(Text.verbatim(choice.model().toString()));
      case KIND -> Optional.of(task.kind().title());
      case MODE -> Optional.of(Text.verbatim(choice.mode()));
      case REGION -> choice.region().map(Text::verbatim);
      case TRANSLATOR -> choice.pivot().map(pivot -> Text.verbatim(pivot.tag()));
      case BILL -> Optional.of(DiffWords.amount(choice.monthly()));
      case QUALITY -> Optional.of(quality(choice));
      case PRICES -> Optional.empty();
      case DATES -> dates(choice.lives());
      case SUCCESSORS -> successors(choice.lives());
      case FALLBACK -> task.fallback().map(DiffSection::road);
      case FALLBACK_BILL -> task.fallback().map(one -> DiffWords.amount(one.monthly()));
      case FALLBACK_QUALITY -> task.fallback().map(DiffSection::quality);
      case FALLBACK_DATES -> task.fallback().flatMap(one -> dates(one.lives()));
    };
  }

  private static Text road(OfferRecord one) {
    var parts = new ArrayList<>(List.of(one.offer().toString(), one.mode()));
    one.region().ifPresent(parts::add);
    var bought = Text.verbatim(String.join(", ", parts));
    return one.pivot().isPresent()
        ? Text.of("{}, via {}", "{}, vía {}", bought, one.pivot().get())
        : bought;
  }

  private static Text quality(OfferRecord one) {
    return one.quality().fold(Words::quality, _ -> Text.of("not known", "no se conoce"));
  }

  private static Optional<Text> dates(List<Lifecycle> lives) {
    return lives.isEmpty() ? Optional.empty() : Optional.of(LifeWords.dates(lives));
  }

  private static Optional<Text> successors(List<Lifecycle> lives) {
    var names = LifeWords.successors(lives);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.verbatim(String.join(", ", names)));
  }

  private Text change(Aspect aspect) {
    if (aspect == Aspect.BILL && task.monthly().isPresent()) {
      return DiffWords.change(task.monthly().get());
    }
    boolean isQuality =
        aspect == Aspect.QUALITY && task.before().isPresent() && task.after().isPresent();
    return isQuality
            && task.before().get().choice().quality() instanceof Known<Quality>(var one)
            && task.after().get().choice().quality() instanceof Known<Quality>(var other)
        ? DiffWords.quality(one.mean(), other.mean())
        : Text.verbatim("");
  }

  private Table.Row price(PricePair pair) {
    var move =
        pair.before()
            .flatMap(one -> pair.after().map(two -> new MoneyMove(one.price(), two.price())));
    return Table.row(
        Text.of(
            "{}, USD per {}", "{}, USD por {}", diff.lineName(pair.what()), pair.unit().title()),
        DiffWords.orDash(pair.before().map(DiffSection::price)),
        DiffWords.orDash(pair.after().map(DiffSection::price)),
        move.map(DiffWords::percent).orElse(Text.verbatim("")));
  }

  private static Text price(PriceRelied price) {
    return Text.verbatim(Words.price(price.price().amount()));
  }
}
