package dev.elige.desk.tokens;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Meter;
import dev.elige.catalog.ServiceTier;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CountedModels;
import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.TextArgument;
import dev.elige.desk.kit.World;
import dev.elige.report.catalog.TokenPrices;
import dev.elige.report.tokens.TaxReport;
import dev.elige.tokens.content.DataFormat;
import dev.elige.tokens.content.DataTable;
import dev.elige.tokens.content.DataTableReader;
import dev.elige.tokens.content.ParallelTexts;
import dev.elige.tokens.content.TokenTax;
import dev.elige.tokens.content.Version;
import java.nio.file.Path;
import java.util.List;

/** Compares the same content in several languages or formats. */
public final class TaxDesk {
  private static final int COLUMNS = 3;

  private final World world;
  private final Counting counting;

  public TaxDesk(World world, Counting counting) {
    this.world = world;
    this.counting = counting;
  }

  /** What the same content costs in each. */
  public Answer answer(TaxQuestion question) {
    var models = new CountedModels(world, counting);
    var asked =
        question.models().isEmpty()
            ? models.shortlist().stream().limit(COLUMNS).toList()
            : models.named(question.models());
    var versions = versions(question);
    return Answer.done(
        new TaxReport(
            title(question),
            asked.stream()
                .map(named ->
                    new TaxReport.Column(
                        named.name(), TokenTax.of(versions, named.counter(), inputPrice(named))))
                .toList()));
  }

  private static Text title(TaxQuestion question) {
    if (question.formats()) {
      return Text.of("The same records in several formats", "Los mismos datos en varios formatos");
    }
    return question.file().isEmpty()
        ? Text.of("The same text in several languages", "El mismo texto en varios idiomas")
        : Text.of("Versions side by side", "Versiones una al lado de otra");
  }

  private static List<Version> versions(TaxQuestion question) {
    if (question.formats()) {
      return DataFormat.versions(
          question
              .first()
              .map(file -> DataTableReader.read(file.toString(), text(file)))
              .orElseGet(DataTable::example));
    }
    return question.file().isEmpty()
        ? ParallelTexts.all()
        : question.file().stream().map(TaxDesk::version).toList();
  }

  private static Version version(Path file) {
    var name = String.valueOf(file.getFileName());
    return new Version(name, Text.verbatim(name), text(file));
  }

  private static String text(Path file) {
    return TextArgument.readFile(file.toString()).text();
  }

  private static Estimate<Money> inputPrice(Named named) {
    return named
        .offer()
        .map(offer -> TokenPrices.estimate(offer, ServiceTier.ON_DEMAND, Meter.INPUT))
        .map(price -> price.map(settled -> settled.value().price()))
        .orElseGet(() ->
            Estimate.unknown(
                "a tokenizer has no price; name a model",
                "un tokenizador no tiene precio; nombra un modelo"));
  }
}
