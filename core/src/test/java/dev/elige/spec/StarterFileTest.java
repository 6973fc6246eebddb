package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterFileTest {
  @ParameterizedTest
  @EnumSource
  void theStarterReadsWithoutFindings(DisplayLanguage language) {
    var requirement = read(StarterFile.text(language));
    assertThat(requirement.tasks()).hasSize(2);
    assertThat(requirement.warnings()).isEmpty();
  }

  /** What stands behind a "#" and looks like a key is right as well. */
  @ParameterizedTest
  @EnumSource
  void itsCommentedLinesReadOnceTheirMarkIsGone(DisplayLanguage language) {
    var text = StarterFile.text(language).replaceAll("(?m)^# ([a-z-]+: .*#|accept|as-of)", "$1");
    var requirement = read(text);
    assertThat(requirement.constraints().regions()).containsExactly("eu");
    assertThat(requirement.constraints().nearestPrice()).isTrue();
    assertThat(requirement.constraints().acceptUnconfirmed()).containsExactly(Rule.LATENCY);
    assertThat(requirement.asOf()).isPresent();
  }
}
