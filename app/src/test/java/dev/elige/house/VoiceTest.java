package dev.elige.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Spanish here says tú, as the product's name does, and has one word for one thing. */
final class VoiceTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();

  /** Words of another voice: usted's forms, and the other word for fichero and petición. */
  private static final Pattern OTHER_VOICE =
      Pattern.compile(
          "(?i)\\b(usted|archivos?|solicitud(es)?|lenguas|quiso|consulte|elija|escriba|ejecute"
              + "|baje|suba|permita|relaje|pregunte|divida|pida|vuelva|borre|instale"
              + "|pruebe|use [a-z]+ su|añada|revise|compruebe|traduzca|nombre un|"
              + "(empaqu|descárgu|instál|úse|prué|elíja)[a-zé]*[eé]l[oa])\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");

  @Test
  void spanishSaysTu() throws IOException {
    var offences = new TreeSet<String>();
    for (String module : new String[] {"core", "talk", "extra", "extra-embeddings", "app"}) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
        files
            .filter(file -> file.toString().matches(".*\\.java|.*_es\\.yaml|.*rejected\\.tsv"))
            .filter(file -> !file.endsWith("OtherNames.java")) // words that people may write
            .forEach(file -> offences.addAll(offences(file)));
      }
    }
    offences.addAll(offences(ROOT.resolve("elige")));
    assertThat(offences).isEmpty();
  }

  private static Set<String> offences(Path file) {
    try {
      var text = Files.readString(file);
      var offences = new TreeSet<String>();
      if (file.toString().endsWith(".java")) {
        TEXT.matcher(text).results().map(one -> one.group()).forEach(one -> add(one, offences));
      } else {
        text.lines().forEach(line -> add(line, offences));
      }
      return offences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String text, Set<String> offences) {
    if (OTHER_VOICE.matcher(text).find()) {
      offences.add(text);
    }
  }
}
