package dev.elige.desk.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two questions never share the file that keeps a broken run. */
class ProfileStateTest {
  /** As {@code printf '3:abc' | sha256sum} prints it: a part stands behind its length. */
  @Test
  void theNameIsHalfOfASha256() {
    assertThat(ProfileState.name(List.of("abc"))).isEqualTo("aab5f9ae99b2e38fb462025c8f72f570");
  }

  /** The name was made of a hash of 32 bits, which is the same for "Aa" and "BB". */
  @Test
  void questionsWhoseHashCodesAreTheSameHaveNamesOfTheirOwn() {
    var one = List.of("/here", "Aa.txt");
    var other = List.of("/here", "BB.txt");

    assertThat(one.hashCode()).isEqualTo(other.hashCode());
    assertThat(ProfileState.name(one)).isNotEqualTo(ProfileState.name(other));
  }

  @Test
  void partsDoNotRunIntoEachOther() {
    assertThat(ProfileState.name(List.of("ab", "c")))
        .isNotEqualTo(ProfileState.name(List.of("a", "bc")));
  }
}
