package dev.elige.catalog.source;

import dev.elige.catalog.Attributes;
import dev.elige.catalog.Statement;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an importer made of a small fixture.
 *
 * @param findings as the importer left them, before the sanity rules
 */
record Imported(Findings findings) {
  /** Reads a fixture as the importer's first packed file. */
  static Imported from(CatalogImporter importer, String json) {
    return from(importer, Map.of(importer.packed().files().getFirst(), json));
  }

  static Imported from(CatalogImporter importer, Map<String, String> files) {
    var content = new HashMap<String, byte[]>();
    files.forEach((name, text) -> content.put(name, text.getBytes(StandardCharsets.UTF_8)));
    var readOn = importer.packed().readOn();
    var findings = new Findings(importer.source(), readOn);
    importer.read(new SourceFiles(readOn, content), Known.NOTHING, findings);
    return new Imported(findings);
  }

  /** The prices of a subject in text form. */
  List<String> prices(String subject) {
    return values(subject, Attributes.PRICE.key());
  }

  /** The values of an attribute of a subject in text form. */
  List<String> values(String subject, String attribute) {
    return findings.statements().stream()
        .filter(one -> one.subject().toString().equals(subject))
        .filter(one -> one.attribute().key().equals(attribute))
        .map(Imported::text)
        .toList();
  }

  /** The validity of the prices of a subject: price text, first day, first day after. */
  List<String> validities(String subject) {
    return findings.statements().stream()
        .filter(one -> one.subject().toString().equals(subject))
        .filter(one -> one.attribute().key().equals(Attributes.PRICE.key()))
        .map(one ->
            text(one)
                + " "
                + one.observation().validity().from()
                + " "
                + one.observation().validity().to())
        .toList();
  }

  /** The rejected values: subject, attribute, value. */
  List<String> rejected() {
    return findings.rejected().stream()
        .map(one -> one.subject() + " " + one.attribute() + " " + one.value())
        .toList();
  }

  Imported sane() {
    return new Imported(SanityRules.apply(findings));
  }

  private static <T> String text(Statement<T> statement) {
    return statement.attribute().write().apply(statement.observation().value());
  }
}
