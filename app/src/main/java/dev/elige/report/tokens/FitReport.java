package dev.elige.report.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import dev.elige.tokens.ChunkPlan;
import dev.elige.tokens.Fit;
import dev.elige.tokens.Fitting;
import dev.elige.tokens.Margin;
import dev.elige.tokens.Pages;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a text fits the windows of models: the answer of {@code elige tokens fit}.
 *
 * @param from where the text is from; empty where it was typed in
 * @param messages how many messages the text has, where it was counted as a chat request
 * @param size words and pages of the text
 * @param output tokens wanted of the answer
 * @param rows one for each model
 * @param cut the chunks that were written, where that was asked
 */
public record FitReport(
    String from,
    Optional<Integer> messages,
    Pages size,
    long output,
    List<Row> rows,
    Optional<Cut> cut)
    implements Report {
  public FitReport {
    rows = List.copyOf(rows);
  }

  /**
   * A model.
   *
   * @param name the model
   * @param fit how the text stands to its limits
   * @param isWhole whether nothing that takes room is left out; false for a request whose format no
   *     page documents
   * @param chunks into how many chunks it goes so that each fits
   */
  public record Row(String name, Fit fit, boolean isWhole, Estimate<ChunkPlan> chunks) {}

  /**
   * Chunks in a file.
   *
   * @param file the file
   * @param chunks how many
   * @param tokenizer which tokenizer cut and counted them
   */
  public record Cut(String file, int chunks, String tokenizer) {}

  @Override
  public Document document() {
    var notes = new Footnotes();
    var blocks = new ArrayList<Block>();
    blocks.add(
        from.isEmpty()
            ? Block.heading(1, "Does it fit?", "¿Cabe?")
            : Block.heading(1, "Does {} fit?", "¿Cabe {}?", from));
    blocks.add(
        Block.faint(
            Text.of(
                "{} words, about {} pages ({}); an answer of {} tokens is wanted.",
                "{} palabras, unas {} páginas ({}); se quiere una respuesta de {} tokens.",
                Words.count(size.words()),
                Words.count(size.pages()),
                size.rule(),
                Words.count(output))));
    messages.ifPresent(number -> blocks.add(Block.faint(request(number))));
    blocks.add(
        new Table(
            List.of(
                Table.left("model", "modelo"),
                Table.right("tokens", "tokens"),
                Table.right("tightest limit", "límite más estrecho"),
                Table.left("answer", "respuesta"),
                Table.right("left over", "sobran"),
                Table.right("chunks", "fragmentos")),
            rows.stream().map(row -> row(row, notes)).toList()));
    blocks.addAll(notes.blocks());
    cut.ifPresent(one ->
        blocks.add(
            Block.paragraph(
                "Chunks written into {}: {}, cut by {}.",
                "Fragmentos escritos en {}: {}, cortados por {}.",
                one.file(),
                Words.count(one.chunks()),
                one.tokenizer())));
    return new Document(blocks);
  }

  private static Table.Row row(Row row, Footnotes notes) {
    var fit = row.fit();
    return Table.row(
        tone(fit.fitting()),
        Text.verbatim(row.name()),
        tokens(row, notes),
        fit.tightest().map(FitReport::limit).orElse(Text.verbatim("—")),
        Words.orNote(fit.fitting(), Fitting::title, notes),
        fit.tightest().map(FitReport::leftOver).orElse(Text.verbatim("—")),
        Words.orNote(row.chunks(), FitReport::chunks, notes));
  }

  private static Tone tone(Estimate<Fitting> fitting) {
    return fitting.fold(
        answer ->
            switch (answer) {
              case SURELY, PROBABLY -> Tone.PLAIN;
              case PROBABLY_NOT, SURELY_NOT -> Tone.WARNING;
            },
        _ -> Tone.FAINT);
  }

  /** What is said of a text that is counted as a request. */
  static Text request(int messages) {
    return Text.of("A chat request: messages {}.", "Una petición de chat: mensajes {}.", messages);
  }

  private static Text tokens(Row row, Footnotes notes) {
    var input = row.fit().input();
    var mark = row.isWhole() ? "" : notes.mark(input.method());
    return input.low() == input.high()
        ? Text.verbatim(Words.count(input.tokens()) + mark)
        : Text.verbatim(
            "~ "
                + Words.count(input.tokens())
                + " ("
                + Words.count(input.low())
                + "–"
                + Words.count(input.high())
                + ")"
                + mark);
  }

  private static Text limit(Margin margin) {
    var size = Words.count(margin.size());
    return switch (margin.limit()) {
      case CONTEXT -> Text.verbatim(size);
      case INPUT -> Text.of("{} in", "{} de entrada", size);
      case OUTPUT -> Text.of("{} out", "{} de salida", size);
    };
  }

  private static Text leftOver(Margin margin) {
    return Text.of(
        "{} ({} %)",
        "{} ({} %)",
        Words.count(margin.tokens()),
        margin.percent().stripTrailingZeros().toPlainString());
  }

  private static Text chunks(ChunkPlan plan) {
    return plan.chunks() == 1
        ? Text.verbatim("1")
        : Text.of(
            "{} of {}", "{} de {}", Words.count(plan.chunks()), Words.count(plan.chunkTokens()));
  }

  @Override
  public void json(JsonWriter out) {
    out.object(
        "text",
        () -> {
          out.text("from", from);
          out.number("words", size.words());
          out.number("pages", size.pages());
          messages.ifPresent(number -> out.number("messages", number));
        });
    out.number("outputTokens", output);
    out.objects(
        "models",
        rows,
        row -> {
          json(out, row);
          if (messages.isPresent()) {
            out.text("method", row.fit().input().method());
            out.flag("wrappingCounted", row.isWhole());
          }
        });
    cut.ifPresent(one ->
        out.object(
            "written",
            () -> {
              out.text("file", one.file());
              out.number("chunks", one.chunks());
              out.text("cutBy", one.tokenizer());
            }));
  }

  private static void json(JsonWriter out, Row row) {
    var fit = row.fit();
    out.text("model", row.name());
    out.number("tokens", fit.input().tokens());
    out.number("low", fit.input().low());
    out.number("high", fit.input().high());
    limit(out, "contextWindow", fit.window().context());
    limit(out, "maxInput", fit.window().input());
    limit(out, "maxOutput", fit.window().output());
    out.estimate("fits", fit.fitting(), answer -> out.text("fits", Words.id(answer)));
    out.objects("margins", fit.margins(), margin -> json(out, margin));
    out.strings("unchecked", fit.unchecked().stream().map(Words::id).toList());
    out.estimate(
        "chunks",
        row.chunks(),
        plan ->
            out.object(
                "chunks",
                () -> {
                  out.number("count", plan.chunks());
                  out.number("tokens", plan.chunkTokens());
                  out.number("overlap", plan.overlapTokens());
                }));
  }

  private static void limit(JsonWriter out, String name, Estimate<Long> limit) {
    out.estimate(name, limit, tokens -> out.number(name, BigDecimal.valueOf(tokens)));
  }

  private static void json(JsonWriter out, Margin margin) {
    out.text("limit", Words.id(margin.limit()));
    out.number("size", margin.size());
    out.number("leftOver", margin.tokens());
    out.number("percent", margin.percent());
  }
}
