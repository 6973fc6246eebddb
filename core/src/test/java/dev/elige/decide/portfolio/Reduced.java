package dev.elige.decide.portfolio;

import java.util.ArrayList;
import java.util.List;

/** A problem without the options that the solver leaves out, for solvers that would be slow. */
final class Reduced {
  private Reduced() {}

  static PortfolioProblem of(PortfolioProblem problem) {
    var choices = new ArrayList<List<Option>>();
    for (var options : problem.tasks()) {
      choices.add(problem.isRedundant() ? Fallbacks.covered(options) : options);
    }
    var cover =
        Stock.of(problem, choices, Criteria.of(problem.aim()), Scope.of(problem), new Tally());
    var tasks = new ArrayList<List<Option>>();
    for (int task = 0; task < problem.tasks().size(); task++) {
      tasks.add(new ArrayList<>());
    }
    var pools = new ArrayList<Pool>();
    add(cover.supply(), tasks, pools);
    return new PortfolioProblem(
        problem.aim(), tasks, pools, problem.limits(), problem.isRedundant());
  }

  private static void add(Supply supply, List<List<Option>> tasks, List<Pool> pools) {
    switch (supply) {
      case Pieces pieces -> {
        pieces.alone().forEach(front -> front.parts().forEach(part -> add(part, tasks)));
        pieces.pools().forEach(pool -> pools.add(add(pool, tasks)));
      }
      case Group group -> add(group.cover().supply(), tasks, pools);
      case Groups groups -> groups.members().forEach(group -> add(group, tasks, pools));
    }
  }

  private static void add(Part part, List<List<Option>> tasks) {
    var choices = new Option[tasks.size()];
    part.content().tell(choices, new ArrayList<>());
    int task = Integer.numberOfTrailingZeros(part.tasks());
    tasks.get(task).add(choices[task]);
  }

  private static Pool add(PoolSets pool, List<List<Option>> tasks) {
    for (int task = 0; task < tasks.size(); task++) {
      var option = pool.options()[task];
      if (option != null) {
        tasks.get(task).add(option);
      }
    }
    return pool.pool();
  }
}
