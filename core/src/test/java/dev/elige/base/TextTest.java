package dev.elige.base;

import static dev.elige.base.DisplayLanguage.ENGLISH;
import static dev.elige.base.DisplayLanguage.SPANISH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {
  @Test
  void argumentsFillTheHolesInOrder() {
    var text = Text.of("{} of {}", "{} de {}", 3, "x{}y");
    assertThat(text.in(ENGLISH)).isEqualTo("3 of x{}y");
    assertThat(text.in(SPANISH)).isEqualTo("3 de x{}y");
  }

  @Test
  void anInnerTextIsSaidInTheSameLanguage() {
    var outer = Text.of("no {}", "sin {}", Text.of("price", "precio"));
    assertThat(outer.in(SPANISH)).isEqualTo("sin precio");
  }

  @Test
  void joinedTextsKeepTheirLanguages() {
    var both = Text.joined(", ", List.of(Text.of("one", "uno"), Text.of("two", "dos")));
    assertThat(both.in(ENGLISH)).isEqualTo("one, two");
    assertThat(both.in(SPANISH)).isEqualTo("uno, dos");
  }
}
