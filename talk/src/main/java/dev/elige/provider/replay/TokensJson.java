package dev.elige.provider.replay;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ReturnedTokens;
import dev.elige.provider.ReturnedTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The tokens themselves, where a provider returned them. */
final class TokensJson {
  static final String TOKENS = "tokens";

  /** Said in place of tokens that spell a key. */
  static final Text NOT_KEPT =
      Text.of(
          "its tokens hold a secret and were not recorded",
          "sus tokens contienen un secreto y no se grabaron");

  private static final String PROMPT = "prompt";
  private static final String COMPLETION = "completion";
  private static final String TEXT = "text";
  private static final String CHANCE = "logProbability";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final List<String> OF_TOKEN = List.of(TEXT, CHANCE, FROM, TO);

  private TokensJson() {}

  static void put(ObjectNode answer, ReturnedTokens tokens) {
    var object = answer.putObject(TOKENS);
    put(object, PROMPT, tokens.prompt());
    put(object, COMPLETION, tokens.completion());
  }

  private static void put(ObjectNode object, String key, List<Token> tokens) {
    var list = object.putArray(key);
    for (var token : tokens) {
      var one = list.addObject().put(TEXT, token.text());
      token.logProbability().toOptional().ifPresent(value -> one.put(CHANCE, value));
      one.put(FROM, token.from()).put(TO, token.to());
    }
  }

  /** Whether tokens spell, one after the other, what nobody may see. */
  static boolean holdsSecret(ReturnedTokens tokens, Redaction redaction) {
    return holdsSecret(tokens.prompt(), redaction) || holdsSecret(tokens.completion(), redaction);
  }

  private static boolean holdsSecret(List<Token> tokens, Redaction redaction) {
    var text = tokens.stream().map(Token::text).collect(Collectors.joining());
    return !redaction.hide(text).equals(text);
  }

  static Optional<ReturnedTokens> ifThere(Part answer) throws MalformedLineException {
    if (!answer.has(TOKENS)) {
      return Optional.empty();
    }
    var part = answer.object(TOKENS, List.of(PROMPT, COMPLETION));
    return Optional.of(new ReturnedTokens(list(part, PROMPT), list(part, COMPLETION)));
  }

  private static List<Token> list(Part part, String key) throws MalformedLineException {
    var tokens = new ArrayList<Token>();
    for (var one : part.objects(key, OF_TOKEN)) {
      Estimate<Double> chance =
          one.numberIfThere(CHANCE)
              .map(Estimate::known)
              .orElseGet(() ->
                  Estimate.unknown("the provider did not tell it", "el proveedor no lo comunicó"));
      tokens.add(new Token(one.text(TEXT), chance, one.small(FROM), one.small(TO)));
    }
    return tokens;
  }
}
