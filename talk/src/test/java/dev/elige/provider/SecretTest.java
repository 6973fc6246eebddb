package dev.elige.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class SecretTest {
  private static final String KEY = "sk-canary/7Yq2+x=";
  private static final Secret SECRET = Secret.of("SOME_KEY", KEY);

  @Test
  void noTextShowsIt() {
    assertThat(
            List.of(
                SECRET.toString(),
                String.valueOf(Optional.of(SECRET)),
                "" + Map.of("key", SECRET),
                String.format("%s", SECRET),
                SECRET.name()))
        .noneMatch(text -> text.contains("canary"))
        .first()
        .isEqualTo("SOME_KEY=[secret]");
  }

  @Test
  void noSerialisationTakesItAlong() throws IOException {
    try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
      assertThatThrownBy(() -> out.writeObject(SECRET))
          .isInstanceOf(NotSerializableException.class);
    }
    try {
      assertThat(JsonMapper.builder().build().writeValueAsString(SECRET)).doesNotContain("canary");
    } catch (JacksonException e) {
      assertThat(e).hasMessageNotContaining("canary");
    }
  }

  @Test
  void whoAsksForItGetsIt() {
    assertThat(SECRET.<String>reveal(value -> "Bearer " + value)).isEqualTo("Bearer " + KEY);
  }

  @Test
  void itIsTakenOutOfTextsAndAddresses() {
    assertThat(SECRET.hiddenIn("wrong: " + KEY + ", at /x?key=sk-canary%2F7Yq2%2Bx%3D."))
        .isEqualTo("wrong: [secret], at /x?key=[secret].");
  }

  @Test
  void whoeverChangesItsCaseDoesNotShowItEither() {
    assertThat(SECRET.hiddenIn("text/" + KEY.toLowerCase(Locale.ROOT))).isEqualTo("text/[secret]");
  }

  /** Keys of servers of one's own are words such as "none", and stand in other words. */
  @Test
  void aShortKeyIsHiddenWhereItIsAWord() {
    assertThat(Secret.of("K", "k").hiddenIn("token k is wrong: k!"))
        .isEqualTo("token [secret] is wrong: [secret]!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "sk-canary 1", "sk-canary\n2", "sk-canaryñ"})
  void whatIsNoKeyIsRefusedWithoutBeingShown(String text) {
    assertThatThrownBy(() -> Secret.of("SOME_KEY", text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("SOME_KEY: the key is empty or holds blanks")
        .hasMessageNotContaining("canary");
  }

  @Test
  void aVariableThatIsNotSetIsAReason() {
    assertThat(Secret.inVariable(Map.of("A", " sk-1 "), "A").toOptional())
        .contains(Secret.of("A", "sk-1"));
    assertThat(
            Secret.inVariable(Map.of("B", " "), "B")
                .<String>fold(Secret::toString, Object::toString))
        .isEqualTo("the variable B is not set");
  }
}
