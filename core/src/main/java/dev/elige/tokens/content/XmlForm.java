package dev.elige.tokens.content;

import java.util.List;

/** XML 1.0: one element for each row, one within it for each column. */
final class XmlForm {
  private XmlForm() {}

  static String write(DataTable table) {
    var xml = new StringBuilder("<rows>\n");
    var names = table.columns().stream().map(XmlForm::name).toList();
    table.rows().forEach(row -> row(row, names, xml));
    return xml.append("</rows>\n").toString();
  }

  private static void row(List<DataCell> row, List<String> names, StringBuilder xml) {
    xml.append("  <row>\n");
    for (int i = 0; i < row.size(); i++) {
      var name = names.get(i);
      xml.append("    <").append(name).append('>');
      xml.append(content(row.get(i).bare())).append("</").append(name).append(">\n");
    }
    xml.append("  </row>\n");
  }

  /** A column's name with _ for what an element's name may not have. */
  private static String name(String column) {
    var name = column.replaceAll("[^\\p{L}\\p{Nd}_.-]", "_");
    return name.matches("[\\p{L}_].*") ? name : "_" + name;
  }

  private static String content(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;")
        .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
  }
}
