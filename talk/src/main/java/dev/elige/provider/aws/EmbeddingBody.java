package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.dialect.VectorReader;
import dev.elige.provider.http.CallException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms in which Bedrock's models are asked for vectors.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-embed-text.html">
 *     Amazon Bedrock, Titan Embeddings Text</a>
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-embed.html">
 *     Amazon Bedrock, Cohere Embed</a>
 */
enum EmbeddingBody {
  /** Amazon's Titan: one text a call. */
  TITAN("amazon.titan-embed-", 1) {
    @Override
    ObjectNode request(List<String> texts) {
      return Json.object().put("inputText", texts.getFirst());
    }

    @Override
    List<float[]> vectors(JsonNode body) throws CallException {
      return List.of(VectorReader.vector(body.path("embedding")));
    }

    @Override
    Usage usage(JsonNode body, Usage counted) {
      return inputOnly(
          LegacyBody.first(Json.count(body.path("inputTextTokenCount")), counted.input()));
    }
  },
  /**
   * Cohere's Embed; texts are taken as those that are searched, not as questions. Version 3 answers
   * with a list; version 4 with a list for each type, also where no type was asked for, unlike its
   * page says.
   *
   * @see <a
   *     href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-embed-v4.html">
   *     Amazon Bedrock, Cohere Embed v4</a>
   * @see <a href="https://github.com/langgenius/dify-official-plugins/pull/3389">what version 4
   *     answers, seen on the service</a>
   */
  COHERE("cohere.embed-", 96) {
    @Override
    ObjectNode request(List<String> texts) {
      var body = Json.object().put("input_type", "search_document");
      texts.forEach(body.putArray("texts")::add);
      return body;
    }

    @Override
    List<float[]> vectors(JsonNode body) throws CallException {
      var told = body.path("embeddings");
      return VectorReader.vectors(told.isArray() ? told : told.path("float"), "");
    }

    @Override
    Usage usage(JsonNode body, Usage counted) {
      return inputOnly(counted.input());
    }
  };

  private final String beginning;
  private final int mostTexts;

  EmbeddingBody(String beginning, int mostTexts) {
    this.beginning = beginning;
    this.mostTexts = mostTexts;
  }

  /** The form of a model, where it makes vectors. */
  static Optional<EmbeddingBody> of(String model) {
    var id = ModelPath.plainId(model);
    return Arrays.stream(values()).filter(form -> id.startsWith(form.beginning)).findFirst();
  }

  /** The most texts of one call. */
  int mostTexts() {
    return mostTexts;
  }

  abstract ObjectNode request(List<String> texts);

  abstract List<float[]> vectors(JsonNode body) throws CallException;

  abstract Usage usage(JsonNode body, Usage counted);

  private static Usage inputOnly(Estimate<Long> input) {
    return LegacyBody.usage(input, Estimate.known(0L));
  }
}
