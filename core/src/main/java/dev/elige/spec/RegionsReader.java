package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads where requests may be processed; the name of a country is answered with its code. */
final class RegionsReader {
  private static final Form FORM =
      Form.of("an area, country or region code", "un área, un país ni una región", "regions: [eu]");

  private final Findings findings;

  RegionsReader(Findings findings) {
    this.findings = findings;
  }

  Optional<List<String>> read(Fields fields) {
    return fields
        .texts("regions", FORM)
        .map(texts -> texts.stream().map(this::region).distinct().toList());
  }

  private String region(Yaml.Scalar at) {
    var word = at.text().strip();
    if (!Regions.isWellFormed(word)) {
      findings.refuse(
          at,
          Text.of("{} is not {}.", "{} no es {}.", at.form(), FORM.what()),
          cure(word.toLowerCase(Locale.ROOT)));
    }
    return word;
  }

  private static Text cure(String word) {
    return Optional.of(word)
        .filter(Regions::isWellFormed)
        .or(() -> country(word))
        .or(() -> Suggestion.meant(word, Regions.AREAS, OtherNames.REGIONS))
        .map(Suggestion::didYouMean)
        .orElseGet(() ->
            Text.of(
                "Write one of {}, a country such as de, or a provider's region such as"
                    + " eu-west-1.",
                "Escribe uno de {}, un país como de o una región de un proveedor como"
                    + " eu-west-1.",
                String.join(", ", Regions.AREAS)));
  }

  private static Optional<String> country(String name) {
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> isNamed(code, name))
        .map(code -> code.toLowerCase(Locale.ROOT))
        .findFirst();
  }

  private static boolean isNamed(String code, String name) {
    var country = Locale.of("", code);
    return country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name)
        || country.getDisplayCountry(Locale.of("es")).equalsIgnoreCase(name);
  }
}
