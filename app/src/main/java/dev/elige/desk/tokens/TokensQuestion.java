package dev.elige.desk.tokens;

import java.util.List;

/**
 * How many tokens a text has.
 *
 * @param text the text
 * @param from where it is from, for people: a file's name, or empty for a text typed in
 * @param models models or tokenizers to count for; empty means the shortlist
 * @param show whether to show the tokens one by one
 */
public record TokensQuestion(String text, String from, List<String> models, boolean show) {
  public TokensQuestion {
    models = List.copyOf(models);
  }
}
