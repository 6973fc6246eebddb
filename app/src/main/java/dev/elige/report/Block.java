package dev.elige.report;

import dev.elige.base.Explanation;
import dev.elige.base.Text;
import java.util.List;

/** One part of a document. */
public sealed interface Block
    permits Block.Heading,
        Block.Paragraph,
        Block.Items,
        Block.Tree,
        Bars,
        Curves,
        Drawing,
        Links,
        Pieces,
        Table,
        Verbatim {
  /** Hands itself to the method of its kind. */
  void accept(BlockVisitor visitor);

  /**
   * A title.
   *
   * @param level 1 for the whole, 2 for a part, 3 for a part of a part
   */
  record Heading(int level, Text text) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.heading(this);
    }
  }

  /** Sentences that wrap at the width of the page. */
  record Paragraph(Text text, Tone tone) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.paragraph(this);
    }
  }

  /** A list with a bullet before each item. */
  record Items(List<Text> texts, Tone tone) implements Block {
    public Items {
      texts = List.copyOf(texts);
    }

    @Override
    public void accept(BlockVisitor visitor) {
      visitor.items(this);
    }
  }

  /** Numbers with what they are made of below each. */
  record Tree(Explanation root) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
      visitor.tree(this);
    }
  }

  static Block heading(int level, String english, String spanish, Object... arguments) {
    return new Heading(level, Text.of(english, spanish, arguments));
  }

  static Block paragraph(String english, String spanish, Object... arguments) {
    return new Paragraph(Text.of(english, spanish, arguments), Tone.PLAIN);
  }

  static Block faint(Text text) {
    return new Paragraph(text, Tone.FAINT);
  }
}
