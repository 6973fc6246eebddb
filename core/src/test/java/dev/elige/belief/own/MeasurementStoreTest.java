package dev.elige.belief.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.own.MeasurementStore.Change;
import dev.elige.belief.own.MeasurementStore.Kept;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementStoreTest {
  private static final String TICKETS = "gpt-4o,tickets-es,classification,es,,";

  @TempDir Path folder;

  private MeasurementStore store() {
    return new MeasurementStore(folder.resolve("home/evidence"));
  }

  private List<Measurement> read(String... rows) {
    return new TestingResults(folder)
        .read("r.csv", TestingResults.HEADER + String.join("\n", rows) + "\n");
  }

  private List<Change> keep(List<Measurement> measurements) {
    return store().keep(measurements).stream().map(Kept::change).toList();
  }

  @Test
  void whatIsKeptIsThereTheNextTime() {
    var measurements =
        read(
            "gpt-4o-mini,faq,question-answering,,thinking,0.5,10,,2026-11-20",
            TICKETS + "0.87,200,0.0213,2026-11-20");

    assertThat(store().all()).isEmpty();
    assertThat(keep(measurements)).containsOnly(Change.ADDED);
    assertThat(store().all()).isEqualTo(measurements);
  }

  @Test
  void addingTheSameTwiceChangesNothing() throws IOException {
    var measurements = read(TICKETS + "0.87,200,,2026-11-20");
    keep(measurements);
    var file = folder.resolve("home/evidence/tickets-es.jsonl");
    var before = Files.getLastModifiedTime(file);

    assertThat(keep(measurements)).containsExactly(Change.UNCHANGED);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    assertThat(store().all()).isEqualTo(measurements);
  }

  @Test
  void aNewScoreOfTheSameDayReplacesAndAnotherDayIsAdded() throws IOException {
    keep(read(TICKETS + "0.87,200,,2026-11-20", TICKETS + "0.5,10,,2026-11-18"));

    assertThat(keep(read(TICKETS + "0.9,220,,2026-11-20", TICKETS + "0.91,220,,2026-11-21")))
        .containsExactly(Change.REPLACED, Change.ADDED);
    assertThat(store().all().stream().map(Measurement::score)).containsExactly(0.9, 0.5, 0.91);
    assertThat(Files.readAllLines(folder.resolve("home/evidence/tickets-es.jsonl"))).hasSize(3);
  }

  @Test
  void aDataSetIsRemovedAndTheOthersStay() {
    keep(read(TICKETS + "0.87,200,,2026-11-20", "gpt-4o,faq,embedding,,,1,3,,2026-11-20"));

    assertThat(store().remove("tickets-es")).hasSize(1);
    assertThat(store().all()).singleElement().matches(one -> one.key().dataset().equals("faq"));
    assertThatThrownBy(() -> store().remove("fax"))
        .hasMessage("fax: is no data set that is kept. Did you mean faq?");
  }

  @Test
  void nothingIsLeftBesideTheFiles() throws IOException {
    keep(read(TICKETS + "0.87,200,,2026-11-20"));

    try (var files = Files.list(folder.resolve("home/evidence"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("lock", "tickets-es.jsonl");
    }
  }

  @Test
  void aSpoiltFileIsNamedAndNothingIsWrittenOverIt() throws IOException {
    keep(read(TICKETS + "0.87,200,,2026-11-20"));
    var file = folder.resolve("home/evidence/tickets-es.jsonl");
    Files.writeString(file, "half a line");

    assertThatThrownBy(() -> keep(read(TICKETS + "0.9,200,,2026-11-20")))
        .hasMessageContaining("tickets-es.jsonl");
    assertThat(Files.readString(file)).isEqualTo("half a line");
  }
}
