package dev.elige.desk;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import dev.elige.desk.catalog.BrowseDesk;
import dev.elige.desk.catalog.BuildDesk;
import dev.elige.desk.catalog.CompareDesk;
import dev.elige.desk.catalog.ExplainDesk;
import dev.elige.desk.catalog.OfferFilter;
import dev.elige.desk.catalog.RefreshDesk;
import dev.elige.desk.catalog.ShowDesk;
import dev.elige.desk.catalog.SourcesDesk;
import dev.elige.desk.catalog.VerifyDesk;
import dev.elige.desk.check.CheckDesk;
import dev.elige.desk.check.CheckQuestion;
import dev.elige.desk.check.DiffDesk;
import dev.elige.desk.check.DiffQuestion;
import dev.elige.desk.choice.ChooseDesk;
import dev.elige.desk.choice.ChooseQuestion;
import dev.elige.desk.choice.InitDesk;
import dev.elige.desk.choice.NextDesk;
import dev.elige.desk.choice.NextQuestion;
import dev.elige.desk.cost.CostDesk;
import dev.elige.desk.cost.CostQuestion;
import dev.elige.desk.evidence.BeliefDesk;
import dev.elige.desk.evidence.BeliefQuestion;
import dev.elige.desk.evidence.CrossValidationQuestion;
import dev.elige.desk.evidence.DecisionTestQuestion;
import dev.elige.desk.evidence.EvidenceBuildDesk;
import dev.elige.desk.evidence.EvidenceDesk;
import dev.elige.desk.evidence.EvidenceFitDesk;
import dev.elige.desk.evidence.EvidenceVerifyDesk;
import dev.elige.desk.evidence.HiddenTableDesk;
import dev.elige.desk.evidence.HiddenTableQuestion;
import dev.elige.desk.evidence.MeasurementDesk;
import dev.elige.desk.evidence.ScoreFiles;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CatalogQuestion;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.talk.AskDesk;
import dev.elige.desk.talk.AskQuestion;
import dev.elige.desk.talk.AskedModels;
import dev.elige.desk.talk.EmbedDesk;
import dev.elige.desk.talk.EmbedQuestion;
import dev.elige.desk.talk.PromptDesk;
import dev.elige.desk.talk.PromptQuestion;
import dev.elige.desk.talk.ProvidersDesk;
import dev.elige.desk.tokens.CalibrateDesk;
import dev.elige.desk.tokens.FitDesk;
import dev.elige.desk.tokens.FitQuestion;
import dev.elige.desk.tokens.InstallDesk;
import dev.elige.desk.tokens.ProfileDesk;
import dev.elige.desk.tokens.ProfileQuestion;
import dev.elige.desk.tokens.TaxDesk;
import dev.elige.desk.tokens.TaxQuestion;
import dev.elige.desk.tokens.TokensDesk;
import dev.elige.desk.tokens.TokensQuestion;
import dev.elige.provider.TextListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where every door asks.
 *
 * @param means what they work with
 */
public record Desk(Means means) {

  /** What to run for an application. */
  public Answer choose(ChooseQuestion question) {
    return new ChooseDesk(means).answer(question);
  }

  /** Whether a recorded decision still holds. */
  public Answer check(CheckQuestion question) {
    return new CheckDesk(means).answer(question);
  }

  /** What is different between two decisions. */
  public Answer diff(DiffQuestion question) {
    return new DiffDesk(means, question).answer();
  }

  /** What an application or a stated use costs, in every mode. */
  public Answer cost(CostQuestion question) {
    return new CostDesk(means, question).answer();
  }

  /** Models side by side. */
  public Answer compare(CatalogQuestion catalog, List<String> models) {
    return new CompareDesk(means.world(catalog)).answer(models);
  }

  /** The models that a filter lets through. */
  public Answer browse(CatalogQuestion catalog, OfferFilter filter) {
    return new BrowseDesk(means.world(catalog)).answer(filter);
  }

  /** All that is known of one model. */
  public Answer show(CatalogQuestion catalog, String model) {
    return new ShowDesk(means.world(catalog)).answer(model);
  }

  /** Why the catalog says what it says of one model. */
  public Answer explain(CatalogQuestion catalog, String model, Optional<String> attribute) {
    return new ExplainDesk(means.world(catalog)).answer(model, attribute);
  }

  /** How good models probably are. */
  public Answer belief(CatalogQuestion catalog, BeliefQuestion question) {
    return new BeliefDesk(means.world(catalog), means.measurements(), question).answer();
  }

  /** How many tokens a text has. */
  public Answer tokens(CatalogQuestion catalog, TokensQuestion question) {
    return new TokensDesk(means.world(catalog), means.counting().get()).answer(question);
  }

  /**
   * What models answer to a question, and what that costs.
   *
   * @param listener hears the answer while it comes; the report then leaves it out
   */
  public Answer ask(
      CatalogQuestion catalog, AskQuestion question, Optional<TextListener> listener) {
    return new AskDesk(
            means.world(catalog),
            means.counting().get(),
            means.billing().get(),
            means.openProviders().get())
        .answer(question, listener);
  }

  /** What vectors models make of a text, and what that costs. */
  public Answer embed(CatalogQuestion catalog, EmbedQuestion question) {
    var models =
        new AskedModels(means.world(catalog), means.counting().get(), means.openProviders().get());
    return new EmbedDesk(models, means.billing().get()).answer(question);
  }

  /**
   * The same desk, where recorded calls answer in place of providers.
   *
   * @throws dev.elige.base.InvalidInputException where the file holds something else
   */
  public Desk replaying(Path calls) {
    return asking(means.openProviders().get().replayedFrom(calls));
  }

  /**
   * What somebody asks at this desk while calls are kept at the end of a file.
   *
   * @throws dev.elige.base.InvalidInputException where the file holds something else
   */
  public Answer recording(Path calls, Function<Desk, Answer> question) {
    var providers = means.openProviders().get();
    var file = providers.recordingFile(calls);
    var answer = question.apply(asking(providers.recordedIn(file, means.today())));
    return (file.lost() == 0 ? answer : answer.failed())
        .with(
            Text.of("calls recorded in {}: {}", "llamadas grabadas en {}: {}", file, file.kept()));
  }

  private Desk asking(Providers providers) {
    return new Desk(means.with(providers));
  }

  /**
   * Who can be asked.
   *
   * @param ids those to list; all where none is named
   * @param isReached whether those that are ready are asked for their models
   * @param showsCapabilities whether what they declare is shown
   */
  public Answer providers(List<String> ids, boolean isReached, boolean showsCapabilities) {
    return new ProvidersDesk(means.openProviders().get()).answer(ids, isReached, showsCapabilities);
  }

  /** What would be sent to a model for a task. */
  public Answer prompt(PromptQuestion question) {
    return new PromptDesk(means, question).answer();
  }

  /** Whether a text fits models' windows. */
  public Answer fit(CatalogQuestion catalog, FitQuestion question) {
    return new FitDesk(means.world(catalog), means.counting().get()).answer(question);
  }

  /** What the same content costs in other languages or formats. */
  public Answer tax(CatalogQuestion catalog, TaxQuestion question) {
    return new TaxDesk(means.world(catalog), means.counting().get()).answer(question);
  }

  /** What a corpus measures. */
  public Answer profile(CatalogQuestion catalog, ProfileQuestion question) {
    return new ProfileDesk(means.world(catalog), means.counting().get(), means.today())
        .answer(question);
  }

  /** Calibrates the estimate of a model on the user's own calls. */
  public Answer calibrate(CatalogQuestion catalog, String model, List<String> places) {
    return new CalibrateDesk(means.world(catalog), means.counting().get(), means.today())
        .answer(model, places);
  }

  /** Installs a tokenizer, so that its models are counted exactly. */
  public Answer install(String what, Optional<String> as, Optional<String> sha256) {
    return new InstallDesk(means.counting().get()).install(what, as, sha256);
  }

  /** The tokenizers that are installed. */
  public Answer tokenizers() {
    return new InstallDesk(means.counting().get()).list();
  }

  /** How well hidden scores of a matrix are predicted from the rest. */
  public Answer crossvalidate(CrossValidationQuestion question) {
    return EvidenceDesk.crossvalidate(question);
  }

  /** How well hidden cells of a public table of tasks in languages are predicted from the rest. */
  public Answer hideInTable(HiddenTableQuestion question) {
    return new HiddenTableDesk(means.keeper().evidence().get()).answer(question);
  }

  /** Whether decisions on hidden scores of a matrix are as sure as they say. */
  public Answer testDecisions(ScoreFiles files, DecisionTestQuestion test) {
    return EvidenceDesk.decisions(files, test);
  }

  /** Likewise, of a public table of tasks in many languages. */
  public Answer testDecisions(HiddenTableQuestion table, DecisionTestQuestion test) {
    return new HiddenTableDesk(means.keeper().evidence().get()).decisions(table, test);
  }

  /** Makes the evidence that is shipped from a folder of packed tables of scores. */
  public Answer buildEvidence(Path packed, Path out) {
    return new EvidenceBuildDesk(
            means.keeper().evidence().get(), means.world(List.of(), means.today()))
        .answer(packed, out);
  }

  /** Works out from the evidence what is believed of every model. */
  public Answer fitEvidence(Path out) {
    return EvidenceFitDesk.answer(means.world(List.of(), means.today()), out);
  }

  /** What the evidence covers, and what is doubtful in it; of packed tables where named. */
  public Answer verifyEvidence(Optional<Path> packed) {
    return new EvidenceVerifyDesk(
            means.keeper().evidence().get(), means.world(List.of(), means.today()))
        .answer(packed);
  }

  /** What to measure next for a decision. */
  public Answer next(NextQuestion question) {
    return new NextDesk(means).answer(question);
  }

  /** Keeps what the user measured on data of their own, read from files of results. */
  public Answer addMeasurements(List<Path> catalogs, List<Path> files) {
    return new MeasurementDesk(means.measurements())
        .add(files, () -> means.world(catalogs, means.today()).market(), means.today());
  }

  /** The user's own measurements. */
  public Answer listMeasurements() {
    return new MeasurementDesk(means.measurements()).list();
  }

  /** Removes the user's measurements on a data set. */
  public Answer removeMeasurements(String dataset) {
    return new MeasurementDesk(means.measurements()).remove(dataset);
  }

  /** A commented requirement to begin with. */
  public Answer init(Path file, DisplayLanguage language, boolean replace) {
    return InitDesk.answer(file, language, replace);
  }

  /** What the catalog covers, and what is doubtful in it. */
  public Answer verify(CatalogQuestion catalog, boolean conflicts) {
    return new VerifyDesk(means.world(catalog)).answer(conflicts);
  }

  /** Where the catalog's facts are from. */
  public Answer sources(CatalogQuestion catalog) {
    return SourcesDesk.answer(means.world(catalog));
  }

  /** Fetches live sources anew; no names means all of them. */
  public Answer refresh(List<String> sources) {
    return new RefreshDesk(means.keeper(), means.today(), means.world(List.of(), means.today()))
        .answer(sources);
  }

  /** Makes a snapshot from a folder of packed copies of the sources that are shipped. */
  public Answer build(Path packed, Path out) {
    return new BuildDesk(means.keeper().shipped().get()).answer(packed, out);
  }
}
