package dev.elige.catalog.source;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.InvalidInputException;
import dev.elige.base.LicenceClass;
import dev.elige.base.PartialDate;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.CatalogVersion;
import dev.elige.catalog.Layer;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.Observation;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Provider;
import dev.elige.catalog.Statement;
import dev.elige.catalog.StatementLayer;
import dev.elige.catalog.Subject;
import dev.elige.catalog.Validity;
import dev.elige.yaml.Fields;
import dev.elige.yaml.FileText;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import dev.elige.yaml.YamlParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the user's own catalog: own models, contract prices and corrections, which beat every other
 * source. A YAML file with {@code title}, {@code as-of}, and under {@code offers} and {@code
 * models} the facts by their keys, as {@code elige show} prints them; a price is {@code slot:
 * amount}, where {@code input} and {@code output} are short for {@code on-demand/input} and {@code
 * on-demand/output}, in USD per 1M tokens.
 */
public final class UserCatalogReader {
  private static final Form MAP =
      Form.of("a map", "un mapa", "offers: {acme/alpha: {name: Alpha}}");

  private final String file;
  private final Findings findings;
  private final LocalDate today;
  private final Map<OfferId, Optional<ModelId>> offers = new LinkedHashMap<>();
  private final List<Statement<?>> statements = new ArrayList<>();
  private final Map<String, Provider> providers = new TreeMap<>();

  private UserCatalogReader(String file, LocalDate today) {
    this.file = file;
    this.today = today;
    this.findings = new Findings(file, Map.of("prices", "price", "license", "licence"));
  }

  /**
   * The layer a file makes.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public static Layer read(Path file, LocalDate today) {
    return read(file.toString(), FileText.read(file), today);
  }

  static Layer read(String name, String text, LocalDate today) {
    var reader = new UserCatalogReader(name, today);
    var document = YamlParser.parse(text, reader.findings);
    document.ifPresent(reader::document);
    reader.findings.throwIfAny();
    return new StatementLayer(
        new CatalogVersion(name, today),
        List.copyOf(reader.providers.values()),
        reader.offers,
        reader.statements);
  }

  private void document(Yaml root) {
    if (!(root instanceof Yaml.Entries entries)) {
      MAP.refuse(root, findings);
      return;
    }
    var fields = new Fields(entries, findings);
    var title = fields.scalar("title", Form.of("a title", "un título", "title: Contract 2026"));
    var asOf = fields.scalar("as-of", Form.of("a date", "una fecha", "as-of: 2026-11-01"));
    var from = asOf.map(this::date);
    var source =
        new Source(
            "user",
            title.map(Yaml.Scalar::text).orElse(file),
            file,
            "own",
            LicenceClass.OWN,
            Authority.USER);
    var citation = new Citation(source, file, from.orElse(today));
    var validity = Validity.since(from.orElse(LocalDate.EPOCH));
    var facts = new Facts(citation, validity);
    fields.find("offers").ifPresent(value -> subjects(value, facts, true));
    fields.find("models").ifPresent(value -> subjects(value, facts, false));
    fields.refuseUnknown(Text.of("a catalog file", "un fichero de catálogo"));
  }

  /** What all facts of the file share. */
  private record Facts(Citation citation, Validity validity) {}

  private LocalDate date(Yaml.Scalar value) {
    var date = PartialDate.tryParse(value.text());
    if (date.isEmpty()) {
      Form.of("a date", "una fecha", "as-of: 2026-11-01").refuse(value, findings);
    }
    return date.map(PartialDate::first).orElse(today);
  }

  private void subjects(Yaml value, Facts facts, boolean areOffers) {
    if (!(value instanceof Yaml.Entries entries)) {
      MAP.refuse(value, findings);
      return;
    }
    for (var entry : entries.entries()) {
      var id = entry.key().text();
      if (id.indexOf('/') <= 0 || id.endsWith("/")) {
        Form.of("an id", "un identificador", areOffers ? "acme/alpha:" : "meta/llama-3.3-70b:")
            .refuse(entry.key(), findings);
      } else if (entry.value() instanceof Yaml.Entries inner) {
        subject(id, inner, facts, areOffers);
      } else {
        MAP.refuse(entry.value(), findings);
      }
    }
  }

  private void subject(String id, Yaml.Entries entries, Facts facts, boolean isOffer) {
    Subject subject = isOffer ? OfferId.parse(id) : ModelId.parse(id);
    if (subject instanceof OfferId offer) {
      providers.putIfAbsent(offer.provider(), new Provider(offer.provider(), offer.provider(), ""));
      offers.put(offer, Optional.empty());
    }
    for (var entry : entries.entries()) {
      fact(subject, entry, facts);
    }
  }

  private void fact(Subject subject, Yaml.Entry entry, Facts facts) {
    var key = entry.key().text();
    if (key.equals("model") && subject instanceof OfferId offer) {
      model(offer, entry.value());
    } else if (key.equals("price") && entry.value() instanceof Yaml.Entries prices) {
      prices.entries().forEach(price -> price(subject, price, facts));
    } else {
      attribute(entry).ifPresent(attribute -> values(subject, attribute, entry.value(), facts));
    }
  }

  private void model(OfferId offer, Yaml value) {
    if (value instanceof Yaml.Scalar scalar && scalar.text().indexOf('/') > 0) {
      offers.put(offer, Optional.of(ModelId.parse(scalar.text())));
    } else {
      Form.of("a model", "un modelo", "model: meta/llama-3.3-70b-instruct").refuse(value, findings);
    }
  }

  private void price(Subject subject, Yaml.Entry entry, Facts facts) {
    var slot = entry.key().text();
    var full = slot.equals("input") || slot.equals("output") ? "on-demand/" + slot : slot;
    if (entry.value() instanceof Yaml.Scalar amount) {
      state(subject, Attributes.PRICE, full + "=" + amount.text(), amount, facts);
    } else {
      Form.of("a price", "un precio", "input: 0.25").refuse(entry.value(), findings);
    }
  }

  private Optional<Attribute<?>> attribute(Yaml.Entry entry) {
    var keys = Attributes.all().stream().map(Attribute::key).sorted().toList();
    var key = entry.key().text();
    if (keys.contains(key)) {
      return Optional.of(Attributes.of(key));
    }
    findings.refuse(
        entry.key(),
        Text.of("\"{}\" is not a fact of the catalog.", "\"{}\" no es un dato del catálogo.", key),
        Suggestion.of(key, keys, Map.of("license", "licence", "context", "context-window")));
    return Optional.empty();
  }

  private void values(Subject subject, Attribute<?> attribute, Yaml value, Facts facts) {
    switch (value) {
      case Yaml.Scalar scalar -> state(subject, attribute, yesOrNo(scalar), scalar, facts);
      case Yaml.Items items -> list(subject, attribute, items, facts);
      case Yaml.Entries entries ->
          Form.of("a value", "un valor", attribute.key() + ": …").refuse(entries, findings);
    }
  }

  /** A list is one value for an attribute with one slot, else one value each. */
  private void list(Subject subject, Attribute<?> attribute, Yaml.Items items, Facts facts) {
    var texts = new ArrayList<String>();
    for (var item : items.items()) {
      if (item instanceof Yaml.Scalar scalar) {
        texts.add(scalar.text());
      } else {
        Form.of("a value", "un valor", attribute.key() + ": […]").refuse(item, findings);
      }
    }
    boolean many =
        attribute.equals(Attributes.PRICE)
            || attribute.equals(Attributes.LANGUAGES)
            || attribute.equals(Attributes.LIFECYCLE)
            || attribute.equals(Attributes.CAPACITY)
            || attribute.equals(Attributes.RESERVED_MINIMUM)
            || attribute.equals(Attributes.SCORE);
    var values = many ? texts : List.of(String.join(",", texts));
    values.forEach(text -> state(subject, attribute, text, items, facts));
  }

  private static String yesOrNo(Yaml.Scalar scalar) {
    return switch (scalar.text()) {
      case "true" -> "yes";
      case "false" -> "no";
      default -> scalar.text();
    };
  }

  private <T> void state(
      Subject subject, Attribute<T> attribute, String text, Yaml at, Facts facts) {
    try {
      for (T value : attribute.read().apply(text)) {
        var observation = new Observation<>(value, facts.citation(), facts.validity());
        statements.add(new Statement<>(subject, attribute, observation));
      }
    } catch (RuntimeException _) { // each attribute's reader throws what its type throws
      findings.refuse(
          at,
          Text.of(
              "\"{}\" is not a valid value for {}.",
              "\"{}\" no es un valor válido para {}.",
              text,
              attribute.title()),
          Text.of(
              "Write it as `elige show MODEL` prints it.",
              "Escríbelo como lo muestra `elige show MODELO`."));
    }
  }
}
