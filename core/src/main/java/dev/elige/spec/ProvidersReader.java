package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Shown;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code all}, a list of the only providers, or a map of included and excluded ones. */
final class ProvidersReader {
  private static final Form FORM =
      Form.of("a provider's id", "un identificador de proveedor", "providers: [amazon-bedrock]");
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
  private static final String ALL = "all";

  private final Findings findings;

  ProvidersReader(Findings findings) {
    this.findings = findings;
  }

  Optional<Providers> read(Fields fields) {
    return fields
        .find("providers")
        .map(value ->
            switch (value) {
              case Yaml.Entries entries -> map(entries);
              case Yaml.Items _ -> including(value);
              case Yaml.Scalar scalar ->
                  scalar.text().equals(ALL)
                      ? new Providers(true, Set.of(), Set.of())
                      : including(value);
            });
  }

  private Providers including(Yaml value) {
    return new Providers(false, ids(Fields.texts(value, FORM, findings)), Set.of());
  }

  private Providers map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var include = fields.texts("include", FORM).orElse(List.of());
    var exclude = fields.texts("exclude", FORM).orElse(List.of());
    fields.refuseUnknown(Text.of("providers", "los proveedores"));
    boolean all = include.size() == 1 && include.getFirst().text().equals(ALL);
    Set<String> included = all ? Set.of() : ids(include);
    exclude.stream().filter(id -> included.contains(id.text())).forEach(this::refuseBoth);
    var excluded = new LinkedHashSet<>(ids(exclude));
    excluded.removeAll(included);
    return new Providers(all, included, excluded);
  }

  private Set<String> ids(List<Yaml.Scalar> texts) {
    var ids = new LinkedHashSet<String>();
    texts.forEach(text -> id(text).ifPresent(ids::add));
    return ids;
  }

  private Optional<String> id(Yaml.Scalar text) {
    if (ID.matcher(text.text()).matches() && !text.text().equals(ALL)) {
      return Optional.of(text.text());
    }
    var repaired = text.text().strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    findings.refuse(
        text,
        Text.of("{} is not {}.", "{} no es {}.", text.form(), FORM.what()),
        ID.matcher(repaired).matches() && !repaired.equals(ALL)
            ? Suggestion.didYouMean(repaired)
            : FORM.cure());
    return Optional.empty();
  }

  private void refuseBoth(Yaml.Scalar id) {
    findings.refuse(
        id,
        Text.of(
            "\"{}\" is both included and excluded.",
            "\"{}\" está incluido y excluido a la vez.",
            Shown.of(id.text())),
        Text.of("Remove it from one of the two.", "Quítalo de uno de los dos."));
  }
}
