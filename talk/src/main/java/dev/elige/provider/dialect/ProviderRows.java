package dev.elige.provider.dialect;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.yaml.Fields;
import dev.elige.yaml.FileText;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import dev.elige.yaml.YamlParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who is asked in which form: the list that is built in, and files of users in the same form, whose
 * entries add to it or stand in place of one.
 */
public final class ProviderRows {
  private static final String BUILT_IN = "providers.yaml";
  private static final Form MAP =
      Form.of("a map of providers", "un mapa de proveedores", "my-server: {dialect: openai, ...}");
  private static final Form DIALECT = Form.of("a dialect", "un dialecto", "dialect: openai");
  private static final Form URL =
      Form.of("an address", "una dirección", "url: http://localhost:8000/v1");
  private static final Form KEY =
      Form.of("the name of a variable", "el nombre de una variable", "key: MY_API_KEY");
  private static final Form CAN =
      Form.of("a list of capabilities", "una lista de capacidades", "can: [chat, streaming]");

  private static final Form HEADER =
      Form.of("a header for a key", "una cabecera para una clave", "key-header: api-key");

  /** What the JDK sets itself and refuses to be told. */
  private static final List<String> RESERVED =
      List.of("connection", "content-length", "expect", "host", "upgrade");

  private final Findings findings;

  private ProviderRows(String file) {
    findings = new Findings(file, Map.of());
  }

  /** The providers built in, by their ids. */
  public static Map<String, ProviderRow> builtIn() {
    try (var in =
        Objects.requireNonNull(ProviderRows.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
      return read(BUILT_IN, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The providers built in and those of a user's file.
   *
   * @throws InvalidInputException with everything that is wrong with the file
   */
  public static Map<String, ProviderRow> with(Path file) {
    var rows = new LinkedHashMap<>(builtIn());
    rows.putAll(read(file.toString(), FileText.read(file)));
    return rows;
  }

  static Map<String, ProviderRow> read(String file, String text) {
    var reader = new ProviderRows(file);
    var rows = new LinkedHashMap<String, ProviderRow>();
    YamlParser.parse(text, reader.findings).ifPresent(root -> reader.document(root, rows));
    reader.findings.throwIfAny();
    return rows;
  }

  private void document(Yaml root, Map<String, ProviderRow> rows) {
    if (!(root instanceof Yaml.Entries entries)) {
      MAP.refuse(root, findings);
      return;
    }
    for (var entry : entries.entries()) {
      if (entry.value() instanceof Yaml.Entries fields) {
        var id = entry.key().text();
        row(id, new Fields(fields, findings)).ifPresent(row -> rows.put(id, row));
      } else {
        MAP.refuse(entry.value(), findings);
      }
    }
  }

  private Optional<ProviderRow> row(String id, Fields fields) {
    var dialect = needed(fields, "dialect", DIALECT).filter(this::isDialect);
    var url = needed(fields, "url", URL);
    var keys = fields.texts("key", KEY).orElse(List.of());
    boolean isOptional = fields.flag("key-optional").orElse(false);
    var header = fields.scalar("key-header", HEADER).filter(this::isHeader);
    var limit = fields.scalar("limit-key", Form.of("a key", "una clave", "limit-key: max_tokens"));
    boolean isUnasked = fields.flag("usage-unasked").orElse(false);
    boolean hasOwnNames = fields.flag("own-names").orElse(false);
    var can = fields.texts("can", CAN);
    if (can.isEmpty()) {
      missing(fields, "can", CAN);
    }
    var capabilities = capabilities(can.orElse(List.of()));
    fields.refuseUnknown(Text.of("a provider", "un proveedor"));
    return dialect.flatMap(word ->
        url.map(address ->
            new ProviderRow(
                id,
                word.text(),
                address.text(),
                keys.stream().map(Yaml.Scalar::text).toList(),
                isOptional || keys.isEmpty(),
                header.map(Yaml.Scalar::text),
                limit.map(Yaml.Scalar::text).orElse("max_tokens"),
                isUnasked,
                hasOwnNames,
                new Capabilities(capabilities))));
  }

  private Optional<Yaml.Scalar> needed(Fields fields, String key, Form form) {
    var value = fields.scalar(key, form);
    if (!fields.has(key)) {
      missing(fields, key, form);
    }
    return value;
  }

  private void missing(Fields fields, String key, Form form) {
    findings.refuse(
        fields.place(), Text.of("\"{}\" is missing.", "Falta \"{}\".", key), form.cure());
  }

  private boolean isHeader(Yaml.Scalar name) {
    boolean isFree =
        name.text().matches("[A-Za-z0-9-]+")
            && !RESERVED.contains(name.text().toLowerCase(Locale.ROOT));
    if (!isFree) {
      HEADER.refuse(name, findings);
    }
    return isFree;
  }

  private boolean isDialect(Yaml.Scalar word) {
    var valid = Stream.of(Dialect.Named.values()).map(Dialect.Named::id).toList();
    return isOneOf(word, valid);
  }

  private Set<Capability> capabilities(List<Yaml.Scalar> words) {
    var valid = Arrays.stream(Capability.values()).map(Capability::id).toList();
    var all = EnumSet.noneOf(Capability.class);
    for (var word : words) {
      if (isOneOf(word, valid)) {
        Capability.of(word.text()).ifPresent(all::add);
      }
    }
    return all;
  }

  private boolean isOneOf(Yaml.Scalar word, List<String> valid) {
    if (!valid.contains(word.text())) {
      findings.refuse(
          word,
          Text.of("{} is not known here.", "{} no se conoce aquí.", word.form()),
          Suggestion.of(word.text(), valid, Map.of()));
      return false;
    }
    return true;
  }
}
