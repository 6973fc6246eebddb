package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes checks as JUnit XML, the form that build servers read. Elements and attributes are those
 * of the format that Apache Ant's JUnit task writes: {@code testsuite}, {@code testcase}, {@code
 * failure}, {@code system-out}.
 */
public final class JunitWriter {
  private final DisplayLanguage language;
  private final StringBuilder out = new StringBuilder();

  private JunitWriter(DisplayLanguage language) {
    this.language = language;
  }

  /** The whole file. */
  public static String write(List<CheckCase> cases, DisplayLanguage language) {
    var writer = new JunitWriter(language);
    writer.suite(cases);
    return writer.out.toString();
  }

  private void suite(List<CheckCase> cases) {
    long failures = cases.stream().filter(one -> !one.failures().isEmpty()).count();
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite");
    attribute("name", "elige check");
    attribute("tests", String.valueOf(cases.size()));
    attribute("failures", String.valueOf(failures));
    attribute("errors", "0");
    attribute("skipped", "0");
    out.append(">\n");
    cases.forEach(this::testcase);
    out.append("</testsuite>\n");
  }

  private void testcase(CheckCase one) {
    out.append("  <testcase");
    attribute("classname", one.group());
    attribute("name", one.name());
    attribute("file", one.file());
    attribute("line", String.valueOf(one.line()));
    if (one.failures().isEmpty() && one.notes().isEmpty()) {
      out.append("/>\n");
      return;
    }
    out.append(">\n");
    if (!one.failures().isEmpty()) {
      out.append("    <failure");
      attribute("message", one.failures().getFirst().in(language));
      out.append('>').append(escape(lines(one.failures()))).append("</failure>\n");
    }
    if (!one.notes().isEmpty()) {
      out.append("    <system-out>").append(escape(lines(one.notes()))).append("</system-out>\n");
    }
    out.append("  </testcase>\n");
  }

  private String lines(List<Text> texts) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining("\n"));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  /** What XML 1.0 has no character for becomes U+FFFD (section 2.2); the rest is escaped (2.4). */
  private static String escape(String text) {
    return text.codePoints().mapToObj(JunitWriter::escape).collect(Collectors.joining());
  }

  private static String escape(int point) {
    return switch (point) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\t', '\n', '\r' -> "&#" + point + ";";
      default -> isCharacter(point) ? Character.toString(point) : "\uFFFD";
    };
  }

  private static boolean isCharacter(int point) {
    return (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
