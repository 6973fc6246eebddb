package dev.elige.decide;

import dev.elige.catalog.OfferId;
import dev.elige.decide.portfolio.Option;
import dev.elige.decide.portfolio.Pool;
import dev.elige.decide.portfolio.PortfolioAnswer.Portfolio;
import dev.elige.spec.Goal;
import dev.elige.spec.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Chooses for all tasks, and chooses anew where an offer costs or brings something else, where
 * others are eligible, or where the budget is another.
 *
 * <p>Idea: nothing but cost, value, model and provider of the eligible offers enters into the
 * choice, so these are changed and the same problem is solved again, without hearing any offer
 * anew. Of offers that are alike to the limits on the whole only those are kept that no other beats
 * in cost and value; {@link dev.elige.decide.portfolio.PortfolioSolver} would leave the others out
 * too. Guarantee: what is picked is what a decision would pick.
 */
public final class JointChoice {
  private final JointProblem problem;
  private final List<Double> weights;
  private final Commitments shared;
  private final boolean isJoint;
  private final List<List<Weighed>> offers;
  private final List<List<Option>> options;
  private final List<Pool> pools;
  private final OptionalDouble budget;

  private JointChoice(
      JointChoice of, List<List<Weighed>> offers, List<List<Option>> options, List<Pool> pools) {
    this(of.problem, of.weights, of.shared, offers, options, pools, of.budget);
  }

  private JointChoice(
      JointProblem problem,
      List<Double> weights,
      Commitments shared,
      List<List<Weighed>> offers,
      List<List<Option>> options,
      List<Pool> pools,
      OptionalDouble budget) {
    this.problem = problem;
    this.weights = weights;
    this.shared = shared;
    this.isJoint = Picks.isLimited(problem.requirement()) || !shared.isEmpty();
    this.offers = Collections.unmodifiableList(offers);
    this.options = Collections.unmodifiableList(options);
    this.pools = pools;
    this.budget = budget;
  }

  static JointChoice of(Requirement requirement, List<Standings> tasks, TaskDecisions purchases) {
    var problem = new JointProblem(requirement);
    var shared = Picks.shared(tasks, purchases);
    var weights = tasks.stream().map(one -> one.question().task().quality().weight()).toList();
    List<List<Weighed>> none = Collections.nCopies(tasks.size(), List.of());
    List<List<Option>> nothing = Collections.nCopies(tasks.size(), List.of());
    var choice =
        new JointChoice(problem, weights, shared, none, nothing, shared.pools(), problem.budget());
    for (int task = 0; task < tasks.size(); task++) {
      var offers = new ArrayList<Weighed>();
      for (var one : tasks.get(task).eligible()) {
        offers.add(choice.weighed(task, offers.size(), one));
      }
      choice = choice.with(task, offers);
    }
    return choice;
  }

  /** Whether one choice is made for all tasks together, and not one for each. */
  public boolean isJoint() {
    return isJoint;
  }

  /** Whether tasks may share units, of which it is known only for today's eligible offers. */
  public boolean sharesUnits() {
    return !shared.isEmpty();
  }

  /** The eligible offers of a task in the order of their places. */
  public List<Weighed> offers(int task) {
    return offers.get(task);
  }

  /** An offer as it is weighed for a task. */
  public Weighed weighed(int task, int place, Assessment offer) {
    var one = problem.weighed(place, offer, weights.get(task));
    return isJoint ? one : one.worth(alone(offer, one), offer.isGoodEnough());
  }

  /** Whether an offer would be sure, were it good enough or not. */
  public boolean isSure(Assessment offer, boolean isGood) {
    return isGood && (!isJoint || offer.isNetKnown());
  }

  /** Where tasks are decided one by one, what is not known comes after all that is. */
  private double alone(Assessment offer, Weighed one) {
    boolean isKnown = problem.goal() == Goal.VALUE ? offer.isNetKnown() : offer.quality().isKnown();
    return isKnown ? one.value() : -Double.MAX_VALUE;
  }

  /** The same where other offers are eligible for a task. */
  public JointChoice with(int task, List<Weighed> eligible) {
    var otherOffers = new ArrayList<>(offers);
    otherOffers.set(task, List.copyOf(eligible));
    if (!isJoint) {
      return new JointChoice(this, otherOffers, options, pools);
    }
    var otherOptions = new ArrayList<>(options);
    otherOptions.set(task, contending(task, eligible));
    return new JointChoice(this, otherOffers, otherOptions, pools);
  }

  /**
   * Offers of which a task has to take one. Where every task needs a fallback the others stay, so
   * hopeless that they are taken only if it cannot be otherwise.
   */
  public List<Weighed> onlyFor(int task, Weighed only) {
    if (!problem.requirement().aim().portfolio().fallback()) {
      return List.of(only);
    }
    var list = new ArrayList<Weighed>();
    for (var one : offers.get(task)) {
      if (one.place() < only.place()) {
        list.add(problem.hopeless(one));
      }
    }
    list.add(only);
    for (var one : offers.get(task)) {
      if (one.place() > only.place()) {
        list.add(problem.hopeless(one));
      }
    }
    return list;
  }

  /** The same where units of an offer cost a factor of what they do. */
  public JointChoice withUnits(OfferId offer, double factor) {
    return shared.isEmpty()
        ? this
        : new JointChoice(this, offers, options, shared.pools(offer, factor));
  }

  /** The same where all may cost so much together; infinite for no limit. */
  public JointChoice within(double usd) {
    return new JointChoice(
        problem,
        weights,
        shared,
        offers,
        options,
        pools,
        usd < Double.POSITIVE_INFINITY ? OptionalDouble.of(usd) : OptionalDouble.empty());
  }

  private List<Option> contending(int task, List<Weighed> eligible) {
    var all = new ArrayList<Option>(eligible.size());
    for (var one : eligible) {
      if (one.cost() < Double.POSITIVE_INFINITY) {
        all.add(problem.option(one));
      }
    }
    var pooled = shared.options(task, all);
    var some = new Contending(problem.requirement().aim().portfolio()).of(all);
    some.addAll(pooled);
    return some;
  }

  /** What all tasks take. */
  public Picked picked() {
    return isJoint ? together() : oneByOne();
  }

  private Picked together() {
    var served = new ArrayList<Integer>();
    var problems = new ArrayList<List<Option>>();
    for (int task = 0; task < options.size(); task++) {
      if (!options.get(task).isEmpty()) {
        served.add(task);
        problems.add(options.get(task));
      }
    }
    var choices =
        new ArrayList<Optional<Weighed>>(Collections.nCopies(options.size(), Optional.empty()));
    if (served.isEmpty() || !(problem.best(problems, pools, budget) instanceof Portfolio found)) {
      return new Picked(choices, 0, 0, 0);
    }
    int doubts = 0;
    double value = 0;
    for (int i = 0; i < served.size(); i++) {
      var one = at(served.get(i), found.picks().get(i).choice().index());
      choices.set(served.get(i), Optional.of(one));
      doubts += one.isSure() ? 0 : 1;
      value += one.value();
    }
    return new Picked(choices, doubts, cost(found, choices), value);
  }

  private static double cost(Portfolio found, List<Optional<Weighed>> choices) {
    double cost =
        found.spending().poolsUsd()
            + found.spending().furtherModelsUsd()
            + found.spending().furtherProvidersUsd();
    int at = 0;
    for (var one : choices) {
      if (one.isPresent()) {
        cost += found.picks().get(at).choice().pool().isPresent() ? 0 : one.get().cost();
        at++;
      }
    }
    return cost;
  }

  private Weighed at(int task, int place) {
    for (var one : offers.get(task)) {
      if (one.place() == place) {
        return one;
      }
    }
    throw new IllegalArgumentException("no offer at place " + place + " of task " + task);
  }

  private Picked oneByOne() {
    var choices = new ArrayList<Optional<Weighed>>();
    int doubts = 0;
    double cost = 0;
    double value = 0;
    for (var task : offers) {
      var best = Contending.first(task, problem.goal());
      choices.add(best);
      if (best.isPresent()) {
        doubts += best.get().isSure() ? 0 : 1;
        cost += best.get().cost();
        value += best.get().value();
      }
    }
    return new Picked(choices, doubts, cost, value);
  }
}
