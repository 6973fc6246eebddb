package dev.elige.desk.choice;

import dev.elige.base.Explanation;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.doubt.Measuring;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.NearestPrices;
import dev.elige.desk.kit.Outcome;
import dev.elige.desk.kit.SampledWorkloads;
import dev.elige.desk.kit.World;
import dev.elige.report.choice.ChoicePage;
import dev.elige.report.choice.ChoiceReport;
import dev.elige.report.choice.WhatIf;
import dev.elige.spec.Requirement;
import dev.elige.spec.RequirementReader;
import java.util.List;
import java.util.Optional;

/** Reads a requirement and decides what to run. */
public final class ChooseDesk {
  private final Means means;

  public ChooseDesk(Means means) {
    this.means = means;
  }

  /** What to run. */
  public Answer answer(ChooseQuestion question) {
    var made = make(question);
    var decision = made.decision();
    var whyNot =
        new WhyNotFinder(made.world().market(), made.decider(), decision).find(question.whyNot());
    made.workloads().save();
    var report =
        new ChoiceReport(
            decision,
            made.world().shelf().stamp(),
            whyNot,
            whatIf(made, question.whatIf()),
            explanation(question, decision, made.world()),
            question.sure() ? new Doubts(means, made).all() : List.of(),
            measureFirst(made),
            question.page() ? Optional.of(page(made)) : Optional.empty());
    var outcome = decision.isComplete() ? Outcome.DONE : Outcome.IMPOSSIBLE;
    return question.lock().isPresent()
        ? locked(question, made, report)
        : new Answer(report, outcome, report.warnings());
  }

  /** Nothing is opened for it where nobody says what regret is tolerated. */
  private List<Measuring> measureFirst(Made made) {
    return made.decision().requirement().aim().regret().isEmpty()
        ? List.of()
        : new Doubts(means, made).measureFirst();
  }

  private static WhatIf whatIf(Made made, boolean isAsked) {
    return WhatIfFinder.isNeeded(made, isAsked)
        ? new WhatIfFinder(made).find(isAsked)
        : WhatIf.NOTHING;
  }

  /** All there is to tell. */
  private ChoicePage page(Made made) {
    return new ChoicePage(
        whatIf(made, true),
        new Doubts(means, made).all(),
        new BillSwings(made).all(),
        new DecisionExplanation(made.decision(), made.world().belief()).tree(List.of()));
  }

  /** The answer, and the record of it where it can be written. */
  private static Answer locked(ChooseQuestion question, Made made, ChoiceReport report) {
    var obstacle = LockFile.obstacle(made.decision());
    if (obstacle.isPresent()) {
      return new Answer(report, Outcome.IMPOSSIBLE, report.warnings(), List.of(obstacle.get()));
    }
    var written = new LockFile(question.lock().orElseThrow()).write(question, made);
    return new Answer(report, Outcome.DONE, report.warnings(), List.of(written));
  }

  /** Decides; the counts of samples are not kept yet. */
  public Made make(ChooseQuestion question) {
    var read = new RequirementReader(means.today()).read(question.file());
    var requirement = question.nearestPrice() ? NearestPrices.allowedIn(read) : read;
    var world = world(question, requirement);
    var workloads = new SampledWorkloads(means.counting(), question.file(), requirement);
    var decider = new Decider(world.market(), world.belief(), workloads::of, means.billing().get());
    var decision = decider.decide(requirement, question.allProviders());
    return new Made(decision, world, decider, workloads);
  }

  private World world(ChooseQuestion question, Requirement requirement) {
    var catalog = question.catalog();
    var day = catalog.asOf().or(requirement::asOf).orElse(means.today());
    return means.world(catalog.files(), day);
  }

  private static Optional<Explanation> explanation(
      ChooseQuestion question, Decision decision, World world) {
    return question.explain()
        ? Optional.of(new DecisionExplanation(decision, world.belief()).tree(question.onlyTasks()))
        : Optional.empty();
  }
}
