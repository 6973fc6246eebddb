package dev.elige.report.talk;

import dev.elige.ask.Embedded;
import dev.elige.base.Text;
import dev.elige.provider.Embeddings;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What models made of a text: the answer of {@code elige ask --embed}.
 *
 * @param embedded in the order in which the models were named
 */
public record EmbedReport(List<Embedded> embedded) implements Report {
  /** Numbers of a vector that are shown; the JSON has all. */
  private static final int SHOWN = 5;

  private static final int DECIMALS = 4;

  public EmbedReport {
    embedded = List.copyOf(embedded);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "Embedding", "Embedding"));
    var answered = embedded.stream().filter(one -> one.input().isKnown()).toList();
    if (!answered.isEmpty()) {
      var notes = new Footnotes();
      blocks.add(table(answered, notes));
      blocks.addAll(notes.blocks());
    }
    for (var one : embedded) {
      addWords(one, blocks);
    }
    return new Document(blocks);
  }

  private static Table table(List<Embedded> answered, Footnotes notes) {
    var rows = new ArrayList<Table.Row>();
    for (var one : answered) {
      one.reply().fold(answer -> rows.add(row(one, answer, notes)), _ -> false);
    }
    return new Table(
        List.of(
            Table.left("model", "modelo"),
            Table.right("numbers", "números"),
            Table.left("the first of them", "los primeros"),
            Table.right("input tokens", "tokens de entrada"),
            Table.right("cost", "coste"),
            Table.right("in all", "en total")),
        rows);
  }

  private static Table.Row row(Embedded one, Embeddings answer, Footnotes notes) {
    return Table.row(
        Text.verbatim(one.model().id()),
        Text.verbatim(Words.count(answer.size())),
        first(answer.vectors().getFirst()),
        Words.orNote(one.input(), count -> CallWords.tokens(count, List.of(), notes), notes),
        Words.orNote(one.bill(), bill -> Text.verbatim(CallWords.exact(bill.monthly())), notes),
        CallWords.seconds(answer.timing().total()));
  }

  private static Text first(float[] vector) {
    Text all = Words.fixed(vector[0], DECIMALS);
    for (int i = 1; i < Math.min(SHOWN, vector.length); i++) {
      all = Text.of("{} {}", "{} {}", all, Words.fixed(vector[i], DECIMALS));
    }
    return vector.length > SHOWN ? Text.of("{} …", "{} …", all) : all;
  }

  private static void addWords(Embedded one, List<Block> blocks) {
    one.reply()
        .<Optional<LocalDate>>fold(
            answer -> {
              answer.warnings().forEach(warning -> blocks.add(told(one, warning)));
              return answer.recordedOn();
            },
            failure -> {
              blocks.add(
                  told(
                      one,
                      Text.of(
                          "no vector ({}): {}",
                          "sin vector ({}): {}",
                          failure.kind().id(),
                          failure.message())));
              return failure.recordedOn();
            })
        .ifPresent(day -> blocks.add(Block.faint(named(one, CallWords.replayed(day)))));
  }

  private static Block told(Embedded one, Text what) {
    return new Block.Paragraph(named(one, what), Tone.WARNING);
  }

  private static Text named(Embedded one, Text what) {
    return Text.of("{}: {}", "{}: {}", one.model().id(), what);
  }

  @Override
  public void json(JsonWriter out) {
    out.objects("embeddings", embedded, one -> AskJson.write(out, one));
  }
}
