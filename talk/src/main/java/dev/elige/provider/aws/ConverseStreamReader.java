package dev.elige.provider.aws;

import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Masks;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.AnswerReader;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads an answer that Bedrock sends in frames. It is whole with {@code messageStop}; {@code
 * metadata} with the tokens follows it, and nothing after that.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html">
 *     Amazon Bedrock, ConverseStream</a>
 */
final class ConverseStreamReader implements AnswerReader<ChatAnswer> {
  static final String TYPE = "application/vnd.amazon.eventstream";

  private final Draft draft;
  private final Masks masks;

  ConverseStreamReader(ChatRequest request, TextListener listener, Masks masks) {
    draft = new Draft(request, false, listener, masks);
    this.masks = masks;
  }

  @Override
  public ChatAnswer read(Head head, InputStream body, long sent) throws IOException, CallException {
    if (!head.isOneOf(TYPE)) {
      var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
      JsonReader.checkType(head, text, TYPE);
    }
    var frames = new EventFrames(body);
    while (!draft.isEnded()) {
      var frame = frames.next();
      if (frame.isEmpty()) {
        break;
      }
      take(frame.get());
    }
    if (draft.isFinished()) {
      draft.end(); // the tokens are missing, the answer is not
    }
    return draft.answer(head.requestId(), sent);
  }

  private void take(EventFrames.Frame frame) throws CallException {
    var told = Json.sent(frame.payload(), masks);
    switch (frame.name()) {
      case "contentBlockDelta" -> draft.append(told.path("delta").path("text").asString(""));
      case "messageStop" -> {
        ConverseBody.finish(told, draft);
        if (!draft.isFinished()) {
          draft.finishUntold();
        }
      }
      case "metadata" -> {
        ConverseBody.metadata(told, draft);
        if (draft.isFinished()) {
          draft.end();
        }
      }
      default -> {
        // starts and stops of blocks, and what may be added: unknown events are to be passed over
      }
    }
  }

  @Override
  public Refusal refusal(Head head, String body) {
    return AwsErrors.refusal(head, body);
  }

  @Override
  public String received() {
    return draft.received();
  }
}
