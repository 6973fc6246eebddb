package dev.elige.decide;

import dev.elige.belief.Quality;
import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Market;
import dev.elige.catalog.Offer;
import dev.elige.cost.Workload;
import dev.elige.decide.Assessment.Standing;
import dev.elige.spec.Requirement;
import dev.elige.spec.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides what to run.
 *
 * <p>Idea: for each task, the cheapest offer that meets every hard limit and whose quality is known
 * to reach the floor; offers of unknown quality come after all of known quality. Guarantee: every
 * offer of the providers considered is accounted for, as choice, alternative, unconfirmed or
 * rejected with its reasons.
 */
public final class Decider {
  /** The quality floor where the requirement states none: the middle of what is known. */
  public static final double DEFAULT_FLOOR = 0.5;

  /**
   * The providers considered where the requirement names none: makers that sell their own models,
   * and the three large clouds.
   */
  public static final Set<String> DEFAULT_PROVIDERS =
      Set.of(
          "ai21",
          "amazon-bedrock",
          "anthropic",
          "azure",
          "cohere",
          "deepseek",
          "google",
          "google-vertex",
          "mistral",
          "openai",
          "voyage",
          "xai");

  private static final BigDecimal UNKNOWN_COST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final Market market;
  private final QualityBelief belief;
  private final Screening screening = new Screening();

  public Decider(Market market, QualityBelief belief) {
    this.market = market;
    this.belief = belief;
  }

  /**
   * The decision for a requirement.
   *
   * @param allProviders whether every known provider counts
   */
  public Decision decide(Requirement requirement, boolean allProviders) {
    var providers = new TreeSet<String>();
    var tasks = new ArrayList<TaskDecision>();
    for (Task task : requirement.tasks()) {
      var considered = providersOf(task, allProviders);
      providers.addAll(considered);
      tasks.add(decide(task, requirement, considered));
    }
    var decision =
        new Decision(requirement, market.day(), List.copyOf(providers), tasks, List.of());
    return new Decision(
        requirement, market.day(), decision.providers(), tasks, Warnings.of(decision));
  }

  private Set<String> providersOf(Task task, boolean allProviders) {
    var stated = task.constraints().providers();
    if (!stated.include().isEmpty()) {
      return stated.include();
    }
    if (!allProviders && !stated.all()) {
      return DEFAULT_PROVIDERS;
    }
    var all = new TreeSet<String>();
    market.providers().forEach(provider -> all.add(provider.id()));
    return all;
  }

  private TaskDecision decide(Task task, Requirement requirement, Set<String> providers) {
    double floor = task.qualityFloor().orElse(DEFAULT_FLOOR);
    var assessor =
        new Assessor(
            belief,
            new Candidate.Limits(floor, requirement.monthlyBudget()),
            screening,
            screening.sharedBy(task));
    var workload = Workload.of(task);
    var offers = new ArrayList<Offer>();
    new TreeSet<>(providers).forEach(provider -> offers.addAll(market.offersOf(provider)));
    var ranked =
        offers.parallelStream()
            .map(offer -> Ranked.of(assessor.assess(offer, task, workload)))
            .collect(Collectors.groupingBy(one -> one.assessment().standing()));
    var eligible = sorted(ranked, Standing.ELIGIBLE);
    return new TaskDecision(
        task,
        workload,
        floor,
        eligible.stream().findFirst(),
        eligible.isEmpty() ? List.of() : Reasons.of(task, eligible, floor),
        eligible.stream().skip(1).toList(),
        sorted(ranked, Standing.UNCONFIRMED),
        sorted(ranked, Standing.REJECTED));
  }

  private static List<Assessment> sorted(Map<Standing, List<Ranked>> ranked, Standing standing) {
    var list = ranked.getOrDefault(standing, List.of());
    return list.stream().sorted().map(Ranked::assessment).toList();
  }

  /**
   * What an assessment is ranked by, worked out once.
   *
   * @param cost the monthly cost; an unknown one sorts after every known one
   * @param mean the mean quality; an unknown one sorts after every known one
   */
  private record Ranked(
      Assessment assessment, int violations, boolean isQualityUnknown, BigDecimal cost, double mean)
      implements Comparable<Ranked> {
    static Ranked of(Assessment one) {
      return new Ranked(
          one,
          one.violations().size(),
          !one.quality().isKnown(),
          one.bill().map(bill -> bill.monthly().amount()).toOptional().orElse(UNKNOWN_COST),
          one.quality().map(Quality::mean).toOptional().orElse(-1.0));
    }

    /** Fewest violations, known quality first, cheapest, best quality, then by id. */
    @Override
    public int compareTo(Ranked other) {
      if (violations != other.violations) {
        return Integer.compare(violations, other.violations);
      }
      if (isQualityUnknown != other.isQualityUnknown) {
        return isQualityUnknown ? 1 : -1;
      }
      int byCost = cost.compareTo(other.cost);
      if (byCost != 0) {
        return byCost;
      }
      int byMean = Double.compare(other.mean, mean);
      return byMean != 0
          ? byMean
          : assessment.offer().id().compareTo(other.assessment.offer().id());
    }
  }
}
