package dev.elige.report.talk;

import dev.elige.ask.Asked;
import dev.elige.ask.Leg;
import dev.elige.ask.TakenRoad;
import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.Reply;
import dev.elige.report.Block;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Table;
import dev.elige.report.Verbatim;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The translations around a question, told part by part. */
final class AskedRoad {
  private AskedRoad() {}

  /**
   * What the model was asked and said in the language between, then the parts with cost and time.
   */
  static void addTo(List<Block> blocks, Asked asked, TakenRoad road) {
    var title = Text.of("The road of {}", "El camino de {}", asked.model().id());
    blocks.add(new Block.Heading(2, title));
    road.model().ifPresent(model -> addTexts(blocks, road, model));
    var notes = new Footnotes();
    var rows = new ArrayList<Table.Row>();
    rows.add(row(road.there(), notes));
    road.model().ifPresent(model -> rows.add(row(model, notes)));
    road.back().ifPresent(back -> rows.add(row(back, notes)));
    rows.add(sum(asked, road, notes));
    blocks.add(
        new Table(
            List.of(
                Table.left("part", "parte"),
                Table.left("by", "por"),
                Table.right("read", "leído"),
                Table.right("cost", "coste"),
                Table.right("in all", "en total")),
            rows));
    blocks.addAll(notes.blocks());
  }

  private static void addTexts(List<Block> blocks, TakenRoad road, Asked model) {
    var language = Words.language(road.there().direction().to());
    blocks.add(Block.faint(Text.of("Asked in {}:", "Preguntado en {}:", language)));
    blocks.add(new Verbatim(model.request().messages().getLast().text()));
    if (model.reply() instanceof Reply.Answered<ChatAnswer>(var answer)) {
      blocks.add(Block.faint(Text.of("Answered in {}:", "Respondido en {}:", language)));
      blocks.add(new Verbatim(answer.text()));
    }
  }

  private static Table.Row row(Leg leg, Footnotes notes) {
    return Table.row(
        Text.verbatim(leg.direction().from().tag() + " → " + leg.direction().to().tag()),
        Text.verbatim(leg.by()),
        Text.of("{} characters", "{} caracteres", Words.count(leg.characters())),
        cost(leg.bill().map(Bill::monthly), notes),
        leg.texts().fold(_ -> CallWords.seconds(leg.time()), failure -> dash(failure, notes)));
  }

  private static Table.Row row(Asked model, Footnotes notes) {
    return Table.row(
        Text.of("answer", "respuesta"),
        Text.verbatim(model.model().id()),
        Words.orNote(
            model.count(),
            count -> Text.of("{} tokens", "{} tokens", Words.count(count.input().tokens())),
            notes),
        cost(model.bill().map(Bill::monthly), notes),
        time(model.reply(), notes));
  }

  private static Table.Row sum(Asked asked, TakenRoad road, Footnotes notes) {
    return Table.row(
        Text.of("all", "todo"),
        Text.verbatim(""),
        Text.verbatim(""),
        cost(road.cost(), notes),
        time(asked.reply(), notes));
  }

  private static Text time(Reply<ChatAnswer> reply, Footnotes notes) {
    return reply.fold(
        answer -> CallWords.seconds(answer.timing().total()), failure -> dash(failure, notes));
  }

  private static Text dash(CallFailure failure, Footnotes notes) {
    return notes.dash(
        Text.of("it ended with a failure ({})", "acabó con un fallo ({})", failure.kind().id()));
  }

  private static Text cost(Estimate<Money> cost, Footnotes notes) {
    return Words.orNote(cost, amount -> Text.verbatim(CallWords.exact(amount)), notes);
  }

  static void write(JsonWriter out, TakenRoad road) {
    leg(out, "there", road.there());
    road.model().ifPresent(model -> out.object("model", () -> model(out, model)));
    road.back().ifPresent(back -> leg(out, "back", back));
    out.estimate(
        "cost",
        road.cost(),
        cost ->
            out.object(
                "cost",
                () -> {
                  out.exact("amount", cost.amount());
                  out.text("currency", cost.currency());
                }));
  }

  private static void model(JsonWriter out, Asked model) {
    out.strings("asked", texts(model));
    model
        .reply()
        .fold(
            answer -> {
              out.text("text", answer.text());
              seconds(out, answer.timing().total());
              return true;
            },
            _ -> false);
  }

  private static List<String> texts(Asked model) {
    var texts = new ArrayList<String>();
    model.request().system().ifPresent(texts::add);
    model.request().messages().forEach(message -> texts.add(message.text()));
    return texts;
  }

  private static void leg(JsonWriter out, String name, Leg leg) {
    out.object(
        name,
        () -> {
          out.text("by", leg.by());
          out.text("from", leg.direction().from().tag());
          out.text("to", leg.direction().to().tag());
          leg.texts()
              .fold(
                  texts -> {
                    out.strings("texts", texts);
                    return true;
                  },
                  failure -> {
                    out.text("failure", failure.message());
                    return false;
                  });
          out.number("characters", leg.characters());
          out.estimate(
              "cost", leg.bill(), bill -> out.object("cost", () -> AskJson.cost(out, bill)));
          seconds(out, leg.time());
        });
  }

  private static void seconds(JsonWriter out, Duration time) {
    out.number("totalSeconds", BigDecimal.valueOf(time.toMillis(), 3));
  }
}
