package dev.elige.desk;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Money;
import dev.elige.base.Nearest;
import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.cost.Bill;
import dev.elige.cost.Mode;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.decide.Assessment;
import dev.elige.decide.Purchase;
import dev.elige.decide.TaskDecision;
import dev.elige.desk.CountedModels.Named;
import dev.elige.prompt.Packer;
import dev.elige.prompt.Prompt;
import dev.elige.report.PromptReport;
import dev.elige.report.PromptedModel;
import dev.elige.report.TokensReport.Counted;
import dev.elige.spec.usage.Usage;
import dev.elige.spec.usage.UsageBuilder;
import dev.elige.tokens.TokenCount;
import dev.elige.tokens.chat.ChatMessage;
import dev.elige.tokens.chat.ChatRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Shows what would be sent to the models of a task, with its tokens and its price in each. */
final class PromptDesk {
  /** The choice and those that come next. */
  private static final int MODELS = 5;

  private static final BigDecimal REQUESTS = PromptedModel.REQUESTS;

  private final Desk desk;
  private final PromptQuestion question;

  PromptDesk(Desk desk, PromptQuestion question) {
    this.desk = desk;
    this.question = question;
  }

  Answer answer() {
    var made = new ChooseDesk(desk).make(question.choice());
    made.workloads().save();
    var task = task(made.decision().tasks());
    var found =
        new PromptTexts(
                question, task.task(), new ShotExamples(question.shots(), desk.openProviders()))
            .find();
    var counters = new CountedModels(made.world(), desk.counting().get());
    var models =
        shortlist(task).stream()
            .map(one -> model(made, task, found, one, counters.of(one.offer())))
            .toList();
    var bare = found.template().render(found.filling());
    return Answer.done(new PromptReport(made.decision(), task, found.source(), bare, models));
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

  private PromptedModel model(
      Made made, TaskDecision task, PromptTexts.Found found, Assessment one, Named named) {
    var purchase = made.decider().purchase(task.task(), one.offer());
    var reasoning = purchase.workload().usage().reasoningTokens();
    long reserved = up(purchase.workload().output().largestHigh().add(reasoning));
    var packing =
        new Packer(
                prompt -> count(task.task().kind(), named, prompt).count(),
                FitDesk.window(one.offer()),
                reserved,
                found.source().keepFirst())
            .pack(found.template(), found.filling());
    var counted = count(task.task().kind(), named, packing.prompt());
    var count = counted.count();
    return new PromptedModel(
        one,
        packing,
        counted.isWhole(),
        purchase.workload().outputTokens().add(reasoning),
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
            ChatRequest.of(
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
