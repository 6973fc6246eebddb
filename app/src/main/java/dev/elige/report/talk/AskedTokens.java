package dev.elige.report.talk;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ReturnedTokens;
import dev.elige.report.tokens.ShownTokens;
import java.util.List;

/**
 * The tokens of a question and its answer, one by one.
 *
 * @param origin who cut the texts
 * @param prompt those of the question
 * @param completion those of the answer
 */
public record AskedTokens(Text origin, List<Token> prompt, List<Token> completion) {
  public AskedTokens {
    prompt = List.copyOf(prompt);
    completion = List.copyOf(completion);
  }

  /**
   * One token.
   *
   * @param text what it stands for
   * @param logProbability natural logarithm of its probability, where the provider tells it
   */
  public record Token(String text, Estimate<Double> logProbability) {}

  /** Tokens that the provider returned with its answer. */
  public static AskedTokens of(ReturnedTokens returned) {
    return new AskedTokens(
        Text.of("as the provider returned them", "tal como los devolvió el proveedor"),
        returned.prompt().stream().map(AskedTokens::returned).toList(),
        returned.completion().stream().map(AskedTokens::returned).toList());
  }

  private static Token returned(ReturnedTokens.Token token) {
    return new Token(token.text(), token.logProbability());
  }

  /** Tokens of the texts alone, cut here. */
  public static AskedTokens of(ShownTokens prompt, ShownTokens completion) {
    return new AskedTokens(
        Text.of(
            "cut by {}, without what the provider adds around the messages",
            "cortados por {}, sin lo que el proveedor añade alrededor de los mensajes",
            prompt.tokenizer()),
        prompt.tokens().stream().map(AskedTokens::cut).toList(),
        completion.tokens().stream().map(AskedTokens::cut).toList());
  }

  private static Token cut(ShownTokens.Token token) {
    return new Token(
        token.text(),
        Estimate.unknown(
            "only a provider knows probabilities", "solo un proveedor conoce probabilidades"));
  }
}
