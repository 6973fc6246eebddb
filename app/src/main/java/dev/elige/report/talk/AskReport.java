package dev.elige.report.talk;

import dev.elige.ask.Asked;
import dev.elige.ask.CallCount;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.FinishReason;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Verbatim;
import dev.elige.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What models answered: the answer of {@code elige ask}.
 *
 * @param asked in the order in which they were named
 * @param tokens for each the tokens one by one, where they were asked for
 * @param isStreamed whether the answer was shown already
 */
public record AskReport(
    List<Asked> asked, List<Optional<Estimate<AskedTokens>>> tokens, boolean isStreamed)
    implements Report {
  public AskReport {
    asked = List.copyOf(asked);
    tokens = List.copyOf(tokens);
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    for (var one : asked) {
      if (!isStreamed) {
        blocks.add(new Block.Heading(asked.size() == 1 ? 1 : 2, said(one)));
      }
      one.reply().fold(answer -> addAnswer(answer, blocks), failure -> addFailure(failure, blocks));
    }
    var answered = asked.stream().filter(one -> one.count().isKnown()).toList();
    if (!answered.isEmpty()) {
      var notes = new Footnotes();
      blocks.add(table(answered, notes));
      blocks.addAll(notes.blocks());
    }
    for (int i = 0; i < asked.size(); i++) {
      var one = asked.get(i);
      one.road().ifPresent(road -> AskedRoad.addTo(blocks, one, road));
      addTokens(i, blocks);
    }
    return new Document(blocks);
  }

  private static Text said(Asked one) {
    return Text.verbatim(one.model().id());
  }

  private boolean addAnswer(ChatAnswer answer, List<Block> blocks) {
    if (!isStreamed) {
      blocks.add(new Verbatim(answer.text()));
    }
    if (answer.text().isBlank()) {
      blocks.add(Block.faint(Text.of("The answer is empty.", "La respuesta está vacía.")));
    }
    if (answer.finish() == FinishReason.TOOL_CALL) {
      blocks.add(
          Block.faint(
              Text.of(
                  "It ends there because the model wants a tool to be called.",
                  "Termina ahí porque el modelo pide que se llame a una herramienta.")));
    }
    if (answer.finish() == FinishReason.LENGTH) {
      blocks.add(
          Block.faint(
              Text.of(
                  "It ends there because the most tokens were reached.",
                  "Termina ahí porque se alcanzó el máximo de tokens.")));
    }
    answer.warnings().forEach(warning -> blocks.add(new Block.Paragraph(warning, Tone.WARNING)));
    answer.recordedOn().ifPresent(day -> blocks.add(Block.faint(CallWords.replayed(day))));
    return true;
  }

  private static boolean addFailure(CallFailure failure, List<Block> blocks) {
    blocks.add(
        new Block.Paragraph(
            Text.of(
                "No answer ({}): {}",
                "Sin respuesta ({}): {}",
                failure.kind().id(),
                failure.message()),
            Tone.WARNING));
    if (!failure.received().isEmpty()) {
      blocks.add(
          Block.faint(
              Text.of(
                  "What came before it broke off, which is no answer:",
                  "Lo que llegó antes de cortarse, que no es una respuesta:")));
      blocks.add(new Verbatim(failure.received()));
    }
    failure.recordedOn().ifPresent(day -> blocks.add(Block.faint(CallWords.replayed(day))));
    return false;
  }

  private static Table table(List<Asked> answered, Footnotes notes) {
    return new Table(
        List.of(
            Table.left("model", "modelo"),
            Table.right("input tokens", "tokens de entrada"),
            Table.right("output tokens", "tokens de salida"),
            Table.right("cost", "coste"),
            Table.right("first token", "primer token"),
            Table.right("in all", "en total")),
        answered.stream().map(one -> row(one, notes)).toList());
  }

  private static Table.Row row(Asked one, Footnotes notes) {
    return Table.row(
        Text.verbatim(one.model().id()),
        Words.orNote(one.count(), count -> input(count, notes), notes),
        Words.orNote(one.count(), count -> output(count, notes), notes),
        Words.orNote(one.cost(), cost -> Text.verbatim(CallWords.exact(cost)), notes),
        one.reply()
            .fold(
                answer -> Words.orNote(answer.timing().firstToken(), CallWords::seconds, notes),
                failure -> notes.dash(failure.kind().title())),
        one.reply()
            .fold(
                answer -> CallWords.seconds(answer.timing().total()),
                failure -> notes.dash(failure.kind().title())));
  }

  private static Text input(CallCount count, Footnotes notes) {
    return CallWords.tokens(count.input(), CallWords.inputParts(count.usage()), notes);
  }

  private static Text output(CallCount count, Footnotes notes) {
    return CallWords.tokens(count.output(), CallWords.outputParts(count.usage()), notes);
  }

  private void addTokens(int index, List<Block> blocks) {
    var shown = tokens.get(index);
    if (shown.isEmpty()) {
      return;
    }
    var title = Text.of("Tokens of {}", "Tokens de {}", asked.get(index).model().id());
    blocks.add(new Block.Heading(2, title));
    shown
        .get()
        .fold(
            known -> {
              blocks.add(Block.faint(known.origin()));
              addTokens("Prompt", "Prompt", known.prompt(), blocks);
              addTokens("Completion", "Respuesta", known.completion(), blocks);
              return true;
            },
            reason -> blocks.add(Block.faint(reason)));
  }

  private static void addTokens(
      String english, String spanish, List<AskedTokens.Token> some, List<Block> blocks) {
    blocks.add(Block.heading(3, english, spanish));
    blocks.add(CallWords.table(some));
  }

  @Override
  public void json(JsonWriter out) {
    out.objects(
        "answers",
        IntStream.range(0, asked.size()).boxed().toList(),
        i -> AskJson.write(out, asked.get(i), tokens.get(i)));
  }
}
