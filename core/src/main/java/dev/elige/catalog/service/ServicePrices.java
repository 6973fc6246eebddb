package dev.elige.catalog.service;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.LicenceClass;
import dev.elige.base.Money;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The prices of services beside models. */
public record ServicePrices(List<ServicePrice> prices) {
  /** Standard text translation by Amazon Translate. */
  public static final String AMAZON_TRANSLATE = "amazon-translate";

  /** People who judge answers in an evaluation on Amazon Bedrock. */
  public static final String BEDROCK_EVALUATORS = "bedrock-evaluators";

  /** Read when somebody first asks for it. */
  private static final class BuiltIn {
    private static final ServicePrices PRICES = read("services.tsv");
  }

  public ServicePrices {
    prices = List.copyOf(prices);
  }

  /** The prices that come with the program. */
  public static ServicePrices builtIn() {
    return BuiltIn.PRICES;
  }

  /** The price of a service on a day. */
  public Estimate<ServicePrice> price(String service, LocalDate day) {
    for (var price : prices) {
      if (price.service().equals(service) && price.validity().covers(day)) {
        return Estimate.known(price);
      }
    }
    return Estimate.unknown(
        "no price of {} is known for {}", "no se conoce el precio de {} para {}", service, day);
  }

  private static ServicePrices read(String name) {
    try (var in = Objects.requireNonNull(ServicePrices.class.getResourceAsStream(name), name)) {
      return new ServicePrices(
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> price(line.split("\t", -1)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the table " + name + " is part of the program", e);
    }
  }

  private static ServicePrice price(String[] cells) {
    var source =
        new Source(
            cells[0], cells[7], cells[8], "facts, restated", LicenceClass.B, Authority.VENDOR_PAGE);
    return new ServicePrice(
        cells[0],
        Text.of(cells[1], cells[2]),
        ServiceUnit.valueOf(cells[3]),
        Money.usd(new BigDecimal(cells[4])),
        new Citation(source, cells[9], LocalDate.parse(cells[6])),
        Validity.since(LocalDate.parse(cells[5])));
  }
}
