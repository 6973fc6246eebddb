package dev.elige.decide.portfolio;

import dev.elige.belief.MarketBelief;
import dev.elige.belief.TableBeliefs;
import dev.elige.catalog.Catalog;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.decide.TaskDecision;
import dev.elige.spec.RequirementReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Ten tasks of an application over the built-in catalog: what every eligible offer of any provider
 * costs in its cheapest mode, those that cost nothing left out, and what is believed of its model.
 */
final class RealProblems {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final String APPLICATION =
      """
      languages: [en]
      goal: best
      batch: true
      providers: all
      accept-unconfirmed: [lifecycle, language, context, output-limit]
      tasks:
        - {id: mails, kind: classification, requests: 2000000 per month, input: 400, output: 5}
        - {id: intents, kind: classification, requests: 300000 per month, input: 80, output: 3}
        - {id: faq, kind: question-answering, requests: 200000 per month, input: 3000, output: 250}
        - {id: contracts, kind: question-answering, requests: 900 per month, input: 30000, output: 900}
        - {id: calls, kind: summarization, requests: 40000 per month, input: 6000, output: 300}
        - {id: digests, kind: summarization, requests: 700 per month, input: 20000, output: 1200}
        - {id: patches, kind: code-generation, requests: 5000 per month, input: 8000, output: 2000}
        - {id: offers, kind: content-writing, requests: 20000 per month, input: 900, output: 700}
        - {id: forms, kind: instruction-following, requests: 90000 per month, input: 700, output: 150}
        - {id: letters, kind: multilingual, requests: 15000 per month, input: 500, output: 500}
      """;

  private static final List<List<Option>> TASKS = tasks();

  private RealProblems() {}

  /** The greatest sum of qualities under some limits, without a budget. */
  static PortfolioProblem of(Limits limits, boolean isRedundant) {
    return new PortfolioProblem(
        Aim.GREATEST_VALUE_WITHIN_BUDGET, TASKS, List.of(), limits, isRedundant);
  }

  private static List<List<Option>> tasks() {
    var market = Catalog.builtIn().on(TODAY);
    var decider = new Decider(market, new MarketBelief(TableBeliefs.builtIn(), market, List::of));
    var requirement = new RequirementReader(TODAY).read("ten-tasks.yaml", APPLICATION);
    return decider.decide(requirement, true).tasks().stream().map(RealProblems::options).toList();
  }

  private static List<Option> options(TaskDecision task) {
    var options = new ArrayList<Option>();
    Stream.concat(task.choice().stream(), task.alternatives().stream())
        .forEach(one -> add(one, options));
    return options;
  }

  private static void add(Assessment one, List<Option> options) {
    double usd = one.bill().map(Bill::monthly).fold(bill -> bill.amount().doubleValue(), _ -> 0.0);
    double points = one.quality().fold(quality -> 100 * quality.mean(), _ -> 0.0);
    if (usd > 0) {
      var model = one.offer().model().id().toString();
      options.add(Option.alone(options.size(), model, one.offer().id().provider(), usd, points));
    }
  }
}
