package dev.elige.corpus;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Letters by their script (Unicode Standard Annex 24). Few scripts occur in one text. */
final class ScriptCounts {
  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();
  private static final short NONE = -1;

  /** The script of each character of the basic plane, {@link #NONE} for what all scripts share. */
  private static final short[] TABLE = new short[0x10000];

  static {
    for (int point = 0; point < TABLE.length; point++) {
      TABLE[point] = look(point);
    }
  }

  private short[] scripts = new short[4];
  private long[] counts = new long[4];
  private int size;

  private static short look(int point) {
    var script = UnicodeScript.of(point);
    return switch (script) {
      case COMMON, INHERITED, UNKNOWN -> NONE;
      default -> (short) script.ordinal();
    };
  }

  static short of(int point) {
    return point < TABLE.length ? TABLE[point] : look(point);
  }

  void add(short script, long count) {
    if (script == NONE) {
      return;
    }
    int at = 0;
    while (at < size && scripts[at] != script) {
      at++;
    }
    if (at == scripts.length) {
      scripts = java.util.Arrays.copyOf(scripts, 2 * size);
      counts = java.util.Arrays.copyOf(counts, 2 * size);
    }
    size = Math.max(size, at + 1);
    scripts[at] = script;
    counts[at] += count;
  }

  void addAll(ScriptCounts other) {
    for (int i = 0; i < other.size; i++) {
      add(other.scripts[i], other.counts[i]);
    }
  }

  Map<UnicodeScript, Long> byScript() {
    var map = new EnumMap<UnicodeScript, Long>(UnicodeScript.class);
    for (int i = 0; i < size; i++) {
      map.put(SCRIPTS[scripts[i]], counts[i]);
    }
    return map;
  }
}
