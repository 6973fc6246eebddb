package dev.elige.tokens.install;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import dev.elige.tokens.bytepair.Vocabulary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** A file of ranks: a token in base64 and its rank on each line. */
final class RanksFile {
  private static final Pattern FIRST_LINE =
      Pattern.compile("[A-Za-z0-9+/]+={0,2} \\d+(\r?\n[\\s\\S]*)?");

  private RanksFile() {}

  static boolean looksLikeRanks(String head) {
    return FIRST_LINE.matcher(head).matches();
  }

  /**
   * The vocabulary of a file.
   *
   * @throws InvalidInputException naming the file and its first bad line
   */
  static Vocabulary vocabulary(String place, byte[] ranks) {
    try {
      return Vocabulary.readRanks(new ByteArrayInputStream(ranks));
    } catch (InvalidInputException e) {
      throw new InvalidInputException(
          e.problems().stream()
              .map(one -> new Problem(place + ", " + one.place(), one.rule(), one.cure()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  /**
   * The pattern that the tokens tell.
   *
   * @throws InvalidInputException where they do not tell it
   */
  static RankPattern pattern(String place, byte[] ranks) {
    var evidence = new RankPattern.Evidence();
    new String(ranks, StandardCharsets.ISO_8859_1)
        .lines()
        .filter(line -> line.indexOf(' ') > 0)
        .forEach(line -> evidence.add(token(line.substring(0, line.indexOf(' ')))));
    return evidence
        .pattern()
        .orElseThrow(() ->
            new InvalidInputException(
                place,
                Text.of(
                    "Ranks do not name the pattern that cuts a text into words, and these tokens do"
                        + " not tell it.",
                    "Los rangos no dicen el patrón que corta un texto en palabras, y estos tokens"
                        + " no lo revelan."),
                Text.of(
                    "Install the model's tokenizer.json instead; it holds its pattern.",
                    "Instala en su lugar el tokenizer.json del modelo; contiene su patrón.")));
  }

  private static String token(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException _) {
      return ""; // the engine's reader names the line
    }
  }
}
