package dev.elige.desk.choice;

import dev.elige.base.InvalidInputException;
import dev.elige.catalog.Market;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.OfferSearch;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decider;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.desk.kit.OfferNames;
import dev.elige.report.choice.WhyNot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what each task says of models that somebody names. */
final class WhyNotFinder {
  private final Market market;
  private final Decider decider;
  private final Decision decision;

  /**
   * @param decider made the decision, and makes the wider one
   */
  WhyNotFinder(Market market, Decider decider, Decision decision) {
    this.market = market;
    this.decider = decider;
    this.decision = decision;
  }

  /**
   * One account for each model.
   *
   * @throws InvalidInputException with every name that is no model of the catalog
   */
  List<WhyNot> find(List<String> models) {
    var offers = OfferNames.find(new OfferSearch(market), models);
    var result = new ArrayList<WhyNot>();
    Optional<Decision> wider = Optional.empty();
    for (var offer : offers) {
      boolean considered = decision.providers().contains(offer.id().provider());
      if (!considered && wider.isEmpty()) {
        wider = Optional.of(decideForAll());
      }
      result.add(whyNot(offer.id(), considered, considered ? decision : wider.orElseThrow()));
    }
    return result;
  }

  private Decision decideForAll() {
    return decider.decide(decision.requirement(), true);
  }

  private WhyNot whyNot(OfferId offer, boolean considered, Decision wide) {
    var answers = new ArrayList<WhyNot.Answer>();
    for (int i = 0; i < decision.tasks().size(); i++) {
      var found = assessment(wide.tasks().get(i), offer);
      answers.add(new WhyNot.Answer(decision.tasks().get(i), found));
    }
    return new WhyNot(offer, considered, answers);
  }

  private static Optional<Assessment> assessment(TaskDecision task, OfferId offer) {
    return Stream.of(
            task.choice().stream(),
            task.alternatives().stream(),
            task.unconfirmed().stream(),
            task.rejected().stream())
        .flatMap(group -> group)
        .filter(one -> one.offer().id().equals(offer))
        .findFirst();
  }
}
