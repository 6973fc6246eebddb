package dev.elige.provider.replay;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.FailureKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Why there was no answer. */
final class FailureJson {
  static final String FAILURE = "failure";

  private static final String KIND = "kind";
  private static final String REASON = "reason";
  private static final String WORDS = "words";
  private static final String STATUS = "status";
  private static final String REQUEST_ID = "requestId";
  private static final String RETRY_AFTER = "retryAfterSeconds";
  private static final String ATTEMPTS = "attempts";
  private static final String RECEIVED = "received";
  private static final List<String> KEYS =
      List.of(KIND, REASON, WORDS, STATUS, REQUEST_ID, RETRY_AFTER, ATTEMPTS, RECEIVED);

  private FailureJson() {}

  static ObjectNode of(CallFailure failure) {
    var object = JsonMapper.shared().createObjectNode().put(KIND, failure.kind().id());
    SentenceJson.put(object, REASON, failure.reason());
    object.put(WORDS, failure.words());
    failure.status().ifPresent(status -> object.put(STATUS, status));
    failure.requestId().ifPresent(id -> object.put(REQUEST_ID, id));
    failure.retryAfter().ifPresent(time -> AnswerJson.put(object, RETRY_AFTER, time));
    object.put(ATTEMPTS, failure.attempts());
    return object.put(RECEIVED, failure.received());
  }

  static CallFailure read(Part line) throws MalformedLineException {
    var part = line.object(FAILURE, KEYS);
    return new CallFailure(
        kind(part),
        SentenceJson.of(part.object(REASON, SentenceJson.KEYS)),
        part.text(WORDS),
        part.smallIfThere(STATUS),
        part.textIfThere(REQUEST_ID),
        part.secondsIfThere(RETRY_AFTER),
        part.small(ATTEMPTS),
        part.text(RECEIVED));
  }

  private static FailureKind kind(Part part) throws MalformedLineException {
    var told = part.text(KIND);
    for (var kind : FailureKind.values()) {
      if (kind.id().equals(told)) {
        return kind;
      }
    }
    throw part.refused(
        KIND,
        Text.of("is no kind of failure.", "no es una clase de fallo."),
        Text.of(
            "Write one of: {}.",
            "Escribe uno de estos: {}.",
            Arrays.stream(FailureKind.values())
                .map(FailureKind::id)
                .collect(Collectors.joining(", "))));
  }
}
