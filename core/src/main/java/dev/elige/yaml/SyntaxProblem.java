package dev.elige.yaml;

import dev.elige.base.Text;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in one sentence why a text is no YAML. */
public final class SyntaxProblem {
  private SyntaxProblem() {}

  static void report(YamlEngineException failure, String text, Findings findings) {
    switch (failure) {
      case MarkedYamlEngineException marked -> reportMarked(marked, text, findings);
      case ReaderException reader -> reportCharacter(reader, text, findings);
      default -> refuse(new Place(1, 1), general(), findings);
    }
  }

  private static void reportMarked(
      MarkedYamlEngineException failure, String text, Findings findings) {
    var place =
        failure
            .getProblemMark()
            .or(failure::getContextMark)
            .map(mark -> new Place(mark.getLine() + 1, mark.getColumn() + 1))
            .orElse(new Place(1, 1));
    if (isTab(text, place)) {
      findings.refuse(
          place,
          Text.of("A tab stands here.", "Aquí hay un tabulador."),
          Text.of("YAML indents with spaces.", "YAML usa espacios para la sangría."));
      return;
    }
    refuse(place, guess(failure), findings);
  }

  private static Text guess(MarkedYamlEngineException failure) {
    var what = (failure.getContext() + " " + failure.getProblem()).toLowerCase(Locale.ROOT);
    if (what.contains("quoted scalar")) {
      return Text.of("a quote is not closed", "falta cerrar unas comillas");
    }
    if (what.contains("flow")) {
      return Text.of(
          "a bracket or brace is not closed, or a comma is missing",
          "falta cerrar un corchete o una llave, o falta una coma");
    }
    if (what.contains("mapping values are not allowed")) {
      return Text.of(
          "a colon stands where no key can be", "hay dos puntos donde no puede haber una clave");
    }
    if (what.contains("could not find expected ':'")) {
      return Text.of("a key without its colon", "hay una clave sin sus dos puntos");
    }
    return what.contains("block") ? indentation() : general();
  }

  private static Text indentation() {
    return Text.of(
        "the indentation does not fit the lines above",
        "la sangría no encaja con las líneas anteriores");
  }

  private static Text general() {
    return Text.of("a character stands where it cannot be", "hay un carácter donde no puede estar");
  }

  private static void refuse(Place place, Text what, Findings findings) {
    findings.refuse(
        place,
        Text.of("This is not valid YAML: {}.", "Esto no es YAML válido: {}.", what),
        Text.of(
            "Check the indentation, the \": \" after each key, quotes and brackets, here and in the"
                + " line above.",
            "Revisa la sangría, los \": \" tras cada clave, las comillas y los corchetes, aquí y en"
                + " la línea anterior."));
  }

  private static void reportCharacter(ReaderException failure, String text, Findings findings) {
    int position = Math.clamp(failure.getPosition(), 0, text.length());
    var before = text.substring(0, position);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    findings.refuse(
        new Place(line, position - before.lastIndexOf('\n')),
        Text.of(
            "A control character (U+{}) stands here.",
            "Aquí hay un carácter de control (U+{}).",
            "%04X".formatted(failure.getCodePoint())),
        Text.of(
            "Remove it: the file must be plain text.",
            "Quítalo: el fichero debe ser texto plano."));
  }

  private static boolean isTab(String text, Place place) {
    return text.lines()
        .skip(place.line() - 1L)
        .findFirst()
        .filter(line -> place.column() <= line.length())
        .filter(line -> line.charAt(place.column() - 1) == '\t')
        .isPresent();
  }
}
