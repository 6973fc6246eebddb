package dev.elige.cost.use;

import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.PriceTerm.UseUnit;
import dev.elige.cost.Charge;
import dev.elige.cost.RateCard;
import dev.elige.cost.Unit;
import dev.elige.cost.Workload;
import java.math.BigDecimal;
import java.util.List;

/**
 * What is paid for every request, however long it is: a fee on top of tokens (Perplexity), or a
 * query instead of them (rerankers).
 *
 * <p>A query covers up to 100 documents at Amazon Bedrock and Cohere; each started hundred more is
 * another one (Amazon Bedrock pricing, "Pricing examples", Rerank).
 */
final class Fees {
  private static final Charge REQUEST =
      Charge.of("fee of a request", "tarifa por petición", Unit.REQUEST);
  private static final Charge QUERY = Charge.of("queries", "consultas", Unit.REQUEST);
  private static final Text ONE_QUERY =
      Text.of(
          "A request counts as one query; where it ranks more than 100 documents, state it as"
              + " several.",
          "Una petición cuenta como una consulta; si ordena más de 100 documentos, cuéntala como"
              + " varias.");
  private static final Text NO_TEXT =
      Text.of(
          "Text is not billed: only what is not counted in tokens has a price here.",
          "El texto no se factura: aquí solo tiene precio lo que no se cuenta en tokens.");

  private Fees() {}

  static void add(RateCard card, UseLines lines) {
    if (card.hasUsePrices()) {
      add(REQUEST, UseUnit.REQUEST, card, lines);
      add(QUERY, UseUnit.QUERY, card, lines);
    }
  }

  private static void add(Charge charge, UseUnit unit, RateCard card, UseLines lines) {
    var price = card.price(unit);
    if (price.isPresent()) {
      lines.addUnits(charge, price.get(), BigDecimal.ONE);
    }
  }

  /** Whether an offer without any price of tokens is paid by queries or media. */
  static boolean coverText(Workload workload, RateCard card) {
    return !card.has(Meter.INPUT)
        && !card.has(Meter.OUTPUT)
        && (card.price(UseUnit.QUERY).isPresent() || !workload.usage().media().isNone());
  }

  /** What a person should know of such a bill. */
  static List<Text> notes(Workload workload, RateCard card) {
    if (!coverText(workload, card)) {
      return List.of();
    }
    return card.price(UseUnit.QUERY).isPresent() ? List.of(NO_TEXT, ONE_QUERY) : List.of(NO_TEXT);
  }
}
