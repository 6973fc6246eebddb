package dev.elige.provider;

import dev.elige.base.Estimate;
import java.util.List;

/**
 * The tokens themselves, where a provider returns them, as Jurassic does.
 *
 * @param prompt those of the prompt
 * @param completion those of the answer
 */
public record ReturnedTokens(List<Token> prompt, List<Token> completion) {
  public ReturnedTokens {
    prompt = List.copyOf(prompt);
    completion = List.copyOf(completion);
  }

  /**
   * One token.
   *
   * @param text as the provider writes it, which may hold marks for blanks
   * @param logProbability natural logarithm of its probability; unknown for what was not generated
   * @param from where it begins in its text, in characters
   * @param to where it ends, exclusive
   */
  public record Token(String text, Estimate<Double> logProbability, int from, int to) {
    /** The same with another text. */
    Token withText(String other) {
      return new Token(other, logProbability, from, to);
    }
  }
}
