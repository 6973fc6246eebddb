package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.messages;
import static dev.elige.spec.TestingRequirements.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagsTest {
  private static String application(String language) {
    return "tasks: [{kind: embedding, languages: [\"" + language + "\"]}]";
  }

  @ParameterizedTest
  @CsvSource({"es, es", "pt-br, pt-BR", "zh-Hant, zh-Hant", "es-419, es-419", "gsw, gsw"})
  void tagsAreMadeCanonical(String written, String tag) {
    assertThat(read(application(written)).tasks().getFirst().languages())
        .containsExactly(new Language(tag));
  }

  /** The two-letter codes are those of ISO 639-1, the country that of ISO 3166-1. */
  @ParameterizedTest
  @CsvSource({
    "spanish, es",
    "Español, es",
    "castellano, es",
    "inglés, en",
    "Deutsch, de",
    "alemán, de",
    "Français, fr",
    "catalan, ca",
    "euskera, eu",
    "japanese, ja",
    "jp, ja",
    "spa, es",
    "deu, de",
    "es_ES, es-ES",
    "en-UK, en-GB"
  })
  void whatIsNoTagIsAnsweredWithTheTag(String written, String tag) {
    assertThat(messages(application(written)))
        .singleElement()
        .asString()
        .endsWith("Did you mean \"" + tag + "\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "klingon", "*", "all", "e", "und", "es--ES", "1"})
  void whatNobodyCanGuessIsAnsweredWithAnExample(String written) {
    assertThat(messages(application(written)))
        .singleElement()
        .asString()
        .endsWith("Write, for example, \"languages: [es, en]\".");
  }

  @Test
  void aLanguageNamedTwiceCountsOnce() {
    assertThat(
            read("tasks: [{kind: embedding, languages: [es, es]}]").tasks().getFirst().languages())
        .hasSize(1);
  }
}
