package dev.elige.provider.dialect;

import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Masks;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.AnswerReader;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.EventStream;
import dev.elige.provider.http.Head;
import dev.elige.provider.http.JsonLines;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one answer to messages, whole or in pieces. */
final class ChatReader implements AnswerReader<ChatAnswer> {
  private final Dialect dialect;
  private final boolean isStreamed;
  private final Draft draft;
  private final Masks masks;

  /**
   * A reader.
   *
   * @param masks take keys out of what a server may echo
   */
  ChatReader(
      Dialect dialect, ProviderRow row, ChatRequest request, TextListener listener, Masks masks) {
    this.dialect = dialect;
    this.isStreamed = request.isStreamed();
    this.draft = new Draft(request, row.hasOwnNames(), listener, masks);
    this.masks = masks;
  }

  @Override
  public ChatAnswer read(Head head, InputStream body, long sent) throws IOException, CallException {
    if (!isStreamed) {
      var json = Json.sent(BodyReader.text(head, body), masks);
      ErrorBody.check(json);
      dialect.whole(json, draft);
      draft.end();
    } else if (head.isOneOf(types())) {
      stream(body);
    } else {
      throw wrongType(head, body);
    }
    return draft.answer(head.requestId(), sent);
  }

  private String[] types() {
    return switch (dialect.framing()) {
      case EVENTS -> new String[] {"text/event-stream"};
      case LINES -> new String[] {"application/x-ndjson", "application/json"};
    };
  }

  private void stream(InputStream body) throws IOException, CallException {
    var source = pieces(body);
    var piece = source.next();
    while (piece.isPresent() && !draft.isEnded()) {
      take(piece.get());
      piece = draft.isEnded() ? Optional.empty() : source.next();
    }
    if (draft.isFinished() && dialect.endsWithTheStream()) {
      draft.end();
    }
  }

  private void take(String piece) throws CallException {
    if (piece.strip().equals(dialect.lastWord())) {
      draft.end();
      return;
    }
    var json = Json.sent(piece, masks);
    ErrorBody.check(json);
    dialect.piece(json, draft);
  }

  /** A whole answer in place of a stream is an error more often than not, which then is told. */
  private static CallException wrongType(Head head, InputStream body)
      throws IOException, CallException {
    var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    var json = Json.tried(text);
    if (json.isPresent()) {
      ErrorBody.check(json.get());
    }
    return BodyReader.wrongType(head, text);
  }

  private Pieces pieces(InputStream body) {
    return switch (dialect.framing()) {
      case EVENTS -> {
        var events = new EventStream(body);
        yield () -> events.next().map(EventStream.Event::data);
      }
      case LINES -> new JsonLines(body)::next;
    };
  }

  @Override
  public Refusal refusal(Head head, String body) {
    return ErrorBody.refusal(head.status(), body);
  }

  @Override
  public String received() {
    return draft.received();
  }

  private interface Pieces {
    Optional<String> next() throws IOException;
  }
}
