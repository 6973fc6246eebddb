package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.Lifecycle;
import dev.elige.catalog.Lifecycle.Stage;
import dev.elige.catalog.Offer;
import dev.elige.catalog.Settled;
import dev.elige.decide.Verdict.Violated;
import dev.elige.spec.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Limits on when an offer lives. */
final class LifecycleRules {
  private LifecycleRules() {}

  /** Whether it was on sale on the day of the market. */
  static Verdict onSale(Offer offer) {
    var first = firstDay(offer);
    if (first.isPresent()) {
      return first.get().first().isAfter(offer.day())
          ? new Violated(
              Text.of("was launched on {}", "se lanzó el {}", first.get()),
              Text.of("ask for a later day", "pregunta por un día posterior"))
          : Verdict.MET;
    }
    return isKnownOn(offer)
        ? Verdict.MET
        : Verdict.unconfirmed(
            "no source says that it was on sale on {}",
            "ninguna fuente dice que se vendiera el {}",
            offer.day());
  }

  /** Whether some source had read of the offer by the day. */
  private static boolean isKnownOn(Offer offer) {
    return offer.facts().observations(Attributes.KIND).stream()
            .anyMatch(one -> !one.citation().asOf().isAfter(offer.day()))
        || Attributes.all().stream()
            .flatMap(attribute -> offer.facts().observations(attribute).stream())
            .anyMatch(one -> !one.citation().asOf().isAfter(offer.day()));
  }

  /** The first day on which it was on sale, or on which some source had read of it. */
  static Optional<LocalDate> firstKnown(Offer offer) {
    return firstDay(offer)
        .map(PartialDate::first)
        .or(() ->
            Attributes.all().stream()
                .flatMap(attribute -> offer.facts().observations(attribute).stream())
                .map(one -> one.citation().asOf())
                .min(Comparator.naturalOrder()));
  }

  /** Whether it still answers anywhere. */
  static Verdict notRetired(Offer offer) {
    var lives = all(offer);
    return isRetired(offer, lives) ? retired(lives) : Verdict.MET;
  }

  private static boolean isRetired(Offer offer, List<Lifecycle> lives) {
    return !lives.isEmpty()
        && lives.stream().allMatch(life -> life.stageOn(offer.day()) == Stage.RETIRED);
  }

  private static List<Lifecycle> all(Offer offer) {
    var facts = offer.facts(Attributes.LIFECYCLE);
    return facts.isEmpty() ? List.of() : facts.stream().map(Settled::value).toList();
  }

  /** Whether it lives, in the regions allowed, on the day and as long as it must. */
  static Verdict alive(Candidate candidate) {
    var offer = candidate.offer();
    var lives = relevant(candidate);
    if (lives.isEmpty() && candidate.task().constraints().mustLiveUntil().isEmpty()) {
      return Verdict.MET;
    }
    if (isRetired(offer, lives)) {
      return retired(lives);
    }
    var until = candidate.task().constraints().mustLiveUntil();
    return until.isPresent() ? lasts(until.get().last(), lives) : legacy(offer.day(), lives);
  }

  /**
   * The last day until which it can be asked to live.
   *
   * @return {@link LocalDate#MIN} where it lives and no day is sure, {@link LocalDate#MAX} where
   *     any day will do; empty where it is retired
   */
  static Optional<LocalDate> livesUntil(Candidate candidate) {
    var lives = relevant(candidate);
    if (isRetired(candidate.offer(), lives)) {
      return Optional.empty();
    }
    var ends = lives.stream().flatMap(life -> life.endOfLife().stream()).map(PartialDate::first);
    boolean isOpen =
        lives.isEmpty()
            || lives.stream().anyMatch(life -> life.noSoonerThan() || life.endOfLife().isEmpty());
    boolean gapsCount = candidate.task().constraints().acceptUnconfirmed().contains(Rule.LIFECYCLE);
    return isOpen && gapsCount
        ? Optional.of(LocalDate.MAX)
        : Optional.of(
            ends.max(Comparator.naturalOrder()).map(end -> end.minusDays(1)).orElse(LocalDate.MIN));
  }

  /** The dates of the regions that are allowed, else of all. */
  private static List<Lifecycle> relevant(Candidate candidate) {
    var lives = all(candidate.offer());
    if (lives.isEmpty() || lives.stream().allMatch(life -> life.region().isEmpty())) {
      return lives;
    }
    Set<String> regions =
        candidate.places().allowed().stream().map(Availability::region).collect(Collectors.toSet());
    var here =
        lives.stream()
            .filter(life -> life.region().isEmpty() || regions.contains(life.region()))
            .toList();
    return here.isEmpty() ? lives : here;
  }

  private static Verdict retired(List<Lifecycle> lives) {
    var last =
        lives.stream()
            .max((one, other) ->
                one.endOfLife().orElseThrow().compareTo(other.endOfLife().orElseThrow()))
            .get();
    return new Violated(
        Text.of("reached its end of life on {}", "llegó al final de su vida útil el {}", end(last)),
        successor(lives));
  }

  private static Text successor(List<Lifecycle> lives) {
    var names = lives.stream().flatMap(life -> life.successors().stream()).distinct().toList();
    return names.isEmpty()
        ? Text.of("choose a model that is still offered", "elige un modelo que aún se ofrezca")
        : Text.of("its successor is {}", "su sucesor es {}", String.join(", ", names));
  }

  private static Verdict lasts(LocalDate until, List<Lifecycle> lives) {
    if (lives.stream().anyMatch(life -> surelyLives(life, until))) {
      return Verdict.MET;
    }
    var ending = lives.stream().filter(life -> life.retiredBy(until)).toList();
    if (!ending.isEmpty() && ending.size() == lives.size()) {
      return new Violated(
          Text.of(
              "reaches its end of life on {}, before {}",
              "llega al final de su vida útil el {}, antes del {}",
              end(ending.getFirst()),
              until),
          successor(ending));
    }
    return Verdict.unconfirmed(
        "no retirement date is published that reaches {}",
        "no hay fecha de retirada publicada que alcance el {}",
        until);
  }

  private static boolean surelyLives(Lifecycle life, LocalDate until) {
    return life.endOfLife().isPresent() && life.endOfLife().get().first().isAfter(until);
  }

  private static Verdict legacy(LocalDate day, List<Lifecycle> lives) {
    var legacy = lives.stream().filter(life -> life.stageOn(day) == Stage.LEGACY).toList();
    if (legacy.isEmpty() || legacy.size() < lives.size()) {
      return Verdict.MET;
    }
    var life = legacy.getFirst();
    return life.endOfLife().isPresent()
        ? Verdict.met(
            "is legacy; its end of life is {}",
            "es heredado (legacy); su fin de vida es el {}",
            end(life))
        : Verdict.met("is legacy", "es heredado (legacy)");
  }

  private static Text end(Lifecycle life) {
    var date = life.endOfLife().map(PartialDate::text).orElse("?");
    return life.noSoonerThan()
        ? Text.of("{} at the earliest", "{} como pronto", date)
        : Text.verbatim(date);
  }

  private static Optional<PartialDate> firstDay(Offer offer) {
    var lives = offer.facts(Attributes.LIFECYCLE);
    var launch =
        lives.isEmpty()
            ? Optional.<PartialDate>empty()
            : lives.stream()
                .flatMap(settled -> settled.value().launch().stream())
                .min(Comparator.naturalOrder());
    return launch.or(() ->
        offer.fact(Attributes.RELEASED) instanceof Known<Settled<PartialDate>>(var settled)
            ? Optional.of(settled.value())
            : Optional.empty());
  }
}
