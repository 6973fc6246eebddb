package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.decide.Decision;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Measuring;
import dev.elige.decide.doubt.Wanted;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import dev.elige.spec.Goal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What to measure next: the answer of {@code elige evidence next}.
 *
 * @param decision the decision as it is now
 * @param doubts how sure the choice for each task is, in their order
 * @param measurings what could be measured of what is not tolerated, the best first
 * @param budget the most that one measurement may cost
 */
public record NextReport(
    Decision decision,
    List<Estimate<Doubt>> doubts,
    List<Measuring> measurings,
    Optional<Money> budget)
    implements Report {
  private static final int SHOWN = 12;
  private static final double HALF_A_CENT = 0.005;

  /** What a dollar gains in a month that comes back within twelve. */
  private static final double A_YEAR = 1 / 12.0;

  public NextReport {
    doubts = List.copyOf(doubts);
    measurings = List.copyOf(measurings);
  }

  private boolean isOfFloor() {
    return decision.requirement().aim().goal() == Goal.CHEAPEST;
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        Block.heading(
            1,
            "What to measure next for {}",
            "Qué medir a continuación para {}",
            decision.requirement().application()));
    blocks.add(new Block.Items(regrets(), Tone.PLAIN));
    if (measurings.isEmpty()) {
      blocks.add(
          Block.paragraph(
              "No measurement{} is expected to change a choice{}.",
              "No se espera que ninguna medición{} cambie una elección{}.",
              within(),
              decision.requirement().aim().regret().isPresent()
                  ? Text.of(" that you do not tolerate", " que no toleres")
                  : Text.verbatim("")));
      return new Document(blocks);
    }
    blocks.add(new Block.Paragraph(first(measurings.getFirst()), Tone.GOOD));
    blocks.add(table());
    blocks.add(Block.faint(legend()));
    return new Document(blocks);
  }

  private Text within() {
    return budget
        .map(most ->
            Text.of(
                " for at most {}",
                " por un máximo de {}",
                Words.dollars(most.amount().doubleValue())))
        .orElse(Text.verbatim(""));
  }

  private List<Text> regrets() {
    var items = new ArrayList<Text>();
    for (int i = 0; i < doubts.size(); i++) {
      var task = decision.tasks().get(i).task().id();
      items.add(
          doubts
              .get(i)
              .fold(
                  doubt -> Text.of("{}: {}{}", "{}: {}{}", task, regret(doubt), tolerated(doubt)),
                  reason -> Text.of("{}: {}", "{}: {}", task, reason)));
    }
    return items;
  }

  private static Text regret(Doubt doubt) {
    var choice = doubt.shortlist().choice().id();
    if (doubt.wanted() instanceof Wanted.Best) {
      return Text.of(
          "{}; who knew the best would gain {} points of the expected score in the mean",
          "{}; quien supiera cuál es la mejor ganaría de media {} puntos de la puntuación esperada",
          choice,
          SureSection.points(doubt.regret()));
    }
    return doubt.regret() < HALF_A_CENT
        ? Text.of(
            "{}; who knew would gain less than a cent a month",
            "{}; quien lo supiera ganaría menos de un céntimo al mes",
            choice)
        : Text.of(
            "{}; who knew would be better off by {} a month in the mean",
            "{}; quien lo supiera saldría ganando de media {} al mes",
            choice,
            Words.dollars(doubt.regret()));
  }

  private Text tolerated(Doubt doubt) {
    var most = decision.requirement().aim().regret();
    return most.flatMap(limit -> doubt.isTolerable(limit).toOptional())
        .map(isTolerable ->
            isTolerable
                ? Text.of(", which you tolerate", ", y eso lo toleras")
                : Text.of(", more than you tolerate", ", más de lo que toleras"))
        .orElse(Text.verbatim(""));
  }

  private Text first(Measuring one) {
    return Text.of(
        "First: {} and {} on {} of your own items for {}. That costs {}{}; with {} the choice"
            + " changes{}.",
        "Primero: {} y {} con {} casos propios de {}. Cuesta {}{}; con un {} la elección"
            + " cambia{}.",
        one.choice().id(),
        one.rival().id(),
        one.items(),
        one.task().id(),
        cost(one),
        gained(one),
        Words.likely(one.gain().changes()),
        one.gain()
            .instead()
            .map(other -> Text.of(", most often to {}", ", casi siempre a {}", other.id()))
            .orElse(Text.verbatim("")));
  }

  private static Text cost(Measuring one) {
    return one.cost()
        .fold(
            cost -> Words.dollars(cost.amount().doubleValue()),
            reason ->
                Text.of(
                    "an amount that is not known ({})",
                    "un importe que no se conoce ({})",
                    reason));
  }

  private Text gained(Measuring one) {
    double gain = one.gain().gain();
    if (gain <= 0) {
      return Text.verbatim("");
    }
    return switch (decision.requirement().aim().goal()) {
      case CHEAPEST, VALUE ->
          one.perDollar() < A_YEAR
              ? Text.of(
                  ", which the {} a month that it is expected to gain do not pay back in a year",
                  ", que los {} al mes que se espera ganar no devuelven en un año",
                  Words.dollars(gain))
              : Text.of(
                  " and is expected to gain {} a month",
                  " y se espera que gane {} al mes",
                  Words.dollars(gain));
      case BEST ->
          Text.of(
              " and is expected to gain {} points of the expected score",
              " y se espera que gane {} puntos de la puntuación esperada",
              Words.fixed(gain, 2));
    };
  }

  private Table table() {
    var columns =
        new ArrayList<>(
            List.of(
                Table.left("task", "tarea"),
                Table.left("beside the choice", "junto a la elección"),
                Table.right("items", "casos"),
                Table.right("costs USD", "cuesta USD"),
                gain()));
    if (isOfFloor()) {
      columns.add(Table.right("adds", "añade"));
      columns.add(Table.right("points below floor", "puntos bajo el mínimo"));
    }
    columns.add(Table.right("changes", "cambia"));
    return new Table(columns, shown().stream().map(this::row).toList());
  }

  private Table.Column gain() {
    return switch (decision.requirement().aim().goal()) {
      case CHEAPEST -> Table.right("saves", "ahorra");
      case BEST -> Table.right("gains points", "gana puntos");
      case VALUE -> Table.right("gains USD a month", "gana USD al mes");
    };
  }

  private Table.Row row(Measuring one) {
    var cells = new ArrayList<Text>();
    cells.add(Text.verbatim(one.task().id()));
    cells.add(Text.verbatim(one.rival().id()));
    cells.add(Text.verbatim(Words.count(one.items())));
    cells.add(
        one.cost()
            .fold(cost -> Text.verbatim(Words.amount(cost.amount())), _ -> Text.verbatim("—")));
    cells.add(Text.verbatim(Words.amount(BigDecimal.valueOf(one.gain().gain()))));
    if (isOfFloor()) {
      cells.add(Text.verbatim(Words.amount(BigDecimal.valueOf(one.gain().extra()))));
      cells.add(signed(-one.gain().shortfallLess()));
    }
    cells.add(Text.verbatim(Words.chance(one.gain().changes())));
    return new Table.Row(cells, Tone.PLAIN);
  }

  private static Text signed(double points) {
    return Text.verbatim(String.format(Locale.ROOT, "%+.2f", points));
  }

  /** Of a rival the number of items that gives most for a dollar. */
  private List<Measuring> shown() {
    var shown = new ArrayList<Measuring>();
    for (var one : measurings) {
      if (shown.size() < SHOWN && shown.stream().noneMatch(one::isOfSamePair)) {
        shown.add(one);
      }
    }
    return shown;
  }

  private Text legend() {
    return Text.of(
        "Most for every dollar first, each with the number of items that gives most for one; {}Choice"
            + " and rival answer the same items, once each, of the task's mean size and on demand."
            + " What is gained is gained every month, by what is believed now.",
        "Primero lo que más da por cada dólar, con el número de casos que más da por uno; {}La"
            + " elección y la otra responden los mismos casos, una vez cada una, del tamaño medio de"
            + " la tarea y bajo demanda. Lo que se gana se gana cada mes, según lo que se cree"
            + " ahora.",
        isOfFloor()
            ? Text.of(
                "saves: USD a month, where a cheaper offer proves good enough; adds: USD a month, where"
                    + " the choice proves too weak; points below floor: how much further below it"
                    + " the choice then stands, of 100. ",
                "ahorra: USD al mes, si una oferta más barata resulta bastante buena; añade: USD al"
                    + " mes, si la elección resulta floja; puntos bajo el mínimo: cuánto más por"
                    + " debajo queda entonces la elección, de 100. ")
            : Text.verbatim(""));
  }

  @Override
  public void json(JsonWriter out) {
    NextJson.write(this, out);
  }
}
