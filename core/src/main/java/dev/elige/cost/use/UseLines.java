package dev.elige.cost.use;

import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.RateCard;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Puts together the lines that are billed by use at one place. The first price that is missing ends
 * it: a bill with a hole in it would be too cheap.
 */
final class UseLines {
  private final RateCard card;
  private final BigDecimal requests;
  private final List<LineItem> lines;
  private Optional<Text> missing = Optional.empty();

  /**
   * Lines of a place.
   *
   * @param requests requests a month
   * @param lines takes the lines
   */
  UseLines(RateCard card, BigDecimal requests, List<LineItem> lines) {
    this.card = card;
    this.requests = requests;
    this.lines = lines;
  }

  /** Adds input tokens: each size of requests meets the price of its own context tier. */
  UseLines add(Charge charge, Meter meter, TokenSize input) {
    if (input.parts().isEmpty()) {
      return add(charge, meter, input.mean(), input.mean().longValue());
    }
    return addParts(charge, meter, input.parts(), BigDecimal.ZERO);
  }

  /**
   * Adds what input has beyond its beginning, at the price of the whole request's context tier.
   *
   * @param beginning tokens of the beginning, at most those of any request
   */
  UseLines addBeyond(Charge charge, Meter meter, TokenSize input, BigDecimal beginning) {
    if (input.parts().isEmpty()) {
      return add(charge, meter, input.mean().subtract(beginning), input.mean().longValue());
    }
    return addParts(charge, meter, input.parts(), beginning);
  }

  /**
   * Adds tokens that every request has, whatever its size, at the price of its context tier.
   *
   * @param input the size of requests
   * @param each tokens of one request; nothing is added where there are none
   */
  UseLines add(Charge charge, Meter meter, TokenSize input, BigDecimal each) {
    if (input.parts().isEmpty() || each.signum() == 0) {
      return add(charge, meter, each, input.mean().longValue());
    }
    return addShares(charge, meter, input.parts(), each);
  }

  private UseLines addParts(
      Charge charge, Meter meter, List<TokenSize.Part> parts, BigDecimal beginning) {
    var tokens = new LinkedHashMap<Long, BigDecimal>();
    for (var part : parts) {
      var beyond = part.tokens().subtract(beginning);
      tokens.merge(lengthOf(meter, part), part.share().multiply(beyond), BigDecimal::add);
    }
    tokens.forEach((length, each) -> add(charge, meter, each, length));
    return this;
  }

  private UseLines addShares(
      Charge charge, Meter meter, List<TokenSize.Part> parts, BigDecimal each) {
    var shares = new LinkedHashMap<Long, BigDecimal>();
    for (var part : parts) {
      shares.merge(lengthOf(meter, part), part.share(), BigDecimal::add);
    }
    shares.forEach((length, share) -> add(charge, meter, each.multiply(share), length));
    return this;
  }

  /** The least length that meets the same price: requests of one context tier share a line. */
  private long lengthOf(Meter meter, TokenSize.Part part) {
    return card.tierOf(meter, part.tokens().longValue());
  }

  private UseLines add(Charge charge, Meter meter, BigDecimal each, long length) {
    if (each.signum() == 0 || missing.isPresent()) {
      return this;
    }
    var price = card.price(meter, length);
    if (price instanceof Known<UnitPrice>(var known)) {
      var tokens = new TokensOfRequests(requests, each);
      lines.add(LineItem.of(charge, tokens.millions(), known, tokens));
    } else {
      missing = price.fold(_ -> Optional.empty(), Optional::of);
    }
    return this;
  }

  /** Adds what is not counted in tokens. */
  UseLines addUnits(Charge charge, UnitPrice price, BigDecimal each) {
    var units = new UnitsOfRequests(charge.what(), requests, each);
    lines.add(LineItem.of(charge, units.amount(), price, units));
    return this;
  }

  /** Ends the bill for a reason. */
  void lacks(Text reason) {
    if (missing.isEmpty()) {
      missing = Optional.of(reason);
    }
  }

  /** The price that is missing, where one is. */
  Optional<Text> missing() {
    return missing;
  }

  static Charge tokens(String english, String spanish) {
    return Charge.of(english, spanish, Unit.MILLION_TOKENS);
  }
}
