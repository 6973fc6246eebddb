package dev.elige.decide.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.spec.Goal;
import dev.elige.spec.Rule;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final int DRAWN = 500;

  @Test
  void noSmallerSetOfLimitsIsInConflict() {
    var random = new Random(11);
    int largest = 0;
    for (int i = 0; i < DRAWN; i++) {
      var field = TestingHurdles.draw(random, 1 + random.nextInt(40), 4 + random.nextInt(5), true);
      var limits = new Conflicts(field, Goal.CHEAPEST).find().limits();
      assertThat(TestingHurdles.canHold(field, limits)).isFalse();
      assertThat(TestingHurdles.subsets(Limits.of(field.limits())))
          .filteredOn(other -> other.size() < limits.size())
          .allMatch(other -> TestingHurdles.canHold(field, other));
      largest = Math.max(largest, limits.size());
    }
    assertThat(largest).as("the instances are not all easy").isGreaterThanOrEqualTo(4);
  }

  @Test
  void withoutAnyOneMemberTheOthersHoldTogether() {
    var random = new Random(12);
    for (int i = 0; i < DRAWN; i++) {
      var field = TestingHurdles.draw(random, 1 + random.nextInt(40), 4 + random.nextInt(5), true);
      var limits = new Conflicts(field, Goal.CHEAPEST).find().limits();
      for (var member : limits) {
        var others = new TreeSet<>(limits);
        others.remove(member);
        assertThat(TestingHurdles.canHold(field, others)).isTrue();
      }
    }
  }

  @Test
  void repairsDropTheFewestLimitsWithWhichSomethingIsEligible() {
    var random = new Random(13);
    for (int i = 0; i < DRAWN; i++) {
      var field = TestingHurdles.draw(random, 1 + random.nextInt(40), 4 + random.nextInt(5), true);
      var all = Limits.of(field.limits());
      var working =
          TestingHurdles.subsets(all).stream()
              .filter(drop -> {
                var kept = new TreeSet<>(all);
                kept.removeAll(drop);
                return TestingHurdles.canHold(field, kept);
              })
              .collect(Collectors.groupingBy(drop -> drop.size()));
      int fewest = working.keySet().stream().min(Integer::compare).orElseThrow();
      var least = Objects.requireNonNull(working.get(fewest));
      assertThat(new Conflicts(field, Goal.CHEAPEST).find().repairs())
          .isNotEmpty()
          .allMatch(repair -> least.contains(new TreeSet<>(repair.dropped())))
          .hasSize(Math.min(3, least.size()));
    }
  }

  @Test
  void aConflictIsCertainWhereMissingFactsCannotHelp() {
    var random = new Random(14);
    for (int i = 0; i < DRAWN; i++) {
      var field = TestingHurdles.draw(random, 1 + random.nextInt(20), 4 + random.nextInt(5), true);
      var conflict = new Conflicts(field, Goal.CHEAPEST).find();
      var offers = conflict.limits().contains(Rule.REGION) ? field.here() : field.anywhere();
      boolean helps =
          offers.stream()
              .anyMatch(
                  one -> Limits.of(one.violated()).stream().noneMatch(conflict.limits()::contains));
      assertThat(conflict.isCertain()).isEqualTo(!helps);
    }
  }
}
