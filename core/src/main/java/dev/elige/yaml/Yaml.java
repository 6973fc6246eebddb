package dev.elige.yaml;

import dev.elige.base.Text;
import java.util.List;

/** A YAML document as a tree that knows where each part stands. Aliases share their subtree. */
public sealed interface Yaml {
  Place place();

  /** The number of parts, those of aliases counted at each use. */
  long size();

  /** What this is, for people. */
  Text form();

  /**
   * A text, number or truth value.
   *
   * @param place where it begins
   * @param text as written, without quotes
   * @param plain whether it stood without quotes
   */
  record Scalar(Place place, String text, boolean plain) implements Yaml {
    @Override
    public long size() {
      return 1;
    }

    @Override
    public Text form() {
      return isEmpty()
          ? Text.of("An empty text", "Un texto vacío")
          : Text.of("\"{}\"", "\"{}\"", Shown.of(text));
    }

    public boolean isEmpty() {
      return text.isBlank() || (plain && (text.equals("~") || text.equalsIgnoreCase("null")));
    }
  }

  record Items(Place place, List<Yaml> items, long size) implements Yaml {
    @Override
    public Text form() {
      return Text.of("a list", "una lista");
    }
  }

  record Entries(Place place, List<Entry> entries, long size) implements Yaml {
    @Override
    public Text form() {
      return Text.of("a map of keys", "un mapa de claves");
    }
  }

  record Entry(Scalar key, Yaml value) {}
}
