package dev.elige.provider.replay;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Timing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came back, in words or as vectors. */
final class AnswerJson {
  private static final String TEXT = "text";
  private static final String FINISH = "finish";
  private static final String MODEL = "answeredBy";
  private static final String REQUEST_ID = "requestId";
  private static final String FIRST = "firstTokenSeconds";
  private static final String TOTAL = "totalSeconds";
  private static final String WARNINGS = "warnings";
  private static final String VECTORS = "vectors";
  static final List<String> OF_CHAT =
      List.of(
          TEXT,
          FINISH,
          UsageJson.USAGE,
          MODEL,
          REQUEST_ID,
          FIRST,
          TOTAL,
          WARNINGS,
          TokensJson.TOKENS);
  static final List<String> OF_EMBEDDING =
      List.of(VECTORS, UsageJson.USAGE, MODEL, REQUEST_ID, TOTAL, WARNINGS);

  private static final int NANOS = 9;

  private AnswerJson() {}

  /** An answer; its tokens are looked at as one text, since a key may be cut in tokens. */
  static ObjectNode of(ChatAnswer answer, Redaction redaction) {
    var object = JsonMapper.shared().createObjectNode().put(TEXT, answer.text());
    object.put(FINISH, word(answer.finish()));
    UsageJson.put(object, answer.usage());
    object.put(MODEL, answer.model());
    answer.requestId().ifPresent(id -> object.put(REQUEST_ID, id));
    answer.timing().firstToken().toOptional().ifPresent(time -> put(object, FIRST, time));
    put(object, TOTAL, answer.timing().total());
    var kept = answer.tokens().filter(tokens -> !TokensJson.holdsSecret(tokens, redaction));
    var told = kept.equals(answer.tokens()) ? answer : answer.withWarning(TokensJson.NOT_KEPT);
    SentenceJson.put(object, WARNINGS, told.warnings());
    kept.ifPresent(tokens -> TokensJson.put(object, tokens));
    return object;
  }

  static ObjectNode of(Embeddings answer) {
    var object = JsonMapper.shared().createObjectNode();
    var vectors = object.putArray(VECTORS);
    for (var vector : answer.vectors()) {
      var list = vectors.addArray();
      for (float number : vector) {
        list.add(number);
      }
    }
    UsageJson.put(object, answer.usage());
    object.put(MODEL, answer.model());
    answer.requestId().ifPresent(id -> object.put(REQUEST_ID, id));
    put(object, TOTAL, answer.timing().total());
    SentenceJson.put(object, WARNINGS, answer.warnings());
    return object;
  }

  static void put(ObjectNode object, String key, Duration time) {
    var seconds = BigDecimal.valueOf(time.toNanos(), NANOS).stripTrailingZeros();
    object.put(key, seconds.scale() < 0 ? seconds.setScale(0, RoundingMode.UNNECESSARY) : seconds);
  }

  static ChatAnswer chat(Part part) throws MalformedLineException {
    var first = part.secondsIfThere(FIRST);
    var total = part.seconds(TOTAL);
    var whole = Timing.whole(total);
    return new ChatAnswer(
        part.text(TEXT),
        finish(part),
        UsageJson.of(part),
        part.text(MODEL),
        part.textIfThere(REQUEST_ID),
        first.map(time -> new Timing(Estimate.known(time), total)).orElse(whole),
        SentenceJson.list(part, WARNINGS),
        TokensJson.ifThere(part));
  }

  static Embeddings embeddings(Part part) throws MalformedLineException {
    try {
      return new Embeddings(
          part.vectors(VECTORS),
          UsageJson.of(part),
          part.text(MODEL),
          part.textIfThere(REQUEST_ID),
          Timing.whole(part.seconds(TOTAL)),
          SentenceJson.list(part, WARNINGS));
    } catch (IllegalArgumentException _) {
      throw part.refused(
          VECTORS,
          Text.of(
              "are none, or are not all of one size.", "no los hay, o no son de un solo tamaño."),
          Text.of("Record the call again.", "Graba la llamada de nuevo."));
    }
  }

  private static FinishReason finish(Part part) throws MalformedLineException {
    var told = part.text(FINISH);
    for (var reason : FinishReason.values()) {
      if (word(reason).equals(told)) {
        return reason;
      }
    }
    throw part.refused(
        FINISH,
        Text.of("is no reason to end.", "no es un motivo para terminar."),
        Text.of(
            "Write one of: {}.",
            "Escribe uno de estos: {}.",
            Arrays.stream(FinishReason.values())
                .map(AnswerJson::word)
                .collect(Collectors.joining(", "))));
  }

  private static String word(FinishReason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
