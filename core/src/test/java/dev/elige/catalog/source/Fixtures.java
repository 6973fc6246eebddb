package dev.elige.catalog.source;

import dev.elige.catalog.Attribute;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.Subject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs an importer on a few rows written in a test. */
final class Fixtures {
  private Fixtures() {}

  /** What an importer finds in files given as text, in the order of its packed files. */
  static Findings findings(CatalogImporter importer, Known known, String... texts) {
    var content = new HashMap<String, byte[]>();
    for (int i = 0; i < texts.length; i++) {
      content.put(importer.packed().files().get(i), texts[i].getBytes(StandardCharsets.UTF_8));
    }
    var findings = new Findings(importer.source(), importer.packed().readOn());
    importer.read(new SourceFiles(importer.packed().readOn(), content), known, findings);
    return findings;
  }

  /** Known offers, written {@code provider/id}. */
  static Known known(String... offers) {
    var result = new HashMap<OfferId, ModelId>();
    for (var text : offers) {
      var offer = OfferId.parse(text);
      result.put(offer, ModelNames.modelOf(offer.provider(), offer.model()));
    }
    return new Known(Map.copyOf(result));
  }

  /** The stated values of an attribute of a subject, in their text form. */
  static <T> List<String> stated(Findings findings, Subject subject, Attribute<T> attribute) {
    return findings.statements().stream()
        .filter(one -> one.subject().equals(subject) && one.attribute().equals(attribute))
        .map(one -> text(attribute, one.observation().value()))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static <T> String text(Attribute<T> attribute, Object value) {
    return attribute.write().apply((T) value);
  }
}
