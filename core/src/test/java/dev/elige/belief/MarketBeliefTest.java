package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.evidence.Score;
import dev.elige.belief.evidence.Setting;
import dev.elige.belief.model.BasketPosterior;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.CatalogVersion;
import dev.elige.catalog.Market;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.Observation;
import dev.elige.catalog.Statement;
import dev.elige.catalog.StatementLayer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On the evidence that is shipped. */
class MarketBeliefTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Language ENGLISH = new Language("en");
  private static final Language SPANISH = new Language("es");
  private static final Language SWAHILI = new Language("sw");
  private static final ModelId HAIKU = ModelId.parse("anthropic/claude-haiku-4-5-20251001");
  private static final ModelId SONNET = ModelId.parse("anthropic/claude-sonnet-4-5-20250929");
  private static final ModelId MINI = ModelId.parse("openai/gpt-4.1-mini");
  private static final TaskKind ANSWERS = TaskKind.QUESTION_ANSWERING;
  private static final MarketBelief BELIEF = on(TODAY);

  private static MarketBelief on(LocalDate day, Measurement... own) {
    return new MarketBelief(TableBeliefs.builtIn(), market(day), () -> List.of(own));
  }

  private static Market market(LocalDate day) {
    return Catalog.builtIn().on(day);
  }

  private static Quality quality(MarketBelief belief, ModelId model, Language... languages) {
    return belief.of(model, ANSWERS, List.of(languages)).toOptional().orElseThrow();
  }

  private static Belief belief(MarketBelief belief, ModelId model, Language language) {
    return belief.rows().of(Row.usual(model), ANSWERS, language).toOptional().orElseThrow();
  }

  @Test
  void theWeakestLanguageCounts() {
    var english = quality(BELIEF, MINI, ENGLISH);
    var spanish = quality(BELIEF, MINI, SPANISH);
    var weaker = english.mean() < spanish.mean() ? english : spanish;
    assertThat(quality(BELIEF, MINI, ENGLISH, SPANISH)).isEqualTo(weaker);
    assertThat(quality(BELIEF, MINI, SPANISH, ENGLISH)).isEqualTo(weaker);
  }

  /** No benchmark of answers was run in Swahili: it is told from English, with more doubt. */
  @Test
  void aLanguageThatNobodyMeasuredIsInferred() {
    var english = belief(BELIEF, SONNET, ENGLISH);
    var swahili = belief(BELIEF, SONNET, SWAHILI);
    assertThat(english.grade()).isEqualTo(Grade.INDEPENDENT);
    assertThat(swahili.grade()).isEqualTo(Grade.INFERRED);
    assertThat(swahili.score().mean()).isEqualTo(english.score().mean());
    assertThat(swahili.score().deviation()).isGreaterThan(english.score().deviation());
  }

  @Test
  void beforeAnyScoreNoQualityIsKnown() {
    var then = on(LocalDate.of(2023, 6, 1)).of(SONNET, ANSWERS, List.of(ENGLISH));
    assertThat(then).isInstanceOf(Estimate.Unknown.class);
    assertThat(then.toString()).contains("no score had been published by 2023-06-01");
  }

  /** What was published later does not speak for a model on an earlier day. */
  @Test
  void anEarlierDayIsLessSure() {
    var then = belief(on(LocalDate.of(2025, 6, 1)), SONNET, ENGLISH);
    assertThat(then.score().deviation())
        .isGreaterThan(1.5 * belief(BELIEF, SONNET, ENGLISH).score().deviation());
    assertThat(then.grade()).isEqualTo(Grade.INFERRED);
  }

  /** Models that nobody scored are told from kin, date and size, and it is said. */
  @Test
  void everyModelOnOfferIsBelievedSomethingAtWhatItIsMadeFor() {
    var unknown = new ArrayList<String>();
    for (var offer : market(TODAY).offers()) {
      var kind = offer.fact(Attributes.KIND).toOptional();
      for (var task : List.of(ANSWERS, TaskKind.EMBEDDING)) {
        if (kind.isPresent()
            && kind.get().value().serves(task)
            && !BELIEF.of(offer.model().id(), task, List.of(ENGLISH)).isKnown()) {
          unknown.add(offer.id() + " at " + task);
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** What embeds, draws or listens has no quality at tasks of text. */
  @Test
  void nothingIsBelievedOfAModelAtWhatItIsNotMadeFor() {
    var embedding = ModelId.parse("cohere/embed-v4");
    assertThat(BELIEF.of(embedding, TaskKind.EMBEDDING, List.of(ENGLISH)).isKnown()).isTrue();
    assertThat(BELIEF.of(embedding, ANSWERS, List.of(ENGLISH)).isKnown()).isFalse();
    assertThat(BELIEF.of(SONNET, TaskKind.EMBEDDING, List.of(ENGLISH)).isKnown()).isFalse();
  }

  /** What was learned names the models of the catalog; a walk through it finds no others. */
  @Test
  void theModelsWrittenDownAreThoseOfTheCatalog() {
    var traits = new CatalogTraits(market(TODAY));
    for (var domain : Domain.values()) {
      assertThat(FittedRows.builtIn(domain, market(TODAY)).rows())
          .containsAll(traits.madeFor(domain));
    }
  }

  /** The three scores named first are taken out of the evidence for real, and all is told anew. */
  @Test
  void withoutTheMostInfluentialScoresTheBeliefIsAsAnnounced() {
    var belief = belief(BELIEF, SONNET, SPANISH);
    var named = BELIEF.influences(belief.row(), ANSWERS, SPANISH, 3);
    var announced = BELIEF.without(belief, named);

    var market = market(TODAY);
    var left = new ArrayList<>(PublicEvidence.of(market));
    named.forEach(one -> assertThat(left.remove(one.score())).isTrue());
    var told =
        new EvidenceBeliefs(
                FittedRows.builtIn(Domain.TEXT, market), left, Domain.TEXT, BasketPosterior.SEEN)
            .of(belief.row(), ANSWERS, SPANISH)
            .score();

    assertThat(told.share()).isCloseTo(announced.share(), within(1e-9));
    assertThat(told.deviation()).isCloseTo(announced.deviation(), within(1e-9));
    assertThat(Math.abs(told.share() - belief.score().share())).isGreaterThan(0.002);
  }

  /** To the hundredth that tables are written to. */
  @Test
  void whatIsToldWhenAskedIsWhatTheTableSays() {
    var evidence =
        new EvidenceBeliefs(
            FittedRows.builtIn(Domain.TEXT, market(TODAY)),
            PublicEvidence.of(market(TODAY)),
            Domain.TEXT,
            BasketPosterior.SEEN);
    for (var model : List.of(SONNET, HAIKU, MINI)) {
      var table = belief(BELIEF, model, SPANISH);
      var told = evidence.of(Row.usual(model), ANSWERS, SPANISH);
      assertThat(told.score().mean()).isCloseTo(table.score().mean(), within(0.006));
      assertThat(told.score().deviation()).isCloseTo(table.score().deviation(), within(0.006));
      assertThat(told.grade()).isEqualTo(table.grade());
    }
  }

  private static Measurement measured(ModelId model, double score) {
    var key =
        new Measurement.Key(
            model,
            Setting.UNSTATED,
            "tickets",
            ANSWERS,
            Optional.of(SPANISH),
            LocalDate.of(2026, 11, 1));
    return new Measurement(key, score, 300, Optional.empty(), "results.csv");
  }

  /** The small model did better on the user's own data than the large one. */
  @Test
  void ownMeasurementsMoveBeliefs() {
    var own = on(TODAY, measured(HAIKU, 0.9), measured(SONNET, 0.7));
    var haiku = belief(own, HAIKU, SPANISH);
    assertThat(haiku.grade()).isEqualTo(Grade.MEASURED);
    assertThat(haiku.score().mean()).isGreaterThan(belief(BELIEF, HAIKU, SPANISH).score().mean());
    assertThat(belief(own, SONNET, SPANISH).score().mean())
        .isLessThan(belief(BELIEF, SONNET, SPANISH).score().mean());
    assertThat(belief(own, MINI, SPANISH).grade()).isEqualTo(belief(BELIEF, MINI, SPANISH).grade());
    assertThat(
            own.together(List.of(Row.usual(HAIKU), Row.usual(SONNET)), ANSWERS, SPANISH)
                .beats(0, 1))
        .isGreaterThan(0.5);
  }

  /** A model that came out after the tables is told from its kin. */
  @Test
  void aModelOfTheUsersOwnCatalogIsBelievedSomething() {
    var fresh = ModelId.parse("anthropic/claude-haiku-9");
    var statement =
        new Statement<>(
            fresh,
            Attributes.KIND,
            Observation.of(
                ModelKind.TEXT_GENERATION,
                new Citation(
                    new Source("mine", "Mine", "", "own", LicenceClass.OWN, Authority.USER),
                    "",
                    TODAY)));
    var layer =
        new StatementLayer(
            new CatalogVersion("mine", TODAY), List.of(), Map.of(), List.of(statement));
    var market = Catalog.builtIn().with(layer).on(TODAY);
    var belief = new MarketBelief(TableBeliefs.builtIn(), market, List::of);
    var told = belief(belief, fresh, ENGLISH);
    assertThat(told.grade()).isEqualTo(Grade.INFERRED);
    assertThat(told.score().deviation())
        .isGreaterThan(belief(BELIEF, HAIKU, ENGLISH).score().deviation());
  }

  @Test
  void anExplanationSaysWhatOwnMeasurementsDo() {
    var own = on(TODAY, measured(HAIKU, 0.9), measured(SONNET, 0.7));
    var explanation = own.explain(HAIKU, ANSWERS, List.of(SPANISH));
    assertThat(explanation.label().toString()).endsWith("in Spanish");
    assertThat(explanation.parts().getFirst().label().toString())
        .isEqualTo("your own measurements");
    assertThat(explanation.parts().getFirst().value().toString()).contains("by +");
  }

  /** What is measured after the day that is asked about is not known on it. */
  @Test
  void aMeasurementOfALaterDayDoesNotCount() {
    var before = on(LocalDate.of(2026, 10, 1), measured(HAIKU, 0.9), measured(SONNET, 0.1));
    assertThat(belief(before, HAIKU, SPANISH).score())
        .isEqualTo(belief(on(LocalDate.of(2026, 10, 1)), HAIKU, SPANISH).score());
  }

  @Test
  void anExplanationNamesScoresWithTheirSources() {
    var explanation = BELIEF.explain(SONNET, ANSWERS, List.of(SPANISH));
    assertThat(explanation.parts()).hasSize(9);
    assertThat(explanation.parts().getFirst().citation()).isPresent();
    assertThat(explanation.parts().getLast().label().toString()).contains("without the 3 scores");
  }

  /** Every score that an explanation may name is one that may be shipped. */
  @Test
  void evidenceIsThatOfOpenLicences() {
    assertThat(PublicEvidence.of(market(TODAY)))
        .extracting(Score::citation)
        .allSatisfy(
            citation -> assertThat(citation.source().licenceClass()).isNotEqualTo(LicenceClass.B));
  }
}
