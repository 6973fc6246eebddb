package dev.elige.desk;

import dev.elige.ask.AskedModel;
import dev.elige.ask.Embedded;
import dev.elige.ask.Embedder;
import dev.elige.cost.billing.Billing;
import dev.elige.provider.Reply;
import dev.elige.report.EmbedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Asks models for the vector of a text, all at once, and shows what each took and cost. */
final class EmbedDesk {
  private final AskedModels models;
  private final Embedder embedder;

  EmbedDesk(AskedModels models, Billing billing) {
    this.models = models;
    this.embedder = new Embedder(billing);
  }

  Answer answer(EmbedQuestion question) {
    var embedded = embedded(models.find(question.models()), question.text());
    boolean allAnswered =
        embedded.stream().allMatch(one -> one.reply() instanceof Reply.Answered<?>);
    return new Answer(
        new EmbedReport(embedded), allAnswered ? Outcome.DONE : Outcome.IMPOSSIBLE, List.of());
  }

  private List<Embedded> embedded(List<AskedModel> some, String text) {
    var calls = new ArrayList<Callable<Embedded>>();
    for (var model : some) {
      calls.add(() -> embedder.embed(model, text));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Embedded>();
      for (var one : threads.invokeAll(calls)) {
        all.add(one.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
