package dev.elige.belief.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FittedTest {
  private static final ScoreMatrix MATRIX = TestingMatrix.drawn(5);
  private static final Fitted FITTED = Fitted.learn(MATRIX);
  private static final Basket BASKET =
      new Basket(List.of(new Basket.Part(0, 1), new Basket.Part(3, 1)));

  private static byte[] bytes(FittedFile.Content content) throws IOException {
    var out = new ByteArrayOutputStream();
    FittedFile.write(content, out);
    return out.toByteArray();
  }

  @Test
  void whatWasWrittenTellsTheSame() throws IOException {
    var content = new FittedFile.Content(FITTED, List.of(named("curie-99", "curie")));
    var again = FittedFile.read(new ByteArrayInputStream(bytes(content)));
    var read = again.learned();
    assertThat(read.models()).isEqualTo(FITTED.models());
    assertThat(again.others()).isEqualTo(content.others());
    for (int model = 0; model < TestingMatrix.MODELS; model++) {
      var told = read.on(MATRIX.scores()).at(model, BASKET);
      var before = FITTED.on(MATRIX.scores()).at(model, BASKET);
      assertThat(told.mean()).isCloseTo(before.mean(), within(1e-3));
      assertThat(told.deviation()).isCloseTo(before.deviation(), within(1e-3));
    }
    assertThat(bytes(again)).isEqualTo(bytes(content));
  }

  @Test
  void otherBytesAreRefused() {
    assertThatThrownBy(() -> FittedFile.read(new ByteArrayInputStream(new byte[64])))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another version");
  }

  private static ModelTraits named(String name, String provider) {
    return new ModelTraits(
        name, Optional.of(provider), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Nobody scored the new ones: kin of a family are told from it, strangers from everybody. */
  @Test
  void aNewModelIsLikeItsKin() {
    var more = FITTED.with(List.of(named("curie-99", "curie"), named("xenia", "nobody")));
    var posterior = more.on(MATRIX.scores());
    int kin = TestingMatrix.MODELS;
    int stranger = kin + 1;
    assertThat(posterior.at(kin, BASKET).deviation())
        .isLessThan(posterior.at(stranger, BASKET).deviation());
    assertThat(posterior.at(0, BASKET)).isEqualTo(FITTED.on(MATRIX.scores()).at(0, BASKET));
  }

  /** Where learning changed nothing the extension is the likeness by traits itself. */
  @Test
  void withoutLearningTraitsAreAllThatIsShared() {
    var traits = new TraitEffects(MATRIX.models());
    var all = new java.util.ArrayList<>(MATRIX.models());
    all.add(named("ada-77", "ada"));
    all.add(named("zoe-1", "ada"));
    var extended = new TraitEffects(all, traits.frame());
    var covariance =
        ModelCovariance.of(traits.likeness(Prior.DEFAULT), traits, Prior.DEFAULT).with(extended);
    int old = MATRIX.models().size();
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < all.size(); j++) {
        assertThat(covariance.at(i, j))
            .isCloseTo(extended.likeness(Prior.DEFAULT, i, j), within(1e-9));
      }
    }
    assertThat(covariance.at(old, old + 1)).isEqualTo(covariance.at(old + 1, old));
  }

  /** What a data set of one's own may differ by is no less than what benchmarks differ by. */
  @Test
  void benchmarksOfABasketLieApart() {
    var alone = new Basket(List.of(new Basket.Part(0, 1)));
    var score = new LogOdds(0, 1);
    assertThat(FITTED.specificVariance(new KnownTogether.Known(1, BASKET, score)))
        .isGreaterThan(FITTED.specificVariance(new KnownTogether.Known(1, alone, score)));
  }
}
