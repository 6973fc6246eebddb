package dev.elige.provider.aws;

import dev.elige.provider.Reply;
import dev.elige.provider.Timing;
import dev.elige.provider.TranslateRequest;
import dev.elige.provider.Translation;
import dev.elige.provider.Translator;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.time.Duration;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Amazon Translate, text by text, of at most 10,000 bytes each.
 *
 * @see <a href="https://docs.aws.amazon.com/translate/latest/APIReference/API_TranslateText.html">
 *     Amazon Translate, TranslateText</a>
 */
public final class AmazonTranslator implements Translator {
  private static final String TARGET = "AWSShineFrontendService_20170701.TranslateText";

  private final AwsCaller aws;

  public AmazonTranslator(AwsCaller aws) {
    this.aws = aws;
  }

  @Override
  public String id() {
    return "amazon-translate";
  }

  @Override
  public Reply<Translation> translate(TranslateRequest request) {
    var body =
        Json.object()
            .put("Text", request.text())
            .put("SourceLanguageCode", request.from())
            .put("TargetLanguageCode", request.to());
    var outgoing =
        AwsRequest.post("/", body)
            .with("Content-Type", "application/x-amz-json-1.1")
            .with("X-Amz-Target", TARGET);
    return aws.call(
        AwsService.TRANSLATE,
        outgoing,
        hide ->
            new JsonReader<>((told, head, sent) -> translation(request, told, head, sent, hide)));
  }

  private static Translation translation(
      TranslateRequest request, JsonNode body, Head head, long sent, UnaryOperator<String> hide)
      throws CallException {
    if (!body.path("TranslatedText").isString()) {
      throw JsonReader.lacks("TranslatedText", body);
    }
    return new Translation(
        body.path("TranslatedText").stringValue(),
        Json.text(body.path("SourceLanguageCode")).orElse(request.from()),
        Json.text(body.path("TargetLanguageCode")).orElse(request.to()),
        request.characters(),
        head.requestId().map(hide),
        Timing.whole(Duration.ofNanos(System.nanoTime() - sent)));
  }

  /** Names who is asked, never with what key. */
  @Override
  public String toString() {
    return id();
  }
}
