package dev.elige.cost.step;

import dev.elige.base.Estimate;
import dev.elige.base.Estimate.Known;
import dev.elige.base.Text;
import dev.elige.catalog.service.ServicePrice;
import dev.elige.catalog.service.ServicePrices;
import dev.elige.catalog.service.ServiceUnit;
import dev.elige.cost.Bill;
import dev.elige.cost.Charge;
import dev.elige.cost.LineItem;
import dev.elige.cost.Mode;
import dev.elige.cost.Product;
import dev.elige.cost.Product.Factor;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Unit;
import dev.elige.cost.UnitPrice;
import dev.elige.cost.Workload;
import dev.elige.cost.use.UseBilling;
import dev.elige.spec.usage.Translation;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds the road around a missing language to a bill: each request is translated before the model
 * sees it, each answer is translated back.
 *
 * <p>Idea: a service is paid by the characters it is given, which are tokens times the stated
 * characters of a token; a model that translates is billed on demand for what it reads and writes.
 * Guarantee: the lines of the model itself stay as they are; a price of translation that is not
 * known makes the bill unknown.
 */
public final class TranslationBilling {
  private static final int MILLION = 6;
  private static final Charge REQUESTS =
      Charge.of("translation of requests", "traducción de peticiones", Unit.MILLION_CHARACTERS);
  private static final Charge ANSWERS =
      Charge.of("translation of answers", "traducción de respuestas", Unit.MILLION_CHARACTERS);

  private final Translator translator;

  public TranslationBilling(Translator translator) {
    this.translator = translator;
  }

  /** By Amazon Translate, which asks for nothing but characters. */
  public static TranslationBilling byAmazonTranslate() {
    return new TranslationBilling(new Translator.Service(ServicePrices.AMAZON_TRANSLATE));
  }

  /**
   * A bill with the lines of translation, where the workload takes that road; else the same bill.
   *
   * @param day the day whose price of a service counts
   */
  public Estimate<Bill> addTo(Estimate<Bill> bill, Workload workload, LocalDate day) {
    var translation = workload.usage().translation();
    if (translation.isEmpty() || !(bill instanceof Known<Bill>(var known))) {
      return bill;
    }
    var asked = workload.requests().multiply(translation.get().share());
    return switch (translator) {
      case Translator.Service(var id) ->
          ServicePrices.builtIn()
              .price(id, day)
              .map(price -> with(known, byCharacters(workload, translation.get(), asked, price)));
      case Translator.ByModel model -> byTokens(known, workload, asked, model);
    };
  }

  /** The lines of a step, and what a person should know of them. */
  private record Step(List<LineItem> lines, Text note) {}

  private static Bill with(Bill bill, Step step) {
    var lines = new ArrayList<>(bill.items());
    lines.addAll(step.lines());
    var notes = new ArrayList<>(bill.notes());
    notes.add(step.note());
    return new Bill(bill.mode(), bill.place(), bill.requests(), lines, notes);
  }

  private static Step byCharacters(
      Workload workload, Translation translation, BigDecimal asked, ServicePrice price) {
    if (price.unit() != ServiceUnit.MILLION_CHARACTERS) {
      throw new IllegalArgumentException("no translator is paid by " + price.unit());
    }
    var unitPrice = new UnitPrice(price.price(), price.citation(), price.validity());
    var lines = new ArrayList<LineItem>(2);
    var each = translation.charactersPerToken();
    addCharacters(REQUESTS, asked, workload.inputTokens(), each, unitPrice, lines);
    addCharacters(ANSWERS, asked, workload.outputTokens(), each, unitPrice, lines);
    return new Step(
        lines,
        Text.of(
            "{} requests a month are translated by {}, at {} characters a token",
            "{} peticiones al mes las traduce {}, a razón de {} caracteres por token",
            plain(asked),
            price.name(),
            plain(each)));
  }

  private static void addCharacters(
      Charge charge,
      BigDecimal asked,
      BigDecimal tokens,
      BigDecimal charactersPerToken,
      UnitPrice price,
      List<LineItem> lines) {
    if (tokens.signum() == 0) {
      return;
    }
    var millions = asked.multiply(tokens).multiply(charactersPerToken).movePointLeft(MILLION);
    var factors =
        List.of(
            Factor.of("texts a month", "textos al mes", asked),
            Factor.of("tokens of each, on average", "tokens de cada uno, de media", tokens),
            Factor.of("characters of a token", "caracteres de un token", charactersPerToken));
    var what = Text.of("millions of characters a month", "millones de caracteres al mes");
    lines.add(LineItem.of(charge, millions, price, new Product(what, millions, factors)));
  }

  /**
   * What a service asks for texts of one call that it translated.
   *
   * @param service its id in the catalog
   * @param characters that it was given, 0 or more
   * @param isAnswer whether they were answers; else requests
   * @param day whose price counts
   */
  public static Estimate<Bill> ofTexts(
      String service, long characters, boolean isAnswer, LocalDate day) {
    return ServicePrices.builtIn()
        .price(service, day)
        .map(price -> {
          var millions = BigDecimal.valueOf(characters, MILLION);
          var what = Text.of("millions of characters", "millones de caracteres");
          var line =
              LineItem.of(
                  isAnswer ? ANSWERS : REQUESTS,
                  millions,
                  new UnitPrice(price.price(), price.citation(), price.validity()),
                  new Product(what, millions, List.of()));
          return new Bill(
              Mode.ON_DEMAND, Optional.empty(), BigDecimal.ONE, List.of(line), List.of());
        });
  }

  private static Estimate<Bill> byTokens(
      Bill bill, Workload workload, BigDecimal asked, Translator.ByModel model) {
    var lines = new ArrayList<LineItem>();
    for (var size : List.of(workload.input(), workload.output())) {
      if (size.mean().signum() == 0) {
        continue;
      }
      var translated = translated(size, asked, model);
      if (!(translated instanceof Known<Bill>(var known))) {
        return translated;
      }
      known.items().forEach(line -> lines.add(ofTranslation(line)));
    }
    var note =
        Text.of(
            "{} requests a month are translated by {}, which writes as many tokens as it reads",
            "{} peticiones al mes las traduce {}, que escribe tantos tokens como lee",
            plain(asked),
            model.tariff().offer().id());
    return Estimate.known(with(bill, new Step(lines, note)));
  }

  private static Estimate<Bill> translated(
      TokenSize size, BigDecimal asked, Translator.ByModel model) {
    var workload = new Workload(asked, size, size, Usage.PLAIN);
    return UseBilling.bill(workload, model.tariff(), Mode.ON_DEMAND);
  }

  private static LineItem ofTranslation(LineItem line) {
    var charge =
        new Charge(
            Text.of("translation, {}", "traducción, {}", line.charge().what()),
            line.charge().unit());
    return new LineItem(charge, line.quantity(), line.price(), line.derivation(), line.amount());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
