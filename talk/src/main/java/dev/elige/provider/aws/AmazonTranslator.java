package dev.elige.provider.aws;

import dev.elige.catalog.service.ServicePrices;
import dev.elige.provider.Reply;
import dev.elige.provider.Timing;
import dev.elige.provider.TranslateRequest;
import dev.elige.provider.Translation;
import dev.elige.provider.Translator;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Amazon Translate, text by text; one that is larger than it takes at once is cut into parts, which
 * are translated one after the other.
 *
 * @see <a href="https://docs.aws.amazon.com/translate/latest/APIReference/API_TranslateText.html">
 *     Amazon Translate, TranslateText</a>
 */
public final class AmazonTranslator implements Translator {
  private static final String TARGET = "AWSShineFrontendService_20170701.TranslateText";

  /** The largest text of one request, in bytes of UTF-8. */
  private static final int MOST_BYTES = 10_000;

  private final AwsCaller aws;

  public AmazonTranslator(AwsCaller aws) {
    this.aws = aws;
  }

  @Override
  public String id() {
    return ServicePrices.AMAZON_TRANSLATE;
  }

  @Override
  public Reply<Translation> translate(TranslateRequest request) {
    var parts = TextParts.of(request.text(), MOST_BYTES);
    var text = new StringBuilder();
    var from = request.from();
    long characters = 0;
    Optional<String> requestId = Optional.empty();
    var time = Duration.ZERO;
    for (var part : parts) {
      text.append(part.before());
      if (part.text().isEmpty()) {
        continue;
      }
      switch (one(new TranslateRequest(part.text(), from, request.to()))) {
        case Reply.Failed<Translation> failed -> {
          return failed;
        }
        case Reply.Answered<Translation>(var answer) -> {
          text.append(answer.text());
          from = answer.from();
          characters += answer.characters();
          requestId = answer.requestId();
          time = time.plus(answer.timing().total());
        }
      }
    }
    return Reply.answered(
        new Translation(
            text.toString(), from, request.to(), characters, requestId, Timing.whole(time)));
  }

  private Reply<Translation> one(TranslateRequest request) {
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
        masks ->
            new JsonReader<>((told, head, sent) -> translation(request, told, head, sent), masks));
  }

  private static Translation translation(
      TranslateRequest request, JsonNode body, Head head, long sent) throws CallException {
    if (!body.path("TranslatedText").isString()) {
      throw JsonReader.lacks("TranslatedText", body);
    }
    return new Translation(
        body.path("TranslatedText").stringValue(),
        Json.text(body.path("SourceLanguageCode")).orElse(request.from()),
        Json.text(body.path("TargetLanguageCode")).orElse(request.to()),
        request.characters(),
        head.requestId(),
        Timing.whole(Duration.ofNanos(System.nanoTime() - sent)));
  }

  /** Names who is asked, never with what key. */
  @Override
  public String toString() {
    return id();
  }
}
