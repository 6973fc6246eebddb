package dev.elige.corpus;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.elige.base.Estimate;
import dev.elige.base.Nearest;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Reads one file after the other and hands on what is in them. A bad file spoils no other. */
final class CorpusReader {
  private static final int HEADER = 1 << 16;

  private final DocumentTaker counter;
  private final DocumentText documents;
  private final InputStream standardInput;
  private final LongConsumer passed;

  CorpusReader(
      DocumentTaker counter,
      DocumentText documents,
      InputStream standardInput,
      LongConsumer passed) {
    this.counter = counter;
    this.documents = documents;
    this.standardInput = standardInput;
    this.passed = passed;
  }

  /** Reads a file; what is wrong with it is in its tally afterwards. */
  void read(FileTally tally) {
    var file = tally.source;
    try (var in = open(file)) {
      var raw = new MeteredInput(in, passed);
      if (file.unpackedName().matches(".*\\.(pdf|docx?|pptx?|xlsx?|odt|rtf|epub)")) {
        document(tally);
      } else {
        text(tally, raw);
      }
      tally.contentHash = raw.hash();
    } catch (NotTextException e) {
      tally.fail(e.problem());
    } catch (IOException e) {
      tally.fail(Unreadable.failed(file.name(), e));
    } catch (UncheckedIOException e) {
      tally.fail(Unreadable.failed(file.name(), Optional.ofNullable(e.getCause()).orElseThrow()));
    } finally {
      tally.done();
    }
  }

  /** The hash of a file's packed bytes, for a file that looks changed and may not be. */
  String hash(CorpusFile file) throws IOException {
    try (var in = Files.newInputStream(file.path())) {
      return new MeteredInput(in, _ -> {}).hash();
    }
  }

  private InputStream open(CorpusFile file) throws IOException {
    return file.isStandardInput()
        ? new FilterInputStream(standardInput) {
          @Override
          public void close() {} // it belongs to the process
        }
        : Files.newInputStream(file.path());
  }

  private void document(FileTally tally) throws NotTextException {
    switch (documents.text(tally.source.path())) {
      case Estimate.Known<String>(var text) ->
          counter.document(tally, tally.source.name(), text, Optional.empty());
      case Estimate.Unknown<String>(var reason) ->
          throw new NotTextException(
              documents.equals(DocumentText.NONE)
                  ? Unreadable.withoutExtra(tally.source.name(), reason)
                  : Unreadable.document(tally.source.name(), reason));
    }
  }

  private void text(FileTally tally, InputStream raw) throws IOException {
    try (var reader = new BufferedReader(TextOpener.open(tally.source.name(), raw), HEADER)) {
      text(tally, reader);
    }
  }

  private void text(FileTally tally, BufferedReader reader) throws IOException {
    reader.mark(1);
    int first = reader.read();
    if (first < 0) {
      throw new NotTextException(Unreadable.empty(tally.source.name()));
    }
    reader.reset();
    var name = tally.source.unpackedName();
    boolean named = !tally.source.field().isEmpty();
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson") || (named && first == '{')) {
      lines(tally, reader);
    } else if (name.endsWith(".csv") || name.endsWith(".tsv") || named) {
      table(tally, reader, name.endsWith(".tsv") ? '\t' : ',');
    } else {
      plain(tally, reader);
    }
  }

  private void plain(FileTally tally, Reader reader) throws IOException {
    var document = counter.streamed(tally, tally.source.name());
    try {
      Pieces.of(reader, document);
    } finally {
      document.end();
    }
  }

  private void lines(FileTally tally, Reader reader) throws IOException {
    var fields = new RecordText(tally.source.field());
    Lines.of(
        reader,
        new Lines.Taker() {
          @Override
          public void line(int number, String text) {
            counter.record(tally, place(number), fields, text);
          }

          @Override
          public void tooLong(int number) {
            tally.skip(
                new Problem(
                    place(number),
                    Text.of(
                        "the record has more than {} characters.",
                        "el registro tiene más de {} caracteres.",
                        Lines.LONGEST),
                    Text.of("Leave it out, or split it.", "Déjalo fuera o divídelo.")));
          }

          private String place(int number) {
            return tally.source.path() + ":" + number;
          }
        });
  }

  private void table(FileTally tally, BufferedReader reader, char separator) throws IOException {
    var csv = CsvReader.builder().fieldSeparator(separator);
    var header = header(csv, reader);
    int input = column(header, tally.source.field(), RecordText.INPUTS);
    if (input < 0 && tally.source.field().isEmpty()) {
      plain(tally, reader);
      return;
    }
    if (input < 0) {
      throw new NotTextException(noColumn(tally.source, header));
    }
    int output = column(header, "", RecordText.OUTPUTS);
    try (var rows = csv.ofCsvRecord(reader)) {
      rows.stream()
          .skip(1)
          .forEach(row ->
              counter.document(
                  tally,
                  tally.source.path() + ":" + row.getStartingLineNumber(),
                  cell(row, input).orElse(""),
                  output < 0 ? Optional.empty() : cell(row, output)));
    } catch (CsvParseException e) {
      throw new IOException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<String> cell(CsvRecord row, int column) {
    return column < row.getFieldCount() ? Optional.of(row.getField(column)) : Optional.empty();
  }

  /** The names in the first line; the reader stands before it again. */
  private static List<String> header(CsvReader.CsvReaderBuilder csv, BufferedReader reader)
      throws IOException {
    reader.mark(HEADER);
    char[] start = new char[HEADER];
    int size = 0;
    for (int read = 0; read >= 0 && size < start.length; size += Math.max(0, read)) {
      read = reader.read(start, size, start.length - size);
    }
    reader.reset();
    var first = new String(start, 0, size).lines().findFirst().orElse("");
    try (var rows = csv.ofCsvRecord(first)) {
      return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
    } catch (CsvParseException _) {
      return List.of();
    }
  }

  private static int column(List<String> header, String field, List<String> usual) {
    return (field.isEmpty() ? usual.stream() : java.util.stream.Stream.of(field))
        .mapToInt(header::indexOf)
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static Problem noColumn(CorpusFile file, List<String> header) {
    return new Problem(
        file.name(),
        Text.of("there is no column \"{}\".", "no hay ninguna columna \"{}\".", file.field()),
        Nearest.of(file.field(), header)
            .map(near -> Text.of("Did you mean \"{}\"?", "¿Querías decir \"{}\"?", near))
            .orElse(
                Text.of(
                    "The columns are: {}.", "Las columnas son: {}.", String.join(", ", header))));
  }
}
