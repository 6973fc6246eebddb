package dev.elige.decide.record;

import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import dev.elige.catalog.Lifecycle;
import java.util.ArrayList;
import java.util.List;

/** How the published dates of an offer's life are said. */
public final class LifeWords {
  private LifeWords() {}

  /** The dates: {@code legacy 2027-01-01 end 2027-06-30}, or {@code none}. */
  public static Text dates(List<Lifecycle> lives) {
    return lives.isEmpty()
        ? Text.of("none", "ninguna")
        : Text.joined(", ", lives.stream().map(LifeWords::dates).toList());
  }

  private static Text dates(Lifecycle life) {
    var parts = new ArrayList<Text>();
    life.legacy().ifPresent(day -> parts.add(Text.of("legacy {}", "heredado (legacy) {}", day)));
    if (life.endOfLife().isPresent()) {
      parts.add(
          life.noSoonerThan()
              ? Text.of("end not before {}", "fin no antes de {}", end(life))
              : Text.of("end {}", "fin {}", end(life)));
    }
    return Text.joined(" ", parts);
  }

  static String end(Lifecycle life) {
    return life.endOfLife().map(PartialDate::text).orElse("?");
  }

  /** What the vendor names as replacement, each once. */
  public static List<String> successors(List<Lifecycle> lives) {
    return lives.stream().flatMap(life -> life.successors().stream()).distinct().toList();
  }
}
