package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {
  private static List<String> firstCells(String resource) throws IOException {
    try (var in = RegionsTest.class.getResourceAsStream("/dev/elige/catalog/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t")[0])
          .toList();
    }
  }

  @Test
  void everyRegionThatTheCatalogKnowsMayBeWritten() throws IOException {
    assertThat(firstCells("cloud-regions.tsv")).isNotEmpty().allMatch(Regions::isWellFormed);
  }

  @Test
  void theAreasAreThoseOfTheCatalogAndTheWholeWorld() throws IOException {
    var areas = new ArrayList<>(firstCells("areas.tsv"));
    areas.add("global");
    assertThat(Regions.AREAS).containsExactlyInAnyOrderElementsOf(areas);
  }

  @ParameterizedTest
  @CsvSource({
    "EU, eu",
    "ue, eu",
    "erope, europe",
    "Spain, es",
    "Alemania, de",
    "EU-West-1, eu-west-1",
    "apac, asia-pacific",
    "north-amerika, north-america"
  })
  void aPlaceWrittenWronglyIsAnsweredWithItsCode(String written, String code) {
    assertThat(messages("regions: " + written + "\ntasks: [{kind: embedding, languages: es}]"))
        .singleElement()
        .asString()
        .endsWith("Did you mean \"" + code + "\"?");
  }
}
