package dev.elige.decide.record;

import dev.elige.base.Days;
import dev.elige.base.Money;
import dev.elige.base.PartialDate;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The keys of one part of a record: each is asked for by its type, and missing ones are told. */
final class RecordFields {
  private static final Text CURE =
      Text.of(
          "Renew the record with \"elige choose APP.yaml --lock\".",
          "Renueva el registro con \"elige choose APP.yaml --lock\".");

  private final Fields fields;
  private final Findings findings;

  RecordFields(Yaml.Entries entries, Findings findings) {
    this.fields = new Fields(entries, findings);
    this.findings = findings;
  }

  /** The part that a value is; a finding where it is no map. */
  static Optional<RecordFields> of(Yaml value, Findings findings) {
    if (value instanceof Yaml.Entries entries) {
      return Optional.of(new RecordFields(entries, findings));
    }
    refuse(value, Text.of("This is no map of keys.", "Esto no es un mapa de claves."), findings);
    return Optional.empty();
  }

  Findings findings() {
    return findings;
  }

  int line() {
    return fields.place().line();
  }

  boolean has(String key) {
    return fields.has(key);
  }

  /** The value of a key that has to be there. */
  Optional<Yaml> need(String key) {
    if (!fields.has(key)) {
      findings.refuse(
          fields.place(),
          Text.of("The key \"{}\" is missing.", "Falta la clave \"{}\".", key),
          CURE);
    }
    return fields.find(key);
  }

  Optional<RecordFields> part(String key) {
    return need(key).flatMap(value -> of(value, findings));
  }

  /** The parts of a list. */
  List<RecordFields> parts(String key) {
    var value = need(key);
    if (value.isPresent() && value.get() instanceof Yaml.Items items) {
      return items.items().stream().flatMap(item -> of(item, findings).stream()).toList();
    }
    value.ifPresent(
        one -> refuse(one, Text.of("This is no list.", "Esto no es una lista."), findings));
    return List.of();
  }

  /** The texts of a list that may be left out. */
  List<String> words(String key) {
    var form = Form.of("a name", "un nombre", key + ": [house/next]");
    return fields.texts(key, form).orElse(List.of()).stream().map(Yaml.Scalar::text).toList();
  }

  Optional<String> text(String key) {
    return read(key, Text.of("a text", "un texto"), Function.identity());
  }

  Optional<LocalDate> day(String key) {
    return read(key, Text.of("a day such as 2026-11-23", "un día como 2026-11-23"), Days::parse);
  }

  Optional<PartialDate> date(String key) {
    return read(
        key, Text.of("a date such as 2027-06", "una fecha como 2027-06"), PartialDate::parse);
  }

  Optional<BigDecimal> number(String key) {
    return read(key, Text.of("a number", "un número"), BigDecimal::new);
  }

  Optional<Money> usd(String key) {
    return number(key).map(Money::usd);
  }

  Optional<Boolean> flag(String key) {
    return read(key, Text.of("true or false", "true ni false"), RecordFields::truth);
  }

  private static boolean truth(String text) {
    if (!text.matches("true|false")) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("true");
  }

  /**
   * A value that some reader understands.
   *
   * @param reader throws {@link IllegalArgumentException} or {@link DateTimeException} for what it
   *     does not understand
   */
  <T> Optional<T> read(String key, Text what, Function<String, T> reader) {
    return need(key).flatMap(value -> read(value, what, reader));
  }

  private <T> Optional<T> read(Yaml value, Text what, Function<String, T> reader) {
    if (value instanceof Yaml.Scalar scalar) {
      try {
        return Optional.of(reader.apply(scalar.text()));
      } catch (IllegalArgumentException | DateTimeException _) {
        // told below
      }
    }
    var form = value instanceof Yaml.Scalar ? value.form() : Text.of("This", "Esto");
    refuse(value, Text.of("{} is not {}.", "{} no es {}.", form, what), findings);
    return Optional.empty();
  }

  void refuseUnknown() {
    fields.refuseUnknown(Text.of("a record", "un registro"));
  }

  private static void refuse(Yaml value, Text rule, Findings findings) {
    findings.refuse(value, rule, CURE);
  }
}
