package dev.elige.desk.kit;

import dev.elige.base.Estimate.Known;
import dev.elige.base.InvalidInputException;
import dev.elige.base.PartialDate;
import dev.elige.base.TaskKind;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Lifecycle.Stage;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelKind;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferSearch;
import dev.elige.catalog.Settled;
import dev.elige.decide.Decider;
import dev.elige.report.tokens.TokensReport.Counted;
import dev.elige.tokens.ModelCounter;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.TokenizerFamily;
import dev.elige.tokens.TokenizerShelf;
import dev.elige.tokens.chat.ChatRequest;
import dev.elige.tokens.chat.RequestCounter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The counters that a person means by a name, and those of the shortlist. */
public final class CountedModels {
  private static final int SHORTLIST = 8;

  private final World world;
  private final Counting counting;

  /**
   * A name for people, and what counts for it.
   *
   * @param models how many current models share its family; 0 where it was named itself
   * @param offer the offer that was named; empty for a tokenizer
   */
  public record Named(
      String name,
      Optional<String> family,
      int models,
      ModelCounter counter,
      Optional<Offer> offer) {
    /** Its own tokenizer; empty where none is at hand. */
    public Optional<Tokenizer> tokenizer(TokenizerShelf shelf) {
      return family
          .map(name -> TokenizerFamily.find(name).flatMap(TokenizerFamily::tokenizer).orElse(name))
          .flatMap(shelf::find);
    }

    /** Counts a text that is sent as it is. */
    public Counted count(String text) {
      return counted(counter.count(text), true);
    }

    /** Counts a request with what the model's maker documents of its format. */
    public Counted count(ChatRequest request) {
      var requests = new RequestCounter(model(), counter).count(request);
      return counted(requests.count(), requests.isWhole());
    }

    private Counted counted(TokenCount count, boolean isWhole) {
      return new Counted(name, family, models, count instanceof TokenCount.Exact, isWhole, count);
    }

    /** The canonical model; a tokenizer is none, so that no format is known of it. */
    private String model() {
      return offer.map(one -> one.model().id().toString()).orElse(name);
    }
  }

  public CountedModels(World world, Counting counting) {
    this.world = world;
    this.counting = counting;
  }

  /** The counter of an offer. */
  public Named of(Offer offer) {
    return named(offer, 0);
  }

  /** The counters of names: of tokenizers at hand, or of models of the catalog. */
  public List<Named> named(List<String> names) {
    var found = new ArrayList<Named>();
    var problems = new ArrayList<dev.elige.base.Problem>();
    for (String name : names) {
      try {
        found.add(named(name));
      } catch (InvalidInputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return found;
  }

  private Named named(String name) {
    if (counting.shelf().names().contains(name)) {
      return new Named(
          name, Optional.of(name), 0, counter(name, Optional.of(name)), Optional.empty());
    }
    var offer = new OfferSearch(world.market()).find(name);
    return named(offer, 0);
  }

  /**
   * One model for each tokenizer family that is sold now by the usual providers: of each family the
   * newest model, families with the most models first.
   */
  public List<Named> shortlist() {
    Map<Optional<String>, List<Offer>> byFamily = new LinkedHashMap<>();
    new TreeSet<>(Decider.DEFAULT_PROVIDERS)
        .forEach(provider ->
            world.market().offersOf(provider).stream()
                .filter(this::isCurrent)
                .forEach(offer ->
                    byFamily.computeIfAbsent(family(offer), _ -> new ArrayList<>()).add(offer)));
    byFamily.remove(Optional.<String>empty());
    return byFamily.values().stream()
        .sorted(Comparator.comparingLong(offers -> -models(offers)))
        .limit(SHORTLIST)
        .map(offers -> named(newest(offers), (int) models(offers)))
        .toList();
  }

  private boolean isCurrent(Offer offer) {
    boolean writes =
        offer.fact(Attributes.KIND) instanceof Known<Settled<ModelKind>>(var kind)
            && kind.value().serves(TaskKind.INSTRUCTION_FOLLOWING);
    return writes
        && offer.facts(Attributes.LIFECYCLE).stream()
            .allMatch(life -> life.value().stageOn(offer.day()) == Stage.ACTIVE);
  }

  private static long models(List<Offer> offers) {
    return offers.stream().map(offer -> offer.model().id()).distinct().count();
  }

  private static Offer newest(List<Offer> offers) {
    return offers.stream()
        .max(
            Comparator.comparing(CountedModels::released)
                .thenComparing(offer -> offer.model().id(), Comparator.<ModelId>reverseOrder()))
        .orElseThrow();
  }

  private static String released(Offer offer) {
    return offer.fact(Attributes.RELEASED) instanceof Known<Settled<PartialDate>>(var date)
        ? date.value().text()
        : "";
  }

  private Named named(Offer offer, int models) {
    var model = offer.model().id().toString();
    return new Named(
        model, family(offer), models, counter(model, family(offer)), Optional.of(offer));
  }

  private ModelCounter counter(String model, Optional<String> family) {
    return counting.counters().apply(model, family);
  }

  private static Optional<String> family(Offer offer) {
    return offer.fact(Attributes.TOKENIZER) instanceof Known<Settled<String>>(var family)
        ? Optional.of(family.value())
        : Optional.empty();
  }
}
