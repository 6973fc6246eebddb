package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.evidence.Benchmarks;
import dev.elige.belief.model.Basket;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceBasketsTest {
  private static final Language ENGLISH = new Language("en");
  private static final Language SPANISH = new Language("es");
  private static final Language JAPANESE = new Language("ja");

  private static Column column(String text) {
    return Column.parse(text);
  }

  /** A score on a basket is a share of the greatest one, so every part of it has a greatest one. */
  @ParameterizedTest
  @EnumSource
  void everyKindOfTaskHasABasketOfBoundedBenchmarks(TaskKind kind) {
    var all =
        Benchmarks.known().all().stream()
            .flatMap(one ->
                List.of(
                    new Column(one.id(), Optional.empty()),
                    new Column(one.id(), Optional.of(ENGLISH)))
                    .stream())
            .toList();
    var basket = ReferenceBaskets.LOADED.of(kind, ENGLISH, all).orElseThrow();
    assertThat(basket.parts())
        .allSatisfy(part -> {
          var benchmark =
              Benchmarks.known().of(all.get(part.benchmark()).benchmark()).orElseThrow();
          assertThat(benchmark.isBounded()).as(benchmark.id()).isTrue();
        });
    assertThat(basket.parts().size()).isEqualTo(ReferenceBaskets.LOADED.lines(kind, ENGLISH));
  }

  @Test
  void anotherLanguageHasItsOwnColumns() {
    var columns =
        List.of(
            column("euroeval-summarization@en"),
            column("euroeval-summarization@es"),
            column("vectara-factual-consistency"));
    assertThat(ReferenceBaskets.LOADED.of(TaskKind.SUMMARIZATION, SPANISH, columns))
        .contains(new Basket(List.of(new Basket.Part(1, 3), new Basket.Part(2, 1))));
    assertThat(ReferenceBaskets.LOADED.of(TaskKind.SUMMARIZATION, ENGLISH, columns))
        .contains(new Basket(List.of(new Basket.Part(0, 3), new Basket.Part(2, 1))));
  }

  /** Half the weight of what languages tell apart has to be measured in a language. */
  @Test
  void aTaskIsMeasuredInALanguageFromHalfOfItsWeightOn() {
    var baskets = ReferenceBaskets.LOADED;
    var columns = List.of(column("mmmlu@ja"), column("euroeval-knowledge@es"));
    assertThat(baskets.isMeasuredIn(TaskKind.MULTILINGUAL, JAPANESE, columns)).isTrue();
    assertThat(baskets.isMeasuredIn(TaskKind.MULTILINGUAL, SPANISH, columns)).isFalse();
    assertThat(baskets.isMeasuredIn(TaskKind.SUMMARIZATION, JAPANESE, columns)).isFalse();
  }

  @Test
  void codeIsTheSameInEveryLanguage() {
    assertThat(ReferenceBaskets.LOADED.isToldByLanguage(TaskKind.CODE_GENERATION)).isFalse();
    assertThat(ReferenceBaskets.LOADED.isToldByLanguage(TaskKind.CLASSIFICATION)).isTrue();
  }

  @Test
  void withoutItsBenchmarksThereIsNoBasket() {
    assertThat(ReferenceBaskets.LOADED.of(TaskKind.EMBEDDING, ENGLISH, List.of(column("gpqa"))))
        .isEmpty();
  }
}
