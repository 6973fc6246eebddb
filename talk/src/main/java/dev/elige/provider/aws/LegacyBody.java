package dev.elige.provider.aws;

import dev.elige.base.Estimate;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Usage;
import dev.elige.provider.dialect.Draft;
import dev.elige.provider.dialect.Json;
import dev.elige.provider.http.CallException;
import dev.elige.provider.http.Head;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The forms in which models are asked through InvokeModel that came before Converse: one text in,
 * one text out. They have no way to tell text of a user from their own marks.
 *
 * @see <a href="https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters.html">Amazon
 *     Bedrock, inference parameters</a>
 */
sealed interface LegacyBody
    permits JurassicBody, TitanTextBody, ClaudeTextBody, CommandBody, Llama2Body {
  /** Which models are asked in which form. */
  enum Family {
    JURASSIC_2(new JurassicBody(), "ai21.j2-"),
    TITAN_TEXT(new TitanTextBody(), "amazon.titan-text-", "amazon.titan-tg1-"),
    CLAUDE_TEXT(new ClaudeTextBody(), "anthropic.claude-v2", "anthropic.claude-instant-"),
    COMMAND(new CommandBody(), "cohere.command-text-", "cohere.command-light-"),
    LLAMA_2(new Llama2Body(), "meta.llama2-");

    private final LegacyBody body;
    private final Set<String> beginnings;

    Family(LegacyBody body, String... beginnings) {
      this.body = body;
      this.beginnings = Set.of(beginnings);
    }

    LegacyBody body() {
      return body;
    }

    /** The family of a model, where it is one of these. */
    static Optional<Family> of(String model) {
      var id = ModelPath.plainId(model);
      return Arrays.stream(values())
          .filter(family -> family.beginnings.stream().anyMatch(id::startsWith))
          .findFirst();
    }
  }

  ObjectNode request(ChatRequest request);

  /** Takes an answer; {@code counted} is what the headers say of tokens. */
  void read(JsonNode body, ChatRequest request, Usage counted, Draft draft) throws CallException;

  /** What this form has no key for, of what Bedrock offers. */
  default Set<Capability> lacking() {
    return Set.of(Capability.STRUCTURED_OUTPUT);
  }

  /**
   * The tokens that Bedrock counted, in the headers of an answer to InvokeModel. No page of its
   * documents promises them, so that an answer without them is none the worse.
   *
   * @see <a href="https://github.com/aws/aws-sdk-js-v3/issues/5917">AWS SDK for JavaScript, issue
   *     5917, with the names</a>
   * @see <a href="https://github.com/aws/aws-sdk-js-v3/issues/8172">the same, issue 8172, for
   *     vectors by Cohere</a>
   */
  static Usage counted(Head head) {
    return usage(
        header(head, "x-amzn-bedrock-input-token-count"),
        header(head, "x-amzn-bedrock-output-token-count"));
  }

  static Usage usage(Estimate<Long> input, Estimate<Long> output) {
    return Usage.told(input, Usage.unreported(), Usage.unreported(), output, Usage.unreported());
  }

  /** What the body tells, and what the headers tell where it is silent. */
  static Usage usage(JsonNode input, JsonNode output, Usage counted) {
    return usage(
        first(Json.count(input), counted.input()), first(Json.count(output), counted.output()));
  }

  static Estimate<Long> first(Estimate<Long> one, Estimate<Long> other) {
    return one.isKnown() ? one : other;
  }

  private static Estimate<Long> header(Head head, String name) {
    return head.headers()
        .firstValue(name)
        .filter(text -> text.matches("\\d{1,15}"))
        .map(text -> Estimate.known(Long.parseLong(text)))
        .orElseGet(Usage::unreported);
  }
}
