package dev.elige.report.choice;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.decide.change.Shortfall;
import dev.elige.report.Block;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Whether the available models are enough, and what would help where they are not. */
final class ShortfallSection {
  private ShortfallSection() {}

  static List<Block> blocks(Shortfall shortfall) {
    var items = new ArrayList<Text>();
    items.add(nearest(shortfall));
    items.add(measuring(shortfall));
    items.add(
        Text.of(
            "what examples in the prompt or fine-tuning would bring is unknown, since nobody measured"
                + " it for this task; it would have to be {} of standing",
            "lo que aportarían unos ejemplos en el prompt o un ajuste fino no se sabe, pues nadie lo"
                + " ha medido para esta tarea; tendrían que ser {} de posición",
            up(shortfall.missing())));
    items.add(budget(shortfall));
    return List.of(
        Block.heading(3, "Are the available models enough?", "¿Bastan los modelos disponibles?"),
        new Block.Items(items, Tone.PLAIN));
  }

  private static Text nearest(Shortfall shortfall) {
    var points =
        shortfall
            .points()
            .map(missing ->
                Text.of(
                    ", {} points of the expected score",
                    ", {} puntos de la puntuación esperada",
                    BigDecimal.valueOf(missing).setScale(1, RoundingMode.HALF_UP)))
            .toOptional()
            .orElse(Text.verbatim(""));
    return Text.of(
        "nearest comes {}: it reaches {} with a probability of {} %; {} are missing to the floor of"
            + " {}{}",
        "la que más se acerca es {}: alcanza {} con una probabilidad del {} %; faltan {} hasta el"
            + " mínimo de {}{}",
        shortfall.nearest().offer().id(),
        BigDecimal.valueOf(shortfall.reached()).setScale(2, RoundingMode.FLOOR),
        Math.round(100 * shortfall.confidence()),
        up(shortfall.missing()),
        Words.share(shortfall.floor()),
        points);
  }

  private static Text measuring(Shortfall shortfall) {
    var percent = Math.round(100 * shortfall.chance());
    return shortfall.mayDo()
        ? Text.of(
            "that it is good enough as it is has a probability of {} %; measuring it on your own data"
                + " may settle that",
            "que sea lo bastante buena tal como es tiene una probabilidad del {} %; medirla con tus"
                + " propios datos puede aclararlo",
            percent)
        : Text.of(
            "that it is good enough as it is has a probability of {} %; measuring it on your own data"
                + " would rather show that it is not",
            "que sea lo bastante buena tal como es tiene una probabilidad del {} %; medirla con tus"
                + " propios datos mostraría más bien que no lo es",
            percent);
  }

  private static Text budget(Shortfall shortfall) {
    return shortfall
        .dearer()
        .map(offer ->
            Text.of(
                "a larger budget would do: {} reaches the floor for {} a month",
                "un presupuesto mayor bastaría: {} alcanza el mínimo por {} al mes",
                offer.offer().id(),
                offer.bill() instanceof Known<Bill>(var bill)
                    ? Words.money(bill.monthly())
                    : Text.verbatim("?")))
        .orElse(
            Text.of(
                "a larger budget would not do: no offer fails only the budget and reaches the floor",
                "un presupuesto mayor no bastaría: ninguna oferta incumple solo el presupuesto y"
                    + " alcanza el mínimo"));
  }

  private static BigDecimal up(double missing) {
    return BigDecimal.valueOf(missing).setScale(2, RoundingMode.CEILING);
  }
}
