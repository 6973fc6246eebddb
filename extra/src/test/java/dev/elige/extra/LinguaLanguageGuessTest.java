package dev.elige.extra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Language;
import dev.elige.tokens.content.ParallelTexts;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinguaLanguageGuessTest {
  private final LinguaLanguageGuess guess = new LinguaLanguageGuess();

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "de", "pt", "ru", "ar", "hi", "zh", "ja"})
  void aPageInEachLanguageIsRecognised(String tag) {
    var language = new Language(tag);
    assertThat(guess.guess(ParallelTexts.in(language).orElseThrow().text())).contains(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "12345 67.89", "def f(x):\n  return x + 1\n", "🙂🙂"})
  void whatIsNoLanguageIsNotTold(String text) {
    assertThat(guess.guess(text)).isEmpty();
  }

  @Test
  void manyThreadsAreToldTheSame() {
    var texts = Collections.nCopies(20, ParallelTexts.all()).stream().flatMap(all -> all.stream());
    assertThat(texts.parallel().filter(text -> guess.guess(text.text()).isEmpty())).isEmpty();
  }
}
