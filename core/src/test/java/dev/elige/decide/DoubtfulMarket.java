package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Explanation;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.belief.Belief;
import dev.elige.belief.Grade;
import dev.elige.belief.JointBelief;
import dev.elige.belief.Quality;
import dev.elige.belief.QualityBelief;
import dev.elige.belief.Row;
import dev.elige.belief.RowBeliefs;
import dev.elige.belief.Standing;
import dev.elige.belief.model.LogOdds;
import dev.elige.belief.model.Together;
import dev.elige.catalog.ModelId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A market of models whose log odds are normal and independent. Standing rises evenly from 0 at log
 * odds of -2 to 1 at 2, so that the usual floor is at log odds of 0.
 */
public final class DoubtfulMarket implements QualityBelief, JointBelief {
  /** What is particular in data of the user's own, as a variance. */
  public static final double APART = 0.25;

  private static final Standing STANDING = new Standing(new double[] {-2, -1, 0, 1, 2});

  private final TestingMarket market = new TestingMarket();
  private final Map<ModelId, LogOdds> scores = new HashMap<>();

  /**
   * An offer of a model of its own name.
   *
   * @param offer such as {@code acme/alpha}
   * @param monthly what it costs in a month, in US dollars
   */
  public DoubtfulMarket offer(String offer, String monthly, double mean, double deviation) {
    market.chat(offer, monthly, "0");
    scores.put(ModelId.parse(offer), new LogOdds(mean, deviation));
    return this;
  }

  /** An offer of which nobody knows how good its model is. */
  public DoubtfulMarket unknown(String offer, String monthly) {
    market.chat(offer, monthly, "0");
    return this;
  }

  /** A task of a million tokens a month, with the usual floor. */
  public TaskDecision decision() {
    var requirement = TestingRequirement.of(TaskKind.SUMMARIZATION, "en", "es").requirement();
    return decider().decide(requirement, true).tasks().getFirst();
  }

  /** Who decides so. */
  public Decider decider() {
    return new Decider(market.catalog().on(TestingMarket.TODAY), this);
  }

  @Override
  public Estimate<Quality> of(ModelId model, TaskKind kind, List<Language> languages) {
    return believed(Row.usual(model), kind, languages.getFirst()).map(Belief::quality);
  }

  @Override
  public Estimate<Double> share(ModelId model, TaskKind kind, List<Language> languages) {
    return believed(Row.usual(model), kind, languages.getFirst())
        .map(belief -> belief.score().share());
  }

  @Override
  public Explanation explain(ModelId model, TaskKind kind, List<Language> languages) {
    return Explanation.given(kind.title(), Text.verbatim(model.toString()));
  }

  @Override
  public RowBeliefs rows() {
    return this::believed;
  }

  private Estimate<Belief> believed(Row row, TaskKind kind, Language language) {
    var score = scores.get(row.model());
    return score == null
        ? Estimate.unknown("no score", "sin puntuación")
        : Estimate.known(new Belief(row, kind, language, score, STANDING, Grade.INDEPENDENT));
  }

  @Override
  public Together together(List<Belief> believed) {
    int size = believed.size();
    double[] covariance = new double[size * size];
    for (int i = 0; i < size; i++) {
      covariance[i * (size + 1)] = Math.pow(believed.get(i).score().deviation(), 2);
    }
    return new Together(
        believed.stream().mapToDouble(belief -> belief.score().mean()).toArray(), covariance);
  }

  @Override
  public double apartOnOwnData(Belief belief) {
    return APART;
  }
}
