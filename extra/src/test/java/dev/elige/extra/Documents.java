package dev.elige.extra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Writes small documents, each with the libraries of its format. */
final class Documents {
  private Documents() {}

  /** A PDF of one line; of an empty one where there is no text. */
  static Path pdf(Path file, String text) throws IOException {
    try (var document = onePage(text)) {
      document.save(file.toFile());
    }
    return file;
  }

  static Path lockedPdf(Path file, String text) throws IOException {
    try (var document = onePage(text)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  private static PDDocument onePage(String text) throws IOException {
    var document = new PDDocument();
    var page = new PDPage();
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(50, 700);
      content.showText(text);
      content.endText();
    }
    return document;
  }

  static Path docx(Path file, String... paragraphs) throws IOException {
    try (var document = new XWPFDocument();
        var out = Files.newOutputStream(file)) {
      for (var paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      document.write(out);
    }
    return file;
  }
}
