package dev.elige.provider.dialect;

import dev.elige.base.Text;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.http.GateLimits;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one entry of a list of providers.
 *
 * @param findings where it is told what is wrong
 * @param isOwn whether the list is a user's
 */
record ProviderRowReader(Findings findings, boolean isOwn) {
  private static final Form DIALECT = Form.of("a dialect", "un dialecto", "dialect: openai");
  private static final Form URL =
      Form.of("an address", "una dirección", "url: http://localhost:8000/v1");
  private static final Form KEY =
      Form.of("the name of a variable", "el nombre de una variable", "key: MY_API_KEY");
  private static final Form CAN =
      Form.of("a list of capabilities", "una lista de capacidades", "can: [chat, streaming]");
  private static final Form HEADER =
      Form.of("a header for a key", "una cabecera para una clave", "key-header: api-key");
  private static final Form LIMIT = Form.of("a key", "una clave", "limit-key: max_tokens");

  /** What the JDK sets itself and refuses to be told. */
  private static final List<String> RESERVED =
      List.of("connection", "content-length", "expect", "host", "upgrade");

  /**
   * The row, as far as it can be read.
   *
   * @param before what it changes
   */
  ProviderRow read(String id, Fields fields, Optional<ProviderRow> before) {
    var base = before.orElseGet(() -> blank(id));
    var row =
        new ProviderRow(
            id,
            dialect(fields).orElse(base.dialect()),
            url(fields).orElse(base.url()),
            fields.texts("key", KEY).map(this::variables).orElse(base.keys()),
            fields
                .flag("key-optional")
                .or(() -> before.map(ProviderRow::isKeyOptional))
                .orElse(false),
            header(fields).or(base::keyHeader),
            fields.scalar("limit-key", LIMIT).map(Yaml.Scalar::text).orElse(base.limitKey()),
            fields.flag("usage-unasked").orElse(base.isUsageUnasked()),
            fields.flag("own-names").orElse(base.hasOwnNames()),
            fields.texts("can", CAN).map(this::capabilities).orElse(base.capabilities()),
            new LimitsReader(findings).read(fields).or(base.limits()),
            isOwn);
    fields.refuseUnknown(Text.of("a provider", "un proveedor"));
    if (before.isEmpty()) {
      needed(fields, "dialect", DIALECT);
      needed(fields, "url", URL);
      needed(fields, "can", CAN);
    }
    return row;
  }

  private ProviderRow blank(String id) {
    return new ProviderRow(
        id,
        "",
        "",
        List.of(),
        false,
        Optional.empty(),
        "max_tokens",
        false,
        false,
        Capabilities.of(),
        GateLimits.NONE,
        isOwn);
  }

  private void needed(Fields fields, String key, Form form) {
    if (!fields.has(key)) {
      findings.refuse(
          fields.place(), Text.of("\"{}\" is missing.", "Falta \"{}\".", key), form.cure());
    }
  }

  /**
   * Names of variables; what is none is probably the key itself, and is not repeated. So names in
   * small letters are not taken either: many keys would pass for one.
   */
  private List<String> variables(List<Yaml.Scalar> names) {
    for (var name : names) {
      if (!name.text().matches("[A-Z_][A-Z0-9_]*")) {
        findings.refuse(
            name,
            Text.of(
                "this is no name of a variable in capital letters; a key itself does not stand in"
                    + " a file.",
                "esto no es el nombre de una variable en mayúsculas; una clave misma no va en un"
                    + " fichero."),
            KEY.cure());
      }
    }
    return names.stream().map(Yaml.Scalar::text).toList();
  }

  /** An address with variables is known where they are. */
  private Optional<String> url(Fields fields) {
    return fields.scalar("url", URL).filter(this::isUrl).map(Yaml.Scalar::text);
  }

  private boolean isUrl(Yaml.Scalar url) {
    boolean isUrl =
        url.text().contains("${") || ProviderRow.address(url.text(), Map.of()).isKnown();
    if (!isUrl) {
      URL.refuse(url, findings);
    }
    return isUrl;
  }

  private Optional<String> header(Fields fields) {
    return fields.scalar("key-header", HEADER).filter(this::isHeader).map(Yaml.Scalar::text);
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

  private Optional<String> dialect(Fields fields) {
    return fields.scalar("dialect", DIALECT).filter(this::isDialect).map(Yaml.Scalar::text);
  }

  private boolean isDialect(Yaml.Scalar word) {
    return isOneOf(word, Stream.of(Dialect.Named.values()).map(Dialect.Named::id).toList());
  }

  private Capabilities capabilities(List<Yaml.Scalar> words) {
    var valid = Arrays.stream(Capability.values()).map(Capability::id).toList();
    var all = EnumSet.noneOf(Capability.class);
    for (var word : words) {
      if (isOneOf(word, valid)) {
        Capability.of(word.text()).ifPresent(all::add);
      }
    }
    return new Capabilities(all);
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
