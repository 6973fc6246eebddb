package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudRegionsTest {
  @ParameterizedTest
  @CsvSource({
    "eu-west-1, eu, true",
    "eu-west-2, eu, false", // London
    "eu-central-2, eu, false", // Zurich
    "eu-central-2, europe, true",
    "norwayeast, eu, false",
    "norwayeast, eea, true",
    "westeurope, eu, true",
    "europe-west2, uk, true",
    "us-east-1, us, true",
    "ca-central-1, us, false",
    "ca-central-1, north-america, true",
    "eu-south-2, es, true",
    "eu-west-1, eu-west-1, true",
    "eu-west-1, eu-west-3, false",
    "nowhere-1, eu, false"
  })
  void aRegionLiesInItsCountryAndAreas(String region, String place, boolean inside) {
    assertThat(CloudRegions.lies(region, place)).isEqualTo(inside);
  }

  @Test
  void europeanRoutingStaysInTheEuAndGlobalRoutingStaysNowhere() {
    assertThat(CloudRegions.staysInside(Availability.geo("eu-west-1", "eu"), "eu")).isTrue();
    assertThat(CloudRegions.staysInside(Availability.geo("eu-west-1", "eu"), "de")).isFalse();
    assertThat(CloudRegions.staysInside(Availability.global("eu-west-1"), "eu")).isFalse();
    assertThat(CloudRegions.staysInside(Availability.global("eu-west-1"), "global")).isTrue();
    assertThat(CloudRegions.staysInside(Availability.geo("us-east-1", "us"), "us")).isTrue();
    assertThat(CloudRegions.staysInside(Availability.geo("eu-west-1", "apac"), "eu")).isFalse();
  }
}
