package dev.elige.report.choice;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.decide.doubt.Contender;
import dev.elige.decide.doubt.Doubt;
import dev.elige.decide.doubt.Shortlist;
import dev.elige.decide.doubt.Wanted;
import dev.elige.report.Block;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import dev.elige.stats.RankAcceptability;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How sure a choice is: in a sentence or two, then its closest rivals, then the ranks. */
final class SureSection {
  private static final int RIVALS = 5;
  private static final int RANKED = 6;

  /** Who has less of a chance is no rival. */
  private static final double SLIGHT = 0.01;

  private SureSection() {}

  /**
   * The blocks.
   *
   * @param regret the greatest regret that needs no measuring
   */
  static List<Block> blocks(Estimate<Doubt> estimate, Optional<Money> regret) {
    if (!(estimate instanceof Known<Doubt>(var doubt))) {
      return List.of();
    }
    var blocks = told(doubt, regret);
    blocks.add(ranks(doubt));
    blocks.add(
        Block.faint(
            Text.of(
                "Whatever cost and quality are worth to each other: how often each comes first,"
                    + " second and third over all weights, the weight of cost in the mean of those"
                    + " that put it first, and how often it then comes first.",
                "Valgan lo que valgan coste y calidad entre sí: con qué frecuencia queda cada una"
                    + " primera, segunda y tercera con todos los pesos, el peso del coste en la media"
                    + " de los que la ponen primera, y con qué frecuencia queda entonces primera.")));
    return blocks;
  }

  /** The same where it can be drawn: the ranks are a drawing. */
  static List<Block> drawn(Doubt doubt, Optional<Money> regret) {
    var blocks = told(doubt, regret);
    blocks.add(RankShares.of(doubt, ranked(doubt.ranks())));
    return blocks;
  }

  private static List<Block> told(Doubt doubt, Optional<Money> regret) {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(3, "How sure", "Qué seguridad hay"));
    blocks.add(new Block.Paragraph(sentences(doubt), Tone.PLAIN));
    regret.flatMap(most -> tolerance(doubt, most)).ifPresent(blocks::add);
    blocks.add(rivals(doubt));
    blocks.add(Block.faint(field(doubt.shortlist())));
    return blocks;
  }

  private static Text sentences(Doubt doubt) {
    var choice = doubt.shortlist().choice().id();
    var first = Words.likely(doubt.chances().getFirst());
    return switch (doubt.wanted()) {
      case Wanted.Cheapest() -> cheapest(doubt, doubt.floor().orElseThrow(), choice, first);
      case Wanted.Best() ->
          Text.of(
              "{} is the best of all with a probability of {}. Against who knew the best it loses"
                  + " {} points of the expected score (of 100) in the mean.",
              "{} es la mejor de todas con una probabilidad del {}. Frente a quien supiera cuál es"
                  + " la mejor pierde de media {} puntos de la puntuación esperada (de 100).",
              choice,
              first,
              points(doubt.regret()));
      case Wanted.Value(_) ->
          Text.of(
              "{} is worth the most with a probability of {}. Against who knew which is, it loses"
                  + " {} a month in the mean.",
              "{} es la que más vale con una probabilidad del {}. Frente a quien supiera cuál es,"
                  + " pierde de media {} al mes.",
              choice,
              first,
              Words.dollars(doubt.regret()));
    };
  }

  private static Text cheapest(Doubt doubt, Doubt.AtFloor floor, String choice, String first) {
    return Text.of(
        "{} reaches the quality floor of {} with a probability of {}, and is the cheapest that does"
            + " with {}. Who knew how good each is would spend {} a month less in the mean; the"
            + " choice stands {} points (of 100) below the floor in the mean.",
        "{} alcanza la calidad mínima de {} con una probabilidad del {}, y es la más barata que la"
            + " alcanza con una del {}. Quien supiera lo buena que es cada una gastaría de media {}"
            + " al mes menos; la elección queda de media {} puntos (de 100) por debajo de la"
            + " mínima.",
        choice,
        Words.fixed(floor.least(), 2),
        Words.likely(floor.reaches()),
        first,
        Words.dollars(doubt.regret()),
        points(floor.shortfall()));
  }

  /** Points of 100, to a tenth. */
  static Text points(double points) {
    return Words.fixed(points, 1);
  }

  private static Optional<Block> tolerance(Doubt doubt, Money most) {
    return doubt
        .isTolerable(most)
        .toOptional()
        .map(isTolerable ->
            isTolerable
                ? new Block.Paragraph(
                    Text.of(
                        "That is within the {} a month that you tolerate: nothing needs measuring"
                            + " first.",
                        "Está dentro de los {} al mes que toleras: no hace falta medir nada antes.",
                        Words.dollars(most.amount().doubleValue())),
                    Tone.GOOD)
                : new Block.Paragraph(
                    Text.of(
                        "That is more than the {} a month that you tolerate: \"elige evidence next\""
                            + " says what to measure first.",
                        "Es más que los {} al mes que toleras: \"elige evidence next\" dice qué medir"
                            + " antes.",
                        Words.dollars(most.amount().doubleValue())),
                    Tone.WARNING));
  }

  /** The choice, and those with the greatest chances. */
  private static Table rivals(Doubt doubt) {
    var order =
        IntStream.range(0, doubt.chances().size())
            .boxed()
            .filter(i -> i == 0 || doubt.chances().get(i) >= SLIGHT)
            .sorted(Comparator.comparingDouble(i -> -doubt.chances().get(i)))
            .toList();
    var rows = new ArrayList<Table.Row>();
    for (int i : order) {
      if (i == 0 || rows.size() < RIVALS) {
        rows.add(rival(doubt, i));
      }
    }
    return new Table(
        List.of(
            Table.left("offer", "oferta"),
            Table.right("USD a month", "USD al mes"),
            Table.left("quality", "calidad"),
            new Table.Column(isIt(doubt.wanted()), Table.Side.RIGHT)),
        rows);
  }

  private static Text isIt(Wanted wanted) {
    return switch (wanted) {
      case Wanted.Cheapest() -> Text.of("cheapest that reaches it", "la más barata que la alcanza");
      case Wanted.Best() -> Text.of("best", "la mejor");
      case Wanted.Value(_) -> Text.of("worth most", "la que más vale");
    };
  }

  private static Table.Row rival(Doubt doubt, int i) {
    Contender one = doubt.shortlist().contenders().get(i);
    return Table.row(
        i == 0 ? Tone.GOOD : Tone.PLAIN,
        Text.verbatim(one.id()),
        Text.verbatim(Words.amount(BigDecimal.valueOf(one.monthly()))),
        Words.quality(one.belief().quality()),
        Text.verbatim(Words.chance(doubt.chances().get(i))));
  }

  /** Who comes first for some weights of cost and quality, most often first; and the choice. */
  private static List<Integer> ranked(RankAcceptability ranks) {
    var shown = new ArrayList<Integer>();
    IntStream.range(0, ranks.size())
        .boxed()
        .filter(i -> i == 0 || ranks.share(i, 1) >= SLIGHT)
        .sorted(Comparator.comparingDouble(i -> -ranks.share(i, 1)))
        .filter(i -> i == 0 || shown.size() < RANKED)
        .forEach(shown::add);
    return shown;
  }

  private static Table ranks(Doubt doubt) {
    var rows = ranked(doubt.ranks()).stream().map(i -> ranked(doubt, i)).toList();
    return new Table(
        List.of(
            Table.left("offer", "oferta"),
            Table.right("1st", "1.ª"),
            Table.right("2nd", "2.ª"),
            Table.right("3rd", "3.ª"),
            Table.right("weight of cost", "peso del coste"),
            Table.right("then 1st", "entonces 1.ª")),
        rows);
  }

  private static Table.Row ranked(Doubt doubt, int i) {
    var ranks = doubt.ranks();
    var central = ranks.central(i);
    return Table.row(
        i == 0 ? Tone.GOOD : Tone.PLAIN,
        Text.verbatim(doubt.shortlist().contenders().get(i).id()),
        share(ranks, i, 1),
        share(ranks, i, 2),
        share(ranks, i, 3),
        Text.verbatim(central.map(weights -> Words.chance(weights[0])).orElse("—")),
        Text.verbatim(central.isEmpty() ? "—" : Words.chance(ranks.confidence(i))));
  }

  private static Text share(RankAcceptability ranks, int one, int rank) {
    return Text.verbatim(rank > ranks.size() ? "—" : Words.chance(ranks.share(one, rank)));
  }

  /** Whom the choice was held against. */
  private static Text field(Shortlist list) {
    return Text.of(
        "Held against {} other models, each by its cheapest offer{}{}.",
        "Frente a otros {} modelos, cada uno por su oferta más barata{}{}.",
        list.contenders().size() - 1,
        some(
            list.leftOut(),
            "; {} with less of a chance are left out",
            "; se omiten {} con menos opciones"),
        some(
            list.unknown(),
            "; of {} offers bill or quality is not known",
            "; de {} ofertas no se conoce la factura o la calidad"));
  }

  private static Text some(int count, String english, String spanish) {
    return count == 0 ? Text.verbatim("") : Text.of(english, spanish, count);
  }
}
