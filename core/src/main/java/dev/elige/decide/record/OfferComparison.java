package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Language;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.decide.Assessment;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a recorded offer of one task against what is known of it today. */
final class OfferComparison {
  private final OfferRecord then;
  private final TaskDecision now;
  private final Decision decision;
  private final Tolerance tolerance;
  private final boolean tellsRoads;
  private final List<Change> changes = new ArrayList<>();

  OfferComparison(
      OfferRecord then,
      TaskDecision now,
      Decision decision,
      Tolerance tolerance,
      boolean tellsRoads) {
    this.then = then;
    this.now = now;
    this.decision = decision;
    this.tolerance = tolerance;
    this.tellsRoads = tellsRoads;
  }

  List<Change> changes() {
    Found.in(now, then.offer()).ifPresentOrElse(this::all, this::missing);
    return changes;
  }

  private void missing() {
    boolean considered = decision.providers().contains(then.offer().provider());
    add(
        ChangeKind.OFFER_GONE,
        considered
            ? Text.of("{} is not in the catalog", "{} no está en el catálogo", then.offer())
            : Text.of(
                "the provider of {} is not considered",
                "no se considera el proveedor de {}",
                then.offer()),
        true);
  }

  private void all(Assessment today) {
    standing(today);
    if (today.bill() instanceof Known<Bill>(var bill)) {
      changes.addAll(new PriceComparison(task(), then, bill, tolerance.dearer()).changes());
    } else if (today.standing() == Assessment.Standing.ELIGIBLE
        && today.bill() instanceof Estimate.Unknown<Bill>(var reason)) {
      add(
          ChangeKind.PRICE_MOVED,
          Text.of("there is no bill: {}", "no hay factura: {}", reason),
          true);
    }
    road(today);
    retirement(today.offer(), today);
    quality(today);
  }

  /** Rules against it; quality is told of by itself. */
  private void standing(Assessment today) {
    for (var finding : today.violations()) {
      if (finding.rule() != Rule.QUALITY
          && finding.verdict() instanceof Violated(var detail, var _)) {
        add(
            ChangeKind.OFFER_GONE,
            Text.of("{} {} ({})", "{} {} ({})", then.offer(), detail, finding.rule().title()),
            true);
      }
    }
    if (today.violations().isEmpty()) {
      today
          .missing()
          .forEach(missing ->
              add(ChangeKind.OFFER_GONE, Text.of("{}: {}", "{}: {}", then.offer(), missing), true));
    }
  }

  /** Fails nothing by itself: bill and quality tell what another road does to them. */
  private void road(Assessment today) {
    if (tellsRoads && !today.pivot().equals(then.pivot())) {
      add(
          ChangeKind.ROAD_MOVED,
          Text.of(
              "{} is asked {}, then {}",
              "a {} se le pregunta {}, entonces {}",
              then.offer(),
              road(today.pivot()),
              road(then.pivot())),
          false);
    }
  }

  private static Text road(Optional<Language> pivot) {
    return pivot.isPresent()
        ? Text.of("through a translation to {}", "a través de una traducción a {}", pivot.get())
        : Text.of("directly", "directamente");
  }

  private void retirement(Offer offer, Assessment today) {
    boolean isGone = today.violations().stream().anyMatch(one -> one.rule() == Rule.LIFECYCLE);
    if (isGone) {
      return;
    }
    var region = today.bill().toOptional().flatMap(Bill::place).map(Availability::region);
    var lives = Lives.where(offer, region.or(then::region));
    changes.addAll(
        new LifeComparison(task(), then, lives, decision.day(), tolerance.horizonDays()).changes());
  }

  private void quality(Assessment today) {
    if (today.quality() instanceof Known<Quality>(var quality)) {
      if (then.quality() instanceof Known<Quality>(var before)) {
        quality(before, quality, today.isGoodEnough());
      } else {
        add(
            ChangeKind.QUALITY_MOVED,
            Text.of(
                "the quality is known to be {}, and was not known then",
                "se sabe que la calidad es {}, y entonces no se conocía",
                QualityWords.of(quality)),
            false);
      }
    } else if (then.quality().isKnown()
        && today.quality() instanceof Estimate.Unknown<Quality>(var reason)) {
      add(
          ChangeKind.QUALITY_MOVED,
          Text.of("the quality is not known: {}", "no se conoce la calidad: {}", reason),
          true);
    }
  }

  private void quality(Quality before, Quality today, boolean isGoodEnough) {
    boolean wasGoodEnough =
        before.cautious(now.task().quality().confidence()) >= now.qualityFloor();
    if (wasGoodEnough && !isGoodEnough) {
      add(
          ChangeKind.QUALITY_MOVED,
          Text.of(
              "the quality {} (then {}) does not reach {} with a probability of {} %",
              "la calidad {} (entonces {}) no alcanza {} con una probabilidad del {} %",
              QualityWords.of(today),
              QualityWords.of(before),
              QualityWords.number(now.qualityFloor()),
              Numerals.percent(BigDecimal.valueOf(now.task().quality().confidence()))),
          true);
    } else if (today.mean() < before.low() || today.mean() > before.high()) {
      add(
          ChangeKind.QUALITY_MOVED,
          Text.of(
              "the quality {} lies outside the interval recorded, {}",
              "la calidad {} queda fuera del intervalo registrado, {}",
              QualityWords.of(today),
              QualityWords.of(before)),
          today.mean() < before.low());
    }
  }

  private String task() {
    return now.task().id();
  }

  private void add(ChangeKind kind, Text text, boolean fails) {
    changes.add(new Change(kind, Optional.of(task()), text, fails));
  }
}
