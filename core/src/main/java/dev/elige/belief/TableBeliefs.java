package dev.elige.belief;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.BeliefTable.Entry;
import dev.elige.belief.model.LogOdds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is believed of every model, from tables that were worked out when the evidence was built. A
 * language that no benchmark was run in is told from English, with as much doubt more as models
 * differ between languages that were.
 */
public final class TableBeliefs implements RowBeliefs {
  private final Map<Domain, BeliefTable> tables = new EnumMap<>(Domain.class);

  private TableBeliefs() {}

  /** Those that come with the program; a table is read when it is asked for first. */
  public static TableBeliefs builtIn() {
    return new TableBeliefs();
  }

  /** Reads the tables before they are asked for, on a thread that has nothing else to do. */
  public void readAhead() {
    for (var domain : Domain.values()) {
      table(domain);
    }
  }

  @Override
  public Estimate<Belief> of(Row row, TaskKind kind, Language language) {
    var table = table(Domain.of(kind));
    var told = table.of(row, kind, language);
    if (told.isPresent()) {
      return Estimate.known(
          belief(row, kind, language, told.get(), table.standing(kind, language)));
    }
    var english = table.of(row, kind, ReferenceBaskets.ENGLISH);
    if (english.isEmpty()) {
      return Estimate.unknown(
          "nothing was worked out for {}", "no hay nada elaborado sobre {}", row);
    }
    var entry = inAnotherLanguage(english.get(), kind, language, table);
    var standing = table.standing(kind, ReferenceBaskets.ENGLISH);
    return Estimate.known(belief(row, kind, language, entry, standing));
  }

  static Belief belief(Row row, TaskKind kind, Language language, Entry entry, Standing standing) {
    return new Belief(row, kind, language, entry.score(), standing, entry.grade());
  }

  /** What holds in a language that nothing tells of, by what holds in English. */
  static Entry inAnotherLanguage(
      Entry english, TaskKind kind, Language language, BeliefTable table) {
    if (language.equals(ReferenceBaskets.ENGLISH)
        || !ReferenceBaskets.LOADED.isToldByLanguage(kind)) {
      return english;
    }
    double deviation = Math.hypot(english.score().deviation(), table.spread(kind));
    return new Entry(new LogOdds(english.score().mean(), deviation), Grade.INFERRED);
  }

  /** The day of the newest score that the tables rest on. */
  public LocalDate day(Domain domain) {
    return table(domain).day();
  }

  synchronized BeliefTable table(Domain domain) {
    return tables.computeIfAbsent(domain, one -> BeliefTable.parse(text(one)));
  }

  private static String text(Domain domain) {
    var name = "fitted/" + domain.id() + ".tsv";
    try (var stream = Objects.requireNonNull(TableBeliefs.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
