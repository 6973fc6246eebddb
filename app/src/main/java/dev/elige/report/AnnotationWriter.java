package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Text;
import java.util.List;

/**
 * Writes checks as workflow commands of GitHub Actions, which GitHub shows beside the lines of the
 * file. Source: "Workflow commands for GitHub Actions" (docs.github.com) for the form, the
 * toolkit's {@code command.ts} (github.com/actions/toolkit) for what is escaped.
 */
public final class AnnotationWriter {
  private AnnotationWriter() {}

  /** One line for each finding; none where nothing has moved. */
  public static String write(List<CheckCase> cases, DisplayLanguage language) {
    var out = new StringBuilder();
    for (var one : cases) {
      one.failures().forEach(text -> line("error", one, text.in(language), out));
      one.notes().forEach(text -> line("notice", one, text.in(language), out));
    }
    return out.toString();
  }

  private static void line(String command, CheckCase one, String text, StringBuilder out) {
    var title = Text.of("{}: {}", "{}: {}", one.group(), one.name()).toString();
    out.append("::").append(command);
    out.append(" file=").append(property(one.file()));
    out.append(",line=").append(one.line());
    out.append(",title=").append(property(title));
    out.append("::").append(data(text)).append('\n');
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
