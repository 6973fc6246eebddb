package dev.elige.catalog.source;

import dev.elige.base.Fetch;
import dev.elige.base.Fetch.Fetched.Content;
import dev.elige.base.Fetch.Fetched.Failed;
import dev.elige.base.Fetch.Fetched.NotModified;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Statement;
import dev.elige.catalog.source.Origin.Live;
import dev.elige.catalog.source.Origin.SnapshotOnly;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings one source up to date. An answer that is corrupt, empty, or much smaller than what is
 * known is refused, and what was there stays.
 */
public final class SourceRefresh {
  /** A new copy with less than this share of the known offers is refused as shrunken. */
  static final double LEAST_SHARE = 0.7;

  private final Fetch fetch;
  private final RefreshedSources store;
  private final LocalDate today;

  public SourceRefresh(Fetch fetch, RefreshedSources store, LocalDate today) {
    this.fetch = fetch;
    this.store = store;
    this.today = today;
  }

  /** What became of a source. */
  public sealed interface Outcome {
    /**
     * A new copy stands.
     *
     * @param offers offers in it
     * @param before offers known before, from the same source
     */
    record Updated(int offers, int before) implements Outcome {}

    /** The copy one has is current. */
    record Current() implements Outcome {}

    /**
     * The answer was refused; the previous copy stays.
     *
     * @param reason why
     */
    record Refused(Text reason) implements Outcome {}

    /**
     * The source cannot be fetched at all.
     *
     * @param reason why
     */
    record NotLive(Text reason) implements Outcome {}
  }

  /**
   * Refreshes a source.
   *
   * @param known the offers of the whole catalog
   * @param before how many offers the catalog has from this source now
   */
  public Outcome refresh(CatalogImporter importer, Known known, int before) {
    return switch (importer.origin()) {
      case SnapshotOnly(var why) -> new Outcome.NotLive(why);
      case Live(var addresses) -> refresh(importer, addresses, known, before);
    };
  }

  private Outcome refresh(
      CatalogImporter importer, Map<String, URI> addresses, Known known, int before) {
    var id = importer.source().id();
    var content = new HashMap<String, byte[]>();
    var tags = new HashMap<String, String>();
    for (var address : addresses.entrySet()) {
      var tag =
          addresses.size() == 1 ? store.entityTag(id, address.getKey()) : Optional.<String>empty();
      switch (fetch.get(address.getValue(), tag)) {
        case NotModified _ -> {
          return new Outcome.Current();
        }
        case Failed(var reason) -> {
          return new Outcome.Refused(reason);
        }
        case Content(var bytes, var entityTag) -> {
          content.put(address.getKey(), bytes);
          entityTag.ifPresent(value -> tags.put(address.getKey(), value));
        }
      }
    }
    return take(importer, new SourceFiles(today, content), known, before, tags);
  }

  private Outcome take(
      CatalogImporter importer,
      SourceFiles files,
      Known known,
      int before,
      Map<String, String> tags) {
    var build = new SnapshotBuild(known);
    try {
      build.run(List.of(importer), _ -> files);
    } catch (InvalidInputException e) {
      return unusable(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) { // a document of another shape fails in any way it likes
      return unusable(e.toString());
    }
    int offers = offers(build.statements());
    if (build.statements().isEmpty()) {
      return new Outcome.Refused(
          Text.of("the answer holds no facts", "la respuesta no contiene datos"));
    }
    if (offers < before * LEAST_SHARE) {
      return new Outcome.Refused(
          Text.of(
              "the answer has shrunk from {} offers to {}",
              "la respuesta se ha reducido de {} ofertas a {}",
              before,
              offers));
    }
    try {
      store.replace(importer.source().id(), build.files(), tags);
    } catch (UncheckedIOException e) {
      return new Outcome.Refused(
          Text.of(
              "it cannot be written: {}", "no se puede guardar: {}", String.valueOf(e.getCause())));
    }
    return new Outcome.Updated(offers, before);
  }

  private static Outcome unusable(String why) {
    return new Outcome.Refused(
        Text.of("the answer is unusable: {}", "la respuesta no sirve: {}", why));
  }

  private static int offers(List<Statement<?>> statements) {
    return (int)
        statements.stream()
            .map(Statement::subject)
            .filter(OfferId.class::isInstance)
            .distinct()
            .count();
  }
}
