package dev.elige.provider.aws;

import dev.elige.base.Text;
import dev.elige.provider.Masks;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.AnswerReader;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * Reads an answer that is one JSON document.
 *
 * @param <T> what is made of it
 * @param maker makes it
 * @param masks take keys out of what a server may echo
 */
record JsonReader<T>(Maker<T> maker, Masks masks) implements AnswerReader<T> {
  /** Makes something of a document. */
  interface Maker<T> {
    T made(JsonNode body, Head head, long sent) throws CallException;
  }

  @Override
  public T read(Head head, InputStream body, long sent) throws IOException, CallException {
    var text = new String(body.readAllBytes(), StandardCharsets.UTF_8);
    checkType(head, text, "application/json", "application/x-amz-json-1.1");
    var json = Json.tried(text).filter(JsonNode::isContainer);
    if (json.isEmpty()) {
      throw CallException.protocol(
          Text.of("the answer is no JSON", "la respuesta no es JSON"), Json.start(text));
    }
    return maker.made(Json.masked(json.get(), masks), head, sent);
  }

  static void checkType(Head head, String text, String... types) throws CallException {
    if (!head.isOneOf(types)) {
      throw CallException.protocol(
          Text.of(
              "the answer is of another type than the documents of AWS say",
              "la respuesta es de otro tipo que el que dice la documentación de AWS"),
          head.headers().firstValue("Content-Type").orElse("-") + " " + Json.start(text));
    }
  }

  /** What the answer should hold, and does not. */
  static CallException lacks(String key, JsonNode body) {
    return CallException.protocol(
        Text.of("the answer has no \"{}\"", "la respuesta no tiene \"{}\"", key),
        Json.start(body.toString()));
  }

  @Override
  public Refusal refusal(Head head, String body) {
    return AwsErrors.refusal(head, body);
  }

  @Override
  public String received() {
    return "";
  }
}
