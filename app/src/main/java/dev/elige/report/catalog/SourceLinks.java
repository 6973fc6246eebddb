package dev.elige.report.catalog;

import dev.elige.base.Citation;
import dev.elige.base.Explanation;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Links;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The sources that an answer rests on, each once, with the days that they tell of. */
public final class SourceLinks {
  private final Map<Source, NavigableSet<LocalDate>> days = new LinkedHashMap<>();

  private SourceLinks() {}

  /** The sources under what rests on them. */
  public static List<Block> blocks(Explanation grounds) {
    var found = new SourceLinks();
    found.add(grounds);
    var links = new ArrayList<Links.Link>();
    found.days.forEach((source, days) -> links.add(link(source, days)));
    return links.isEmpty()
        ? List.of()
        : List.of(Block.heading(2, "Sources", "Fuentes"), new Links(links));
  }

  private void add(Explanation node) {
    node.citation().ifPresent(this::add);
    node.parts().forEach(this::add);
  }

  private void add(Citation citation) {
    days.computeIfAbsent(citation.source(), _ -> new TreeSet<>()).add(citation.asOf());
  }

  private static Links.Link link(Source source, NavigableSet<LocalDate> days) {
    var note =
        days.size() == 1
            ? Text.of("as of {}", "a {}", days.getFirst())
            : Text.of("as of {} to {}", "de {} a {}", days.getFirst(), days.getLast());
    return new Links.Link(Text.verbatim(source.title()), source.url(), note);
  }
}
