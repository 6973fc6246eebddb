package dev.elige.report.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import dev.elige.tokens.content.TokenTax;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The same content in several languages or formats side by side: the answer of {@code elige tokens
 * tax}.
 *
 * @param title what is compared
 * @param columns one for each model
 */
public record TaxReport(Text title, List<Column> columns) implements Report {
  private static final BigDecimal READINGS = BigDecimal.valueOf(1_000);

  public TaxReport {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException("a comparison has a model");
    }
  }

  /**
   * A model.
   *
   * @param name the model or tokenizer
   * @param tax its counts and prices
   */
  public record Column(String name, TokenTax tax) {}

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(1, title));
    blocks.add(
        Block.faint(
            Text.of(
                "Tokens, and behind × their ratio to the first row. USD is for reading it 1 000"
                    + " times on demand.",
                "Tokens y, tras ×, su razón con la primera fila. USD es por leerlo 1 000 veces por"
                    + " uso.")));
    var notes = new Footnotes();
    blocks.add(table(notes));
    blocks.addAll(notes.blocks());
    return new Document(blocks);
  }

  private Table table(Footnotes notes) {
    var heads = new ArrayList<Table.Column>();
    heads.add(Table.left("version", "versión"));
    heads.add(Table.right("characters", "caracteres"));
    for (var column : columns) {
      heads.add(new Table.Column(Text.verbatim(column.name()), Table.Side.RIGHT));
      heads.add(Table.right("USD", "USD"));
    }
    var rows = new ArrayList<Table.Row>();
    for (int i = 0; i < columns.getFirst().tax().rows().size(); i++) {
      rows.add(row(i, notes));
    }
    return new Table(heads, rows);
  }

  private Table.Row row(int index, Footnotes notes) {
    var first = columns.getFirst().tax().rows().get(index);
    var cells = new ArrayList<Text>();
    cells.add(first.version().name());
    cells.add(Text.verbatim(Words.count(first.characters())));
    for (var column : columns) {
      var row = column.tax().rows().get(index);
      cells.add(tokens(row, notes));
      cells.add(Words.orNote(readings(row.price()), TaxReport::amount, notes));
    }
    return new Table.Row(cells, Tone.PLAIN);
  }

  private static Text tokens(TokenTax.Row row, Footnotes notes) {
    var guess = row.count().low() == row.count().high() ? "" : "~ ";
    return Text.of(
        "{}{} ×{}",
        "{}{} ×{}",
        guess,
        Words.count(row.count().tokens()),
        Words.orNote(row.ratio(), ratio -> Text.verbatim(ratio.value().toPlainString()), notes));
  }

  private static Estimate<Money> readings(Estimate<Money> price) {
    return price.map(one -> one.times(READINGS));
  }

  private static Text amount(Money money) {
    return Text.verbatim(Words.amount(money.amount()));
  }

  @Override
  public void json(JsonWriter out) {
    out.text("title", title);
    out.objects(
        "models",
        columns,
        column -> {
          out.text("model", column.name());
          out.objects("versions", column.tax().rows(), row -> json(out, row));
        });
  }

  private static void json(JsonWriter out, TokenTax.Row row) {
    out.text("id", row.version().id());
    out.text("name", row.version().name());
    out.number("characters", row.characters());
    out.number("words", row.words());
    out.number("bytes", row.bytes());
    out.number("tokens", row.count().tokens());
    out.number("low", row.count().low());
    out.number("high", row.count().high());
    out.estimate(
        "ratio",
        row.ratio(),
        ratio ->
            out.object(
                "ratio",
                () -> {
                  out.number("value", ratio.value());
                  out.number("low", ratio.low());
                  out.number("high", ratio.high());
                }));
    out.money("usdPerThousandReadings", readings(row.price()));
  }
}
