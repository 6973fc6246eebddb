package dev.elige.desk.talk;

import dev.elige.ask.Embedder;
import dev.elige.cost.billing.Billing;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Outcome;
import dev.elige.provider.Reply;
import dev.elige.report.talk.EmbedReport;
import java.util.List;

/** Asks models for the vector of a text, all at once, and shows what each took and cost. */
public final class EmbedDesk {
  private final AskedModels models;
  private final Embedder embedder;

  public EmbedDesk(AskedModels models, Billing billing) {
    this.models = models;
    this.embedder = new Embedder(billing);
  }

  /** The vectors that the models make. */
  public Answer answer(EmbedQuestion question) {
    var embedded =
        AtOnce.all(models.find(question.models()), model -> embedder.embed(model, question.text()));
    boolean allAnswered =
        embedded.stream().allMatch(one -> one.reply() instanceof Reply.Answered<?>);
    return new Answer(
        new EmbedReport(embedded), allAnswered ? Outcome.DONE : Outcome.IMPOSSIBLE, List.of());
  }
}
