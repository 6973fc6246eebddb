package dev.elige.prompt;

/** How examples are shown. */
sealed interface ExampleForm {
  /**
   * As if they had been asked and answered before.
   *
   * @param user the question
   * @param assistant the answer
   */
  record Turns(TemplateText user, TemplateText assistant) implements ExampleForm {}

  /**
   * One below the other in a single message, where {@link Placeholder#EXAMPLES} stands.
   *
   * @param text one example
   */
  record Block(TemplateText text) implements ExampleForm {}
}
