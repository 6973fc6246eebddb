package dev.elige.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.catalog.OfferId;
import dev.elige.catalog.source.UserCatalogReader;
import dev.elige.cost.billing.Billing;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.TextListener;
import dev.elige.provider.aws.RecordedConverse;
import dev.elige.provider.dialect.ProviderRows;
import dev.elige.provider.dialect.RecordedDialects;
import dev.elige.provider.replay.RecordedCalls;
import dev.elige.provider.replay.Recording;
import dev.elige.provider.replay.RecordingFile;
import dev.elige.provider.replay.Redaction;
import dev.elige.provider.replay.ReplayProvider;
import dev.elige.provider.replay.TestingRecordings;
import dev.elige.tokens.Calibrations;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A recorded call costs what a bill by hand says, digit by digit, in every dialect: what a cache
 * read is paid once, and so is what was thought. The bills stand, worked out, in {@code
 * fixture-bills.tsv}.
 */
@Timeout(20)
class RecordedBillsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
  private static final ChatRequest QUESTION =
      ChatRequest.of("m-1", "Where should I go in May?")
          .withSystem("You are a travel assistant.")
          .withMaxOutputTokens(600);
  private static final TokenCounters COUNTERS =
      new TokenCounters(new BuiltInTokenizers(), Calibrations.builtIn());

  @TempDir Path folder;

  private static Path resource(String name) {
    try {
      var url = Objects.requireNonNull(RecordedBillsTest.class.getResource(name), name);
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, BigDecimal> billsByHand() throws IOException {
    var bills = new LinkedHashMap<String, BigDecimal>();
    for (var line : Files.readAllLines(resource("fixture-bills.tsv"))) {
      if (!line.startsWith("#")) {
        var cells = line.split("\t", -1);
        bills.put(cells[0], new BigDecimal(cells[1]).stripTrailingZeros());
      }
    }
    return bills;
  }

  private static Market prices() {
    return new Catalog(List.of(UserCatalogReader.read(resource("fixture-prices.yaml"), DAY)))
        .on(DAY);
  }

  /** What each call of a file costs, replayed and billed. */
  private static Map<String, BigDecimal> billsOf(Path file) throws IOException {
    var calls = RecordedCalls.read(file, Redaction.ofShapes());
    var market = prices();
    var bills = new LinkedHashMap<String, BigDecimal>();
    for (var recording : TestingRecordings.of(file)) {
      var request = ((Recording.Chat) recording.call()).request();
      var id = recording.provider() + "/" + request.model();
      var model =
          new AskedModel(
              id,
              request.model(),
              new ReplayProvider(calls, recording.provider(), Capabilities.of(Capability.values())),
              Estimate.known(market.offer(OfferId.parse(id)).orElseThrow()),
              COUNTERS.of(id, Optional.empty()));
      var asked = new Asker(Billing.builtIn()).ask(model, request, TextListener.NONE);
      assertThat(asked.count().toOptional().orElseThrow().isReported()).as(id).isTrue();
      var bill =
          asked
              .bill()
              .fold(
                  known -> known.monthly(),
                  reason -> {
                    throw new AssertionError(id + ": " + reason.in(DisplayLanguage.ENGLISH));
                  });
      bills.put(id, bill.amount().stripTrailingZeros());
    }
    return bills;
  }

  private Path recorded() throws IOException {
    var file = folder.resolve("calls.jsonl");
    var recording = RecordingFile.at(file, Redaction.ofShapes());
    RecordedDialects.record(QUESTION, recording, DAY);
    RecordedConverse.record(QUESTION, recording, DAY);
    return file;
  }

  @Test
  void aCallOfEveryDialectRecordedOverASocketCostsItsBillByHand() throws IOException {
    var bills = billsOf(recorded());
    assertThat(bills).hasSize(5);
    assertThat(billsByHand()).containsAllEntriesOf(bills);
  }

  @Test
  void everyFixtureCostsItsBillByHand() throws IOException {
    assertThat(billsOf(resource("fixtures.jsonl"))).isEqualTo(billsByHand());
  }

  @Test
  void everyDialectHasAFixture() throws IOException {
    var rows = ProviderRows.builtIn();
    var spoken =
        TestingRecordings.of(resource("fixtures.jsonl")).stream()
            .map(recording -> rows.get(recording.provider()))
            .filter(Objects::nonNull)
            .map(row -> row.dialect());
    assertThat(spoken).containsAll(rows.values().stream().map(row -> row.dialect()).toList());
  }

  /** What stands in the fixtures is what is recorded now, but for the time it took. */
  @Test
  void theFixturesAreWhatIsRecorded() throws IOException {
    assertThat(timeless(resource("fixtures.jsonl"))).containsAll(timeless(recorded()));
  }

  private static List<String> timeless(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.replaceAll("\"totalSeconds\":[0-9.E-]+", "\"totalSeconds\":0"))
        .toList();
  }
}
