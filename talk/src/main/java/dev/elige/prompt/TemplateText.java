package dev.elige.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with placeholders.
 *
 * <p>Idea: the template is cut into words and holes once, before any text of a user is at hand;
 * filling puts texts one behind the other. Guarantee: what is put into a hole is never looked at
 * again, so braces in it are only braces. Paragraphs are parted by blank lines; one that names
 * something of which there is nothing is left out.
 *
 * @param paragraphs in order
 */
record TemplateText(List<Paragraph> paragraphs) {
  TemplateText {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * What stands together or not at all.
   *
   * @param pieces in order
   */
  record Paragraph(List<Piece> pieces) {
    Paragraph {
      pieces = List.copyOf(pieces);
    }

    Stream<Placeholder> placeholders() {
      return pieces.stream().flatMap(Piece::placeholder);
    }
  }

  /** A part of a paragraph. */
  sealed interface Piece {
    /** What it names; nothing where it is words. */
    Stream<Placeholder> placeholder();
  }

  /** The template's own words. */
  record Words(String text) implements Piece {
    @Override
    public Stream<Placeholder> placeholder() {
      return Stream.empty();
    }
  }

  /** Where something is put. */
  record Hole(Placeholder what) implements Piece {
    @Override
    public Stream<Placeholder> placeholder() {
      return Stream.of(what);
    }
  }

  boolean names(Placeholder placeholder) {
    return paragraphs.stream().flatMap(Paragraph::placeholders).anyMatch(placeholder::equals);
  }

  /**
   * The text with everything in its place.
   *
   * @param values what there is, as it is put in; what is absent here or empty is not there
   */
  String fill(Map<Placeholder, String> values) {
    var told = new ArrayList<String>();
    for (var paragraph : paragraphs) {
      if (isWhole(paragraph, values)) {
        told.add(
            paragraph.pieces().stream()
                .map(piece -> told(piece, values))
                .collect(Collectors.joining()));
      }
    }
    return String.join("\n\n", told);
  }

  private static boolean isWhole(Paragraph paragraph, Map<Placeholder, String> values) {
    return paragraph
        .placeholders()
        .noneMatch(one -> one.mayBeAbsent() && values.getOrDefault(one, "").isEmpty());
  }

  private static String told(Piece piece, Map<Placeholder, String> values) {
    return switch (piece) {
      case Words(var text) -> text;
      case Hole(var what) -> values.getOrDefault(what, "");
    };
  }
}
