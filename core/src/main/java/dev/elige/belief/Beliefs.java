package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.BeliefTable.Entry;
import dev.elige.belief.model.LogOdds;
import dev.elige.catalog.ModelId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is believed of every model, from tables that were worked out when the evidence was built. A
 * language that no benchmark was run in is told from English, with as much doubt more as models
 * differ between languages that were.
 */
public final class Beliefs {
  private static final String FOLDER = "fitted/";

  private final Map<Domain, BeliefTable> tables = new EnumMap<>(Domain.class);

  private Beliefs() {}

  /** Those that come with the program; a table is read when it is asked for first. */
  public static Beliefs builtIn() {
    return new Beliefs();
  }

  /** What is believed of a row, unknown with its reason. */
  public Estimate<Belief> of(Row row, TaskKind kind, Language language) {
    var table = table(Domain.of(kind));
    var told = table.of(row, kind, language);
    if (told.isPresent()) {
      return Estimate.known(
          belief(row, kind, language, told.get(), table.standing(kind, language)));
    }
    return table
        .of(row, kind, ReferenceBaskets.ENGLISH)
        .map(entry ->
            ReferenceBaskets.LOADED.isToldByLanguage(kind)
                ? doubted(entry, table.spread(kind))
                : entry)
        .map(entry ->
            Estimate.known(
                belief(row, kind, language, entry, table.standing(kind, ReferenceBaskets.ENGLISH))))
        .orElse(
            Estimate.unknown(
                "nothing was worked out for {}", "no hay nada elaborado sobre {}", row));
  }

  private static Belief belief(
      Row row, TaskKind kind, Language language, Entry entry, Standing standing) {
    return new Belief(row, kind, language, entry.score(), standing, entry.grade());
  }

  private static Entry doubted(Entry entry, double spread) {
    var score = new LogOdds(entry.score().mean(), Math.hypot(entry.score().deviation(), spread));
    return new Entry(score, Grade.INFERRED);
  }

  /** Whether anything is believed of a model run in another way than usual. */
  public boolean has(ModelId model, Row.Run run, Domain domain) {
    return table(domain).has(new Row(model, run));
  }

  private synchronized BeliefTable table(Domain domain) {
    return tables.computeIfAbsent(domain, one -> BeliefTable.parse(text(one)));
  }

  private static String text(Domain domain) {
    var name = FOLDER + domain.id() + ".tsv";
    try (var stream = Objects.requireNonNull(Beliefs.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
