package dev.elige.desk.talk;

import dev.elige.ask.AskedModel;
import dev.elige.ask.Asker;
import dev.elige.ask.PromptRequest;
import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Money;
import dev.elige.base.Nearest;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.decide.Assessment;
import dev.elige.decide.Purchase;
import dev.elige.decide.TaskDecision;
import dev.elige.desk.choice.ChooseDesk;
import dev.elige.desk.choice.Made;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CountedModels;
import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.desk.kit.Means;
import dev.elige.desk.tokens.FitDesk;
import dev.elige.prompt.Packer;
import dev.elige.prompt.Packing;
import dev.elige.prompt.Prompt;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.TextListener;
import dev.elige.report.talk.PromptReport;
import dev.elige.report.talk.PromptedModel;
import dev.elige.report.tokens.TokensReport.Counted;
import dev.elige.spec.usage.Usage;
import dev.elige.spec.usage.UsageBuilder;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.chat.ChatMessage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Shows what would be sent to the models of a task, with its tokens and its price in each. */
public final class PromptDesk {
  /** The choice and those that come next. */
  private static final int MODELS = 5;

  private static final BigDecimal REQUESTS = PromptedModel.REQUESTS;

  private final Means means;
  private final PromptQuestion question;

  public PromptDesk(Means means, PromptQuestion question) {
    this.means = means;
    this.question = question;
  }

  /** The prompt with its tokens and price; what it is answered, where that is asked for. */
  public Answer answer() {
    var prepared = prepared();
    return question.asked().isPresent() ? asked(prepared) : shown(prepared);
  }

  /** A task decided, and what its prompt is made of. */
  private record Prepared(Made made, TaskDecision task, PromptTexts.Found found) {}

  private Prepared prepared() {
    var made = new ChooseDesk(means).make(question.choice());
    made.workloads().save();
    var task = task(made.decision().tasks());
    var shots = new ShotExamples(question.shots(), means.openProviders());
    return new Prepared(made, task, new PromptTexts(question, task.task(), shots).find());
  }

  private Answer shown(Prepared prepared) {
    var found = prepared.found();
    var counters = new CountedModels(prepared.made().world(), means.counting().get());
    var models =
        shortlist(prepared.task()).stream()
            .map(one -> model(prepared, one, counters.of(one.offer())))
            .toList();
    var bare = found.template().render(found.filling());
    return Answer.done(
        new PromptReport(
            prepared.made().decision(), prepared.task(), found.source(), bare, models));
  }

  /** Sends the prompt to the models that are named, else to the choice. */
  private Answer asked(Prepared prepared) {
    var task = prepared.task();
    if (task.task().kind() == TaskKind.EMBEDDING) {
      throw new InvalidInputException(
          "--ask",
          Text.of("this task asks for vectors.", "esta tarea pide vectores."),
          Text.of("elige ask --embed makes them.", "elige ask --embed los calcula."));
    }
    var world = prepared.made().world();
    var names = question.asked().orElseThrow();
    var models =
        new AskedModels(world, means.counting().get(), means.openProviders().get())
            .find(names.isEmpty() ? choice(task) : names);
    var asker = new Asker(means.billing().get());
    var asked =
        AtOnce.all(models, model -> asker.ask(model, request(prepared, model), TextListener.NONE));
    return AskDesk.answer(asked);
  }

  private static List<String> choice(TaskDecision task) {
    var shortlist = shortlist(task);
    if (shortlist.isEmpty()) {
      throw new InvalidInputException(
          "--ask",
          Text.of("no offer is eligible for this task.", "ninguna oferta es apta para la tarea."),
          Text.of(
              "Name a model: -m provider/model; elige choose says why none is.",
              "Nombra un modelo: -m proveedor/modelo; elige choose dice por qué no la hay."));
    }
    return List.of(shortlist.getFirst().offer().id().toString());
  }

  /** What fits the model; an answer's schema only where it takes one, since the words ask too. */
  private ChatRequest request(Prepared prepared, AskedModel model) {
    var counters = new CountedModels(prepared.made().world(), means.counting().get());
    var prompt =
        model
            .offer()
            .fold(
                offer -> packing(prepared, offer, counters.of(offer)).prompt(),
                _ -> prepared.found().template().render(prepared.found().filling()));
    return PromptRequest.of(prompt, model.model(), model.provider().capabilities());
  }

  private TaskDecision task(List<TaskDecision> tasks) {
    if (question.task().isEmpty()) {
      return tasks.getFirst();
    }
    var id = question.task().get();
    var ids = tasks.stream().map(task -> task.task().id()).toList();
    return tasks.stream()
        .filter(task -> task.task().id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new InvalidInputException(
                "--task " + id,
                Text.of("is not a task of this requirement.", "no es una tarea de este requisito."),
                Nearest.of(id, ids)
                    .map(near -> Text.of("Did you mean {}?", "¿Querías decir {}?", near))
                    .orElse(Text.of("It has {}.", "Tiene {}.", String.join(", ", ids)))));
  }

  /** The eligible offers, the choice first; where there is none, those that may be. */
  private static List<Assessment> shortlist(TaskDecision task) {
    var eligible =
        Stream.concat(task.choice().stream(), task.alternatives().stream()).limit(MODELS).toList();
    return eligible.isEmpty() ? task.unconfirmed().stream().limit(MODELS).toList() : eligible;
  }

  private Packing packing(Prepared prepared, Offer offer, Named named) {
    var task = prepared.task().task();
    var purchase = prepared.made().decider().purchase(task, offer);
    var reasoning = purchase.workload().usage().reasoningTokens();
    return new Packer(
            prompt -> count(task.kind(), named, prompt).count(),
            FitDesk.window(offer),
            up(purchase.workload().output().largestHigh().add(reasoning)),
            prepared.found().source().keepFirst())
        .pack(prepared.found().template(), prepared.found().filling());
  }

  private PromptedModel model(Prepared prepared, Assessment one, Named named) {
    var task = prepared.task().task();
    var purchase = prepared.made().decider().purchase(task, one.offer());
    var packing = packing(prepared, one.offer(), named);
    var counted = count(task.kind(), named, packing.prompt());
    var count = counted.count();
    return new PromptedModel(
        one,
        packing,
        counted.isWhole(),
        purchase.workload().outputTokens().add(purchase.workload().usage().reasoningTokens()),
        cost(purchase, count, count.tokens()),
        cost(purchase, count, count.low()),
        cost(purchase, count, count.high()));
  }

  private static long up(BigDecimal tokens) {
    return tokens.setScale(0, RoundingMode.CEILING).longValueExact();
  }

  /** A text to embed is no conversation. */
  private static Counted count(TaskKind kind, Named named, Prompt prompt) {
    return kind == TaskKind.EMBEDDING
        ? named.count(prompt.messages().getLast().text())
        : named.count(
            dev.elige.tokens.chat.ChatRequest.of(
                prompt.messages().stream()
                    .map(message -> ChatMessage.of(message.speaker().id(), message.text()))
                    .toList()));
  }

  /** What so many requests cost on demand, each of some tokens, with answers of the mean size. */
  private static Estimate<Money> cost(Purchase purchase, TokenCount count, long tokens) {
    if (tokens == 0) {
      return Estimate.unknown("a request has tokens", "una petición tiene tokens");
    }
    var size = BigDecimal.valueOf(tokens);
    var basis =
        count instanceof TokenCount.Exact ? TokenSize.Basis.COUNTED : TokenSize.Basis.ESTIMATED;
    var input = new TokenSize(size, size, size, size, size, List.of(), basis, count.method());
    var usage = alone(purchase.workload().usage());
    var workload = new Workload(REQUESTS, input, purchase.workload().output(), usage);
    return purchase.bill(workload, Mode.ON_DEMAND).map(Bill::monthly);
  }

  /** What is left of a use when a request stands by itself. */
  private static Usage alone(Usage usage) {
    var alone = new UsageBuilder().reasoningTokens(usage.reasoningTokens());
    usage.translation().ifPresent(alone::translation);
    return alone.build();
  }
}
