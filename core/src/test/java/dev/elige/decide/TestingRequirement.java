package dev.elige.decide;

import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.base.TaskKind;
import dev.elige.spec.Aim;
import dev.elige.spec.Constraints;
import dev.elige.spec.Defaults;
import dev.elige.spec.Period;
import dev.elige.spec.Providers;
import dev.elige.spec.QualityWish;
import dev.elige.spec.Requirement;
import dev.elige.spec.Rule;
import dev.elige.spec.Size;
import dev.elige.spec.Task;
import dev.elige.spec.Volume;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A requirement of one task that a test writes down limit by limit. */
record TestingRequirement(
    TaskKind kind,
    List<Language> languages,
    long input,
    long output,
    Usage usage,
    Optional<Double> floor,
    Optional<Money> budget,
    Constraints constraints) {

  static TestingRequirement of(TaskKind kind, String... languages) {
    return new TestingRequirement(
        kind,
        java.util.Arrays.stream(languages).map(Language::new).toList(),
        1_000,
        kind == TaskKind.EMBEDDING ? 0 : 100,
        Usage.PLAIN,
        Optional.empty(),
        Optional.empty(),
        limits(List.of(), Optional.empty(), Set.of()));
  }

  private static Constraints limits(
      List<String> regions, Optional<PartialDate> until, Set<Rule> accepted) {
    return new Constraints(
        regions,
        new Providers(true, Set.of(), Set.of()),
        false,
        List.of(),
        Set.of(),
        Set.of(),
        until,
        Optional.empty(),
        Optional.empty(),
        accepted,
        false);
  }

  TestingRequirement sizes(long inputTokens, long outputTokens) {
    return new TestingRequirement(
        kind, languages, inputTokens, outputTokens, usage, floor, budget, constraints);
  }

  TestingRequirement in(String... regions) {
    return with(
        limits(List.of(regions), constraints.mustLiveUntil(), constraints.acceptUnconfirmed()));
  }

  TestingRequirement until(String date) {
    return with(
        limits(
            constraints.regions(),
            Optional.of(PartialDate.parse(date)),
            constraints.acceptUnconfirmed()));
  }

  TestingRequirement accepting(Rule rule) {
    return with(limits(constraints.regions(), constraints.mustLiveUntil(), Set.of(rule)));
  }

  TestingRequirement batchAllowed() {
    return used(Usage.PLAIN.change().batchShare(BigDecimal.ONE).build());
  }

  TestingRequirement used(Usage other) {
    return new TestingRequirement(
        kind, languages, input, output, other, floor, budget, constraints);
  }

  TestingRequirement budget(String usd) {
    return new TestingRequirement(
        kind, languages, input, output, usage, floor, Optional.of(Money.usd(usd)), constraints);
  }

  private TestingRequirement with(Constraints limits) {
    return new TestingRequirement(kind, languages, input, output, usage, floor, budget, limits);
  }

  Requirement requirement() {
    return requirement(List.of(task("task")));
  }

  /** Both as tasks of one application. */
  Requirement and(TestingRequirement other) {
    return requirement(List.of(task("first"), other.task("second")));
  }

  /** The same application with another aim. */
  static Requirement aiming(Requirement one, Aim aim) {
    return new Requirement(
        one.application(),
        one.tasks(),
        one.constraints(),
        one.monthlyBudget(),
        aim,
        one.asOf(),
        one.defaulted(),
        one.warnings());
  }

  /** The same application with another wish for all its tasks. */
  static Requirement wishing(Requirement one, QualityWish wish) {
    var tasks =
        one.tasks().stream()
            .map(task ->
                new Task(
                    task.id(),
                    task.kind(),
                    task.languages(),
                    task.volume(),
                    task.input(),
                    task.output(),
                    task.samples(),
                    wish,
                    task.latency(),
                    task.monthlyBudget(),
                    task.constraints(),
                    task.usage()))
            .toList();
    return new Requirement(
        one.application(),
        tasks,
        one.constraints(),
        one.monthlyBudget(),
        one.aim(),
        one.asOf(),
        one.defaulted(),
        one.warnings());
  }

  private Requirement requirement(List<Task> tasks) {
    return new Requirement(
        "test", tasks, constraints, budget, Aim.UNSTATED, Optional.empty(), List.of(), List.of());
  }

  private Task task(String id) {
    return new Task(
        id,
        kind,
        languages,
        new Volume(BigDecimal.valueOf(1_000), Period.MONTH),
        Size.tokens(input),
        output == 0 ? Size.NONE : Size.tokens(output),
        List.of(),
        new QualityWish(floor, Defaults.CONFIDENCE, 1, Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        constraints,
        usage);
  }
}
