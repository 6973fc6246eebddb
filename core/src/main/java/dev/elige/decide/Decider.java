package dev.elige.decide;

import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Market;
import dev.elige.catalog.Offer;
import dev.elige.cost.Workloads;
import dev.elige.cost.billing.Billing;
import dev.elige.cost.hosting.SelfHostedBilling;
import dev.elige.spec.Goal;
import dev.elige.spec.Requirement;
import dev.elige.spec.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Decides what to run.
 *
 * <p>Idea: for each task, the cheapest offer that meets every hard limit and whose quality reaches
 * the floor as surely as it asks, 80 % by default; offers of which that is doubtful come after
 * these. Guarantee: every offer of the providers considered is accounted for, as choice,
 * alternative, unconfirmed or rejected with its reasons.
 */
public final class Decider {
  /** The quality floor where the requirement states none: the middle of the measured models. */
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

  private final Market market;
  private final QualityBelief belief;
  private final Function<Task, Workloads> workloads;
  private final Billing billing;

  /** Decides by the sizes that tasks state, and by what the catalog knows of machines. */
  public Decider(Market market, QualityBelief belief) {
    this(market, belief, Workloads::stated, new Billing(new SelfHostedBilling()));
  }

  /**
   * Decides.
   *
   * @param workloads the sizes of a task in tokens
   * @param billing the cost function
   */
  public Decider(
      Market market, QualityBelief belief, Function<Task, Workloads> workloads, Billing billing) {
    this.market = market;
    this.belief = belief;
    this.workloads = workloads;
    this.billing = billing;
  }

  /**
   * The decision for a requirement.
   *
   * @param allProviders whether every known provider counts
   */
  public Decision decide(Requirement requirement, boolean allProviders) {
    var questions = questions(requirement, allProviders);
    var providers = new TreeSet<String>();
    questions.forEach(question -> providers.addAll(question.providers()));
    var offers = new ArrayList<Offer>();
    providers.forEach(provider -> offers.addAll(market.offersOf(provider)));
    var assessed = offers.parallelStream().map(offer -> assess(offer, questions)).toList();
    var standings =
        IntStream.range(0, questions.size())
            .parallel()
            .mapToObj(i -> Standings.of(questions.get(i), assessed, i))
            .toList();
    return decision(requirement, List.copyOf(providers), standings);
  }

  private Decision decision(
      Requirement requirement, List<String> providers, List<Standings> standings) {
    var decisions = new TaskDecisions(belief);
    var picks = Picks.of(requirement, standings, decisions);
    var tasks =
        IntStream.range(0, standings.size())
            .parallel()
            .mapToObj(i ->
                decisions.of(standings.get(i), picks.choices().get(i), picks.fallbacks().get(i)))
            .toList();
    var single = SingleModel.of(requirement, standings, picks);
    var set = ModelSet.of(requirement.aim().portfolio(), picks, single);
    var decision = new Decision(requirement, market.day(), providers, tasks, set, List.of());
    return decision.warning(Warnings.of(decision));
  }

  /** How a task buys an offer. */
  public Purchase purchase(Task task, Offer offer) {
    var workload = workloads.apply(task);
    var question =
        new Question(task, 0, billing, workload, Goal.CHEAPEST, 0, Optional.empty(), Set.of());
    return new Candidate(new Examination(offer, belief), question).purchase();
  }

  /**
   * What this decider says of single offers for a task.
   *
   * @param requirement says what tasks share: the goal and the budget
   * @param task may differ from the requirement's own, to ask what would hold then
   */
  public Hearing hearing(Requirement requirement, Task task) {
    return new Hearing(question(requirement, task, 0, false), belief);
  }

  /**
   * What a decision's choices were made from, to ask what would be chosen if it were another.
   *
   * @param decision made by this decider
   */
  public JointChoice jointly(Decision decision) {
    var requirement = decision.requirement();
    var questions = questions(requirement, false);
    var standings = new ArrayList<Standings>();
    for (int i = 0; i < questions.size(); i++) {
      standings.add(Standings.eligible(questions.get(i), decision.tasks().get(i), belief));
    }
    return JointChoice.of(requirement, standings, new TaskDecisions(belief));
  }

  private List<Question> questions(Requirement requirement, boolean allProviders) {
    var tasks = requirement.tasks();
    var questions = new ArrayList<Question>();
    for (Task task : tasks) {
      int limits = 0;
      while (!sharesLimits(tasks.get(limits), task)) {
        limits++;
      }
      questions.add(question(requirement, task, limits, allProviders));
    }
    return questions;
  }

  private Question question(Requirement requirement, Task task, int limits, boolean allProviders) {
    return new Question(
        task,
        limits,
        billing,
        workloads.apply(task),
        requirement.aim().goal(),
        task.qualityFloor().orElse(defaultFloor(requirement.aim().goal())),
        requirement.monthlyBudget(),
        providersOf(task, allProviders));
  }

  /**
   * The quality floor where none is stated: who wants the best, or the greatest value, is not kept
   * from it.
   */
  public static double defaultFloor(Goal goal) {
    return goal == Goal.CHEAPEST ? DEFAULT_FLOOR : 0;
  }

  /** Two tasks that state no limits of their own have the very limits of the application. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean sharesLimits(Task one, Task other) {
    return one.constraints() == other.constraints()
        && one.languages().equals(other.languages())
        && one.usage().translation().equals(other.usage().translation());
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

  /** What is said of an offer for each question; empty where its provider is not considered. */
  private List<Optional<Ranked>> assess(Offer offer, List<Question> questions) {
    var examination = new Examination(offer, belief);
    var ranked = new ArrayList<Optional<Ranked>>(questions.size());
    for (var question : questions) {
      ranked.add(
          question.providers().contains(offer.id().provider())
              ? Optional.of(Ranked.of(examination.of(question), question.goal()))
              : Optional.empty());
    }
    return ranked;
  }
}
