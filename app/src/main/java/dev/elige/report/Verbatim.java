package dev.elige.report;

import java.util.List;

/**
 * A text as it is, line by line, such as what is sent to a model.
 *
 * @param text the text
 */
public record Verbatim(String text) implements Block {
  @Override
  public void accept(BlockVisitor visitor) {
    visitor.verbatim(this);
  }

  /** Its lines; control characters are made visible, so that no text can steer a terminal. */
  List<String> lines() {
    return text.lines().map(Visible::of).toList();
  }
}
