package dev.elige.catalog;

import static dev.elige.base.Authority.CURATED;
import static dev.elige.base.Authority.VENDOR_ENDPOINT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Citation;
import dev.elige.base.Language;
import dev.elige.base.PartialDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {
  private static final OfferId OFFER = OfferId.parse("acme/alpha");
  private static final ModelId MODEL = ModelId.parse("maker/alpha");

  @TempDir Path folder;

  private static <T> Statement<T> statement(Subject subject, Attribute<T> attribute, T value) {
    var citation = new Citation(TestingSources.of(CURATED), "row 7", TestingSources.READ_ON);
    return new Statement<>(subject, attribute, Observation.of(value, citation));
  }

  private static Map<String, String> files(List<Statement<?>> statements) {
    var sources = new SnapshotSources();
    sources.add(TestingSources.of(CURATED), TestingSources.READ_ON);
    sources.add(TestingSources.of(VENDOR_ENDPOINT), TestingSources.READ_ON);
    var writer = new SnapshotWriter(sources, Map.of(OFFER, MODEL));
    statements.forEach(writer::add);
    return writer.files(List.of(new Provider("acme", "Acme", "https://acme.example")));
  }

  private Snapshot open(Map<String, String> files, Set<String> replaced) throws IOException {
    for (var file : files.entrySet()) {
      var path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return new Snapshot(new SnapshotStore.Folder(folder), replaced);
  }

  @Test
  void everyKindOfFactComesBackAsItWas() throws IOException {
    var languages = new TreeSet<>(Set.of(new Language("en"), new Language("es")));
    var scores = new TreeMap<>(Map.of(new Language("es"), new BigDecimal("62.3")));
    var statements =
        List.<Statement<?>>of(
            statement(OFFER, Attributes.NAME, "Alpha, the first"),
            statement(OFFER, Attributes.CONTEXT_WINDOW, 128_000L),
            statement(OFFER, Attributes.REGIONS, List.of(Availability.geo("eu-west-1", "eu"))),
            statement(OFFER, Attributes.LIFECYCLE, Lifecycle.parse("|2024|||beta")),
            statement(MODEL, Attributes.OPEN_WEIGHTS, false),
            statement(MODEL, Attributes.RELEASED, PartialDate.parse("2024-05")),
            statement(
                MODEL,
                Attributes.LANGUAGES,
                new LanguageClaim.Listed(LanguageClaim.Level.OFFICIAL, languages)),
            statement(MODEL, Attributes.LANGUAGES, new LanguageClaim.Measured("Test, %", scores)),
            statement(MODEL, Attributes.SCORE, BenchmarkScore.parse("ifeval=0.89 self")));
    var snapshot = open(files(statements), Set.of());
    for (var statement : statements) {
      assertComesBack(snapshot, statement);
    }
    assertThat(snapshot.offersOf("acme")).containsExactly(Map.entry(OFFER, Optional.of(MODEL)));
    assertThat(snapshot.providers()).extracting(Provider::name).containsExactly("Acme");
  }

  private static <T> void assertComesBack(Snapshot snapshot, Statement<T> statement) {
    assertThat(
            snapshot.facts(statement.subject()).orElseThrow().observations(statement.attribute()))
        .contains(statement.observation());
  }

  @Test
  void aPriceInManyRegionsTakesOneLine() throws IOException {
    var statements =
        List.of("eu-west-1", "us-east-1", "us-west-2").stream()
            .<Statement<?>>map(region ->
                statement(
                    OFFER,
                    Attributes.PRICE,
                    PriceText.read("on-demand/input@" + region + "=3").getFirst()))
            .toList();
    var files = files(statements);
    assertThat(files.getOrDefault("offers/acme.tsv", "").lines()).hasSize(2);
    assertThat(open(files, Set.of()).facts(OFFER).orElseThrow().observations(Attributes.PRICE))
        .hasSize(3);
  }

  @Test
  void validityAndDateOfTheFactItselfAreKept() throws IOException {
    var march = PartialDate.parse("2024-03");
    var citation = new Citation(TestingSources.of(CURATED), "", LocalDate.of(2024, 3, 13));
    var observation =
        new Observation<>(PriceText.read("storage=1.95").getFirst(), citation, Validity.on(march));
    var statement = new Statement<>(OFFER, Attributes.PRICE, observation);
    assertComesBack(open(files(List.of(statement)), Set.of()), statement);
  }

  @Test
  void theSameFactsGiveTheSameBytesInAnyOrder() {
    var one = statement(OFFER, Attributes.NAME, "Alpha");
    var two = statement(OFFER, Attributes.CONTEXT_WINDOW, 1L);
    assertThat(files(List.of(one, two))).isEqualTo(files(List.of(two, one)));
  }

  @Test
  void aReplacedSourceSaysNothing() throws IOException {
    var snapshot =
        open(files(List.of(statement(OFFER, Attributes.NAME, "Alpha"))), Set.of("curated"));
    assertThat(snapshot.facts(OFFER).orElseThrow().observations(Attributes.NAME)).isEmpty();
  }
}
