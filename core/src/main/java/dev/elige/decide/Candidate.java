package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.Money;
import dev.elige.belief.Quality;
import dev.elige.catalog.Offer;
import dev.elige.catalog.PriceSheet;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import dev.elige.spec.Goal;
import dev.elige.spec.Task;
import dev.elige.spec.Worth;
import dev.elige.spec.usage.Translation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An offer held against a task; what takes time is worked out when a rule first looks at it. */
final class Candidate {
  private final Examination examination;
  private final Question question;
  private @Nullable Workload workload;
  private @Nullable PriceSheet prices;
  private @Nullable Places places;
  private @Nullable Estimate<Bill> bill;
  private @Nullable Estimate<Quality> quality;

  Candidate(Examination examination, Question question) {
    this.examination = examination;
    this.question = question;
  }

  Question question() {
    return question;
  }

  Offer offer() {
    return examination.offer();
  }

  Task task() {
    return question.task();
  }

  /** The task's sizes in tokens. */
  Workload workload() {
    if (workload == null) {
      workload = onTheRoad(question.workloads().of(offer()));
    }
    return workload;
  }

  /** Nothing is translated for a model that is asked directly. */
  private Workload onTheRoad(Workload whole) {
    return whole.usage().translation().isEmpty() || pivot().isPresent()
        ? whole
        : whole.withUsage(whole.usage().change().withoutTranslation().build());
  }

  /** The language that texts are translated to for it; empty where it is asked directly. */
  Optional<Language> pivot() {
    return examination.pivot(question);
  }

  double qualityFloor() {
    return question.qualityFloor();
  }

  /** How probable it has to be that the floor is reached. */
  double confidence() {
    return task().quality().confidence();
  }

  Optional<Money> applicationBudget() {
    return question.applicationBudget();
  }

  PriceSheet prices() {
    if (prices == null) {
      prices = task().constraints().nearestPrice() ? offer().nearestPrices() : offer().prices();
    }
    return prices;
  }

  /** Where it may be called from under the task's region limits. */
  Places places() {
    if (places == null) {
      places = examination.places(task().constraints().regions());
    }
    return places;
  }

  /** The cheapest bill in the modes that the task allows. */
  Estimate<Bill> bill() {
    if (bill == null) {
      bill = purchase().cheapest();
    }
    return bill;
  }

  /** Whether its quality reaches the floor as surely as is asked; not where it is unknown. */
  boolean isGoodEnough() {
    return quality() instanceof Estimate.Known<Quality>(var known)
        && known.cautious(confidence()) >= qualityFloor();
  }

  /** The model's quality at this kind of task, in its languages. */
  Estimate<Quality> quality() {
    if (quality == null) {
      quality = pivot().isEmpty() ? believed(task().languages()) : translated(pivot().get());
    }
    return quality;
  }

  private Estimate<Quality> believed(List<Language> languages) {
    return examination.belief().of(offer().model().id(), task().kind(), languages);
  }

  /** What it is expected to bring in a month at a bill; empty where value is not the goal. */
  Optional<Estimate<Money>> net(Estimate<Bill> at) {
    return question.goal() == Goal.VALUE
        ? task().quality().worth().map(worth -> net(worth, at))
        : Optional.empty();
  }

  /** What a translation loses is told of the quality, and nothing of right answers. */
  private Estimate<Money> net(Worth worth, Estimate<Bill> at) {
    Estimate<Double> share =
        pivot().isEmpty()
            ? examination.belief().share(offer().model().id(), task().kind(), task().languages())
            : Estimate.unknown(
                "how many answers stay right behind a translation has no source",
                "ninguna fuente dice cuántas respuestas siguen bien tras una traducción");
    return Net.of(worth, workload().requests(), share, at);
  }

  /** What it is in the languages it is asked in, less what the translation loses. */
  private Estimate<Quality> translated(Language to) {
    var loss = task().usage().translation().flatMap(Translation::loss);
    var before = believed(Pivot.asked(offer(), task(), to));
    return loss.isPresent()
        ? before.map(quality -> quality.less(loss.get()))
        : before.flatMap(quality ->
            Estimate.unknown(
                "{} in {}, less what translating there and back loses, which nobody measured",
                "{} en {}, menos lo que se pierde al traducir de ida y vuelta, que nadie ha medido",
                OfferWords.share(quality.mean()),
                to));
  }

  /** How the task would buy it. */
  Purchase purchase() {
    return new Purchase(question.billing(), workload(), examination.tariff(question));
  }
}
