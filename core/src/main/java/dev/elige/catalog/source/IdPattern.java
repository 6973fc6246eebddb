package dev.elige.catalog.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A glob over ids, where {@code *} stands for any text. Matching is greedy from the left with one
 * step back per star, so it takes linear time on the ids that occur.
 *
 * @param glob the pattern in lower case
 * @param parts the texts between the stars
 */
record IdPattern(String glob, List<String> parts) {
  static IdPattern of(String glob) {
    var parts = new ArrayList<String>();
    int from = 0;
    for (int star = glob.indexOf('*'); star >= 0; star = glob.indexOf('*', from)) {
      parts.add(glob.substring(from, star));
      from = star + 1;
    }
    parts.add(glob.substring(from));
    return new IdPattern(glob, List.copyOf(parts));
  }

  boolean matches(String id) {
    var first = parts.getFirst();
    if (parts.size() == 1) {
      return id.equals(first);
    }
    var last = parts.getLast();
    if (!id.startsWith(first) || !id.endsWith(last)) {
      return false;
    }
    int at = first.length();
    for (var part : parts.subList(1, parts.size() - 1)) {
      int found = id.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return at <= id.length() - last.length();
  }
}
