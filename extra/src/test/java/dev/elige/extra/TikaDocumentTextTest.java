package dev.elige.extra;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TikaDocumentTextTest {
  @TempDir private Path folder;

  private static String known(Path file) {
    return new TikaDocumentText().text(file).toOptional().orElseThrow().strip();
  }

  private static Text unknown(Estimate<String> text) {
    return text.fold(
        known -> {
          throw new AssertionError("a text was read: " + known);
        },
        reason -> reason);
  }

  private static String why(Path file) {
    return unknown(new TikaDocumentText().text(file)).in(DisplayLanguage.ENGLISH);
  }

  @Test
  void thePdfOfPdfBoxIsRead() throws IOException {
    assertThat(known(Documents.pdf(folder.resolve("a.pdf"), "Quiero cambiar mi reserva.")))
        .isEqualTo("Quiero cambiar mi reserva.");
  }

  @Test
  void theParagraphsOfWordAreLines() throws IOException {
    var file = Documents.docx(folder.resolve("a.docx"), "¿Dónde está?", "我的预订");
    assertThat(known(file)).isEqualTo("¿Dónde está?\n我的预订");
  }

  @Test
  void openDocumentIsRead() throws IOException {
    var file = folder.resolve("a.odt");
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(zip, "mimetype", "application/vnd.oasis.opendocument.text");
      entry(
          zip,
          "content.xml",
          """
          <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" \
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>\
          <text:p>Hola</text:p></office:text></office:body></office:document-content>\
          """);
    }
    assertThat(known(file)).isEqualTo("Hola");
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void rtfIsRead() throws IOException {
    var file =
        Files.writeString(folder.resolve("a.rtf"), "{\\rtf1\\ansi\\pard Hello {\\b World}\\par}");
    assertThat(known(file)).isEqualTo("Hello World");
  }

  @Test
  void aBrokenPdfIsToldWithItsReason() throws IOException {
    var file = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7\nnothing of a document\n");
    assertThat(why(file)).startsWith("it is damaged (").doesNotContain("null", "\n");
    assertThat(unknown(new TikaDocumentText().text(file)).in(DisplayLanguage.SPANISH))
        .startsWith("está dañado (");
  }

  @Test
  void halfAWordDocumentIsDamaged() throws IOException {
    var whole = Files.readAllBytes(Documents.docx(folder.resolve("a.docx"), "Hello"));
    var half = Files.write(folder.resolve("b.docx"), Arrays.copyOf(whole, whole.length / 2));
    assertThat(why(half)).startsWith("it is damaged (");
  }

  @Test
  void aPasswordIsNamed() throws IOException {
    assertThat(why(Documents.lockedPdf(folder.resolve("a.pdf"), "secret")))
        .isEqualTo("a password protects it");
  }

  @Test
  void aPageWithoutTextIsNoTextOfNoTokens() throws IOException {
    assertThat(why(Documents.pdf(folder.resolve("a.pdf"), "")))
        .isEqualTo("it holds no text; a scan is pictures of text");
  }

  @Test
  void anEmptyFileAndAMissingOneAreTold() throws IOException {
    assertThat(why(Files.createFile(folder.resolve("a.docx")))).isEqualTo("the file is empty");
    assertThat(why(folder.resolve("b.docx"))).startsWith("it is damaged (").contains("b.docx");
  }

  @Test
  void aTextBeyondTheLimitIsRefusedWhole() throws IOException {
    var file = Documents.docx(folder.resolve("a.docx"), "x".repeat(2_000));
    assertThat(unknown(new TikaDocumentText(1_000).text(file)).in(DisplayLanguage.ENGLISH))
        .isEqualTo("it holds more than 1000 characters of text");
  }

  @Test
  void anotherKindOfFileIsNamed() throws IOException {
    var png =
        Files.write(
            folder.resolve("a.pdf"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    assertThat(why(png)).isEqualTo("it is image/png and no document that can be read here");
  }
}
