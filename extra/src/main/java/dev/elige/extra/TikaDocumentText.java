package dev.elige.extra;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.corpus.DocumentText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.epub.EpubParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Takes the text out of documents with Apache Tika: PDF, Word, PowerPoint and Excel of both ages,
 * RTF, OpenDocument, EPUB.
 *
 * <p>The parsers are named one by one, so that no other that lies on the class path is run: none of
 * these starts a process, asks the network or reads text from images. What is embedded in a
 * document (attachments, objects, images) is no part of its text. A text beyond the limit is
 * refused whole, since a part of it would be counted as if it were all.
 */
public final class TikaDocumentText implements DocumentText {
  /** Characters, about 5,000 pages; a text is held in memory. */
  static final int LONGEST = 16_000_000;

  /** Bytes of a PDF that are held in memory; the rest waits in a temporary file. */
  private static final long PDF_MEMORY = 64_000_000;

  private final int longest;
  private final Parser parser;

  public TikaDocumentText() {
    this(LONGEST);
  }

  TikaDocumentText(int longest) {
    this.longest = longest;
    this.parser =
        new AutoDetectParser(
            new DefaultDetector(),
            new PDFParser(),
            new OOXMLParser(),
            new OfficeParser(),
            new RTFParser(),
            new OpenDocumentParser(),
            new EpubParser());
  }

  @Override
  public Estimate<String> text(Path file) {
    var metadata = new Metadata();
    var body = new BodyContentHandler(longest);
    try (var in = TikaInputStream.get(file, metadata)) {
      parser.parse(in, body, metadata, context());
    } catch (IOException | SAXException | TikaException | StackOverflowError failure) {
      return Estimate.unknown(reason(failure));
    }
    var text = body.toString();
    return text.isBlank() ? Estimate.unknown(blank(metadata)) : Estimate.known(text);
  }

  private static ParseContext context() {
    var pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setMaxMainMemoryBytes(PDF_MEMORY);
    var context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private Text reason(Throwable failure) {
    return switch (failure) {
      case Throwable limit when WriteLimitReachedException.isWriteLimitReached(limit) ->
          Text.of(
              "it holds more than {} characters of text",
              "contiene más de {} caracteres de texto",
              longest);
      case EncryptedDocumentException _ ->
          Text.of("a password protects it", "está protegido con una contraseña");
      case ZeroByteFileException _ -> Text.of("the file is empty", "el fichero está vacío");
      default ->
          Text.of("it is damaged ({})", "está dañado ({})", deepest(failure).replace('\n', ' '));
    };
  }

  /** What the innermost cause says; those around it only say that something failed. */
  private static String deepest(Throwable failure) {
    var cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    var message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  private Text blank(Metadata metadata) {
    var type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
    return type != null && parser.getSupportedTypes(new ParseContext()).contains(type.getBaseType())
        ? Text.of(
            "it holds no text; a scan is pictures of text",
            "no contiene texto; un escaneo son imágenes de texto")
        : Text.of(
            "it is {} and no document that can be read here",
            "es {} y no un documento que se pueda leer aquí",
            String.valueOf(type));
  }

  /** Leaves out what is embedded. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // never asked, since nothing should be parsed
    }
  }
}
