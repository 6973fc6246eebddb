package dev.elige.provider.aws;

import dev.elige.provider.Masks;
import dev.elige.provider.Reply;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls of one model that are answered as a whole.
 *
 * @param aws makes them
 */
record BedrockCalls(AwsCaller aws) {
  /**
   * Posts to an operation.
   *
   * @param makers make the answer, of what takes keys out of texts
   */
  <T> Reply<T> post(
      String model,
      String operation,
      ObjectNode body,
      Function<Masks, JsonReader.Maker<T>> makers) {
    return aws.call(
        AwsService.BEDROCK_RUNTIME,
        AwsRequest.post(ModelPath.of(model, operation), body),
        masks -> new JsonReader<>(makers.apply(masks), masks));
  }
}
