package dev.elige.spec;

import dev.elige.base.Text;
import java.util.Arrays;
import java.util.Optional;

/** What the size of a text is counted in. */
public enum SizeUnit {
  TOKENS("tokens", Text.of("tokens", "tokens")),
  WORDS("words", Text.of("words", "palabras")),
  CHARACTERS("characters", Text.of("characters", "caracteres"));

  private final String id;
  private final Text title;

  SizeUnit(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  /** The word used in files. */
  public String id() {
    return id;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  public static Optional<SizeUnit> of(String id) {
    return Arrays.stream(values()).filter(unit -> unit.id.equals(id)).findFirst();
  }
}
