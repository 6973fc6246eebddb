package dev.elige.cost.capacity;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.catalog.TestingCatalog;
import dev.elige.cost.Bill;
import dev.elige.cost.Tariff;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.Size;
import dev.elige.spec.usage.UnitCapacity;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Offers with capacity, and workloads, written in a test. */
final class TestingCapacity {
  private final TestingCatalog catalog = new TestingCatalog().offer("acme/alpha");

  TestingCapacity price(String price) {
    catalog.price("acme/alpha", price);
    return this;
  }

  TestingCapacity capacity(String text) {
    Attributes.CAPACITY
        .read()
        .apply(text)
        .forEach(one -> catalog.state("acme/alpha", Attributes.CAPACITY, one));
    return this;
  }

  TestingCapacity minimum(String text) {
    Attributes.RESERVED_MINIMUM
        .read()
        .apply(text)
        .forEach(one -> catalog.state("acme/alpha", Attributes.RESERVED_MINIMUM, one));
    return this;
  }

  Tariff tariff(Availability... places) {
    var offer = catalog.on("2026-11-23").offersOf("acme").getFirst();
    return new Tariff(offer, offer.prices(), List.of(places));
  }

  static Workload workload(String requests, long input, long output, Usage usage) {
    return new Workload(
        new BigDecimal(requests),
        TokenSize.of(Size.tokens(input)),
        TokenSize.of(Size.tokens(output)),
        usage);
  }

  /** Requests a minute, for a month of 720 hours. */
  static Workload perMinute(long requests, long input, long output) {
    return workload(
        String.valueOf(requests * 60 * 720),
        input,
        output,
        Usage.PLAIN.change().hoursOfMonth(new BigDecimal("720")).build());
  }

  /** So many units for a month of so many hours. */
  static Usage units(String units, String hours) {
    return Usage.PLAIN
        .change()
        .capacity(capacity("", "", units))
        .hoursOfMonth(new BigDecimal(hours))
        .build();
  }

  /** What the user knows of a unit; an empty text where nothing. */
  static UnitCapacity capacity(String input, String output, String units) {
    return new UnitCapacity(number(input), number(output), number(units));
  }

  private static Optional<BigDecimal> number(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  /** The total to the cent, or why there is none. */
  static String total(Estimate<Bill> bill) {
    return bill.<String>fold(known -> known.monthly().rounded(2).toString(), Object::toString);
  }

  /** Why there is no bill, in a language. */
  static String reason(Estimate<Bill> bill, DisplayLanguage language) {
    return bill.<String>fold(known -> "a bill: " + known.monthly(), text -> text.in(language));
  }

  /** The notes in English. */
  static List<String> notes(Estimate<Bill> bill) {
    return bill.toOptional().orElseThrow().notes().stream().map(Object::toString).toList();
  }
}
