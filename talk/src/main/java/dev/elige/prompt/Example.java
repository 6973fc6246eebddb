package dev.elige.prompt;

/**
 * A question with its answer.
 *
 * @param input what is asked; not blank
 * @param expected the right answer; not blank
 */
public record Example(String input, String expected) {
  public Example {
    if (input.isBlank() || expected.isBlank()) {
      throw new IllegalArgumentException("an example has an input and an answer");
    }
  }
}
