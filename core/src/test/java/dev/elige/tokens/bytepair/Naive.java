package dev.elige.tokens.bytepair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Byte-pair encoding as it is defined, on lists of strings, a byte a character: the reference of
 * the tests.
 *
 * @param ids by token
 * @param priorities by two tokens with a line end between them; empty where ranks decide
 */
record Naive(Map<String, Integer> ids, Map<String, Integer> priorities) {
  static Naive ofRanks(Map<Integer, String> tokens) {
    Map<String, Integer> ids = new HashMap<>();
    tokens.forEach((id, token) -> ids.put(token, id));
    return new Naive(ids, Map.of());
  }

  static Naive ofMerges(Map<Integer, String> tokens, List<int[]> pairs) {
    Map<String, Integer> priorities = new HashMap<>();
    for (int[] pair : pairs) {
      priorities.put(tokens.get(pair[0]) + "\n" + tokens.get(pair[1]), priorities.size());
    }
    return new Naive(ofRanks(tokens).ids(), priorities);
  }

  int[] encode(String text, boolean wholeFirst) {
    if (wholeFirst && ids.containsKey(text)) {
      return new int[] {ids.get(text)};
    }
    List<String> parts = new ArrayList<>(text.chars().mapToObj(Character::toString).toList());
    for (int first = first(parts); first >= 0; first = first(parts)) {
      parts.set(first, parts.get(first) + parts.remove(first + 1));
    }
    return parts.stream().mapToInt(ids::get).toArray();
  }

  /** The leftmost of the pairs with the lowest priority; -1 where none may merge. */
  private int first(List<String> parts) {
    int first = -1;
    int lowest = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < parts.size(); i++) {
      int priority = priority(parts.get(i), parts.get(i + 1));
      if (priority < lowest) {
        lowest = priority;
        first = i;
      }
    }
    return first;
  }

  private int priority(String left, String right) {
    return priorities.isEmpty()
        ? ids.getOrDefault(left + right, Integer.MAX_VALUE)
        : priorities.getOrDefault(left + "\n" + right, Integer.MAX_VALUE);
  }
}
