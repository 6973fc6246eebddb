package dev.elige.tokens.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TokenizerRosterTest {
  @Test
  void everyRowNamesAFileAndItsLicence() {
    var names = new HashSet<String>();
    assertThat(TokenizerRoster.all())
        .hasSizeGreaterThanOrEqualTo(10)
        .allSatisfy(row -> {
          assertThat(names.add(row.name())).isTrue();
          assertThat(TokenizerNames.checked(row.name())).isEqualTo(row.name());
          assertThat(row.address().getScheme()).isEqualTo("https");
          assertThat(row.licence().name()).isNotBlank();
          assertThat(row.licence().page()).startsWith("https://");
          assertThat(row.models()).isNotBlank();
        });
  }

  /** A file whose address holds a commit cannot change, so its sum must be known. */
  @Test
  void pinnedAddressesHaveChecksums() {
    assertThat(TokenizerRoster.all())
        .filteredOn(row -> row.address().toString().matches(".*/[0-9a-f]{40}/.*"))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.expectedSha256()).isPresent());
  }
}
