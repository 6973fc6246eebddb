package dev.elige.spec;

import dev.elige.base.PartialDate;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the hard limits; a key that is absent keeps the limit of the level above. */
final class ConstraintsReader {
  private static final Form LICENCE =
      Form.of("a licence id", "un identificador de licencia", "licences: [apache-2.0, mit]");
  private static final Form DATE =
      Form.of("a year, month or day", "un año, un mes ni un día", "must-live-until: 2027-06");
  private static final Range TOKENS = Range.aboveZeroTo("100000000");

  private static final List<String> KEYS =
      List.of(
          "regions",
          "providers",
          "open-weights",
          "licences",
          "features",
          "input-modalities",
          "must-live-until",
          "min-context",
          "min-output",
          "accept-unconfirmed",
          "nearest-price");

  private final Findings findings;

  ConstraintsReader(Findings findings) {
    this.findings = findings;
  }

  /** The limits of a level; the very limits above it where it states none of its own. */
  Constraints read(Fields fields, Constraints above) {
    var read = merged(fields, above);
    return KEYS.stream().anyMatch(fields::has) ? read : above;
  }

  private Constraints merged(Fields fields, Constraints above) {
    return new Constraints(
        new RegionsReader(findings).read(fields).orElse(above.regions()),
        new ProvidersReader(findings).read(fields).orElse(above.providers()),
        fields.flag("open-weights").orElse(above.openWeights()),
        licences(fields).orElse(above.licences()),
        words(fields, "features", Vocabulary.FEATURES, "tools").orElse(above.features()),
        words(fields, "input-modalities", Vocabulary.INPUT_MODALITIES, "image")
            .orElse(above.inputModalities()),
        mustLiveUntil(fields).or(above::mustLiveUntil),
        tokens(fields, "min-context").or(above::minimumContext),
        tokens(fields, "min-output").or(above::minimumOutput),
        acceptUnconfirmed(fields).orElse(above.acceptUnconfirmed()),
        fields.flag("nearest-price").orElse(above.nearestPrice()));
  }

  private Optional<List<String>> licences(Fields fields) {
    return fields
        .texts("licences", LICENCE)
        .map(texts -> texts.stream().map(ConstraintsReader::licence).distinct().toList());
  }

  private static String licence(Yaml.Scalar at) {
    return at.text().strip().toLowerCase(Locale.ROOT);
  }

  private <T> Optional<Set<T>> words(
      Fields fields, String key, Vocabulary<T> vocabulary, String example) {
    var form = new Form(vocabulary.what(), key + ": [" + example + "]");
    return fields
        .texts(key, form)
        .map(texts ->
            texts.stream()
                .flatMap(text -> vocabulary.read(text.text(), text, findings).stream())
                .collect(Collectors.toSet()));
  }

  private Optional<PartialDate> mustLiveUntil(Fields fields) {
    var value = fields.scalar("must-live-until", DATE);
    var date =
        value
            .map(scalar -> scalar.text().strip())
            .filter(text -> text.matches("\\d{4}(-\\d{2}){0,2}"))
            .flatMap(PartialDate::tryParse);
    if (date.isEmpty()) {
      value.ifPresent(wrong -> DATE.refuse(wrong, findings));
    }
    return date;
  }

  private Optional<BigDecimal> tokens(Fields fields, String key) {
    var form = Form.of("a number of tokens", "un número de tokens", key + ": 32k");
    return fields
        .scalar(key, form)
        .flatMap(value -> Numbers.read(count(value), value, form, TOKENS, findings));
  }

  private static String count(Yaml.Scalar value) {
    return value.text().strip().replaceFirst("\\s*tokens$", "");
  }

  private Optional<Set<Rule>> acceptUnconfirmed(Fields fields) {
    boolean all =
        fields
            .find("accept-unconfirmed")
            .filter(value -> value instanceof Yaml.Scalar scalar && scalar.text().equals("all"))
            .isPresent();
    return all
        ? Optional.of(Set.copyOf(Vocabulary.ACCEPTABLE_RULES.words().values()))
        : words(fields, "accept-unconfirmed", Vocabulary.ACCEPTABLE_RULES, "region");
  }
}
