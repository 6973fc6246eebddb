package dev.elige.report;

/** Puts markup together; whatever stands between tags is escaped. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Markup as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text between tags or inside an attribute. */
  Html text(String text) {
    out.append(escape(text));
    return this;
  }

  /** An element with text in it. */
  Html element(String tag, String attributes, String text) {
    return open(tag, attributes).text(text).raw("</").raw(tag).raw(">\n");
  }

  Html open(String tag, String attributes) {
    out.append('<').append(tag);
    if (!attributes.isEmpty()) {
      out.append(' ').append(attributes);
    }
    out.append('>');
    return this;
  }

  Html close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  static String escape(String text) {
    var result = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '"' -> result.append("&quot;");
        case '\'' -> result.append("&#39;");
        default -> result.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
      }
    }
    return result.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
