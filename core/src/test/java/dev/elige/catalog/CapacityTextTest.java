package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "global=4750 PTU output:8 cached:0 minimum:15 increment:5",
        "any/200000=19500 GSU output:4.5 minimum:1 increment:1",
        "in-region=13500 PTU minimum:80 increment:40"
      })
  void aTextSurvivesReadingAndWriting(String text) {
    assertThat(CapacityText.read(text)).hasToString(text);
  }

  @Test
  void aUnitIsBoughtSinglyWhereNothingIsSaid() {
    var capacity = CapacityText.read("any=1000 MU output:5");
    assertThat(capacity.minimum()).isEqualByComparingTo("1");
    assertThat(capacity.increment()).isEqualByComparingTo("1");
    assertThat(capacity.covers(Routing.GEO)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4750 PTU",
        "global=4750",
        "global=0 PTU",
        "nowhere=1 PTU",
        "any=1 PTU outptu:4",
        "any=1 PTU output:-1",
        "any=1 PTU minimum:0"
      })
  void whatIsNoCapacityIsRefused(String text) {
    assertThatThrownBy(() -> CapacityText.read(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void deploymentsAndLengthsStandSideBySideAndTheSameOnesCompete() {
    assertThat(CapacityText.slot(CapacityText.read("global=1 PTU"))).isEqualTo("global");
    assertThat(CapacityText.slot(CapacityText.read("any/200000=1 GSU"))).isEqualTo("any/200000");
  }

  @Test
  void aMinimumOfAReservedRateNamesItsMeter() {
    assertThat(ReservedMinimum.parse("input=100000")).hasToString("input=100000");
    assertThatThrownBy(() -> ReservedMinimum.parse("input"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
