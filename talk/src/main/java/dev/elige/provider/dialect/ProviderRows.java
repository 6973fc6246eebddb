package dev.elige.provider.dialect;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.provider.http.GateLimits;
import dev.elige.yaml.Fields;
import dev.elige.yaml.FileText;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import dev.elige.yaml.YamlParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Who is asked in which form: the list that is built in, and files of users in the same form. An
 * entry of a user under an id of the list changes the keys that it names and leaves the others as
 * they are; under another id it adds a provider.
 */
public final class ProviderRows {
  private static final String BUILT_IN = "providers.yaml";
  private static final Form MAP =
      Form.of("a map of providers", "un mapa de proveedores", "my-server: {dialect: openai, ...}");

  private static final Form ID =
      Form.of("the id of a provider", "el id de un proveedor", "my-server: {dialect: openai, ...}");

  private final Findings findings;
  private final boolean isOwn;

  /** Asked in a form of their own: of these a file may say how much their keys may be used. */
  private final Set<String> others;

  /** Asked without a provider: of these there is nothing to say. */
  private final Set<String> closed;

  private final Map<String, ProviderRow> rows = new LinkedHashMap<>();
  private final Map<String, GateLimits> limits = new LinkedHashMap<>();

  private ProviderRows(String file, boolean isOwn, Set<String> others, Set<String> closed) {
    this.findings = new Findings(file, Map.of());
    this.isOwn = isOwn;
    this.others = others;
    this.closed = closed;
  }

  /**
   * What the list and a user's file say together.
   *
   * @param rows the providers by their ids
   * @param limits how much the keys of providers may be used that are asked in a form of their own
   */
  public record Read(Map<String, ProviderRow> rows, Map<String, GateLimits> limits) {
    public Read {
      rows = Map.copyOf(rows);
      limits = Map.copyOf(limits);
    }
  }

  /** The providers built in, by their ids. */
  public static Map<String, ProviderRow> builtIn() {
    try (var in =
        Objects.requireNonNull(ProviderRows.class.getResourceAsStream(BUILT_IN), BUILT_IN)) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ProviderRows(BUILT_IN, false, Set.of(), Set.of()).read(text).rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The providers built in and those of a user's file.
   *
   * @param others the ids of providers that are asked in a form of their own
   * @param closed ids that nobody is asked under over a network
   * @throws InvalidInputException with everything that is wrong with the file
   */
  public static Read with(Path file, Set<String> others, Set<String> closed) {
    return with(file.toString(), FileText.read(file), others, closed);
  }

  static Read with(String file, String text, Set<String> others, Set<String> closed) {
    var reader = new ProviderRows(file, true, others, closed);
    reader.rows.putAll(builtIn());
    return reader.read(text);
  }

  private Read read(String text) {
    YamlParser.parse(text, findings).ifPresent(this::document);
    findings.throwIfAny();
    return new Read(rows, limits);
  }

  private void document(Yaml root) {
    if (!(root instanceof Yaml.Entries entries)) {
      MAP.refuse(root, findings);
      return;
    }
    for (var entry : entries.entries()) {
      if (!(entry.value() instanceof Yaml.Entries map)) {
        MAP.refuse(entry.value(), findings);
      } else if (isId(entry.key())) {
        entry(entry.key().text(), new Fields(map, findings));
      }
    }
  }

  private void entry(String id, Fields fields) {
    if (others.contains(id)) {
      limits.put(id, new LimitsReader(findings).read(fields));
      fields.refuseUnknown(
          Text.of("{}, which is asked in its own way", "{}, que se pregunta a su manera", id));
    } else {
      var before = Optional.ofNullable(rows.get(id));
      rows.put(id, new ProviderRowReader(findings, isOwn).read(id, fields, before));
    }
  }

  /** It stands before the slash in the names of models. */
  private boolean isId(Yaml.Scalar id) {
    if (closed.contains(id.text())) {
      findings.refuse(
          id,
          Text.of("{} is asked without a network.", "{} se pregunta sin red.", id.form()),
          Text.of("Choose another id.", "Elige otro id."));
      return false;
    }
    boolean isId = id.text().matches("[A-Za-z0-9][A-Za-z0-9._-]*");
    if (!isId) {
      ID.refuse(id, findings);
    }
    return isId;
  }
}
