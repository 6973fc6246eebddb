package dev.elige.corpus;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.Problem;
import dev.elige.corpus.CorpusProfile.LanguageShare;
import dev.elige.corpus.CorpusProfile.ScriptShare;
import dev.elige.corpus.CorpusProfile.SideProfile;
import dev.elige.corpus.CorpusProfile.TokenProfile;
import dev.elige.tokens.TokenCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Adds up files as they are done, in any order. Thread safe; the result has no order of its own.
 */
final class ProfileBuilder {
  private final List<Yardstick> yardsticks;
  private final SideTally input;
  private final SideTally output;
  private final List<Problem> problems = new ArrayList<>();
  private long files;
  private long resumed;
  private long unread;
  private long skippedRecords;
  private long forcedCuts;
  private long replacedCharacters;

  ProfileBuilder(List<Yardstick> yardsticks) {
    this.yardsticks = yardsticks;
    this.input = new SideTally(yardsticks.size());
    this.output = new SideTally(yardsticks.size());
  }

  synchronized void add(FileTally file, boolean isResumed) {
    file.problems.forEach(this::tell);
    if (file.isFailed()) {
      unread++;
      return;
    }
    files++;
    resumed += isResumed ? 1 : 0;
    skippedRecords += file.skippedRecords;
    forcedCuts += file.forcedCuts;
    replacedCharacters += file.replacedCharacters;
    input.addAll(file.input);
    output.addAll(file.output);
  }

  synchronized void addUnreadable(Problem problem) {
    unread++;
    tell(problem);
  }

  private void tell(Problem problem) {
    if (problems.size() < CorpusProfile.MOST_TOLD) {
      problems.add(problem);
    }
  }

  synchronized boolean isEmpty() {
    return input.documents == 0;
  }

  synchronized List<Problem> problems() {
    return problems.stream().sorted(Comparator.comparing(Problem::place)).toList();
  }

  synchronized CorpusProfile build() {
    Estimate<SideProfile> expected =
        output.documents > 0
            ? Estimate.known(profile(output))
            : Estimate.unknown(
                "no record says what is expected", "ningún registro dice qué se espera");
    return new CorpusProfile(
        profile(input),
        expected,
        files,
        resumed,
        unread,
        skippedRecords,
        forcedCuts,
        replacedCharacters,
        problems());
  }

  private SideProfile profile(SideTally side) {
    return new SideProfile(
        side.documents,
        duplicates(side.sortedHashes()),
        side.characters,
        side.bytes,
        side.words,
        side.scripts.entrySet().stream()
            .map(entry -> new ScriptShare(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingLong(ScriptShare::letters).reversed())
            .toList(),
        languages(side.languages),
        side.languages.getOrDefault("", 0L),
        IntStream.range(0, yardsticks.size()).mapToObj(i -> tokens(side, i)).toList(),
        side.largest);
  }

  private static List<LanguageShare> languages(Map<String, Long> documents) {
    return documents.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty())
        .map(entry -> new LanguageShare(new Language(entry.getKey()), entry.getValue()))
        .sorted(Comparator.comparingLong(LanguageShare::documents).reversed())
        .toList();
  }

  private static long duplicates(long[] sorted) {
    return IntStream.range(1, sorted.length).filter(i -> sorted[i] == sorted[i - 1]).count();
  }

  private TokenProfile tokens(SideTally side, int index) {
    var yardstick = yardsticks.get(index);
    int[] sorted = side.lengths.get(index).toArray();
    Arrays.sort(sorted);
    long sum = 0;
    for (int length : sorted) {
      sum += length;
    }
    return new TokenProfile(
        yardstick.name(),
        total(yardstick, sum, side.low[index], side.high[index]),
        BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(sorted.length), 2, RoundingMode.HALF_UP),
        rank(sorted, 50),
        rank(sorted, 90),
        rank(sorted, 99),
        sorted[sorted.length - 1]);
  }

  private static TokenCount total(Yardstick yardstick, long sum, long low, long high) {
    return switch (yardstick.counter().count("")) {
      case TokenCount.Exact(_, var method, var citation) ->
          new TokenCount.Exact(sum, method, citation);
      case TokenCount.Estimated(_, _, _, var method, var citation) ->
          new TokenCount.Estimated(sum, low, high, method, citation);
    };
  }

  /** The nearest rank: the smallest length that so many percent of all do not exceed. */
  private static long rank(int[] sorted, int percent) {
    return sorted[(int) Math.ceilDiv((long) sorted.length * percent, 100L) - 1];
  }
}
