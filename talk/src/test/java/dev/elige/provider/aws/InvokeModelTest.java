package dev.elige.provider.aws;

import static dev.elige.provider.aws.TestingAccount.answered;
import static dev.elige.provider.aws.TestingAccount.failed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.ReturnedTokens.Token;
import dev.elige.provider.TextListener;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that are older than Converse, each in the form of its page in the documents of AWS. */
class InvokeModelTest {
  private static final String JURASSIC =
      """
      {"id":1234,
       "prompt":{"text":"Hola Mundo","tokens":[
         {"generatedToken":{"token":"▁Hola","logprob":-12.5,"raw_logprob":-12.5},
          "topTokens":null,"textRange":{"start":0,"end":4}},
         {"generatedToken":{"token":"▁Mundo","logprob":-3.25,"raw_logprob":-3.25},
          "topTokens":null,"textRange":{"start":4,"end":10}}]},
       "completions":[{"data":{"text":"\\nHello World","tokens":[
         {"generatedToken":{"token":"<|newline|>","logprob":0.0,"raw_logprob":-0.01},
          "topTokens":null,"textRange":{"start":0,"end":1}},
         {"generatedToken":{"token":"▁Hello","logprob":-0.5,"raw_logprob":-0.6},
          "topTokens":null,"textRange":{"start":1,"end":6}},
         {"generatedToken":{"token":"▁World","logprob":-0.25,"raw_logprob":-0.3},
          "topTokens":null,"textRange":{"start":6,"end":12}},
         {"generatedToken":{"token":"<|endoftext|>","logprob":-0.125,"raw_logprob":-0.2},
          "topTokens":null,"textRange":{"start":12,"end":12}}]},
        "finishReason":{"reason":"endoftext"}}]}
      """;

  private final TestingAccount account = new TestingAccount();
  private StrictAws server;

  /** A model of each form: its answer with 5 tokens in and 3 out, and its word for length. */
  enum Form {
    TITAN_TEXT(
        "amazon.titan-text-express-v1",
        "titan-text",
        """
        {"inputTextTokenCount":5,"results":[
         {"tokenCount":3,"outputText":"Hello","completionReason":"FINISH"}]}\
        """,
        "FINISH",
        "LENGTH"),
    CLAUDE_TEXT(
        "anthropic.claude-v2:1",
        "claude-text",
        """
        {"type":"completion","completion":"Hello","stop_reason":"stop_sequence",
         "stop":"\\n\\nHuman:"}\
        """,
        "stop_sequence",
        "max_tokens"),
    COMMAND(
        "cohere.command-text-v14",
        "command",
        """
        {"generations":[{"finish_reason":"COMPLETE","id":"g","text":"Hello"}],"id":"i",
         "prompt":"Hola"}\
        """,
        "COMPLETE",
        "MAX_TOKENS"),
    LLAMA_2(
        "meta.llama2-70b-chat-v1",
        "llama2",
        """
        {"generation":"Hello","prompt_token_count":5,"generation_token_count":3,
         "stop_reason":"stop"}\
        """,
        "stop",
        "length");

    private final String model;
    private final String schema;
    private final String answer;
    private final String finished;
    private final String length;

    Form(String model, String schema, String answer, String finished, String length) {
      this.model = model;
      this.schema = schema;
      this.answer = answer;
      this.finished = finished;
      this.length = length;
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = new StrictAws();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    account.close();
  }

  /** The article's example: the text goes as it is, and its tokens come back. */
  @Test
  void jurassicReturnsTheTokensOfPromptAndCompletion() {
    server.schema("jurassic").thenJson(200, JURASSIC);
    var request = ChatRequest.of("ai21.j2-ultra-v1", "Hola Mundo").withMaxOutputTokens(200);
    var answer = answered(account.bedrock(server).ask(request, TextListener.NONE));
    assertThat(server.lastRequest().target()).isEqualTo("/model/ai21.j2-ultra-v1/invoke");
    assertThat(server.lastRequest().text())
        .isEqualTo("{\"prompt\":\"Hola Mundo\",\"maxTokens\":200}");
    assertThat(answer.text()).isEqualTo("\nHello World");
    assertThat(answer.finish()).isEqualTo(FinishReason.COMPLETE);
    var tokens = answer.tokens().orElseThrow();
    assertThat(tokens.prompt())
        .containsExactly(
            new Token("▁Hola", Estimate.known(-12.5), 0, 4),
            new Token("▁Mundo", Estimate.known(-3.25), 4, 10));
    assertThat(tokens.completion())
        .extracting(Token::text)
        .containsExactly("<|newline|>", "▁Hello", "▁World", "<|endoftext|>");
    assertThat(answer.usage().input()).isEqualTo(Estimate.known(2L));
    assertThat(answer.usage().output()).isEqualTo(Estimate.known(4L));
  }

  /** The service bills what its headers say. */
  @Test
  void headersOutrankTheTokensOfJurassic() {
    server
        .schema("jurassic")
        .thenJson(
            200,
            JURASSIC,
            "X-Amzn-Bedrock-Input-Token-Count: 3",
            "X-Amzn-Bedrock-Output-Token-Count: 5");
    var request = ChatRequest.of("ai21.j2-ultra-v1", "Hola Mundo");
    var usage = answered(account.bedrock(server).ask(request, TextListener.NONE)).usage();
    assertThat(usage.input()).isEqualTo(Estimate.known(3L));
    assertThat(usage.output()).isEqualTo(Estimate.known(5L));
  }

  @ParameterizedTest
  @CsvSource({"stop,STOP_SEQUENCE", "length,LENGTH", "endoftext,COMPLETE", "new,OTHER"})
  void whyJurassicEndsIsTold(String word, FinishReason reason) {
    server.thenJson(200, JURASSIC.replace("\"endoftext\"", "\"" + word + "\""));
    var request = ChatRequest.of("ai21.j2-mid-v1", "Hola");
    assertThat(answered(account.bedrock(server).ask(request, TextListener.NONE)).finish())
        .isEqualTo(reason);
  }

  @Test
  void jurassicDoesNotStream() {
    var request = ChatRequest.of("ai21.j2-ultra-v1", "Hola Mundo").streamed();
    var failure = failed(account.bedrock(server).ask(request, TextListener.NONE));
    assertThat(failure.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(failure.reason())
        .hasToString("ai21.j2-ultra-v1 does not offer: answers piece by piece");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void eachModelIsAskedInItsForm(Form form) {
    server
        .schema(form.schema)
        .thenJson(
            200,
            form.answer,
            "X-Amzn-Bedrock-Input-Token-Count: 5",
            "X-Amzn-Bedrock-Output-Token-Count: 3");
    var request =
        ChatRequest.of(
                form.model,
                List.of(
                    ChatMessage.user("one"),
                    ChatMessage.assistant("two"),
                    ChatMessage.user("three")))
            .withSystem("You are a travel assistant.")
            .withMaxOutputTokens(50)
            .withTemperature(0.5);
    var stops = form == Form.LLAMA_2 ? request : request.withStop(List.of("END"));
    var answer = answered(account.bedrock(server).ask(stops, TextListener.NONE));
    assertThat(answer.text()).isEqualTo("Hello");
    assertThat(answer.finish()).isEqualTo(FinishReason.COMPLETE);
    assertThat(answer.usage().input()).isEqualTo(Estimate.known(5L));
    assertThat(answer.usage().output()).isEqualTo(Estimate.known(3L));
    assertThat(answer.requestId()).contains(StrictAws.REQUEST_ID);
    assertThat(server.lastRequest().target()).endsWith("/invoke");
    assertThat(server.lastRequest().text())
        .contains("You are a travel assistant.", "one", "two", "three", "50", "0.5");
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatReachedItsLengthSaysSo(Form form) {
    server
        .schema(form.schema)
        .thenJson(200, form.answer.replace("\"" + form.finished + "\"", "\"" + form.length + "\""));
    var request = ChatRequest.of(form.model, "Hola");
    var answer = answered(account.bedrock(server).ask(request, TextListener.NONE));
    assertThat(answer.finish()).isEqualTo(FinishReason.LENGTH);
    boolean isCounted = form.answer.contains("5");
    assertThat(answer.usage().input().isKnown()).isEqualTo(isCounted);
    assertThat(answer.usage().output().isKnown()).isEqualTo(isCounted);
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatLacksItsTextIsNone(Form form) {
    server.thenJson(200, "{\"message\":\"something else\"}");
    var request = ChatRequest.of(form.model, "Hola");
    assertThat(failed(account.bedrock(server).ask(request, TextListener.NONE)).kind())
        .isEqualTo(FailureKind.PROTOCOL);
  }

  @ParameterizedTest
  @CsvSource({
    "amazon.titan-text-lite-v1,TITAN_TEXT,FINISH,CONTENT_FILTERED,CONTENT_FILTER",
    "cohere.command-light-text-v14,COMMAND,COMPLETE,ERROR_TOXIC,CONTENT_FILTER",
    "cohere.command-light-text-v14,COMMAND,COMPLETE,ERROR,CUT"
  })
  void anAnswerThatWasStoppedIsNone(
      String model, Form form, String finished, String word, FailureKind kind) {
    server.schema(form.schema).thenJson(200, form.answer.replace(finished, word));
    var request = ChatRequest.of(model, "Hola");
    assertThat(failed(account.bedrock(server).ask(request, TextListener.NONE)).kind())
        .isEqualTo(kind);
  }

  @Test
  void onlyAStopTextThatWasAskedForIsOne() {
    var stopped = Form.CLAUDE_TEXT.answer.replace("\\n\\nHuman:", "END");
    server.schema("claude-text").thenJson(200, stopped);
    var request = ChatRequest.of("anthropic.claude-instant-v1", "Hola").withStop(List.of("END"));
    assertThat(answered(account.bedrock(server).ask(request, TextListener.NONE)).finish())
        .isEqualTo(FinishReason.STOP_SEQUENCE);
  }

  @Test
  void claudeIsAskedAsAHuman() {
    server.schema("claude-text").thenJson(200, Form.CLAUDE_TEXT.answer);
    answered(
        account
            .bedrock(server)
            .ask(ChatRequest.of("anthropic.claude-v2", "Hola"), TextListener.NONE));
    assertThat(server.lastRequest().text())
        .isEqualTo(
            "{\"prompt\":\"\\n\\nHuman: Hola\\n\\nAssistant:\",\"max_tokens_to_sample\":4096}");
  }

  @Test
  void llamaIsAskedAsItWasTrained() {
    server.schema("llama2").thenJson(200, Form.LLAMA_2.answer);
    var request =
        ChatRequest.of(
                "meta.llama2-13b-chat-v1",
                List.of(
                    ChatMessage.user("Hi"), ChatMessage.assistant("Hello"), ChatMessage.user("?")))
            .withSystem("Be brief.");
    answered(account.bedrock(server).ask(request, TextListener.NONE));
    assertThat(server.lastRequest().text())
        .isEqualTo(
            "{\"prompt\":\"<s>[INST] <<SYS>>\\nBe brief.\\n<</SYS>>\\n\\nHi [/INST] Hello </s>"
                + "<s>[INST] ? [/INST]\"}");
  }

  @Test
  void whatAFormHasNoKeyForIsRefusedUnsent() {
    var stops = ChatRequest.of("meta.llama2-13b-chat-v1", "Hi").withStop(List.of("END"));
    var schema = ChatRequest.of("amazon.titan-text-lite-v1", "Hi").withSchema("{}");
    for (var request : List.of(stops, schema)) {
      var failure = failed(account.bedrock(server).ask(request, TextListener.NONE));
      assertThat(failure.kind()).isEqualTo(FailureKind.BAD_REQUEST);
      assertThat(failure.attempts()).isZero();
    }
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:bedrock:eu-west-1::foundation-model/ai21.j2-ultra-v1",
        "ai21.j2-mid",
        "us.ai21.j2-ultra-v1"
      })
  void aModelIsKnownByItsIdWhereverItStands(String model) {
    assertThat(LegacyBody.Family.of(model)).contains(LegacyBody.Family.JURASSIC_2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "anthropic.claude-3-haiku-20240307-v1:0",
        "meta.llama3-8b-instruct-v1:0",
        "cohere.command-r-v1:0",
        "us.ai21.jamba-1-5-mini-v1:0",
        "arn:aws:bedrock:eu-west-1:123456789012:provisioned-model/abcdef"
      })
  void youngerModelsAreAskedThroughConverse(String model) {
    assertThat(LegacyBody.Family.of(model)).isEmpty();
  }

  @Test
  void olderModelsStreamThroughConverse() {
    server
        .schema("converse")
        .thenFrames(
            TestingFrames.joined(
                TestingFrames.event("contentBlockDelta", "{\"delta\":{\"text\":\"Hello\"}}"),
                TestingFrames.event("messageStop", "{\"stopReason\":\"end_turn\"}")));
    var request = ChatRequest.of("amazon.titan-text-express-v1", "Hola").streamed();
    assertThat(answered(account.bedrock(server).ask(request, TextListener.NONE)).text())
        .isEqualTo("Hello");
    assertThat(server.lastRequest().target()).endsWith("/converse-stream");
  }
}
