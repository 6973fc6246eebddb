package dev.elige.cost.use;

import static dev.elige.cost.use.TestingUse.CACHED;
import static dev.elige.cost.use.TestingUse.imagesOut;
import static dev.elige.cost.use.TestingUse.sharing;
import static dev.elige.cost.use.TestingUse.tariff;
import static dev.elige.cost.use.TestingUse.total;
import static dev.elige.cost.use.TestingUse.with;
import static dev.elige.cost.use.TestingUse.workload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bills that vendors published, from {@code golden-bills.tsv}. */
class GoldenUseBillsTest {
  /** A line of the table; the note is for its readers. */
  record Golden(
      String id,
      long requests,
      long input,
      long output,
      String images,
      long prefix,
      String hitRate,
      List<String> prices,
      String expected) {
    static Golden of(String[] row) {
      return new Golden(
          row[0],
          Long.parseLong(row[1]),
          Long.parseLong(row[2]),
          Long.parseLong(row[3]),
          row[4],
          Long.parseLong(row[5]),
          row[6],
          List.of(row[7].split(" ")),
          row[8]);
    }

    Estimate<Bill> bill() {
      var prices = tariff("acme/alpha", prices());
      var plain = with(workload(requests, input, output), imagesOut(images));
      return prefix == 0
          ? UseBilling.bill(plain, prices, Mode.ON_DEMAND)
          : CacheBilling.bill(sharing(plain, prefix, hitRate), prices, CACHED);
    }

    @Override
    public String toString() {
      return id;
    }
  }

  @ParameterizedTest
  @MethodSource("golden")
  void publishedBillsComeOutToTheCent(Golden golden) {
    assertThat(total(golden.bill())).isEqualTo(golden.expected() + " USD");
  }

  static List<Golden> golden() {
    var name = "golden-bills.tsv";
    try (var stream =
        Objects.requireNonNull(GoldenUseBillsTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Golden.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
