package dev.elige.desk.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.catalog.Attribute;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Offer;
import dev.elige.corpus.ChatRecord;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CountedModels;
import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.World;
import dev.elige.report.tokens.FitReport;
import dev.elige.tokens.Fit;
import dev.elige.tokens.Pages;
import dev.elige.tokens.Window;
import dev.elige.tokens.chat.ChatRequest;
import java.util.Optional;

/** Holds a text against the windows of models. */
public final class FitDesk {
  private final World world;
  private final Counting counting;

  public FitDesk(World world, Counting counting) {
    this.world = world;
    this.counting = counting;
  }

  /** Whether the text fits. */
  public Answer answer(FitQuestion question) {
    var file = question.chunks().map(path -> new ChunkFile(path, question.text()));
    file.ifPresent(one -> one.checkOneModel(question.models()));
    var models = new CountedModels(world, counting);
    var asked = question.models().isEmpty() ? models.shortlist() : models.named(question.models());
    var request = ChatRecord.of(question.text().text());
    var rows = asked.stream().map(named -> row(named, question, request)).toList();
    var cut =
        file.map(one -> one.write(asked.getFirst(), rows.getFirst().chunks(), counting.shelf()));
    return Answer.done(
        new FitReport(
            question.text().from(),
            request.map(one -> one.messages().size()),
            Pages.of(question.text().text()),
            question.output(),
            rows,
            cut));
  }

  private static FitReport.Row row(
      Named named, FitQuestion question, Optional<ChatRequest> request) {
    var offer = named.offer().orElseThrow(() -> noWindow(named));
    var counted = request.map(named::count).orElseGet(() -> named.count(question.text().text()));
    var fit = Fit.of(counted.count(), question.output(), window(offer));
    return new FitReport.Row(named.name(), fit, counted.isWhole(), fit.chunks(question.overlap()));
  }

  private static InvalidInputException noWindow(Named named) {
    return new InvalidInputException(
        "-m " + named.name(),
        Text.of(
            "is a tokenizer, and only models have a window.",
            "es un tokenizador, y solo los modelos tienen ventana."),
        Text.of("Name a model, such as gpt-4o.", "Nombra un modelo, por ejemplo gpt-4o."));
  }

  /** The limits of an offer. */
  public static Window window(Offer offer) {
    return new Window(
        limit(offer, Attributes.CONTEXT_WINDOW),
        limit(offer, Attributes.MAX_INPUT),
        limit(offer, Attributes.MAX_OUTPUT));
  }

  private static Estimate<Long> limit(Offer offer, Attribute<Long> attribute) {
    return offer.fact(attribute).map(settled -> settled.value());
  }
}
