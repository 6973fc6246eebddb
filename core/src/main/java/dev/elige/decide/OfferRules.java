package dev.elige.decide;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Feature;
import dev.elige.base.Modality;
import dev.elige.base.Text;
import dev.elige.belief.Quality;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.ModelKind;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Limits on what the offer is and can do. */
final class OfferRules {
  private static final int SHOWN_REGIONS = 4;

  private OfferRules() {}

  static Verdict task(Candidate candidate) {
    var kind = candidate.task().kind();
    return on(
        candidate,
        Attributes.KIND,
        (ModelKind value) ->
            value.serves(kind)
                ? Verdict.MET
                : new Violated(
                    Text.of("is made for {}", "está hecho para {}", OfferWords.kind(value)),
                    Text.of(
                        "choose a model made for {}", "elige un modelo para {}", kind.title())));
  }

  static Verdict provider(Candidate candidate) {
    var provider = candidate.offer().id().provider();
    return candidate.task().constraints().providers().exclude().contains(provider)
        ? new Violated(
            Text.of("{} is excluded", "{} está excluido", provider),
            Text.of("allow {}", "permite {}", provider))
        : Verdict.MET;
  }

  static Verdict region(Candidate candidate) {
    var wanted = candidate.task().constraints().regions();
    if (wanted.isEmpty() || !candidate.places().allowed().isEmpty()) {
      return Verdict.MET;
    }
    if (candidate.places().all().isEmpty()) {
      return Verdict.unconfirmed(
          "no source says where it is processed", "ninguna fuente dice dónde se procesa");
    }
    var regions = candidate.places().all().stream().map(Availability::toString).distinct().toList();
    var some = String.join(", ", regions.stream().limit(SHOWN_REGIONS).toList());
    return new Violated(
        Text.of(
            "is offered in {} ({} in all), not in {}",
            "se ofrece en {} ({} en total), no en {}",
            some,
            regions.size(),
            String.join(", ", wanted)),
        Text.of("allow one of its regions", "permite una de sus regiones"));
  }

  static Verdict openWeights(Candidate candidate) {
    if (!candidate.task().constraints().openWeights()) {
      return Verdict.MET;
    }
    return on(
        candidate,
        Attributes.OPEN_WEIGHTS,
        (Boolean open) ->
            open
                ? Verdict.MET
                : new Violated(
                    Text.of("its weights are closed", "sus pesos son cerrados"),
                    Text.of("drop `open-weights`", "quita `open-weights`")));
  }

  static Verdict licence(Candidate candidate) {
    var allowed = candidate.task().constraints().licences();
    if (allowed.isEmpty()) {
      return Verdict.MET;
    }
    return on(
        candidate,
        Attributes.LICENCE,
        (String licence) ->
            allowed.contains(licence.toLowerCase(Locale.ROOT))
                ? Verdict.MET
                : new Violated(
                    Text.of("its licence is {}", "su licencia es {}", licence),
                    Text.of("allow {}", "permite {}", licence)));
  }

  static Verdict features(Candidate candidate) {
    var missing = new ArrayList<Text>();
    for (Feature feature : candidate.task().constraints().features()) {
      var known = candidate.offer().fact(Attributes.feature(feature));
      if (known instanceof Known<?>(var _) && !candidate.offer().has(feature)) {
        return new Violated(
            Text.of("has no {}", "no tiene {}", feature.title()),
            Text.of("drop `{}`", "quita `{}`", feature.id()));
      }
      if (!known.isKnown()) {
        missing.add(feature.title());
      }
    }
    return missing.isEmpty()
        ? Verdict.MET
        : Verdict.unconfirmed(
            "no source says whether it has {}",
            "ninguna fuente dice si tiene {}",
            Text.joined(", ", missing));
  }

  static Verdict modalities(Candidate candidate) {
    var wanted = candidate.task().constraints().inputModalities();
    if (wanted.isEmpty()) {
      return Verdict.MET;
    }
    return on(
        candidate,
        Attributes.INPUTS,
        (Set<Modality> inputs) ->
            inputs.containsAll(wanted)
                ? Verdict.MET
                : new Violated(
                    Text.of("takes {} only", "solo admite {}", ids(inputs)),
                    Text.of("drop a modality", "quita una modalidad")));
  }

  /** Rejects what stays below the floor as surely as it should reach it; doubt only ranks lower. */
  static Verdict quality(Candidate candidate) {
    if (candidate.quality() instanceof Known<Quality>(var quality)
        && quality.bold(candidate.confidence()) < candidate.qualityFloor()) {
      return new Violated(
          Text.of(
              "quality {} stays below the floor {}",
              "la calidad {} queda por debajo del mínimo {}",
              OfferWords.share(quality.mean()),
              OfferWords.share(candidate.qualityFloor())),
          Text.of(
              "lower the floor to {}",
              "baja el mínimo a {}",
              OfferWords.share(quality.cautious(candidate.confidence()))));
    }
    return Verdict.MET;
  }

  /** Applies a check to a fact; an unknown fact is unconfirmed with its reason. */
  static <T> Verdict on(Candidate candidate, Attribute<T> attribute, Function<T, Verdict> check) {
    return candidate
        .offer()
        .fact(attribute)
        .fold(settled -> check.apply(settled.value()), Unconfirmed::new);
  }

  private static String ids(Set<Modality> modalities) {
    return modalities.stream().map(Modality::id).sorted().collect(Collectors.joining(", "));
  }
}
