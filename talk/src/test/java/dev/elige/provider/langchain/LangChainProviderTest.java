package dev.elige.provider.langchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.FinishReason;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.output.Response;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a real model of LangChain4j cannot be brought to do. */
@Timeout(20)
class LangChainProviderTest {
  private static final ChatRequest REQUEST = ChatRequest.of("own", "?");

  private static ChatModel saying(Supplier<ChatResponse> says) {
    return new ChatModel() {
      @Override
      public ChatResponse doChat(dev.langchain4j.model.chat.request.ChatRequest request) {
        return says.get();
      }
    };
  }

  private static ChatResponse.Builder response(String text) {
    return ChatResponse.builder().aiMessage(AiMessage.from(text));
  }

  private static Reply<ChatAnswer> ask(ChatModel model) {
    return LangChainProvider.of("mine", LangChainModel.of("own", model))
        .ask(REQUEST, TextListener.NONE);
  }

  private static ChatAnswer answer(Reply<ChatAnswer> reply) {
    return reply.fold(
        answer -> answer,
        failure -> {
          throw new AssertionError(failure);
        });
  }

  private static CallFailure failure(Reply<?> reply) {
    return reply.<CallFailure>fold(
        answer -> {
          throw new AssertionError("an answer: " + answer);
        },
        failure -> failure);
  }

  @Test
  void onlyWhatWasGivenIsDeclared() {
    var chat = LangChainModel.of("own", saying(() -> response("a").build()));
    var vectors = vectors(_ -> Response.from(List.of()));
    var provider = LangChainProvider.of("mine", chat, LangChainModel.of("vectors", vectors));
    assertThat(provider.capabilities().all())
        .containsExactlyInAnyOrder(
            Capability.CHAT,
            Capability.SYSTEM,
            Capability.TEMPERATURE,
            Capability.STOP,
            Capability.EMBEDDINGS,
            Capability.MODEL_LIST,
            Capability.USAGE);
    assertThat(LangChain.MOST.all()).containsAll(provider.capabilities().all());
    assertThat(failure(provider.ask(REQUEST.streamed(), TextListener.NONE)).reason())
        .hasToString("own does not offer: answers piece by piece");
    assertThat(failure(provider.ask(REQUEST.withSchema("{}"), TextListener.NONE)).attempts())
        .isZero();
    assertThat(failure(provider.embed(new EmbedRequest("own", List.of("a")))).reason())
        .hasToString("own does not offer: embeddings");
    assertThat(provider.models()).isEqualTo(Reply.answered(List.of("own", "vectors")));
  }

  @Test
  void modelsAreAskedByTheirNames() {
    var provider =
        LangChainProvider.of(
            "mine",
            LangChainModel.of("first", saying(() -> response("1").build())),
            LangChainModel.of("second", saying(() -> response("2").build())));
    assertThat(answer(provider.ask(ChatRequest.of("second", "?"), TextListener.NONE)).text())
        .isEqualTo("2");
    assertThat(failure(provider.ask(ChatRequest.of("secnd", "?"), TextListener.NONE)).reason())
        .hasToString("mine has no model secnd; did you mean second?");
    var twice = LangChainModel.of("a", saying(() -> response("1").build()));
    assertThatThrownBy(() -> LangChainProvider.of("mine", twice, twice))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("two models have this name");
  }

  @Test
  void whatIsNotToldIsUnknown() {
    var answer = answer(ask(saying(() -> response("Hola").build())));
    assertThat(answer.finish()).isEqualTo(FinishReason.OTHER);
    assertThat(answer.warnings())
        .singleElement()
        .hasToString("the provider does not say why it ended");
    assertThat(answer.model()).isEqualTo("own");
    assertThat(answer.requestId()).isEmpty();
    assertThat(answer.usage().input().isKnown()).isFalse();
    var zero = response("Hola").tokenUsage(new TokenUsage(0, 0)).build();
    assertThat(answer(ask(saying(() -> zero))).usage().output().isKnown()).isFalse();
    var half = response("Hola").tokenUsage(new TokenUsage(7)).build();
    assertThat(answer(ask(saying(() -> half))).usage().input()).isEqualTo(Estimate.known(7L));
    assertThat(answer(ask(saying(() -> half))).usage().cached().isKnown()).isFalse();
  }

  @Test
  void errorsOfLangChainHaveTheirMeaning() {
    assertThat(failure(ask(saying(() -> thrown(new ContentFilteredException("no"))))).kind())
        .isEqualTo(FailureKind.CONTENT_FILTER);
    var unable = failure(ask(saying(() -> thrown(new UnsupportedFeatureException("no topK")))));
    assertThat(unable.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(unable.words()).isEqualTo("no topK");
    var broken = failure(ask(saying(() -> thrown(new IllegalStateException()))));
    assertThat(broken.kind()).isEqualTo(FailureKind.PROTOCOL);
    var error = failure(ask(saying(() -> thrown(new NoClassDefFoundError("x/Y")))));
    assertThat(error.words()).isEqualTo("x/Y");
  }

  private static ChatResponse thrown(RuntimeException e) {
    throw e;
  }

  private static ChatResponse thrown(Error e) {
    throw e;
  }

  private static StreamingChatModel streaming(Consumer<StreamingChatResponseHandler> says) {
    return new StreamingChatModel() {
      @Override
      public void doChat(
          dev.langchain4j.model.chat.request.ChatRequest request,
          StreamingChatResponseHandler handler) {
        says.accept(handler);
      }
    };
  }

  private static Reply<ChatAnswer> stream(StreamingChatModel model, List<String> heard) {
    var own = LangChainModel.of("own", saying(() -> response("-").build())).withStreaming(model);
    return LangChainProvider.of("mine", own).ask(REQUEST.streamed(), heard::add);
  }

  @Test
  void aStreamThatEndsWithAnErrorIsNeverAnAnswer() {
    var heard = new ArrayList<String>();
    var failure =
        failure(
            stream(
                streaming(handler -> {
                  handler.onPartialResponse("Ho");
                  handler.onError(new IllegalStateException("broken"));
                  handler.onPartialResponse("la");
                  handler.onCompleteResponse(
                      response("Hola")
                          .finishReason(dev.langchain4j.model.output.FinishReason.STOP)
                          .build());
                }),
                heard));
    assertThat(failure.received()).isEqualTo("Ho");
    assertThat(heard).containsExactly("Ho");
  }

  @Test
  void whatNoPieceToldIsHeardAtTheEnd() {
    var heard = new ArrayList<String>();
    var whole =
        response("Hola Mundo").finishReason(dev.langchain4j.model.output.FinishReason.LENGTH);
    var answer =
        answer(
            stream(
                streaming(handler -> {
                  handler.onPartialResponse("Hola ");
                  handler.onCompleteResponse(whole.build());
                }),
                heard));
    assertThat(answer.text()).isEqualTo("Hola Mundo");
    assertThat(answer.finish()).isEqualTo(FinishReason.LENGTH);
    assertThat(heard).containsExactly("Hola ", "Mundo");
  }

  @Test
  void vectorsComeWithTheirTokens() {
    var vectors =
        vectors(texts ->
            Response.from(
                texts.stream().map(LangChainProviderTest::vector).toList(), new TokenUsage(9)));
    var provider = LangChainProvider.of("mine", LangChainModel.of("own", vectors));
    var made =
        provider
            .embed(new EmbedRequest("own", List.of("a", "bcd")))
            .fold(
                one -> one,
                failure -> {
                  throw new AssertionError(failure);
                });
    assertThat(made.vectors()).hasSize(2);
    assertThat(made.vectors().get(1)).containsExactly(3, 1);
    assertThat(made.usage().input()).isEqualTo(Estimate.known(9L));
    assertThat(made.model()).isEqualTo("own");
    var few = vectors(_ -> Response.from(List.of()));
    assertThat(
            failure(
                    LangChainProvider.of("mine", LangChainModel.of("own", few))
                        .embed(new EmbedRequest("own", List.of("a"))))
                .kind())
        .isEqualTo(FailureKind.PROTOCOL);
  }

  private static EmbeddingModel vectors(
      Function<List<TextSegment>, Response<List<Embedding>>> makes) {
    return new EmbeddingModel() {
      @Override
      public Response<List<Embedding>> embedAll(List<TextSegment> texts) {
        return makes.apply(texts);
      }
    };
  }

  private static Embedding vector(TextSegment text) {
    return Embedding.from(new float[] {text.text().length(), 1});
  }
}
