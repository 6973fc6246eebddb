package dev.elige.desk;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Market;
import dev.elige.cost.billing.Billing;
import dev.elige.provider.TextListener;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where every door asks.
 *
 * @param catalogs opens the catalog, with the user's own files on top
 * @param beliefs what is known of quality, for the models of a market
 * @param today the day it is
 * @param keeper keeps the catalog current
 * @param counting counts tokens; made only when it is asked for
 * @param billing the one cost function; made only when it is asked for
 * @param measurements the folder of the user's own measurements
 * @param openProviders who can be asked; opened only when somebody is
 */
public record Desk(
    Function<List<Path>, Shelf> catalogs,
    Function<Market, QualityBelief> beliefs,
    LocalDate today,
    Keeper keeper,
    Supplier<Counting> counting,
    Supplier<Billing> billing,
    Path measurements,
    Supplier<Providers> openProviders) {

  /** What to run for an application. */
  public Answer choose(ChooseQuestion question) {
    return new ChooseDesk(this).answer(question);
  }

  /** Whether a recorded decision still holds. */
  public Answer check(CheckQuestion question) {
    return new CheckDesk(this).answer(question);
  }

  /** What is different between two decisions. */
  public Answer diff(DiffQuestion question) {
    return new DiffDesk(this, question).answer();
  }

  /** What an application or a stated use costs, in every mode. */
  public Answer cost(CostQuestion question) {
    return new CostDesk(this, question).answer();
  }

  /** Models side by side. */
  public Answer compare(CatalogQuestion catalog, List<String> models) {
    return new CompareDesk(world(catalog)).answer(models);
  }

  /** The models that a filter lets through. */
  public Answer browse(CatalogQuestion catalog, OfferFilter filter) {
    return new BrowseDesk(world(catalog)).answer(filter);
  }

  /** All that is known of one model. */
  public Answer show(CatalogQuestion catalog, String model) {
    return new ShowDesk(world(catalog)).answer(model);
  }

  /** Why the catalog says what it says of one model. */
  public Answer explain(CatalogQuestion catalog, String model, Optional<String> attribute) {
    return new ExplainDesk(world(catalog)).answer(model, attribute);
  }

  /** How good models probably are. */
  public Answer belief(CatalogQuestion catalog, BeliefQuestion question) {
    return new BeliefDesk(world(catalog), measurements, question).answer();
  }

  /** How many tokens a text has. */
  public Answer tokens(CatalogQuestion catalog, TokensQuestion question) {
    return new TokensDesk(world(catalog), counting.get()).answer(question);
  }

  /**
   * What models answer to a question, and what that costs.
   *
   * @param listener hears the answer while it comes; the report then leaves it out
   */
  public Answer ask(
      CatalogQuestion catalog, AskQuestion question, Optional<TextListener> listener) {
    return new AskDesk(world(catalog), counting.get(), billing.get(), openProviders.get())
        .answer(question, listener);
  }

  /** What vectors models make of a text, and what that costs. */
  public Answer embed(CatalogQuestion catalog, EmbedQuestion question) {
    var models = new AskedModels(world(catalog), counting.get(), openProviders.get());
    return new EmbedDesk(models, billing.get()).answer(question);
  }

  /**
   * The same desk, where recorded calls answer in place of providers.
   *
   * @throws dev.elige.base.InvalidInputException where the file holds something else
   */
  public Desk replaying(Path calls) {
    return asking(openProviders.get().replayedFrom(calls));
  }

  /**
   * What somebody asks at this desk while calls are kept at the end of a file.
   *
   * @throws dev.elige.base.InvalidInputException where the file holds something else
   */
  public Answer recording(Path calls, Function<Desk, Answer> question) {
    var providers = openProviders.get();
    var file = providers.recordingFile(calls);
    var answer = question.apply(asking(providers.recordedIn(file, today)));
    return answer.with(
        Text.of("calls recorded in {}: {}", "llamadas grabadas en {}: {}", file, file.kept()));
  }

  private Desk asking(Providers providers) {
    return new Desk(
        catalogs, beliefs, today, keeper, counting, billing, measurements, () -> providers);
  }

  /**
   * Who can be asked.
   *
   * @param ids those to list; all where none is named
   * @param isReached whether those that are ready are asked for their models
   * @param showsCapabilities whether what they declare is shown
   */
  public Answer providers(List<String> ids, boolean isReached, boolean showsCapabilities) {
    return new ProvidersDesk(openProviders.get()).answer(ids, isReached, showsCapabilities);
  }

  /** What would be sent to a model for a task. */
  public Answer prompt(PromptQuestion question) {
    return new PromptDesk(this, question).answer();
  }

  /** Whether a text fits models' windows. */
  public Answer fit(CatalogQuestion catalog, FitQuestion question) {
    return new FitDesk(world(catalog), counting.get()).answer(question);
  }

  /** What the same content costs in other languages or formats. */
  public Answer tax(CatalogQuestion catalog, TaxQuestion question) {
    return new TaxDesk(world(catalog), counting.get()).answer(question);
  }

  /** What a corpus measures. */
  public Answer profile(CatalogQuestion catalog, ProfileQuestion question) {
    return new ProfileDesk(world(catalog), counting.get(), today).answer(question);
  }

  /** Calibrates the estimate of a model on the user's own calls. */
  public Answer calibrate(CatalogQuestion catalog, String model, List<String> places) {
    return new CalibrateDesk(world(catalog), counting.get(), today).answer(model, places);
  }

  /** Installs a tokenizer, so that its models are counted exactly. */
  public Answer install(String what, Optional<String> as, Optional<String> sha256) {
    return new InstallDesk(counting.get()).install(what, as, sha256);
  }

  /** The tokenizers that are installed. */
  public Answer tokenizers() {
    return new InstallDesk(counting.get()).list();
  }

  /** How well hidden scores of a matrix are predicted from the rest. */
  public Answer crossvalidate(CrossValidationQuestion question) {
    return EvidenceDesk.crossvalidate(question);
  }

  /** How well hidden cells of a public table of tasks in languages are predicted from the rest. */
  public Answer hideInTable(HiddenTableQuestion question) {
    return new HiddenTableDesk(keeper.evidence().get()).answer(question);
  }

  /** Whether decisions on hidden scores of a matrix are as sure as they say. */
  public Answer testDecisions(ScoreFiles files, DecisionTestQuestion test) {
    return EvidenceDesk.decisions(files, test);
  }

  /** Likewise, of a public table of tasks in many languages. */
  public Answer testDecisions(HiddenTableQuestion table, DecisionTestQuestion test) {
    return new HiddenTableDesk(keeper.evidence().get()).decisions(table, test);
  }

  /** Makes the evidence that is shipped from a folder of packed tables of scores. */
  public Answer buildEvidence(Path packed, Path out) {
    return new EvidenceBuildDesk(keeper.evidence().get(), world(List.of(), today))
        .answer(packed, out);
  }

  /** Works out from the evidence what is believed of every model. */
  public Answer fitEvidence(Path out) {
    return EvidenceFitDesk.answer(world(List.of(), today), out);
  }

  /** What the evidence covers, and what is doubtful in it; of packed tables where named. */
  public Answer verifyEvidence(Optional<Path> packed) {
    return new EvidenceVerifyDesk(keeper.evidence().get(), world(List.of(), today)).answer(packed);
  }

  /** What to measure next for a decision. */
  public Answer next(NextQuestion question) {
    return new NextDesk(this).answer(question);
  }

  /** Keeps what the user measured on data of their own, read from files of results. */
  public Answer addMeasurements(List<Path> catalogs, List<Path> files) {
    return new MeasurementDesk(measurements)
        .add(files, () -> world(catalogs, today).market(), today);
  }

  /** The user's own measurements. */
  public Answer listMeasurements() {
    return new MeasurementDesk(measurements).list();
  }

  /** Removes the user's measurements on a data set. */
  public Answer removeMeasurements(String dataset) {
    return new MeasurementDesk(measurements).remove(dataset);
  }

  /** A commented requirement to begin with. */
  public Answer init(Path file, DisplayLanguage language, boolean replace) {
    return InitDesk.answer(file, language, replace);
  }

  /** What the catalog covers, and what is doubtful in it. */
  public Answer verify(CatalogQuestion catalog, boolean conflicts) {
    return new VerifyDesk(world(catalog)).answer(conflicts);
  }

  /** Where the catalog's facts are from. */
  public Answer sources(CatalogQuestion catalog) {
    return SourcesDesk.answer(world(catalog));
  }

  /** Fetches live sources anew; no names means all of them. */
  public Answer refresh(List<String> sources) {
    return new RefreshDesk(keeper, today, world(List.of(), today)).answer(sources);
  }

  /** Makes a snapshot from a folder of packed copies of the sources that are shipped. */
  public Answer build(Path packed, Path out) {
    return new BuildDesk(keeper.shipped().get()).answer(packed, out);
  }

  World world(CatalogQuestion question) {
    return world(question.files(), question.asOf().orElse(today));
  }

  World world(List<Path> files, LocalDate day) {
    var shelf = catalogs.apply(files);
    var market = shelf.catalog().on(day);
    return new World(shelf, market, beliefs.apply(market));
  }
}
