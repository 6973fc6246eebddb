package dev.elige.desk.talk;

import dev.elige.ask.AskedModel;
import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Nearest;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.BedrockModelId;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferSearch;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.kit.World;
import dev.elige.provider.InProcess;
import dev.elige.provider.ModelProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The models that a person names, with who is asked and what it costs. A provider that can be asked
 * may have models that no source of the catalog knows: those have no price.
 */
public final class AskedModels {
  private final World world;
  private final Counting counting;
  private final Providers providers;

  public AskedModels(World world, Counting counting, Providers providers) {
    this.world = world;
    this.counting = counting;
    this.providers = providers;
  }

  /**
   * Finds all of them.
   *
   * @throws InvalidInputException with every name that does not fit
   */
  List<AskedModel> find(List<String> names) {
    var found = new ArrayList<AskedModel>();
    var problems = new ArrayList<Problem>();
    for (String name : names) {
      try {
        found.add(find(name));
      } catch (InvalidInputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return found;
  }

  private AskedModel find(String name) {
    int slash = name.indexOf('/');
    if (slash > 0) {
      var provider = providers.find(name.substring(0, slash));
      if (provider.isPresent()) {
        var model = name.substring(slash + 1);
        checkInProcess(provider.get(), name, model);
        return asked(name, model, provider.get(), offer(provider.get().id(), model));
      }
      checkKnown(name, name.substring(0, slash));
    }
    var offer = new OfferSearch(world.market()).find(name);
    var id = offer.id();
    var provider = providers.find(id.provider()).orElseThrow(() -> notAsked(id.provider()));
    return asked(id.toString(), id.model(), provider, Estimate.known(offer));
  }

  /** Somebody whom neither the catalog nor the list of those who can be asked knows. */
  private void checkKnown(String name, String provider) {
    if (new OfferSearch(world.market()).fitting(name).isEmpty()
        && world.market().offersOf(provider).isEmpty()) {
      throw new InvalidInputException(
          "-m " + name,
          Text.of("nobody of the name {} is known.", "no se conoce a nadie llamado {}.", provider),
          Nearest.of(provider, providers.all())
              .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
              .orElseGet(() ->
                  Text.of(
                      "elige providers lists who can be asked; a provider of your own goes into"
                          + " providers.yaml.",
                      "elige providers enumera a quién se puede preguntar; un proveedor tuyo va en"
                          + " providers.yaml.")));
    }
  }

  /** Which models run in this program is known without asking anybody. */
  private static void checkInProcess(ModelProvider provider, String name, String model) {
    if (provider instanceof InProcess) {
      var all = provider.models().fold(Optional::of, _ -> Optional.<List<String>>empty());
      if (all.filter(models -> !models.contains(model)).isPresent()) {
        throw new InvalidInputException(
            "-m " + name,
            Text.of("no such model runs in this program.", "ese modelo no está en este programa."),
            Nearest.of(model, all.get())
                .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                .orElseGet(
                    () -> Text.of("There are {}.", "Hay {}.", String.join(", ", all.get()))));
      }
    }
  }

  private Estimate<Offer> offer(String provider, String model) {
    return provider.equals(InProcess.ID)
        ? Estimate.unknown(
            "runs on this machine; no price", "se ejecuta en esta máquina; sin precio")
        : inCatalog(provider, model);
  }

  /** A profile of Bedrock over several regions is no offer of its own, but a way to its model. */
  private Estimate<Offer> inCatalog(String provider, String model) {
    var plain = provider.equals("amazon-bedrock") ? BedrockModelId.of(model).model() : model;
    return sold(provider, model)
        .or(() -> sold(provider, plain))
        .map(Estimate::known)
        .orElseGet(() ->
            Estimate.unknown(
                "the catalog has no offer {}/{}, so that its price is not known",
                "el catálogo no tiene la oferta {}/{}, así que no se conoce su precio",
                provider,
                model));
  }

  private Optional<Offer> sold(String provider, String model) {
    return world.market().offersOf(provider).stream()
        .filter(offer -> offer.id().model().equalsIgnoreCase(model))
        .findFirst();
  }

  private AskedModel asked(String id, String model, ModelProvider provider, Estimate<Offer> offer) {
    var canonical = offer.fold(known -> known.model().id().toString(), _ -> model);
    Optional<String> family =
        offer.fold(
            known -> known.fact(Attributes.TOKENIZER).toOptional().map(one -> one.value()),
            _ -> Optional.empty());
    return new AskedModel(id, model, provider, offer, counting.counters().apply(canonical, family));
  }

  private static InvalidInputException notAsked(String provider) {
    return new InvalidInputException(
        "-m " + provider,
        Text.of(
            "this provider is in the catalog, and cannot be asked from here.",
            "este proveedor está en el catálogo, pero no se le puede preguntar desde aquí."),
        Text.of("elige providers lists those that can.", "elige providers enumera los que sí."));
  }
}
