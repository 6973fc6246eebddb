package dev.elige.provider.dialect;

import dev.elige.base.Text;
import dev.elige.provider.Masks;
import dev.elige.provider.http.AnswerReader;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * Reads an answer that is one JSON object.
 *
 * @param <T> what is made of it
 * @param maker makes it
 * @param masks take keys out of what a server may echo
 */
record BodyReader<T>(Maker<T> maker, Masks masks) implements AnswerReader<T> {
  /** Makes something of a body. */
  interface Maker<T> {
    T made(JsonNode body, Head head, long sent) throws CallException;
  }

  @Override
  public T read(Head head, InputStream body, long sent) throws IOException, CallException {
    var json = Json.sent(text(head, body), masks);
    ErrorBody.check(json);
    return maker.made(json, head, sent);
  }

  /**
   * The text of a body.
   *
   * @throws CallException where it is not said to be JSON
   */
  static String text(Head head, InputStream body) throws IOException, CallException {
    var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    if (!head.isOneOf("application/json")) {
      throw wrongType(head, text);
    }
    return text;
  }

  static CallException wrongType(Head head, String text) {
    var type = head.headers().firstValue("Content-Type").orElse("-");
    return CallException.protocol(
        Text.of(
            "the answer is of another type than the provider's documents say",
            "la respuesta es de otro tipo que el que dice la documentación del proveedor"),
        type + " " + Json.start(text));
  }

  @Override
  public Refusal refusal(Head head, String body) {
    return ErrorBody.refusal(head.status(), body);
  }

  @Override
  public String received() {
    return "";
  }
}
