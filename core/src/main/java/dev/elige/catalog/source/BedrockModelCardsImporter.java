package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.OfferId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * AWS's model cards: the name, context window, output limit and release date of a model, for every
 * id the card names.
 *
 * <p>The cards round limits to thousands: 163,840 stands as {@code 164K}, 202,752 as {@code 203K},
 * 8,192 as {@code 8K}. K is therefore 1,000 and M 1,000,000 here; the value can be 2.4 % below the
 * exact one. The end-of-life date of a card is left to {@code bedrock-lifecycle}, which knows the
 * regions.
 */
public final class BedrockModelCardsImporter implements CatalogImporter {
  static final String FILE = "bedrock/model_cards.json";
  private static final String MODELS = "bedrock/foundation_models.json";
  private static final Pattern LIMIT = Pattern.compile("([0-9.]+)\\s*([KMt]?)\\s*tokens");

  /** A model is registered a few days before it is announced. */
  private static final int TOLERANCE_DAYS = 31;

  private static final DateTimeFormatter SHORT = format("MMM d, uuuu");
  private static final DateTimeFormatter LONG = format("MMMM d, uuuu");

  @Override
  public Source source() {
    return BedrockSources.aws(
        "bedrock-model-cards",
        "Amazon Bedrock model cards, read in a public copy of 2026-08-22",
        BedrockSources.USER_GUIDE + "model-cards.html",
        Authority.VENDOR_PAGE);
  }

  @Override
  public Origin origin() {
    return BedrockSources.PAGE_FOR_PEOPLE;
  }

  @Override
  public Packed packed() {
    return Packed.of("2026-08-22", FILE, MODELS);
  }

  @Override
  public void read(SourceFiles files, Known known, Findings findings) {
    var onSale = files.file(MODELS).isPresent() ? onSaleSince(files) : Map.<OfferId, LocalDate>of();
    for (JsonNode card : Tables.json(files, FILE)) {
      var offers = new LinkedHashSet<OfferId>();
      for (JsonNode id : card.path("metadata").path("modelIds")) {
        offers.add(BedrockIds.offer(id.asString("")));
      }
      for (OfferId offer : offers) {
        readCard(offer, card, onSale, findings);
      }
    }
  }

  private static void readCard(
      OfferId offer, JsonNode card, Map<OfferId, LocalDate> onSale, Findings findings) {
    var slug = card.path("slug").asString("");
    var facts = card.path("metadata");
    findings.state(offer, Attributes.NAME, card.path("title").asString(slug), slug);
    tokens(facts.path("contextWindow").asString(""))
        .ifPresent(limit -> findings.state(offer, Attributes.CONTEXT_WINDOW, limit, slug));
    tokens(facts.path("maxOutputTokens").asString(""))
        .ifPresent(limit -> findings.state(offer, Attributes.MAX_OUTPUT, limit, slug));
    day(facts.path("modelLaunchDate").asString(""))
        .ifPresent(day -> readRelease(offer, day, slug, onSale, findings));
  }

  private static void readRelease(
      OfferId offer,
      LocalDate day,
      String slug,
      Map<OfferId, LocalDate> onSale,
      Findings findings) {
    var sold = onSale.getOrDefault(offer, day);
    if (day.isAfter(sold.plusDays(TOLERANCE_DAYS))) {
      findings.reject(
          offer,
          Attributes.RELEASED.key(),
          day.toString(),
          Text.of(
              "The model was on sale before, on {}.",
              "El modelo ya estaba a la venta el {}.",
              sold),
          slug);
    } else {
      findings.state(offer, Attributes.RELEASED, PartialDate.of(day), slug);
    }
  }

  /** Tokens in a card's words: {@code 256K tokens}, {@code 1M tokens}, {@code 512t tokens}. */
  static Optional<Long> tokens(String text) {
    var found = LIMIT.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    long unit =
        switch (found.group(2)) {
          case "K" -> 1_000;
          case "M" -> 1_000_000;
          default -> 1;
        };
    return Optional.of(
        new BigDecimal(found.group(1)).multiply(BigDecimal.valueOf(unit)).longValueExact());
  }

  /** A day in a card's words: {@code Aug 22, 2024} or {@code November 26, 2026}. */
  static Optional<LocalDate> day(String text) {
    return day(text, SHORT).or(() -> day(text, LONG));
  }

  private static Optional<LocalDate> day(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text.strip(), format));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Map<OfferId, LocalDate> onSaleSince(SourceFiles files) {
    var days = new HashMap<OfferId, LocalDate>();
    for (JsonNode model : Tables.json(files, MODELS)) {
      var start = model.path("modelLifecycle").path("startOfLifeTime").asString("");
      if (start.length() >= 10) {
        days.merge(
            BedrockIds.offer(model.path("modelId").asString("")),
            LocalDate.parse(start.substring(0, 10)),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return days;
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
