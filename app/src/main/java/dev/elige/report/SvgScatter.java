package dev.elige.report;

import dev.elige.base.Text;
import dev.elige.report.Scatter.Role;
import dev.elige.report.Scatter.Spot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws offers by cost and quality as SVG. The choice is a diamond and says so, the front dots on a
 * stepped line with the numbers of the table below, the others hollow rings: shapes tell them apart
 * without their colours.
 */
final class SvgScatter {
  private static final int WIDTH = 480;
  private static final int HEIGHT = 340;
  private static final int LEFT = 46;
  private static final int RIGHT = 14;
  private static final int TOP = 12;
  private static final int BOTTOM = 44;
  private static final int TENTHS = 10;

  /** Room beside the cheapest and the dearest, as a factor. */
  private static final double MARGIN = 1.25;

  /** With fewer powers of ten on the axis than this, 2 and 5 stand between them. */
  private static final double FEW_POWERS = 2.2;

  private final Svg pen;
  private double least;
  private double most;

  SvgScatter(Svg pen) {
    this.pen = pen;
  }

  void draw(Scatter scatter) {
    least = scatter.spots().stream().mapToDouble(Spot::cost).min().orElseThrow() / MARGIN;
    most = scatter.spots().stream().mapToDouble(Spot::cost).max().orElseThrow() * MARGIN;
    pen.begin(scatter.title(), "small", WIDTH, HEIGHT);
    costs();
    qualities();
    if (scatter.floor() > 0) {
      pen.line("floor", LEFT, y(scatter.floor()), WIDTH - RIGHT, y(scatter.floor()));
    }
    scatter.spots().stream().filter(spot -> !spot.isNamed()).forEach(this::whisker);
    front(scatter.spots().stream().filter(Spot::isOnFront).toList());
    scatter.spots().stream().filter(spot -> !spot.isNamed()).forEach(this::mark);
    scatter.named().forEach(this::whisker);
    scatter.named().forEach(this::mark);
    names(scatter);
    if (scatter.floor() > 0) {
      floor(y(scatter.floor()));
    }
    pen.end();
  }

  private void costs() {
    int[] steps = Math.log10(most / least) < FEW_POWERS ? new int[] {1, 2, 5} : new int[] {1};
    for (int power = (int) Math.floor(Math.log10(least)); Math.pow(10, power) < most; power++) {
      for (int step : steps) {
        var cost = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
        double x = x(cost.doubleValue());
        if (x >= LEFT && x <= WIDTH - RIGHT) {
          pen.line("grid", x, TOP, x, HEIGHT - BOTTOM);
          pen.label(x, HEIGHT - BOTTOM + 16, "middle", Text.verbatim(Words.number(cost)));
        }
      }
    }
    pen.label(
        (LEFT + WIDTH - RIGHT) / 2.0,
        HEIGHT - 8,
        "middle",
        Text.of("USD a month (logarithmic)", "USD al mes (logarítmico)"));
  }

  private void qualities() {
    for (int tenth = 0; tenth <= TENTHS; tenth += 2) {
      double y = y(tenth / 10.0);
      pen.line("grid", LEFT, y, WIDTH - RIGHT, y);
      pen.label(LEFT - 6, y + 4, "end", Text.verbatim(BigDecimal.valueOf(tenth, 1).toString()));
    }
    pen.upright(12, (TOP + HEIGHT - BOTTOM) / 2, Text.of("quality", "calidad"));
  }

  private void floor(double y) {
    var name = Text.of("quality floor", "calidad mínima");
    pen.label("label halo", WIDTH - RIGHT, y + 13, "end", name);
  }

  /** From one to the next there is nothing better to be had, so the line is level, then rises. */
  private void front(List<Spot> front) {
    if (front.isEmpty()) {
      return;
    }
    var path = new StringBuilder();
    for (var spot : front) {
      var x = Svg.coordinate(x(spot.cost()));
      var y = Svg.coordinate(y(spot.middle()));
      path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
    }
    path.append('H').append(WIDTH - RIGHT);
    pen.raw("<path class=\"front\" d=\"%s\"/>\n".formatted(path));
  }

  private void whisker(Spot spot) {
    double x = x(spot.cost());
    var kind =
        spot.role() == Role.CHOICE ? "whisker good" : spot.isNamed() ? "whisker" : "whisker slight";
    pen.line(kind, x, y(spot.low()), x, y(spot.high()));
    if (spot.isNamed()) {
      pen.line(kind, x - 3, y(spot.low()), x + 3, y(spot.low()));
      pen.line(kind, x - 3, y(spot.high()), x + 3, y(spot.high()));
    }
  }

  private void mark(Spot spot) {
    double x = x(spot.cost());
    double y = y(spot.middle());
    pen.raw("<g>");
    pen.tip(
        Text.of(
            "{}: {} USD a month, {}",
            "{}: {} USD al mes, {}",
            spot.label(),
            Words.amount(BigDecimal.valueOf(spot.cost())),
            spot.shown()));
    if (spot.role() == Role.CHOICE) {
      pen.raw(
          "<path class=\"spot choice\" d=\"M%s %sl8 8l-8 8l-8 -8z\"/>"
              .formatted(Svg.coordinate(x), Svg.coordinate(y - 8)));
    } else {
      var kind = spot.isOnFront() ? "spot" : "spot other";
      pen.raw(
          "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
              .formatted(
                  kind, Svg.coordinate(x), Svg.coordinate(y), spot.isOnFront() ? "4.5" : "2.5"));
    }
    pen.raw("</g>\n");
  }

  private void names(Scatter scatter) {
    var places = new Places(LEFT, TOP, WIDTH - RIGHT, HEIGHT - BOTTOM);
    var named = scatter.named();
    named.forEach(spot -> places.take(x(spot.cost()), y(spot.middle())));
    for (int i : choiceFirst(named)) {
      var spot = named.get(i);
      boolean isChoice = spot.role() == Role.CHOICE;
      var text =
          isChoice
              ? Text.of("{} · choice", "{} · elección", i + 1)
              : Text.verbatim(Integer.toString(i + 1));
      var place = places.beside(x(spot.cost()), y(spot.middle()), text.toString().length() + 1);
      pen.label(isChoice ? "name choice halo" : "name halo", place.x(), place.y(), "middle", text);
    }
  }

  private static List<Integer> choiceFirst(List<Spot> named) {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < named.size(); i++) {
      order.add(named.get(i).role() == Role.CHOICE ? 0 : order.size(), i);
    }
    return order;
  }

  private double x(double cost) {
    return LEFT + Math.log(cost / least) / Math.log(most / least) * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double quality) {
    return HEIGHT - BOTTOM - quality * (HEIGHT - BOTTOM - TOP);
  }
}
