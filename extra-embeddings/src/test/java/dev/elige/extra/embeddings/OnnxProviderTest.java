package dev.elige.extra.embeddings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.elige.base.DisplayLanguage;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.FailureKind;
import dev.elige.provider.InProcess;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs the real models; LangChain4j runs the same weights as the oracle. */
class OnnxProviderTest {
  private static final InProcess PROVIDER = ServiceLoader.load(InProcess.class).findFirst().get();

  private static final List<String> TEXTS =
      List.of(
          "query: how much protein should a female eat",
          "passage: As a general guideline, the CDC's average requirement of protein for women"
              + " ages 19 to 70 is 46 grams per day.",
          "Hola Mundo",
          "¿Dónde está mi maleta? 日本語 👩‍👩‍👧",
          "word ".repeat(90).strip());

  @TempDir Path folder;

  private static Embeddings embed(ModelCard card, List<String> texts) {
    return PROVIDER
        .embed(new EmbedRequest(card.id(), texts))
        .<Embeddings>fold(
            answer -> answer,
            failure -> {
              throw new AssertionError(failure);
            });
  }

  private static CallFailure failure(Reply<?> reply) {
    return reply.fold(
        answer -> {
          throw new AssertionError(answer);
        },
        failure -> failure);
  }

  private static double cosine(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource
  void vectorsAreThoseOfAnotherImplementationOnTheSameWeights(ModelCard card) {
    var oracle = new LangChain(card, folder);
    var answer = embed(card, TEXTS);
    assertThat(answer.size()).isEqualTo(384);
    for (int i = 0; i < TEXTS.size(); i++) {
      var vector = answer.vectors().get(i);
      assertThat(vector)
          .as(TEXTS.get(i))
          .containsExactly(oracle.vector(TEXTS.get(i)), within(1e-4f));
      assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }
  }

  /** Of MiniLM, which is the fastest, in more texts than are run at once. */
  @ParameterizedTest
  @EnumSource
  void aTextHasOneVectorWhateverStandsBesideIt(ModelCard card) {
    var many = new ArrayList<>(TEXTS);
    for (int i = card == ModelCard.ALL_MINILM_L6_V2 ? 24 : 3; i > 0; i--) {
      many.add("suitcase ".repeat(10 * i).strip());
    }
    var together = embed(card, many);
    for (int i : new int[] {0, 2, 4, 7}) {
      var alone = embed(card, List.of(many.get(i)));
      assertThat(together.vectors().get(i))
          .containsExactly(alone.vectors().getFirst(), within(1e-5f));
    }
  }

  @ParameterizedTest
  @EnumSource
  void likeTextsAreNearerThanOthers(ModelCard card) {
    var prefix = card == ModelCard.E5_SMALL_V2 ? "query: " : "";
    var vectors =
        embed(
                card,
                List.of(
                    prefix + "The flight to Madrid is late.",
                    prefix + "My plane to Spain has been delayed.",
                    prefix + "Add two spoons of sugar to the dough."))
            .vectors();
    assertThat(cosine(vectors.get(0), vectors.get(1)))
        .isGreaterThan(cosine(vectors.get(0), vectors.get(2)) + 0.05);
  }

  /** The words beyond the limit change nothing, and that is said. */
  @ParameterizedTest
  @EnumSource
  void aTextThatIsTooLongIsCutAndToldSo(ModelCard card) {
    int words = card.longest() - 2;
    var whole = "word ".repeat(words).strip();
    var answer = embed(card, List.of(whole, whole + " and more"));
    assertThat(answer.vectors().get(1)).containsExactly(answer.vectors().get(0), within(1e-5f));
    assertThat(answer.usage().input().toOptional()).contains(2L * card.longest());
    assertThat(answer.warnings())
        .singleElement()
        .satisfies(warning ->
            assertThat(warning.in(DisplayLanguage.ENGLISH))
                .contains("text 2 has " + (card.longest() + 2) + " tokens", "" + card.longest()));
  }

  @Test
  void tokensAreCountedWithThoseAroundTheText() {
    var answer = embed(ModelCard.ALL_MINILM_L6_V2, List.of("hello world"));
    assertThat(answer.usage().input().toOptional()).contains(4L);
    assertThat(answer.usage().output().isKnown()).isFalse();
    assertThat(answer.warnings()).isEmpty();
  }

  @Test
  void whatItDoesNotHaveItRefuses() {
    var unknown = failure(PROVIDER.embed(new EmbedRequest("all-minilm", List.of("a"))));
    assertThat(unknown.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(unknown.reason().in(DisplayLanguage.ENGLISH)).contains("all-minilm-l6-v2");
    var empty = failure(PROVIDER.embed(new EmbedRequest("e5-small-v2", List.of("a", " "))));
    assertThat(empty.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    var chat = failure(PROVIDER.ask(ChatRequest.of("e5-small-v2", "a"), TextListener.NONE));
    assertThat(chat.kind()).isEqualTo(FailureKind.BAD_REQUEST);
  }

  @Test
  void anInterruptCancels() {
    Thread.currentThread().interrupt();
    var reply = PROVIDER.embed(new EmbedRequest("all-minilm-l6-v2", List.of("a")));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(failure(reply).kind()).isEqualTo(FailureKind.CANCELLED);
  }
}
