package dev.elige.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text that is shown as it is, and can do no harm. */
class VerbatimTest {
  private static Document of(String text) {
    return new Document(List.of(new Verbatim(text)));
  }

  private static String terminal(String text) {
    return TerminalWriter.write(of(text), new Page(DisplayLanguage.ENGLISH, 40, false));
  }

  @Test
  void aLineThatGoesOnHasABrokenBar() {
    assertThat(terminal("one\n\n" + "word ".repeat(9).strip()))
        .isEqualTo(
            """
              │ one
              │
              │ word word word word word word word
              ┊ word word
            """);
  }

  @Test
  void spacesStay() {
    assertThat(terminal("    if (a):\n        b  = 1"))
        .contains("│     if (a):\n  │         b  = 1");
  }

  @Test
  void longLinesLoseNothingButTheSpaceTheyBreakAt() {
    assertThat(Cells.fold("aa bb  cc", 5)).containsExactly("aa bb", " cc");
    assertThat(Cells.fold("aa bb cc", 5)).containsExactly("aa bb", "cc");
    assertThat(Cells.fold("aaaaaaa bb", 5)).containsExactly("aaaaa", "aa bb");
    assertThat(Cells.fold("aa bbbbbbbb", 5)).containsExactly("aa", "bbbbb", "bbb");
    assertThat(Cells.fold("東京へ行く", 5)).containsExactly("東京", "へ行", "く");
    assertThat(Cells.fold("  ──────", 5)).containsExactly("  ───", "───");
    assertThat(Cells.fold("", 5)).containsExactly("");
  }

  @Test
  void noTextSteersATerminal() {
    assertThat(terminal("a\u001b[2Jb\u202Ec\u0007"))
        .contains("a\\u001b[2Jb\\u202ec\\u0007")
        .doesNotContain("\u001b");
  }

  @Test
  void markdownsFenceIsLongerThanAnyInTheText() {
    assertThat(MarkdownWriter.write(of("```\nx\n````"), DisplayLanguage.ENGLISH))
        .isEqualTo("`````text\n```\nx\n````\n`````\n");
  }

  @Test
  void htmlIsEscaped() {
    assertThat(HtmlWriter.write(of("<script>\nمرحبا"), DisplayLanguage.ENGLISH))
        .contains("<pre dir=\"auto\">&lt;script&gt;\nمرحبا</pre>");
  }
}
