package dev.elige.yaml;

import dev.elige.base.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one map. Every key that is asked for is known; what is left over is a mistake. */
public final class Fields {
  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_LIST = 200;

  private final Yaml.Entries entries;
  private final Findings findings;
  private final Map<String, Yaml.Entry> byKey = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();

  public Fields(Yaml.Entries entries, Findings findings) {
    this.entries = entries;
    this.findings = findings;
    entries.entries().forEach(entry -> byKey.put(entry.key().text(), entry));
  }

  public Place place() {
    return entries.place();
  }

  /** Whether the key is there, be its value right or wrong. */
  public boolean has(String key) {
    return byKey.containsKey(key);
  }

  /** Whether the key is there, or another that was probably meant to be it. */
  public boolean means(String key) {
    return has(key)
        || byKey.keySet().stream()
            .anyMatch(word -> Suggestion.isMeant(word, key, findings.otherNames()));
  }

  /** The place of a key that is there, else of the map. */
  public Place placeOf(String key) {
    return Optional.ofNullable(byKey.get(key))
        .map(entry -> entry.key().place())
        .orElse(entries.place());
  }

  /** The value of a key; a key without a value is a finding. */
  public Optional<Yaml> find(String key) {
    known.add(key);
    return Optional.ofNullable(byKey.get(key)).flatMap(this::filled);
  }

  /** The value of a key that takes a single text or number. */
  public Optional<Yaml.Scalar> scalar(String key, Form form) {
    return find(key).flatMap(value -> scalar(value, form, findings));
  }

  /** The value as a text or number, or a finding. */
  public static Optional<Yaml.Scalar> scalar(Yaml value, Form form, Findings findings) {
    if (!(value instanceof Yaml.Scalar scalar) || scalar.isEmpty()) {
      form.refuse(value, findings);
      return Optional.empty();
    }
    if (scalar.text().length() > LONGEST_TEXT) {
      findings.refuse(
          value,
          Text.of(
              "{} has {} characters, more than {}.",
              "{} tiene {} caracteres, más de {}.",
              scalar.form(),
              scalar.text().length(),
              LONGEST_TEXT),
          form.cure());
      return Optional.empty();
    }
    return Optional.of(scalar);
  }

  /** True or false, empty where the key is absent. */
  public Optional<Boolean> flag(String key) {
    var form = Form.of("true or false", "true ni false", key + ": true");
    return scalar(key, form).map(value -> flag(value, form));
  }

  private boolean flag(Yaml.Scalar value, Form form) {
    if (!value.text().matches("true|false")) {
      form.refuse(value, findings);
    } else if (!value.plain()) {
      findings.refuse(
          value,
          Text.of(
              "{} stands in quotes, which make it a text.",
              "{} está entre comillas, que lo convierten en un texto.",
              value.form()),
          Text.of("Remove the quotes.", "Quita las comillas."));
    }
    return value.text().equals("true");
  }

  /** One text or a list of texts, each with its place. */
  public Optional<List<Yaml.Scalar>> texts(String key, Form form) {
    return find(key).map(value -> texts(value, form, findings));
  }

  /** A value that is one text or a list of texts. */
  public static List<Yaml.Scalar> texts(Yaml value, Form form, Findings findings) {
    return value instanceof Yaml.Items items
        ? items(items, form, findings)
        : scalar(value, form, findings).stream().toList();
  }

  private static List<Yaml.Scalar> items(Yaml.Items list, Form form, Findings findings) {
    if (list.items().size() > LONGEST_LIST) {
      findings.refuse(
          list,
          Text.of(
              "The list has {} entries, more than {}.",
              "La lista tiene {} entradas, más de {}.",
              list.items().size(),
              LONGEST_LIST),
          Text.of("Make it shorter.", "Hazla más corta."));
      return List.of();
    }
    return list.items().stream().flatMap(item -> scalar(item, form, findings).stream()).toList();
  }

  /** Reports every key that nobody asked for. */
  public void refuseUnknown(Text owner) {
    for (var key : byKey.keySet()) {
      if (!known.contains(key)) {
        findings.refuse(
            placeOf(key),
            Text.of(
                "\"{}\" is not a key of {}.",
                "\"{}\" no es una clave de {}.",
                Shown.of(key),
                owner),
            Suggestion.of(key, known, findings.otherNames()));
      }
    }
  }

  private Optional<Yaml> filled(Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Scalar scalar && scalar.isEmpty()) {
      findings.refuse(
          entry.key(),
          Text.of("\"{}\" has no value.", "\"{}\" no tiene valor.", entry.key().text()),
          Text.of("Give it one, or remove the line.", "Dale uno o quita la línea."));
      return Optional.empty();
    }
    return Optional.of(entry.value());
  }
}
