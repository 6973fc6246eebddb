package dev.elige.report.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Pieces;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Words;
import dev.elige.report.catalog.FactJson;
import dev.elige.tokens.TokenCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many tokens a text has: the answer of {@code elige tokens}.
 *
 * @param from where the text is from; empty where it was typed in
 * @param text the text
 * @param messages how many messages it has, where it was counted as a chat request
 * @param counts one for each model
 * @param shown the tokens one by one, where that was asked
 */
public record TokensReport(
    String from,
    String text,
    Optional<Integer> messages,
    List<Counted> counts,
    Optional<ShownTokens> shown)
    implements Report {
  public TokensReport {
    counts = List.copyOf(counts);
  }

  /**
   * A count.
   *
   * @param name the model or tokenizer
   * @param family its tokenizer family, where one is known
   * @param models how many current models share the family; 0 where the model was named itself
   * @param isExact whether it was counted with the model's own tokenizer
   * @param isWhole whether nothing that is billed is left out; false for a request whose format no
   *     page documents
   * @param count the count
   */
  public record Counted(
      String name,
      Optional<String> family,
      int models,
      boolean isExact,
      boolean isWhole,
      TokenCount count) {}

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, title()));
    blocks.add(
        Block.faint(
            Text.of(
                "{} characters, {} words, {} bytes in UTF-8.",
                "{} caracteres, {} palabras, {} bytes en UTF-8.",
                Words.count(characters()),
                Words.count(words()),
                Words.count(bytes()))));
    messages.ifPresent(number -> blocks.add(Block.faint(FitReport.request(number))));
    var notes = new Footnotes();
    blocks.add(table(notes));
    blocks.addAll(notes.blocks());
    shown.ifPresent(tokens -> blocks.addAll(blocks(tokens)));
    return new Document(blocks);
  }

  private Text title() {
    return from.isEmpty()
        ? Text.of("Tokens", "Tokens")
        : Text.of("Tokens of {}", "Tokens de {}", from);
  }

  private Table table(Footnotes notes) {
    return new Table(
        List.of(
            Table.left("model", "modelo"),
            Table.left("tokenizer", "tokenizador"),
            Table.right("tokens", "tokens"),
            Table.right("90 % interval", "intervalo 90 %"),
            Table.right("characters a token", "caracteres por token")),
        counts.stream().map(counted -> row(counted, notes)).toList());
  }

  private Table.Row row(Counted counted, Footnotes notes) {
    var count = counted.count();
    return Table.row(
        Text.verbatim(counted.name()),
        counted.models() > 1
            ? Text.of(
                "{}, of {} models",
                "{}, de {} modelos",
                family(counted),
                Words.count(counted.models()))
            : family(counted),
        Text.verbatim((counted.isExact() ? "" : "~ ") + Words.count(count.tokens())),
        counted.isExact()
            ? exact(counted, notes)
            : Text.verbatim(
                Words.count(count.low())
                    + "–"
                    + Words.count(count.high())
                    + notes.mark(count.method())),
        Words.orNote(perToken(count), ratio -> Text.verbatim(ratio.toPlainString()), notes));
  }

  private Text exact(Counted counted, Footnotes notes) {
    var mark = messages.isEmpty() ? "" : notes.mark(counted.count().method());
    return counted.isWhole()
        ? Text.of("exact{}", "exacto{}", mark)
        : Text.of("content exact{}", "contenido exacto{}", mark);
  }

  private static Text family(Counted counted) {
    return counted.family().map(Text::verbatim).orElse(Text.of("not known", "desconocido"));
  }

  private Estimate<BigDecimal> perToken(TokenCount count) {
    if (messages.isPresent()) {
      return Estimate.unknown(
          "a request is more than its text", "una petición es más que su texto");
    }
    return count.tokens() == 0
        ? Estimate.unknown("the text has no tokens", "el texto no tiene tokens")
        : Estimate.known(
            BigDecimal.valueOf(characters())
                .divide(BigDecimal.valueOf(count.tokens()), 2, RoundingMode.HALF_UP));
  }

  private static List<Block> blocks(ShownTokens shown) {
    var rows = new ArrayList<Table.Row>();
    for (int i = 0; i < shown.tokens().size(); i++) {
      var token = shown.tokens().get(i);
      rows.add(
          Table.row(
              Text.verbatim(Words.count(i + 1)),
              Text.verbatim(Integer.toString(token.id())),
              Text.verbatim(Pieces.visible(token.text())),
              Text.verbatim(token.bytes())));
    }
    return List.of(
        Block.heading(2, "Cut by {}", "Cortado por {}", shown.tokenizer()),
        new Pieces(shown.tokens().stream().map(ShownTokens.Token::text).toList()),
        new Table(
            List.of(
                Table.right("index", "índice"),
                Table.right("id", "id"),
                Table.left("text", "texto"),
                Table.left("bytes", "bytes")),
            rows));
  }

  @Override
  public void json(JsonWriter out) {
    out.object(
        "text",
        () -> {
          out.text("from", from);
          out.number("characters", characters());
          out.number("words", words());
          out.number("bytes", bytes());
          messages.ifPresent(number -> out.number("messages", number));
        });
    out.objects(
        "counts",
        counts,
        counted -> {
          json(out, counted);
          if (messages.isPresent()) {
            out.flag("wrappingCounted", counted.isWhole());
          }
        });
    shown.ifPresent(tokens -> {
      out.text("cutBy", tokens.tokenizer());
      out.objects("tokens", tokens.tokens(), token -> json(out, token));
    });
  }

  private void json(JsonWriter out, Counted counted) {
    var count = counted.count();
    out.text("model", counted.name());
    counted
        .family()
        .ifPresentOrElse(
            family -> out.text("tokenizer", family),
            () ->
                out.unknown(
                    "tokenizer", Text.of("no source names it", "ninguna fuente lo nombra")));
    out.number("tokens", count.tokens());
    out.number("low", count.low());
    out.number("high", count.high());
    out.flag("exact", counted.isExact());
    out.estimate(
        "charactersPerToken", perToken(count), ratio -> out.number("charactersPerToken", ratio));
    out.text("method", count.method());
    out.object("source", () -> FactJson.citation(out, count.citation()));
  }

  private static void json(JsonWriter out, ShownTokens.Token token) {
    out.number("id", token.id());
    out.text("text", token.text());
    out.text("bytes", token.bytes());
  }

  private long characters() {
    return text.codePointCount(0, text.length());
  }

  private long words() {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private long bytes() {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
