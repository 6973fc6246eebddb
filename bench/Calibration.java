import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Catalog;
import dev.elige.catalog.Market;
import dev.elige.catalog.ModelId;
import dev.elige.catalog.ModelNames;
import dev.elige.tokens.Calibration;
import dev.elige.tokens.CalibrationFit;
import dev.elige.tokens.CalibrationText;
import dev.elige.tokens.Calibrations;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.TokenCounters;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.UsageSample;
import dev.elige.tokens.bytepair.BuiltInTokenizers;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calibrates on half of the items of recorded usage and tests on the other half: {@code java -cp
 * ".elige/$(cat .elige/current)/lib/*" bench/Calibration.java RECORDED [CALIBRATIONS]}. RECORDED
 * has a line of JSON for each answer with {@code model}, {@code item}, {@code output} and {@code
 * out_tokens}, packed with gzip. With CALIBRATIONS, the calibrations of all items are written
 * there.
 *
 * <p>Left out, and counted: arms that end in {@code -FC} and answers that are no text, since the
 * provider counted hidden scaffolding with them; answers without tokens, which are error messages;
 * and answers in which the publisher put a placeholder where a key was counted.
 */
final class CalibrationBench {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 11);
  private static final Source RECORDED =
      new Source(
          "bfcl-result",
          "BFCL-Result 2024-08-11, usage of calls written as text",
          "https://github.com/HuanzhiMao/BFCL-Result",
          "none stated; facts measured",
          LicenceClass.B,
          Authority.CURATED);

  private record Answer(String item, UsageSample sample) {
    boolean isForTest() {
      return Math.floorMod(item.hashCode() * 0x9E3779B9, 4) >= 2;
    }
  }

  private final Market market = Catalog.builtIn().on(LocalDate.of(2026, 11, 23));
  private final BuiltInTokenizers shelf = new BuiltInTokenizers();
  private final Tokenizer reference = shelf.find("o200k").orElseThrow();
  private final TokenCounters counters = new TokenCounters(shelf, Calibrations.NONE);
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private long tested;
  private long covered;

  public static void main(String[] args) throws IOException {
    var bench = new CalibrationBench();
    var answers = bench.read(Path.of(args[0]));
    System.out.println("left out: " + bench.leftOut);
    answers.forEach(bench::test);
    System.out.printf(
        Locale.ROOT,
        "estimated models together: %d answers, %.1f %% inside their 90 %% interval%n",
        bench.tested,
        100.0 * bench.covered / bench.tested);
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), bench.calibrations(answers));
    }
  }

  private Map<String, List<Answer>> read(Path file) throws IOException {
    var json = JsonMapper.builder().build();
    Map<String, List<Answer>> answers = new TreeMap<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var node = json.readTree(line);
        var why = whyNot(node);
        if (why.isEmpty()) {
          answers
              .computeIfAbsent(node.path("model").asString(""), _ -> new ArrayList<>())
              .add(
                  new Answer(
                      node.path("item").asString(""),
                      new UsageSample(
                          node.path("output").asString(""), node.path("out_tokens").asLong())));
        } else {
          leftOut.merge(why, 1, Integer::sum);
        }
      }
    }
    answers.values().forEach(list -> list.sort(Comparator.comparing(Answer::item)));
    return answers;
  }

  private static String whyNot(JsonNode node) {
    if (node.path("model").asString("").contains("-FC")) {
      return "native call arms";
    }
    if (!node.path("output").isString()) {
      return "native calls";
    }
    if (!node.path("out_tokens").isNumber()) {
      return "no tokens recorded";
    }
    if (node.path("out_tokens").asLong() < 1) {
      return "error messages";
    }
    return node.path("output").asString("").contains("-API-KEY") ? "placeholders of keys" : "";
  }

  private Optional<String> family(ModelId model) {
    return market
        .model(model)
        .fact(Attributes.TOKENIZER)
        .toOptional()
        .map(settled -> settled.value());
  }

  private void test(String name, List<Answer> answers) {
    var model = ModelNames.modelOf(name);
    var counter = counters.of(model.toString(), family(model));
    var test = answers.stream().filter(Answer::isForTest).map(Answer::sample).toList();
    if (counter.count("a") instanceof TokenCount.Exact) {
      long equal =
          test.stream().filter(one -> counter.count(one.text()).tokens() == one.tokens()).count();
      System.out.printf(
          Locale.ROOT,
          "%-32s %-12s n %4d  exact: %d equal to the provider's count; characters / 4: %.1f %%%n",
          name,
          family(model).orElse("-"),
          test.size(),
          equal,
          100 * median(test.stream().map(CalibrationBench::ruleOfThumb).toList()));
      return;
    }
    var fitted =
        fit(model, answers.stream().filter(one -> !one.isForTest()).map(Answer::sample).toList());
    report(name, fitted, test);
  }

  private Calibration fit(ModelId model, List<UsageSample> samples) {
    return new CalibrationFit(reference)
        .fit(
            model.toString(),
            family(model).orElse(""),
            samples,
            new Citation(RECORDED, model.toString(), DAY));
  }

  private void report(String name, Calibration calibration, List<UsageSample> test) {
    var errors = new ArrayList<Double>();
    var widths = new ArrayList<Double>();
    long inside = 0;
    for (var one : test) {
      var count = calibration.usage(one.text(), reference);
      errors.add(Math.abs(count.tokens() - one.tokens()) / (double) one.tokens());
      widths.add((count.high() - count.low()) / (double) count.tokens());
      inside += count.low() <= one.tokens() && one.tokens() <= count.high() ? 1 : 0;
    }
    tested += test.size();
    covered += inside;
    System.out.printf(
        Locale.ROOT,
        "%-32s %-12s n %4d  median error %.1f %%, in 90 %% interval %.1f %%, its width %.0f %%;"
            + " characters / 4: %.1f %%; ratios %s digit %.2f joint %.2f sign %.2f start %.1f%n",
        name,
        calibration.family(),
        test.size(),
        100 * median(errors),
        100.0 * inside / test.size(),
        100 * median(widths),
        100 * median(test.stream().map(CalibrationBench::ruleOfThumb).toList()),
        calibration.ratios(),
        calibration.perDigit(),
        calibration.perJoint(),
        calibration.perSign(),
        calibration.start());
  }

  private static double ruleOfThumb(UsageSample sample) {
    return Math.abs(sample.text().length() / 4.0 - sample.tokens()) / sample.tokens();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private String calibrations(Map<String, List<Answer>> answers) {
    var all = new ArrayList<Calibration>();
    answers.forEach((name, list) -> {
      var model = ModelNames.modelOf(name);
      if (counters.of(model.toString(), family(model)).count("a") instanceof TokenCount.Estimated) {
        all.add(fit(model, list.stream().map(Answer::sample).toList()));
      }
    });
    return CalibrationText.write(all);
  }
}
