package dev.elige.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a text a document shows: all, or parts such as {@code 1-12} and {@code
 * "Runners-up"+4}, the line that begins so and those after it, four in all. A line with an ellipsis
 * stands where lines are left out.
 */
record Excerpt(String parts) {
  private static final Pattern PART = Pattern.compile("(\\d+)-(\\d+)|\"([^\"]+)\"\\+(\\d+)");

  String of(String text) {
    var lines = text.stripTrailing().lines().map(String::stripTrailing).toList();
    if (parts.isBlank()) {
      return String.join("\n", lines);
    }
    var shown = new ArrayList<String>();
    int next = 0;
    var part = PART.matcher(parts);
    while (part.find()) {
      boolean byNumber = part.group(1) != null;
      int from = byNumber ? Integer.parseInt(part.group(1)) - 1 : find(part.group(3), lines, next);
      int to = byNumber ? Integer.parseInt(part.group(2)) : from + Integer.parseInt(part.group(4));
      if (from > next) {
        shown.add("…");
      }
      shown.addAll(lines.subList(from, Math.min(to, lines.size())));
      next = to;
    }
    if (next < lines.size()) {
      shown.add("…");
    }
    return String.join("\n", shown);
  }

  private static int find(String beginning, List<String> lines, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(beginning)) {
        return i;
      }
    }
    throw new AssertionError("no line after " + from + " begins with: " + beginning);
  }
}
