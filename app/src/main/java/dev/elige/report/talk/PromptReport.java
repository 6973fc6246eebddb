package dev.elige.report.talk;

import dev.elige.base.Text;
import dev.elige.decide.Decision;
import dev.elige.decide.TaskDecision;
import dev.elige.prompt.Cut;
import dev.elige.prompt.Prompt;
import dev.elige.prompt.Speaker;
import dev.elige.report.Block;
import dev.elige.report.Document;
import dev.elige.report.Footnotes;
import dev.elige.report.JsonWriter;
import dev.elige.report.Report;
import dev.elige.report.Table;
import dev.elige.report.Tone;
import dev.elige.report.Verbatim;
import dev.elige.report.Words;
import dev.elige.tokens.Fitting;
import java.util.ArrayList;
import java.util.List;

/**
 * What would be sent for a task: the answer of {@code elige prompt}.
 *
 * @param decision the decision whose models are shown
 * @param task the task
 * @param source what the prompt was made from
 * @param whole the prompt with nothing cut
 * @param models the choice and those that come next; where none is eligible, those that may be
 */
public record PromptReport(
    Decision decision,
    TaskDecision task,
    PromptSource source,
    Prompt whole,
    List<PromptedModel> models)
    implements Report {
  public PromptReport {
    models = List.copyOf(models);
  }

  /** What is sent to the first model; the whole where there is none. */
  Prompt sent() {
    return models.isEmpty() ? whole : models.getFirst().packing().prompt();
  }

  @Override
  public Document document() {
    var blocks = new ArrayList<Block>();
    blocks.add(Block.heading(1, "The prompt for {}", "El prompt de {}", task.task().id()));
    blocks.add(Block.faint(madeFrom()));
    for (var message : sent().messages()) {
      blocks.add(new Block.Heading(3, speaker(message.speaker())));
      blocks.add(new Verbatim(message.text()));
    }
    sent()
        .schema()
        .ifPresent(schema -> {
          blocks.add(
              Block.heading(
                  3,
                  "Schema of the answer, where the provider takes one",
                  "Esquema de la respuesta, si el proveedor lo admite"));
          blocks.add(new Verbatim(schema.json()));
        });
    blocks.add(Block.heading(2, "Tokens and price", "Tokens y precio"));
    if (models.isEmpty()) {
      blocks.add(
          Block.paragraph(
              "No offer is eligible, and none may be: elige choose says why.",
              "Ninguna oferta es apta ni puede serlo: elige choose dice por qué."));
      return new Document(blocks);
    }
    addModels(blocks);
    return new Document(blocks);
  }

  private void addModels(List<Block> blocks) {
    var notes = new Footnotes();
    blocks.add(
        new Table(
            List.of(
                Table.left("offer", "oferta"),
                Table.right("tokens", "tokens"),
                Table.left("count", "recuento"),
                Table.left("window", "ventana"),
                Table.right("USD per 1,000 requests", "USD por 1000 peticiones")),
            models.stream().map(one -> row(one, notes)).toList()));
    blocks.addAll(notes.blocks());
    blocks.add(Block.faint(legend()));
    var cuts = models.stream().filter(one -> !one.packing().cuts().isEmpty()).toList();
    if (!cuts.isEmpty()) {
      blocks.add(
          Block.heading(3, "What did not fit and is not sent", "Lo que no cabe y no se envía"));
      blocks.add(new Block.Items(cuts.stream().map(PromptReport::cuts).toList(), Tone.WARNING));
    }
  }

  private Text madeFrom() {
    var kind = task.task().kind().title();
    return source
        .shots()
        .map(shots ->
            Text.of(
                "Kind of task: {}. Style: {}, in {}. Examples of {}: {} of {} wanted, {}.",
                "Tipo de tarea: {}. Estilo: {}, en {}. Ejemplos de {}: {} de {} pedidos, {}.",
                kind,
                source.style().title(),
                Words.language(source.language()),
                shots.file(),
                shots.picked().size(),
                shots.wanted(),
                pick(shots)))
        .orElseGet(() ->
            Text.of(
                "Kind of task: {}. Style: {}, in {}.",
                "Tipo de tarea: {}. Estilo: {}, en {}.",
                kind,
                source.style().title(),
                Words.language(source.language())));
  }

  private static Text pick(PromptSource.Shots shots) {
    return switch (shots.pick()) {
      case "random" ->
          Text.of("at random (seed {})", "al azar (semilla {})", shots.seed().orElseThrow());
      case "similar" ->
          Text.of("the most like the input by {}", "los más parecidos por {}", likeness(shots));
      case "diverse" ->
          Text.of("the most unlike each other by {}", "los más distintos por {}", likeness(shots));
      default -> Text.of("the first", "los primeros");
    };
  }

  private static Text likeness(PromptSource.Shots shots) {
    return shots
        .likeness()
        .filter(word -> !word.equals("words"))
        .map(Text::verbatim)
        .orElseGet(() -> Text.of("words", "las palabras"));
  }

  private static Text speaker(Speaker speaker) {
    return switch (speaker) {
      case SYSTEM -> Text.of("System", "Sistema");
      case USER -> Text.of("User", "Usuario");
      case ASSISTANT -> Text.of("Assistant", "Asistente");
    };
  }

  private static Table.Row row(PromptedModel one, Footnotes notes) {
    var input = one.packing().fit().input();
    return Table.row(
        one.packing().cuts().isEmpty() ? Tone.PLAIN : Tone.WARNING,
        Words.offer(one.offer()),
        Text.verbatim((one.isExact() ? "" : "~ ") + Words.count(input.tokens())),
        count(one, notes),
        window(one, notes),
        Words.orNote(
            one.cost(), cost -> Text.verbatim(Words.amount(cost.amount()) + range(one)), notes));
  }

  private static Text count(PromptedModel one, Footnotes notes) {
    var input = one.packing().fit().input();
    var mark = notes.mark(input.method());
    if (!one.isExact()) {
      return Text.verbatim(Words.count(input.low()) + "–" + Words.count(input.high()) + mark);
    }
    return one.isWhole()
        ? Text.of("exact{}", "exacto{}", mark)
        : Text.of("content exact{}", "contenido exacto{}", mark);
  }

  private static Text window(PromptedModel one, Footnotes notes) {
    return one.packing().cuts().isEmpty()
        ? Words.orNote(one.packing().fit().fitting(), Fitting::title, notes)
        : Text.of("{}, cut", "{}, recortado", fitting(one));
  }

  /** Where something is cut the window is known. */
  private static Text fitting(PromptedModel one) {
    return one.packing().fit().fitting().fold(Fitting::title, reason -> reason);
  }

  private static String range(PromptedModel one) {
    if (one.isExact()) {
      return "";
    }
    return one.low()
        .flatMap(low ->
            one.high()
                .map(high ->
                    " (" + Words.amount(low.amount()) + "–" + Words.amount(high.amount()) + ")"))
        .fold(text -> text, _ -> "");
  }

  private Text legend() {
    return Text.of(
        "{} Paid by use on demand, each with an answer of the task's mean size ({} tokens of the"
            + " first offer). A schema that is sent beside the messages is not counted.",
        "{} Se paga por uso bajo demanda, cada una con una respuesta del tamaño medio de la tarea"
            + " ({} tokens de la primera oferta). Un esquema que se envíe aparte no se cuenta.",
        task.choice().isPresent()
            ? Text.of("The choice and the next ones.", "La elección y las siguientes.")
            : Text.of(
                "No offer is eligible; these may be, if what is missing were known.",
                "Ninguna oferta es apta; estas pueden serlo si se supiera lo que falta."),
        Words.count(models.getFirst().outputTokens()));
  }

  private static Text cuts(PromptedModel one) {
    return Text.of(
        "{}: {}",
        "{}: {}",
        one.offer().offer().id(),
        Text.joined("; ", one.packing().cuts().stream().map(PromptReport::cut).toList()));
  }

  private static Text cut(Cut cut) {
    return switch (cut) {
      case Cut.ExampleLeftOut(int number) ->
          Text.of("example {} left out", "ejemplo {} omitido", number);
      case Cut.ContextLeftOut(int number) ->
          Text.of("context {} left out", "contexto {} omitido", number);
      case Cut.ContextShortened(int number, int kept, int of) ->
          Text.of(
              "of context {} the first {} of {} characters",
              "del contexto {}, los primeros {} de {} caracteres",
              number,
              Words.count(kept),
              Words.count(of));
    };
  }

  @Override
  public void json(JsonWriter out) {
    PromptJson.write(this, out);
  }
}
