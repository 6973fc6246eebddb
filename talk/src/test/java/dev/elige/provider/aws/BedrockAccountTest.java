package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What an account is told before it asks: how many tokens it would be, and which models there are.
 */
class BedrockAccountTest {
  private final TestingAccount account = new TestingAccount();
  private StrictAws server;

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  @Test
  void tokensAreCountedBeforeTheyAreAskedFor() {
    server.schema("count-tokens").thenJson(200, "{\"inputTokens\":15}");
    var request =
        ChatRequest.of("anthropic.claude-3-5-haiku-20241022-v1:0", "Hola Mundo")
            .withSystem("Be brief.")
            .withMaxOutputTokens(50);
    assertThat(answered(account.bedrock(server).countTokens(request))).isEqualTo(15L);
    assertThat(server.lastRequest().target())
        .isEqualTo("/model/anthropic.claude-3-5-haiku-20241022-v1%3A0/count-tokens");
    assertThat(server.lastRequest().text())
        .isEqualTo(
            """
            {"input":{"converse":{"messages":[{"role":"user","content":[{"text":"Hola Mundo"}]}],\
            "system":[{"text":"Be brief."}]}}}\
            """);
  }

  @Test
  void aModelThatCannotCountSaysSo() {
    server.thenJson(400, "{\"message\":\"The provided model doesn't support counting tokens.\"}");
    var failure =
        failed(account.bedrock(server).countTokens(ChatRequest.of("meta.llama3-8b", "Hi")));
    assertThat(failure.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(failure.words()).contains("doesn't support");
  }

  @Test
  void aCountThatIsNoneIsAProtocolError() {
    server.thenJson(200, "{\"inputTokens\":\"many\"}");
    assertThat(failed(account.bedrock(server).countTokens(ChatRequest.of("m", "Hi"))).kind())
        .isEqualTo(FailureKind.PROTOCOL);
  }

  @Test
  void modelsAndProfilesOfAllPagesAreListed() {
    server
        .thenJson(
            200,
            """
            {"modelSummaries":[{"modelId":"anthropic.claude-3-haiku-20240307-v1:0"},
             {"modelId":"amazon.titan-text-express-v1"}]}\
            """)
        .thenJson(
            200,
            """
            {"inferenceProfileSummaries":[{"inferenceProfileId":"eu.amazon.nova-lite-v1:0"}],
             "nextToken":"a+/b=="}\
            """)
        .thenJson(
            200,
            """
            {"inferenceProfileSummaries":[{"inferenceProfileId":"eu.anthropic.claude-v9",
              "inferenceProfileArn":"arn:aws:bedrock:eu-west-1:1:inference-profile/eu.anthropic",
              "type":"SYSTEM_DEFINED"},
             {"inferenceProfileId":"hq2of259skzs","type":"APPLICATION",
              "inferenceProfileArn":"arn:aws:bedrock:eu-west-1:1:application-inference-profile/h"}]}\
            """);
    assertThat(answered(account.bedrock(server).models()))
        .containsExactly(
            "amazon.titan-text-express-v1",
            "anthropic.claude-3-haiku-20240307-v1:0",
            "arn:aws:bedrock:eu-west-1:1:application-inference-profile/h",
            "eu.amazon.nova-lite-v1:0",
            "eu.anthropic.claude-v9");
    assertThat(server.requests())
        .extracting(StrictAws.Request::target)
        .containsExactly(
            "/foundation-models?byInferenceType=ON_DEMAND",
            "/inference-profiles?maxResults=100",
            "/inference-profiles?maxResults=100&nextToken=a%2B%2Fb%3D%3D");
  }

  @Test
  void aListThatIsRefusedIsAFailure() {
    server
        .thenJson(200, "{\"modelSummaries\":[]}")
        .thenJson(
            403,
            "{\"message\":\"User is not authorized to perform bedrock:ListInferenceProfiles\"}",
            "x-amzn-ErrorType: AccessDeniedException");
    var failure = failed(account.bedrock(server).models());
    assertThat(failure.kind()).isEqualTo(FailureKind.AUTH);
    assertThat(failure.words()).contains("ListInferenceProfiles");
  }

  @Test
  void aListThatIsNoneIsAProtocolError() {
    server.thenJson(200, "{}");
    assertThat(failed(account.bedrock(server).models()).kind()).isEqualTo(FailureKind.PROTOCOL);
  }
}
