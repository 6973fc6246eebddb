package dev.elige.app;

import dev.elige.base.Fetch;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.belief.own.MeasurementStore;
import dev.elige.catalog.Snapshot;
import dev.elige.catalog.source.RefreshedSources;
import dev.elige.corpus.DocumentText;
import dev.elige.corpus.LanguageGuess;
import dev.elige.cost.billing.Billing;
import dev.elige.decide.Decider;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.Extras;
import dev.elige.desk.kit.Home;
import dev.elige.desk.kit.Keeper;
import dev.elige.desk.kit.KeptCountsFile;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Shelf;
import dev.elige.fetch.HttpFetch;
import dev.elige.tokens.Calibrations;
import dev.elige.tokens.JoinedShelf;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import dev.elige.tokens.install.InstalledTokenizers;
import dev.elige.tokens.install.TokenizerStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The one place that names what stands in open sets and what is passed in. */
final class Roster {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Bytes; the largest public source has 3 MB, the largest tokenizer file 35 MB. */
  private static final int LARGEST_ANSWER = 64_000_000;

  private Roster() {}

  static Desk desk() {
    return desk(Home.of(System.getenv()), LocalDate.now(ZoneOffset.UTC));
  }

  static Desk desk(Home home, LocalDate today) {
    var refreshed = new RefreshedSources(home.refreshed());
    var keeper =
        new Keeper(
            Importers::all, Importers::shipped, EvidenceImporters::all, Roster::fetch, refreshed);
    var builtIn = Snapshot.builtIn(refreshed.stores().keySet());
    var tables = TableBeliefs.builtIn();
    Thread.ofPlatform()
        .daemon()
        .name("read-ahead")
        .start(() -> {
          builtIn.readAhead(Decider.DEFAULT_PROVIDERS);
          tables.readAhead();
        });
    var measured = new MeasurementStore(home.evidence());
    return new Desk(
        new Means(
            files -> Shelf.of(builtIn, refreshed, own(home, files), today),
            market -> new MarketBelief(tables, market, measured::all),
            today,
            keeper,
            () -> counting(home, today),
            Billing::builtIn,
            home.evidence(),
            () -> ProviderRoster.all(System.getenv(), home.providersFile())));
  }

  private static Fetch fetch() {
    return new HttpFetch(PATIENCE, LARGEST_ANSWER);
  }

  private static Counting counting(Home home, LocalDate today) {
    var store = new TokenizerStore(home.tokenizers(), Roster::fetch, today);
    var shelf = new JoinedShelf(List.of(new BuiltInTokenizers(), new InstalledTokenizers(store)));
    var calibrations = Calibrations.own(home.calibrations()).and(Calibrations.builtIn());
    var counters = new TokenCounters(shelf, calibrations);
    return new Counting(
        shelf,
        store,
        counters::of,
        new KeptCountsFile(home.counts()),
        Map.of(),
        home.calibrations(),
        home.profiles(),
        Roster::extras);
  }

  /**
   * What the user has added, found by the service loader: an extra is a jar that may or may not lie
   * on the class path, and the roster cannot name what is not there.
   */
  private static Extras extras() {
    return new Extras(
        extra(DocumentText.class, "./elige extra").orElse(DocumentText.NONE),
        extra(LanguageGuess.class, "./elige extra").orElse(LanguageGuess.NONE));
  }

  /**
   * One that the user has added.
   *
   * @param adding the command that adds it
   */
  static <T> Optional<T> extra(Class<T> port, String adding) {
    try {
      return ServiceLoader.load(port).findFirst();
    } catch (ServiceConfigurationError broken) {
      throw new InvalidInputException(
          "extra",
          Text.of(
              "the extra cannot be used: {}.",
              "el extra no se puede usar: {}.",
              String.valueOf(broken.getMessage())),
          Text.of(
              "Install it again with \"{}\", or remove its folder.",
              "Instálalo de nuevo con \"{}\" o elimina su carpeta.",
              adding));
    }
  }

  /** The user's files, weakest first. */
  private static List<Path> own(Home home, List<Path> named) {
    var files = new ArrayList<Path>();
    if (Files.exists(home.catalogFile())) {
      files.add(home.catalogFile());
    }
    files.addAll(named);
    return files;
  }
}
