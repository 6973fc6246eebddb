package dev.elige.provider.aws;

import dev.elige.provider.Reply;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/**
 * Which models an account can name: those that a region runs on demand, and the profiles that run
 * one in several regions. Whether the account was given access to a model is told only when it is
 * asked.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListFoundationModels.html">
 *     Amazon Bedrock, ListFoundationModels</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ListInferenceProfiles.html">
 *     Amazon Bedrock, ListInferenceProfiles</a>
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-use.html">
 *     Amazon Bedrock, by what a profile is called</a>
 */
record BedrockModels(AwsCaller aws) {
  /** More pages than this are a service that runs in circles. */
  private static final int MOST_PAGES = 50;

  private static final String PROFILES = "inferenceProfileSummaries";
  private static final String ARN = "inferenceProfileArn";

  /**
   * One page of a list.
   *
   * @param ids on it
   * @param next by which the next one is asked for
   */
  private record Page(List<String> ids, Optional<String> next) {}

  /** Their ids, in order. */
  Reply<List<String>> usable() {
    return switch (page("/foundation-models?byInferenceType=ON_DEMAND", BedrockModels::models)) {
      case Reply.Failed<Page>(var failure) -> Reply.failed(failure);
      case Reply.Answered<Page>(var models) -> withProfiles(models.ids());
    };
  }

  private Reply<List<String>> withProfiles(List<String> models) {
    var all = new TreeSet<>(models);
    Optional<String> next = Optional.of("");
    for (int page = 0; page < MOST_PAGES && next.isPresent(); page++) {
      var token =
          next.filter(text -> !text.isEmpty())
              .map(text -> "&nextToken=" + AwsRequest.encoded(text))
              .orElse("");
      switch (page("/inference-profiles?maxResults=100" + token, BedrockModels::profiles)) {
        case Reply.Failed<Page>(var failure) -> {
          return Reply.failed(failure);
        }
        case Reply.Answered<Page>(var told) -> {
          all.addAll(told.ids());
          next = told.next();
        }
      }
    }
    return Reply.answered(List.copyOf(all));
  }

  private Reply<Page> page(String path, JsonReader.Maker<Page> maker) {
    return aws.call(
        AwsService.BEDROCK, AwsRequest.get(path), masks -> new JsonReader<>(maker, masks));
  }

  private static Page models(JsonNode body, Object head, long sent) throws CallException {
    return new Page(ids(body, "modelSummaries", item -> item.path("modelId")), Optional.empty());
  }

  private static Page profiles(JsonNode body, Object head, long sent) throws CallException {
    var own = ids(body, PROFILES, item -> item.path(isOwn(item) ? ARN : "inferenceProfileId"));
    return new Page(own, Json.text(body.path("nextToken")));
  }

  /** A profile that the account made for itself is called by its ARN; its id names nothing. */
  private static boolean isOwn(JsonNode item) {
    return item.path("type").asString("").equals("APPLICATION");
  }

  private static List<String> ids(JsonNode body, String list, UnaryOperator<JsonNode> key)
      throws CallException {
    if (!body.path(list).isArray()) {
      throw JsonReader.lacks(list, body);
    }
    var ids = new ArrayList<String>();
    for (var item : body.path(list)) {
      Json.text(key.apply(item)).ifPresent(ids::add);
    }
    return ids;
  }
}
