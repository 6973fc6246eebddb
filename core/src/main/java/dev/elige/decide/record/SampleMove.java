package dev.elige.decide.record;

import dev.elige.base.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A file of samples that is another one than it was.
 *
 * @param path its path, as in {@link SampleHash}
 * @param kind what became of it
 */
public record SampleMove(String path, Kind kind) {
  /** What may become of a file. */
  public enum Kind {
    /** Its bytes are other ones. */
    CHANGED,
    /** The requirement names it no longer. */
    GONE,
    /** The requirement did not name it. */
    ADDED
  }

  /** What has moved between two lists, changed and gone ones in the order of the first. */
  public static List<SampleMove> between(List<SampleHash> then, List<SampleHash> now) {
    var left = new LinkedHashMap<String, String>();
    now.forEach(one -> left.put(one.path(), one.sha256()));
    var moves = new ArrayList<SampleMove>();
    for (var before : then) {
      var after = left.remove(before.path());
      if (after == null) {
        moves.add(new SampleMove(before.path(), Kind.GONE));
      } else if (!after.equals(before.sha256())) {
        moves.add(new SampleMove(before.path(), Kind.CHANGED));
      }
    }
    left.keySet().forEach(path -> moves.add(new SampleMove(path, Kind.ADDED)));
    return moves;
  }

  /** A sentence without its full stop. */
  public Text text() {
    return switch (kind) {
      case CHANGED -> Text.of("{} has changed", "{} ha cambiado", path);
      case GONE ->
          Text.of("{} is no longer among the samples", "{} ya no está entre las muestras", path);
      case ADDED -> Text.of("{} is new among the samples", "{} es nuevo entre las muestras", path);
    };
  }
}
