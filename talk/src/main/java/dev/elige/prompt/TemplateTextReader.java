package dev.elige.prompt;

import dev.elige.base.Text;
import dev.elige.prompt.TemplateText.Hole;
import dev.elige.prompt.TemplateText.Paragraph;
import dev.elige.prompt.TemplateText.Piece;
import dev.elige.prompt.TemplateText.Words;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Shown;
import dev.elige.yaml.Suggestion;
import dev.elige.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a template's text into words and holes. Two opening braces begin a placeholder, two closing
 * ones end it; with a backslash before them opening braces are words.
 */
final class TemplateTextReader {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final Yaml.Scalar at;
  private final Set<Placeholder> allowed;
  private final Findings findings;

  TemplateTextReader(Yaml.Scalar at, Set<Placeholder> allowed, Findings findings) {
    this.at = at;
    this.allowed = allowed;
    this.findings = findings;
  }

  /** The text; what is wrong with it is a finding. */
  TemplateText read() {
    var paragraphs = new ArrayList<Paragraph>();
    for (var paragraph : at.text().replace("\r\n", "\n").strip().split("\n(?:[ \t]*\n)+", -1)) {
      paragraphs.add(new Paragraph(pieces(paragraph)));
    }
    return new TemplateText(paragraphs);
  }

  private List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    var words = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      if (open > from && text.charAt(open - 1) == '\\') {
        words.append(text, from, open - 1).append(OPEN);
        from = open + OPEN.length();
        continue;
      }
      words.append(text, from, open);
      int close = text.indexOf(CLOSE, open);
      if (close < 0) {
        refuseOpen(text.substring(open));
        return pieces;
      }
      addWords(pieces, words);
      addHole(pieces, text.substring(open + OPEN.length(), close));
      from = close + CLOSE.length();
    }
    addWords(pieces, words.append(text, from, text.length()));
    return pieces;
  }

  private static void addWords(List<Piece> pieces, StringBuilder words) {
    if (!words.isEmpty()) {
      pieces.add(new Words(words.toString()));
      words.setLength(0);
    }
  }

  private void addHole(List<Piece> pieces, String word) {
    Placeholder.of(word.strip(), allowed)
        .ifPresentOrElse(found -> pieces.add(new Hole(found)), () -> refuse(word));
  }

  private void refuse(String word) {
    findings.refuse(
        at,
        Text.of(
            "\"{{{}}}\" is not a placeholder of this text.",
            "\"{{{}}}\" no es un marcador de este texto.",
            Shown.of(word)),
        Suggestion.of(word.strip(), Placeholder.words(allowed), Map.of()));
  }

  private void refuseOpen(String rest) {
    findings.refuse(
        at,
        Text.of(
            "\"{}\" opens a placeholder that is not closed.",
            "\"{}\" abre un marcador que no se cierra.",
            Shown.of(rest)),
        Text.of(
            "Close it as {}, or write {} for braces.",
            "Ciérralo como {} o escribe {} si son llaves.",
            OPEN + Placeholder.INPUT.word() + CLOSE,
            "\\" + OPEN));
  }
}
