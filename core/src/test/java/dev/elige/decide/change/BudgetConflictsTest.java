package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.spec.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BudgetConflictsTest {
  private static final int DRAWN = 400;

  private static List<Field> drawn(Random random) {
    var fields = new ArrayList<Field>();
    int tasks = 1 + random.nextInt(3);
    while (fields.size() < tasks) {
      var field = TestingHurdles.draw(random, 5 + random.nextInt(30), 5, false);
      if (LeastCosts.of(field).isPresent()) {
        fields.add(field);
      }
    }
    return fields;
  }

  /** By the definition: the cheapest offer that meets the limits. */
  private static int least(Field field, Set<Rule> limits) {
    var offers = limits.contains(Rule.REGION) ? field.here() : field.anywhere();
    return offers.stream()
        .filter(one -> Limits.of(one.unmet()).stream().noneMatch(limits::contains))
        .mapToInt(
            one -> one.offer().bill().toOptional().orElseThrow().monthly().amount().intValueExact())
        .min()
        .orElseThrow();
  }

  private static List<Set<Rule>> choices(Field field) {
    return TestingHurdles.subsets(Limits.of(field.limits() & ~Limits.BUDGET));
  }

  /** Tries every combination of limits of every task: the fewest with which the sum is over. */
  private static int fewestByTrying(List<Field> fields, int task, int cost, int count, int budget) {
    if (task == fields.size()) {
      return cost > budget ? count : Integer.MAX_VALUE;
    }
    int fewest = Integer.MAX_VALUE;
    for (var limits : choices(fields.get(task))) {
      int sum = cost + least(fields.get(task), limits);
      int found = fewestByTrying(fields, task + 1, sum, count + limits.size(), budget);
      fewest = Math.min(fewest, found);
    }
    return fewest;
  }

  private static int size(List<LeastCosts.Imposed> limits) {
    return limits.stream().mapToInt(one -> Integer.bitCount(one.limits())).sum();
  }

  @Test
  void noFewerLimitsMakeTheTasksTooDear() {
    var random = new Random(21);
    int conflicts = 0;
    for (int i = 0; i < DRAWN; i++) {
      var fields = drawn(random);
      int budget = random.nextInt(120);
      var costs = fields.stream().map(field -> LeastCosts.of(field).orElseThrow()).toList();
      var found = BudgetConflicts.fewest(costs, BigDecimal.valueOf(budget));
      int fewest = fewestByTrying(fields, 0, 0, 0, budget);
      assertThat(found.map(BudgetConflictsTest::size).orElse(Integer.MAX_VALUE)).isEqualTo(fewest);
      conflicts += found.isPresent() ? 1 : 0;
    }
    assertThat(conflicts).as("some can be met, some not").isBetween(100, DRAWN - 50);
  }

  @Test
  void theLimitsNamedCostMoreAndWithoutAnyOneTheyDoNot() {
    var random = new Random(22);
    for (int i = 0; i < DRAWN; i++) {
      var fields = drawn(random);
      int budget = random.nextInt(120);
      var costs = fields.stream().map(field -> LeastCosts.of(field).orElseThrow()).toList();
      var found = BudgetConflicts.fewest(costs, BigDecimal.valueOf(budget));
      if (found.isPresent()) {
        var limits = found.get().stream().map(one -> Limits.of(one.limits())).toList();
        assertThat(sum(fields, limits)).isGreaterThan(budget);
        for (int task = 0; task < fields.size(); task++) {
          for (var member : limits.get(task)) {
            assertThat(sum(fields, without(limits, task, member))).isLessThanOrEqualTo(budget);
          }
        }
      }
    }
  }

  private static int sum(List<Field> fields, List<Set<Rule>> limits) {
    int sum = 0;
    for (int i = 0; i < fields.size(); i++) {
      sum += least(fields.get(i), limits.get(i));
    }
    return sum;
  }

  private static List<Set<Rule>> without(List<Set<Rule>> limits, int task, Rule member) {
    var fewer = new ArrayList<>(limits);
    var ofTask = new java.util.TreeSet<>(limits.get(task));
    ofTask.remove(member);
    fewer.set(task, ofTask);
    return fewer;
  }
}
