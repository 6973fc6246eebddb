package dev.elige.decide.change;

import dev.elige.base.Estimate;
import dev.elige.belief.Quality;
import dev.elige.catalog.Offer;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.TestingBills;
import dev.elige.cost.Workload;
import dev.elige.decide.Assessment;
import dev.elige.spec.RequirementReader;
import dev.elige.spec.Rule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws what stands in the way of offers. */
final class TestingHurdles {
  private static final List<Rule> RULES =
      List.of(
          Rule.REGION,
          Rule.BUDGET,
          Rule.QUALITY,
          Rule.LANGUAGE,
          Rule.CONTEXT,
          Rule.FEATURE,
          Rule.LIFECYCLE,
          Rule.LICENCE);
  private static final Offer OFFER =
      new TestingCatalog().offer("acme/one").on("2026-11-23").offers().getFirst();
  private static final Workload WORKLOAD =
      Workload.of(
          new RequirementReader(LocalDate.of(2026, 11, 23))
              .read(
                  "test",
                  """
                  application: test
                  tasks: [{id: one, kind: classification, requests: 1000 per month, \
                  languages: [en], input: 10 tokens, output: 1 tokens}]
                  """)
              .tasks()
              .getFirst());

  private TestingHurdles() {}

  /** Offers that fail up to four limits each; without regions some meet budget and lifetime too. */
  static Field draw(Random random, int offers, int rules, boolean eachFails) {
    var here = new ArrayList<Hurdles>();
    var anywhere = new ArrayList<Hurdles>();
    for (int i = 0; i < offers; i++) {
      int violated = mask(random, rules);
      int unmet = violated | (random.nextInt(3) == 0 ? mask(random, rules) : 0);
      if (unmet == 0 && eachFails) {
        violated = Limits.bit(RULES.get(random.nextInt(rules)));
        unmet = violated;
      }
      int cost = 1 + random.nextInt(100);
      here.add(new Hurdles(assessment(cost), violated, unmet));
      int kept = ~Limits.REGION & ~(random.nextInt(3) == 0 ? Limits.LIFECYCLE : 0);
      anywhere.add(
          new Hurdles(
              assessment(Math.max(1, cost - random.nextInt(20))), violated & kept, unmet & kept));
    }
    return new Field(here, anywhere);
  }

  private static int mask(Random random, int rules) {
    int mask = 0;
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      mask |= Limits.bit(RULES.get(random.nextInt(rules)));
    }
    return mask;
  }

  private static Assessment assessment(int cost) {
    return new Assessment(
        OFFER,
        Estimate.known(TestingBills.bill(WORKLOAD, BigDecimal.valueOf(cost))),
        Estimate.<Quality>unknown("no score", "sin puntuación"),
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** By the definition: whether some offer meets all of these limits. */
  static boolean canHold(Field field, Set<Rule> limits) {
    var offers = limits.contains(Rule.REGION) ? field.here() : field.anywhere();
    return offers.stream()
        .anyMatch(one -> Limits.of(one.unmet()).stream().noneMatch(limits::contains));
  }

  /** All subsets of a set. */
  static List<Set<Rule>> subsets(Set<Rule> rules) {
    var list = List.copyOf(rules);
    var all = new ArrayList<Set<Rule>>();
    for (int i = 0; i < 1 << list.size(); i++) {
      var subset = new java.util.TreeSet<Rule>();
      for (int j = 0; j < list.size(); j++) {
        if ((i >> j & 1) == 1) {
          subset.add(list.get(j));
        }
      }
      all.add(subset);
    }
    return all;
  }
}
