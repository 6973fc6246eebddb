package dev.elige.desk.kit;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.catalog.Offer;
import dev.elige.catalog.OfferSearch;
import java.util.ArrayList;
import java.util.List;

/** Finds several offers by what a person types, each once, and reports all bad names at once. */
public final class OfferNames {
  private OfferNames() {}

  /** The offers that are meant; every name that fits none is told at once. */
  public static List<Offer> find(OfferSearch search, List<String> names) {
    var offers = new ArrayList<Offer>();
    var problems = new ArrayList<Problem>();
    for (String name : names) {
      try {
        var offer = search.find(name);
        if (offers.stream().noneMatch(known -> known.id().equals(offer.id()))) {
          offers.add(offer);
        }
      } catch (InvalidInputException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return offers;
  }
}
