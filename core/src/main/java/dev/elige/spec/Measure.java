package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A number and what follows it, from {@code 3000 USD per month} as well as from a map of amount and
 * units.
 *
 * @param at the whole value
 * @param number the number's text, not yet read
 * @param unit the rest, words separated by one space; empty where there is none
 */
record Measure(Yaml at, String number, String unit) {
  private static final Pattern SPLIT =
      Pattern.compile(
          "(?<number>"
              + Numbers.PATTERN
              + ")(?=[\\s/%]|[A-Za-z]++(?:[\\s/]|$)|$)\\s*+(?<unit>.*+)");
  private static final Pattern AMBIGUOUS =
      Pattern.compile("(?<number>[-+]?[\\d.,]++)\\s*+(?<unit>.*+)");

  /** A key of the map form, and the word that stands before its value in the text form. */
  record Part(String key, String before) {
    private String words(Yaml.Scalar value) {
      return (before + " " + value.text().strip()).strip();
    }
  }

  /** Reads either form; anything else is a finding. */
  static Optional<Measure> read(Yaml value, List<Part> units, Form form, Findings findings) {
    if (value instanceof Yaml.Entries entries) {
      return ofMap(entries, units, form, findings);
    }
    return Fields.scalar(value, form, findings).flatMap(scalar -> ofText(scalar, form, findings));
  }

  private static Optional<Measure> ofText(Yaml.Scalar scalar, Form form, Findings findings) {
    var text = scalar.text().strip();
    var pattern = Numbers.beginsAmbiguously(text) ? AMBIGUOUS : SPLIT;
    var matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      form.refuse(scalar, findings);
      return Optional.empty();
    }
    var unit = matcher.group("unit").strip().replaceAll("\\s+", " ");
    return Optional.of(new Measure(scalar, matcher.group("number"), unit));
  }

  private static Optional<Measure> ofMap(
      Yaml.Entries entries, List<Part> units, Form form, Findings findings) {
    var fields = new Fields(entries, findings);
    var amount = fields.scalar("amount", form);
    var unit =
        units.stream()
            .flatMap(part -> fields.scalar(part.key(), form).map(part::words).stream())
            .collect(Collectors.joining(" "));
    fields.refuseUnknown(form.what());
    if (!fields.has("amount")) {
      findings.refuse(
          entries,
          Text.of("\"amount\" is missing in {}.", "Falta \"amount\" en {}.", form.what()),
          form.cure());
    }
    return amount.map(number -> new Measure(number, number.text().strip(), unit));
  }
}
