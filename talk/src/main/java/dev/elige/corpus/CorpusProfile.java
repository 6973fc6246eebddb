package dev.elige.corpus;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.Problem;
import dev.elige.tokens.TokenCount;
import java.lang.Character.UnicodeScript;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a corpus holds.
 *
 * @param input what goes into a model
 * @param output what is expected of it; unknown where no record says
 * @param files files that were read, those of an earlier run included
 * @param resumed of these, files that an earlier run had counted
 * @param unread files that could not be read
 * @param skippedRecords records without text in files that were read
 * @param forcedCuts places where a text without a word boundary for 64k characters was cut; the
 *     counts of such a text may be off by a few tokens for each
 * @param replacedCharacters characters U+FFFD: bytes that were no valid text, here or before
 * @param problems what is wrong with files and records, three for each file, at most {@link
 *     #MOST_TOLD}
 */
public record CorpusProfile(
    SideProfile input,
    Estimate<SideProfile> output,
    long files,
    long resumed,
    long unread,
    long skippedRecords,
    long forcedCuts,
    long replacedCharacters,
    List<Problem> problems) {
  /** Problems that are kept; the numbers count all. */
  public static final int MOST_TOLD = 1000;

  public CorpusProfile {
    problems = List.copyOf(problems);
  }

  /**
   * One side of all documents.
   *
   * @param documents how many
   * @param duplicates of these, how many repeat another to the letter, told by a 64-bit hash: among
   *     ten million documents the chance of a false one is below one in 300,000
   * @param characters Unicode characters (code points)
   * @param bytes in UTF-8
   * @param words as {@link dev.elige.tokens.Words} counts them
   * @param scripts letters by script, most first
   * @param languages documents by language, most first
   * @param undecided documents whose language is not known
   * @param tokens one for each yardstick
   * @param largest the ten largest by the first yardstick
   */
  public record SideProfile(
      long documents,
      long duplicates,
      long characters,
      long bytes,
      long words,
      List<ScriptShare> scripts,
      List<LanguageShare> languages,
      long undecided,
      List<TokenProfile> tokens,
      List<Largest> largest) {
    public SideProfile {
      scripts = List.copyOf(scripts);
      languages = List.copyOf(languages);
      tokens = List.copyOf(tokens);
      largest = List.copyOf(largest);
    }
  }

  /** Letters of one script. */
  public record ScriptShare(UnicodeScript script, long letters) {}

  /** Documents in one language. */
  public record LanguageShare(Language language, long documents) {}

  /** A document by its place, with its tokens. */
  public record Largest(String place, long tokens) {}

  /**
   * The tokens of documents by one yardstick. Percentiles are nearest ranks over all documents:
   * nothing is sampled.
   *
   * @param name of the yardstick
   * @param total of all documents; the interval of an estimate is the sum of all, which errs on the
   *     wide side
   * @param mean with two decimals
   * @param median P50
   * @param p90 nine of ten documents have at most so many
   * @param p99 ninety-nine of a hundred
   * @param max of the largest document
   */
  public record TokenProfile(
      String name, TokenCount total, BigDecimal mean, long median, long p90, long p99, long max) {
    /** The mean in whole tokens, rounded up and at least 1: the size to put into app.yaml. */
    public long size() {
      return Math.max(1, mean.setScale(0, RoundingMode.CEILING).longValueExact());
    }
  }
}
