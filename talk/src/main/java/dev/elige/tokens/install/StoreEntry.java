package dev.elige.tokens.install;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the store notes down of a tokenizer: lines of a key, a tab and a value, in {@code
 * NAME.tokenizer} beside the file itself.
 *
 * @param shown what people see
 * @param pattern the pattern of ranks; empty for other forms
 * @param modified when the kept file was last changed, in milliseconds
 */
record StoreEntry(InstalledTokenizer shown, Optional<RankPattern> pattern, long modified) {
  static final String SUFFIX = ".tokenizer";

  /** The name of the kept file: what is in it. */
  String file() {
    return shown.sha256() + ".vocabulary";
  }

  List<String> lines() {
    var licence = shown.licence().toOptional();
    return List.of(
        "form\t" + shown.form(),
        "source\t" + shown.source().replaceAll("[\t\r\n]", " "),
        "sha256\t" + shown.sha256(),
        "bytes\t" + shown.bytes(),
        "modified\t" + modified,
        "licence\t" + licence.map(Licence::name).orElse("-"),
        "licence-page\t" + licence.map(Licence::page).orElse("-"),
        "pattern\t" + pattern.map(RankPattern::id).orElse("-"),
        "installed\t" + shown.installed());
  }

  /**
   * Reads a note.
   *
   * @throws InvalidInputException where somebody has changed it
   */
  static StoreEntry read(Path note) {
    var name = note.getFileName().toString();
    try {
      return of(name.substring(0, name.length() - SUFFIX.length()), Files.readAllLines(note));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidInputException(
          note.toString(),
          Text.of(
              "The note about an installed tokenizer is damaged: {}.",
              "La nota sobre un tokenizador instalado está dañada: {}.",
              String.valueOf(e.getMessage())),
          Text.of("Install it again.", "Instálalo otra vez."));
    }
  }

  private static StoreEntry of(String name, List<String> lines) {
    var values = new HashMap<String, String>();
    for (var line : lines) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        values.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    var licence = value(values, "licence");
    return new StoreEntry(
        new InstalledTokenizer(
            name,
            TokenizerForm.valueOf(value(values, "form")),
            value(values, "source"),
            value(values, "sha256"),
            Long.parseLong(value(values, "bytes")),
            licence.equals("-")
                ? Origin.licence(Optional.empty())
                : Estimate.known(new Licence(licence, value(values, "licence-page"))),
            LocalDate.parse(value(values, "installed"))),
        RankPattern.named(value(values, "pattern")),
        Long.parseLong(value(values, "modified")));
  }

  private static String value(Map<String, String> values, String key) {
    var value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("it has no \"" + key + "\"");
    }
    return value;
  }
}
