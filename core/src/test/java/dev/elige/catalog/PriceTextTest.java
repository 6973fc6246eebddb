package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "on-demand/input=3",
        "on-demand/input/200000=6",
        "batch/output@eu-west-1=11.25",
        "flex/cache-read@global:us-east-1=0.15",
        "priority/cache-write-1h@regional:=10.5",
        "on-demand/input@global:=0.0375",
        "use/on-demand/image-output=0.04",
        "provisioned/one-month/base@us-east-1=63",
        "provisioned/none/custom=23",
        "reserved/input/three-months=0.0594",
        "training/million-tokens=8",
        "storage=1.95",
        "hosting@eastus=1.7",
        "import@us-west-2=0.0785",
        "on-demand/input=3 EUR"
      })
  void whatIsWrittenIsRead(String text) {
    var terms = PriceText.read(text);
    assertThat(terms).singleElement().extracting(PriceText::write).isEqualTo(text);
  }

  @Test
  void oneLineMayNameSeveralRegions() {
    assertThat(PriceText.read("batch/input@eu-west-1,global:,us-east-1=1.5"))
        .extracting(PriceText::write)
        .containsExactly(
            "batch/input@eu-west-1=1.5", "batch/input@global:=1.5", "batch/input@us-east-1=1.5");
  }

  @Test
  void anAmountIsNotOptional() {
    assertThatThrownBy(() -> PriceText.read("on-demand/input"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("on-demand/input");
  }
}
