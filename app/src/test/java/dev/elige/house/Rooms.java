package dev.elige.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rooms of the house and the arrows between them, as ARCHITECTURE.md draws them: a room imports
 * only the rooms named behind it. Rooms not built yet stand here already.
 */
record Rooms(Map<String, Set<String>> allowed) {
  static final String ROOT = "dev.elige";

  /** One line per room: its name, then what it may import; every room named must stand above. */
  private static final String TABLE =
      """
      base:
      yaml: base
      stats: base
      spec.usage: base
      spec: yaml spec.usage base
      catalog: base
      catalog.hosting: catalog base
      catalog.service: catalog base
      catalog.source: catalog.hosting catalog.service catalog yaml base
      tokens: base
      tokens.bytepair: tokens base
      tokens.chat: tokens base
      tokens.content: tokens base
      cost: spec spec.usage catalog tokens tokens.chat base
      cost.use: cost spec.usage catalog base
      cost.capacity: cost.use cost spec.usage catalog base
      cost.custom: cost.capacity cost.use cost spec.usage catalog base
      cost.hosting: cost spec.usage catalog.hosting catalog base
      cost.step: cost.use cost spec.usage catalog.service catalog base
      cost.billing: cost.use cost.capacity cost.custom cost.hosting cost.step cost spec.usage catalog base
      cost.spread: cost.billing cost spec.usage catalog stats base
      cost.crossing: cost.billing cost spec.usage catalog base
      cost.horizon: cost.billing cost spec.usage catalog base
      belief.model: stats base
      belief.evidence: catalog base
      belief.own: belief.evidence catalog base
      belief: belief.model belief.evidence catalog stats base
      belief.source: belief.model belief.evidence belief catalog.source catalog base
      decide.portfolio:
      decide: decide.portfolio spec spec.usage catalog.service catalog cost.crossing cost.billing cost.capacity cost.hosting cost belief tokens stats base
      decide.doubt: decide cost.spread cost.step cost.billing cost spec spec.usage catalog belief belief.model stats base
      decide.change: decide spec spec.usage catalog cost.billing cost belief stats base
      decide.record: decide spec catalog cost belief yaml base
      fetch: base
      tokens.install: tokens.bytepair tokens base
      corpus: tokens tokens.chat base
      prompt: yaml spec tokens base
      provider: catalog base
      provider.replay: provider base
      provider.http: provider base
      provider.dialect: provider.http provider yaml base
      provider.aws: provider.dialect provider.http provider catalog.service base
      provider.langchain: provider.dialect provider.http provider base
      ask: prompt provider tokens tokens.chat cost.billing cost.step cost.use cost catalog.service catalog base
      evaluate: ask prompt provider tokens cost belief catalog stats spec base
      report: decide evaluate *
      report.catalog: report *
      report.cost: report.catalog report *
      report.evidence: report.catalog report *
      report.choice: report.catalog report.cost report.evidence report *
      report.check: report.catalog report *
      report.tokens: report.catalog report *
      report.talk: report.tokens report *
      desk.kit: report.tokens report *
      desk.catalog: desk.kit report.catalog report.choice report *
      desk.cost: desk.kit report.cost report *
      desk.evidence: desk.kit report.evidence report *
      desk.choice: desk.kit report.choice report *
      desk.check: desk.choice desk.kit report.check report *
      desk.tokens: desk.kit report.catalog report.tokens report *
      desk.talk: desk.choice desk.tokens desk.kit report.tokens report.talk report *
      desk: desk.catalog desk.cost desk.evidence desk.choice desk.check desk.tokens desk.talk desk.kit *
      cli: desk desk.catalog desk.cost desk.evidence desk.choice desk.check desk.tokens desk.talk desk.kit report base spec
      serve.rest: desk desk.kit report base spec
      serve.web: desk desk.kit report base spec
      serve.gateway: desk desk.kit report base spec
      serve.mcp: desk desk.kit report base spec
      app: cli serve.rest serve.web serve.gateway serve.mcp desk desk.kit *
      extra: corpus tokens base
      extra.embeddings: provider base
      """;

  static Rooms ofTheHouse() {
    return of(TABLE);
  }

  /** The rooms of a table in the form of {@link #TABLE}. */
  static Rooms of(String table) {
    Map<String, Set<String>> allowed = new LinkedHashMap<>();
    for (String line : table.lines().toList()) {
      int colon = line.indexOf(':');
      allowed.put(line.substring(0, colon), imports(line.substring(colon + 1), allowed));
    }
    return new Rooms(allowed);
  }

  /**
   * The named rooms; {@code *} adds those that stand above the first that shows, {@code report}.
   */
  private static Set<String> imports(String names, Map<String, Set<String>> above) {
    List<String> rooms = new ArrayList<>(List.of(names.strip().split(" +")));
    rooms.remove("");
    if (rooms.remove("*")) {
      above.keySet().stream()
          .filter(room -> !shows(room) && !rooms.contains(room))
          .forEach(rooms::add);
    }
    if (!above.keySet().containsAll(rooms)) {
      throw new IllegalStateException(rooms + " are not all above; an arrow points upward only");
    }
    return Set.copyOf(rooms);
  }

  private static boolean shows(String room) {
    return List.of("report", "desk", "cli", "serve").contains(room.replaceFirst("\\..*", ""));
  }

  /**
   * The room of a package: {@code dev.elige.catalog.source.aws} stands in {@code catalog.source}.
   */
  Optional<String> roomOf(String packageName) {
    String name = packageName.substring(Math.min(packageName.length(), ROOT.length() + 1));
    while (!allowed.containsKey(name)) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      name = name.substring(0, dot);
    }
    return Optional.of(name);
  }

  boolean allows(String from, String to) {
    return from.equals(to) || allowed.getOrDefault(from, Set.of()).contains(to);
  }
}
