package dev.elige.report;

import dev.elige.base.Citation;
import dev.elige.base.Explanation;

/** Draws the tree behind a number. */
final class TreeWriter {
  private final Page page;
  private final StringBuilder out;
  private final int margin;

  TreeWriter(Page page, StringBuilder out, int margin) {
    this.page = page;
    this.out = out;
    this.margin = margin;
  }

  void write(Explanation root) {
    node(root, " ".repeat(margin), " ".repeat(margin));
  }

  private void node(Explanation node, String first, String next) {
    var language = page.language();
    var value = Visible.in(node.value(), language);
    var label = Visible.in(node.label(), language) + (value.isEmpty() ? "" : ": " + value);
    wrapped(label, first, next, node.parts().isEmpty() ? Tone.PLAIN : Tone.STRONG);
    node.citation().ifPresent(citation -> wrapped(source(citation), next, next, Tone.FAINT));
    var parts = node.parts();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      node(parts.get(i), next + (last ? "└─ " : "├─ "), next + (last ? "   " : "│  "));
    }
  }

  private void wrapped(String text, String first, String next, Tone tone) {
    var start = first;
    for (String line : Cells.wrap(text, Math.max(20, page.width() - Cells.width(first)))) {
      out.append(page.paint(Tone.FAINT, start)).append(page.paint(tone, line)).append('\n');
      start = next;
    }
  }

  static String source(Citation citation) {
    return "← " + citation;
  }
}
