package dev.elige.tokens.install;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Trains byte-level byte-pair encoding as Sennrich et al. (ACL 2016) describe it: merge the most
 * frequent pair of neighbours, again and again.
 */
final class TestingTrainer {
  /** The tokens by id: 256 bytes, then what each merge makes. */
  final List<byte[]> tokens = new ArrayList<>();

  /** The pairs of ids, in the order learned. */
  final List<int[]> merges = new ArrayList<>();

  private final List<List<Integer>> words = new ArrayList<>();
  private final List<Integer> frequencies = new ArrayList<>();
  private final Map<Long, Integer> counts = new HashMap<>();
  private final Map<Long, Set<Integer>> places = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  private TestingTrainer() {}

  static TestingTrainer train(String text, String pattern, int merges) {
    var trainer = new TestingTrainer();
    trainer.learn(pieces(text, pattern), merges);
    return trainer;
  }

  private static Map<String, Integer> pieces(String text, String pattern) {
    var pieces = new LinkedHashMap<String, Integer>();
    var matcher = Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS).matcher(text);
    while (matcher.find()) {
      pieces.merge(matcher.group(), 1, Integer::sum);
    }
    return pieces;
  }

  private void learn(Map<String, Integer> pieces, int most) {
    for (int value = 0; value < 256; value++) {
      tokens.add(new byte[] {(byte) value});
    }
    pieces.forEach(this::addWord);
    for (int i = 0; i < most && !counts.isEmpty(); i++) {
      long best = best();
      if (counts.getOrDefault(best, 0) < 2) {
        return;
      }
      merge((int) (best >> 32), (int) best);
    }
  }

  private void addWord(String piece, int frequency) {
    var word = new ArrayList<Integer>();
    for (byte one : piece.getBytes(UTF_8)) {
      word.add(one & 0xff);
    }
    words.add(word);
    frequencies.add(frequency);
    count(words.size() - 1, 1);
  }

  private void count(int index, int sign) {
    var word = words.get(index);
    for (int i = 1; i < word.size(); i++) {
      long pair = (long) word.get(i - 1) << 32 | word.get(i);
      if (counts.merge(pair, sign * frequencies.get(index), Integer::sum) <= 0) {
        counts.remove(pair);
      }
      places.computeIfAbsent(pair, _ -> new HashSet<>()).add(index);
    }
  }

  private long best() {
    long best = -1;
    int most = 0;
    for (var entry : counts.entrySet()) {
      if (entry.getValue() > most || (entry.getValue() == most && entry.getKey() < best)) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private void merge(int left, int right) {
    long pair = (long) left << 32 | right;
    var made = new byte[tokens.get(left).length + tokens.get(right).length];
    System.arraycopy(tokens.get(left), 0, made, 0, tokens.get(left).length);
    System.arraycopy(tokens.get(right), 0, made, tokens.get(left).length, tokens.get(right).length);
    if (!known.add(new String(made, java.nio.charset.StandardCharsets.ISO_8859_1))) {
      counts.remove(pair); // another pair makes this token already
      return;
    }
    tokens.add(made);
    merges.add(new int[] {left, right});
    for (int index : List.copyOf(places.getOrDefault(pair, Set.of()))) {
      count(index, -1);
      words.set(index, merged(words.get(index), left, right, tokens.size() - 1));
      count(index, 1);
    }
    counts.remove(pair);
  }

  private static List<Integer> merged(List<Integer> word, int left, int right, int made) {
    var merged = new ArrayList<Integer>();
    for (int i = 0; i < word.size(); i++) {
      if (i + 1 < word.size() && word.get(i) == left && word.get(i + 1) == right) {
        merged.add(made);
        i++;
      } else {
        merged.add(word.get(i));
      }
    }
    return merged;
  }
}
