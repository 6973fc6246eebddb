package dev.elige.report.tokens;

import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Words;
import dev.elige.tokens.install.InstalledTokenizer;
import dev.elige.tokens.install.TokenizerRoster;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokenizers that are installed: the answer of {@code elige tokens install}.
 *
 * @param tokenizers in the order of their names
 * @param isNew whether they were installed just now
 */
public record InstalledReport(List<InstalledTokenizer> tokenizers, boolean isNew)
    implements Report {
  public InstalledReport {
    tokenizers = List.copyOf(tokenizers);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(
        isNew
            ? Block.heading(1, "Installed", "Instalado")
            : Block.heading(1, "Installed tokenizers", "Tokenizadores instalados"));
    if (tokenizers.isEmpty()) {
      blocks.add(
          Block.paragraph(
              "None yet. `elige tokens install NAME` installs one of: {}; or name a file or an"
                  + " address.",
              "Ninguno todavía. `elige tokens install NOMBRE` instala uno de estos: {}; o indica un"
                  + " fichero o una dirección.",
              String.join(", ", TokenizerRoster.all().stream().map(one -> one.name()).toList())));
      return new Document(blocks);
    }
    var notes = new Footnotes();
    blocks.add(
        new Table(
            List.of(
                Table.left("name", "nombre"),
                Table.left("form", "forma"),
                Table.right("bytes", "bytes"),
                Table.left("licence", "licencia"),
                Table.left("from", "de")),
            tokenizers.stream().map(one -> row(one, notes)).toList()));
    blocks.addAll(notes.blocks());
    return new Document(blocks);
  }

  private static Table.Row row(InstalledTokenizer one, Footnotes notes) {
    return Table.row(
        Text.verbatim(one.name()),
        Text.verbatim(Words.id(one.form())),
        Text.verbatim(Words.count(one.bytes())),
        Words.orNote(
            one.licence(),
            licence -> Text.of("{} ({})", "{} ({})", licence.name(), licence.page()),
            notes),
        Text.verbatim(one.source()));
  }

  @Override
  public void json(JsonWriter out) {
    out.objects("tokenizers", tokenizers, one -> json(out, one));
  }

  private static void json(JsonWriter out, InstalledTokenizer one) {
    out.text("name", one.name());
    out.text("form", Words.id(one.form()));
    out.text("source", one.source());
    out.text("sha256", one.sha256());
    out.number("bytes", one.bytes());
    out.estimate("licence", one.licence(), licence -> out.text("licence", licence.name()));
    out.text("installed", one.installed().toString());
  }
}
