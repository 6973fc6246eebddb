package dev.elige.tokens;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.EncodingType;
import com.knuddels.jtokkit.api.IntArrayList;
import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A public vocabulary in the hands of jtokkit, an engine that is not ours. */
public record TestingTokenizer(String name, com.knuddels.jtokkit.api.Encoding engine)
    implements Tokenizer {
  public static final Citation CITATION =
      new Citation(
          new Source(
              "jtokkit",
              "jtokkit",
              "https://github.com/knuddelsgmbh/jtokkit",
              "MIT",
              LicenceClass.A,
              Authority.CURATED),
          "",
          LocalDate.of(2026, 11, 25));

  public static TestingTokenizer of(EncodingType type) {
    return new TestingTokenizer(
        type.getName(), Encodings.newLazyEncodingRegistry().getEncoding(type));
  }

  @Override
  public int count(String text) {
    return engine.countTokensOrdinary(text);
  }

  @Override
  public Encoding encode(String text) {
    var ids = engine.encodeOrdinary(text);
    int[] starts = new int[ids.size()];
    int[] ends = new int[ids.size()];
    for (int i = 0; i < starts.length; i++) {
      var one = new IntArrayList(1);
      one.add(ids.get(i));
      starts[i] = i == 0 ? 0 : ends[i - 1];
      ends[i] = starts[i] + engine.decodeBytes(one).length;
    }
    return new Encoding(ids.toArray(), starts, ends);
  }

  @Override
  public String decode(int[] ids) {
    var list = new IntArrayList(ids.length);
    for (int id : ids) {
      list.add(id);
    }
    return new String(engine.decodeBytes(list), StandardCharsets.UTF_8);
  }

  /** The exact count of a text. */
  public TokenCount exact(String text) {
    return new TokenCount.Exact(count(text), Text.verbatim(name), CITATION);
  }
}
