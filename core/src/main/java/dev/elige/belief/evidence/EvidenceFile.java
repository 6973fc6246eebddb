package dev.elige.belief.evidence;

import dev.elige.base.Citation;
import dev.elige.base.Language;
import dev.elige.base.Source;
import dev.elige.catalog.ModelId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scores of one source as text: blocks that begin with {@code =vendor/model}, a tab and the
 * setting, and below a line for each score, {@code benchmark, language, value, standard error, who,
 * locator[, day]}, separated by tabs. A dash stands for no language and no standard error; who is
 * {@code self} or a dash; the day is left out where it is the one on which the source was read. A
 * locator <code>"</code> repeats locator and day of the line before.
 *
 * <p>The reader goes through the text once, without regular expressions: tens of thousands of
 * scores are read whenever a belief is asked for.
 */
public final class EvidenceFile {
  private static final String NOTHING = "-";
  private static final String SELF = "self";
  private static final String DITTO = "\"";
  private static final char HEADING = '=';

  private static final Comparator<Score> ORDER =
      Comparator.comparing(Score::model)
          .thenComparing(score -> score.setting().toString())
          .thenComparing(Score::benchmark)
          .thenComparing(EvidenceFile::language)
          .thenComparingDouble(Score::value)
          .thenComparing(EvidenceFile::standardError)
          .thenComparing(Score::selfReported)
          .thenComparing(score -> score.citation().locator())
          .thenComparing(score -> score.citation().asOf());

  private final Source source;
  private final LocalDate readOn;
  private final Map<String, Optional<Language>> languages = new HashMap<>();
  private final Map<String, String> benchmarks = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private Citation citation;

  /** The file of a source that was read on a day. */
  public EvidenceFile(Source source, LocalDate readOn) {
    this.source = source;
    this.readOn = readOn;
    this.citation = new Citation(source, "", readOn);
    languages.put(NOTHING, Optional.empty());
  }

  /**
   * Writes scores; the same scores give the same text, in whatever order they come.
   *
   * @throws IllegalArgumentException where a locator holds a tab or a line break
   */
  public String write(Collection<Score> scores) {
    var text = new StringBuilder();
    var heading = "";
    var before = Optional.<Citation>empty();
    for (var score : scores.stream().sorted(ORDER).toList()) {
      var next = HEADING + score.model().toString() + '\t' + score.setting() + '\n';
      if (!next.equals(heading)) {
        text.append(next);
        heading = next;
      }
      line(text, score, before.filter(score.citation()::equals).isPresent());
      before = Optional.of(score.citation());
    }
    return text.toString();
  }

  private void line(StringBuilder text, Score score, boolean isRepeated) {
    text.append(score.benchmark())
        .append('\t')
        .append(language(score))
        .append('\t')
        .append(plain(score.value()))
        .append('\t')
        .append(standardError(score))
        .append('\t')
        .append(score.selfReported() ? SELF : NOTHING)
        .append('\t')
        .append(isRepeated ? DITTO : place(score.citation()))
        .append('\n');
  }

  private String place(Citation citation) {
    var locator = citation.locator();
    if (locator.indexOf('\t') >= 0 || locator.indexOf('\n') >= 0 || locator.equals(DITTO)) {
      throw new IllegalArgumentException("a locator is one line without tabs: " + locator);
    }
    return citation.asOf().equals(readOn) ? locator : locator + '\t' + citation.asOf();
  }

  private static String language(Score score) {
    return score.language().map(Language::tag).orElse(NOTHING);
  }

  private static String standardError(Score score) {
    return score.standardError().map(EvidenceFile::plain).orElse(NOTHING);
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /**
   * Reads scores.
   *
   * @throws IllegalArgumentException where a line is not in the form above
   */
  public List<Score> read(String text) {
    var scores = new ArrayList<Score>(text.length() / 48);
    var model = new ModelId("-", "-");
    var setting = Setting.UNSTATED;
    int from = 0;
    while (from < text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      if (text.charAt(from) == HEADING) {
        int tab = tab(text, from, end);
        model = ModelId.parse(text.substring(from + 1, tab));
        setting = Setting.parse(text.substring(tab + 1, end));
      } else {
        scores.add(score(model, setting, text, from, end));
      }
      from = end + 1;
    }
    return scores;
  }

  private Score score(ModelId model, Setting setting, String text, int from, int end) {
    int language = tab(text, from, end);
    int value = tab(text, language + 1, end);
    int error = tab(text, value + 1, end);
    int who = tab(text, error + 1, end);
    int locator = tab(text, who + 1, end);
    cite(text, locator + 1, end);
    return new Score(
        model,
        setting,
        benchmarks.computeIfAbsent(text.substring(from, language), id -> id),
        languages.computeIfAbsent(
            text.substring(language + 1, value), tag -> Optional.of(new Language(tag))),
        Decimal.parse(text, value + 1, error),
        isNothing(text, error + 1, who)
            ? Optional.empty()
            : Optional.of(Decimal.parse(text, error + 1, who)),
        !isNothing(text, who + 1, locator),
        citation);
  }

  /** Reads locator and day, unless they are those of the line before. */
  private void cite(String text, int from, int end) {
    if (end == from + 1 && text.charAt(from) == '"') {
      return;
    }
    int day = text.indexOf('\t', from);
    boolean isDated = day >= 0 && day < end;
    citation =
        new Citation(
            source,
            text.substring(from, isDated ? day : end),
            isDated
                ? days.computeIfAbsent(text.substring(day + 1, end), LocalDate::parse)
                : readOn);
  }

  private static boolean isNothing(String text, int from, int end) {
    return end == from + 1 && text.charAt(from) == '-';
  }

  private static int tab(String text, int from, int end) {
    int tab = text.indexOf('\t', from);
    if (tab < 0 || tab >= end) {
      throw new IllegalArgumentException("not a line of evidence: " + text.substring(from, end));
    }
    return tab;
  }
}
