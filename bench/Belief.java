import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.MarketBelief;
import dev.elige.belief.Row;
import dev.elige.belief.TableBeliefs;
import dev.elige.belief.evidence.Evidence;
import dev.elige.belief.evidence.Measurement;
import dev.elige.belief.evidence.Setting;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.catalog.ModelId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long own measurements take to reach the beliefs in all models of the catalog, beside reading
 * the evidence once, which is what any method that looks at all scores again has to pay first.
 *
 * <pre>java -cp ".elige/$(cat .elige/current)/lib/*" bench/Belief.java</pre>
 */
final class Belief {
  private static final int ROUNDS = 9;
  private static final Language SPANISH = new Language("es");
  private static final List<ModelId> MEASURED =
      List.of(
          ModelId.parse("anthropic/claude-haiku-4-5-20251001"),
          ModelId.parse("anthropic/claude-sonnet-4-5-20250929"),
          ModelId.parse("openai/gpt-4.1-mini"),
          ModelId.parse("amazon/nova-pro"),
          ModelId.parse("google/gemini-2.5-flash"));

  private Belief() {}

  public static void main(String[] arguments) {
    Market market = Catalog.builtIn().on(LocalDate.now());
    TableBeliefs tables = TableBeliefs.builtIn();
    List<Row> rows = market.models().stream().map(model -> Row.usual(model.id())).toList();
    double[] reading = new double[ROUNDS];
    double[] first = new double[ROUNDS];
    double[] all = new double[ROUNDS];
    long told = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long began = System.nanoTime();
      int scores = Evidence.builtIn().scores().size();
      reading[round] = since(began);
      List<Measurement> own = measurements(round);
      MarketBelief belief = new MarketBelief(tables, market, () -> own);
      began = System.nanoTime();
      belief.rows().of(rows.getFirst(), TaskKind.QUESTION_ANSWERING, SPANISH);
      belief.rows().of(Row.usual(MEASURED.getFirst()), TaskKind.QUESTION_ANSWERING, SPANISH);
      first[round] = since(began);
      began = System.nanoTime();
      told =
          rows.stream()
              .filter(row -> belief.rows().of(row, TaskKind.QUESTION_ANSWERING, SPANISH).isKnown())
              .count();
      all[round] = since(began);
      if (round == 0) {
        System.out.printf("%d scores, %d models, %d measurements%n", scores, told, own.size());
      }
    }
    System.out.printf(Locale.ROOT, "reading the evidence        %8.1f ms%n", median(reading));
    System.out.printf(Locale.ROOT, "what was learned, opened    %8.1f ms%n", median(first));
    System.out.printf(Locale.ROOT, "all models after measuring  %8.1f ms%n", median(all));
    System.out.printf(
        Locale.ROOT, "ratio                       %8.2f%n", median(all) / median(reading));
  }

  private static List<Measurement> measurements(int round) {
    List<Measurement> own = new ArrayList<>();
    for (int i = 0; i < MEASURED.size(); i++) {
      Measurement.Key key =
          new Measurement.Key(
              MEASURED.get(i),
              Setting.UNSTATED,
              "tickets",
              TaskKind.QUESTION_ANSWERING,
              Optional.of(SPANISH),
              LocalDate.of(2026, 11, 1));
      own.add(new Measurement(key, 0.6 + 0.05 * i + 0.01 * round, 200, Optional.empty(), "bench"));
    }
    return own;
  }

  private static double since(long began) {
    return (System.nanoTime() - began) / 1e6;
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
