package dev.elige.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void tagsAreCanonical() {
    assertThat(Language.parse("PT-br")).contains(new Language("pt-BR"));
    assertThat(new Language("pt-BR").base()).isEqualTo(new Language("pt"));
  }

  @Test
  void aWordIsNoLanguage() {
    assertThat(Language.parse("spanish")).isEmpty();
    assertThat(Language.parse("xx")).isEmpty();
    assertThat(Language.parse("")).isEmpty();
  }

  @Test
  void namesComeInBothDisplayLanguages() {
    assertThat(new Language("de").name(DisplayLanguage.ENGLISH)).isEqualTo("German");
    assertThat(new Language("de").name(DisplayLanguage.SPANISH)).isEqualTo("alemán");
  }

  @Test
  void theShortWayIsTheWayOfTheLocales() {
    for (String code : java.util.Locale.getISOLanguages()) {
      var locale = new java.util.Locale.Builder().setLanguageTag(code).build();
      assertThat(new Language(code).tag()).isEqualTo(locale.toLanguageTag());
    }
  }
}
