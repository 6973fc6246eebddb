package dev.elige.report;

import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reasons below a table for the dashes in it; equal reasons share a number. */
public final class Footnotes {
  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Text> notes = new ArrayList<>();

  /** A dash that points to a reason. */
  public Text dash(Text reason) {
    return Text.verbatim("—" + mark(reason));
  }

  /** The raised number of a note. */
  public String mark(Text reason) {
    int number =
        numbers.computeIfAbsent(
            reason.toString(),
            _ -> {
              notes.add(reason);
              return notes.size();
            });
    return raised(number);
  }

  /** The notes as a block for below the table; empty where there are none. */
  public List<Block> blocks() {
    var result = new ArrayList<Block>();
    for (int i = 0; i < notes.size(); i++) {
      result.add(Block.faint(Text.of("{} {}", "{} {}", raised(i + 1), notes.get(i))));
    }
    return result;
  }

  private static String raised(int number) {
    var result = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      result.append(DIGITS.charAt(digit - '0'));
    }
    return result.toString();
  }
}
