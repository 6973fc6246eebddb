package dev.elige.yaml;

import dev.elige.base.Text;

/**
 * How a value is written.
 *
 * @param what the value's name with its article, such as "a budget"
 * @param example a line that is right
 */
public record Form(Text what, String example) {
  public static Form of(String english, String spanish, String example) {
    return new Form(Text.of(english, spanish), example);
  }

  public Text cure() {
    return Text.of("Write, for example, \"{}\".", "Escribe, por ejemplo, \"{}\".", example);
  }

  public void refuse(Yaml at, Findings findings) {
    findings.refuse(at, Text.of("{} is not {}.", "{} no es {}.", capital(at), what), cure());
  }

  private static Text capital(Yaml at) {
    return switch (at) {
      case Yaml.Items _ -> Text.of("A list", "Una lista");
      case Yaml.Entries _ -> Text.of("A map of keys", "Un mapa de claves");
      case Yaml.Scalar scalar -> scalar.form();
    };
  }
}
