package dev.elige.tokens;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Usage of a provider whose counts follow a law that the test knows. */
public final class TestingUsage {
  static final Tokenizer REFERENCE = new TestingQuarters("o200k");
  public static final Citation CITATION =
      new Citation(
          new Source("test", "Test", "https://example.org", "", LicenceClass.OWN, Authority.USER),
          "test",
          LocalDate.of(2026, 8, 20));

  private static final List<String> ENGLISH =
      List.of("the ", "hotel ", "has ", "a ", "room ", "with ", "view ", "of ", "the ", "sea ");
  private static final List<String> CODE =
      List.of("x = f(1); ", "a[i] = 22 ", "{ \"k\": 3 } ", "my_name = 7; ", "get_all_rooms(n_1) ");

  private TestingUsage() {}

  /** English and code in turn: 2 + 1.2 x English + 1.6 x code + 0.5 a digit, with some noise. */
  static List<UsageSample> samples(int count, double noise, long seed) {
    var random = new Random(seed);
    var samples = new ArrayList<UsageSample>();
    for (int i = 0; i < count; i++) {
      var text = text(random);
      var shape = TextShape.of(text, REFERENCE);
      double law =
          2 + 1.2 * shape.in(Script.ENGLISH) + 1.6 * shape.in(Script.CODE) + 0.5 * shape.digits();
      double tokens = law * Math.exp(noise * random.nextGaussian());
      samples.add(new UsageSample(text, Math.max(1, Math.round(tokens))));
    }
    return samples;
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    int words = random.nextInt(10, 300);
    for (int i = 0; i < words; i++) {
      text.append(ENGLISH.get(random.nextInt(ENGLISH.size())));
    }
    text.append('\n');
    int signs = random.nextInt(0, 100);
    for (int i = 0; i < signs; i++) {
      text.append(CODE.get(random.nextInt(CODE.size())));
    }
    return text.toString();
  }
}
