package dev.elige.desk;

import dev.elige.ask.Embedder;
import dev.elige.cost.billing.Billing;
import dev.elige.provider.Reply;
import dev.elige.report.EmbedReport;
import java.util.List;

/** Asks models for the vector of a text, all at once, and shows what each took and cost. */
final class EmbedDesk {
  private final AskedModels models;
  private final Embedder embedder;

  EmbedDesk(AskedModels models, Billing billing) {
    this.models = models;
    this.embedder = new Embedder(billing);
  }

  Answer answer(EmbedQuestion question) {
    var embedded =
        AtOnce.all(models.find(question.models()), model -> embedder.embed(model, question.text()));
    boolean allAnswered =
        embedded.stream().allMatch(one -> one.reply() instanceof Reply.Answered<?>);
    return new Answer(
        new EmbedReport(embedded), allAnswered ? Outcome.DONE : Outcome.IMPOSSIBLE, List.of());
  }
}
