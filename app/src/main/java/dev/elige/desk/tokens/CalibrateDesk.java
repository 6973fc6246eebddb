package dev.elige.desk.tokens;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import dev.elige.base.Text;
import dev.elige.catalog.Offer;
import dev.elige.corpus.CorpusFinder;
import dev.elige.corpus.UsageRecords;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.CountedModels;
import dev.elige.desk.kit.CountedModels.Named;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.TextFiles;
import dev.elige.desk.kit.World;
import dev.elige.report.tokens.CalibrationReport;
import dev.elige.tokens.Calibration;
import dev.elige.tokens.CalibrationFit;
import dev.elige.tokens.CalibrationRun;
import dev.elige.tokens.CalibrationText;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.UsageSample;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Calibrates the estimate of a model on the user's own calls, and keeps it. */
public final class CalibrateDesk {
  private static final String REFERENCE = "o200k";

  private final World world;
  private final Counting counting;
  private final LocalDate today;

  public CalibrateDesk(World world, Counting counting, LocalDate today) {
    this.world = world;
    this.counting = counting;
    this.today = today;
  }

  /** Learns from recorded calls how a model counts. */
  public Answer answer(String model, List<String> places) {
    var named = new CountedModels(world, counting).named(List.of(model)).getFirst();
    var offer = named.offer().orElseThrow(() -> isTokenizer(model));
    if (named.counter().isExact()) {
      throw isExact(named);
    }
    var records = UsageRecords.read(CorpusFinder.find(places));
    Tokenizer reference = counting.shelf().find(REFERENCE).orElseThrow();
    var fit = new CalibrationFit(reference);
    var calibration =
        records.counted().isEmpty()
            ? counted(offer, named, records.uncounted(), fit)
            : fit.fit(named.name(), named.family().orElse(""), records.counted(), citation(places));
    keep(calibration);
    return Answer.done(
        new CalibrationReport(
            named.name(), calibration, trial(named, records.counted(), fit, places)));
  }

  /** Asks the provider's counting service. */
  private Calibration counted(Offer offer, Named named, List<String> texts, CalibrationFit fit) {
    var endpoint = counting.endpoints().get(offer.id().provider());
    if (endpoint == null) {
      throw new InvalidInputException(
          offer.id().provider(),
          Text.of(
              "has no counting service at hand, and the records carry no counts.",
              "no tiene ningún servicio de recuento disponible y los registros no traen recuentos."),
          Text.of(
              "Give records with a field \"tokens\": what the provider billed for each text.",
              "Da registros con un campo \"tokens\": lo que el proveedor facturó por cada texto."));
    }
    var made =
        new CalibrationRun(endpoint, fit)
            .run(
                offer.id().model(),
                named.name(),
                named.family().orElse(""),
                texts,
                citation(List.of(offer.id().provider())));
    return made.toOptional().orElseThrow(() -> unanswered(offer, made));
  }

  private static InvalidInputException unanswered(Offer offer, Estimate<Calibration> made) {
    return new InvalidInputException(
        offer.id().toString(),
        Text.of(
            "was not counted: {}.",
            "no se pudo contar: {}.",
            made.<Text>fold(_ -> Text.verbatim(""), reason -> reason)),
        Text.of("Try again later.", "Inténtalo más tarde."));
  }

  /** How well a fit on every other record tells the records between. */
  private static Estimate<CalibrationReport.Trial> trial(
      Named named, List<UsageSample> samples, CalibrationFit fit, List<String> places) {
    var fitted = everyOther(samples, 0);
    var held = everyOther(samples, 1);
    try {
      var half =
          fit.fit(
              named.name(),
              named.family().orElse(""),
              fitted,
              new Citation(source(places), "", LocalDate.EPOCH));
      return Estimate.known(CalibrationReport.Trial.of(half, held, fit.reference()));
    } catch (InvalidInputException tooFew) {
      return Estimate.unknown(tooFew.problems().getFirst().rule());
    }
  }

  private static List<UsageSample> everyOther(List<UsageSample> samples, int from) {
    return IntStream.range(0, samples.size())
        .filter(i -> i % 2 == from)
        .mapToObj(samples::get)
        .toList();
  }

  private Citation citation(List<String> places) {
    return new Citation(source(places), "", today);
  }

  private static Source source(List<String> places) {
    return new Source(
        "own-calls",
        "own calls: " + String.join(" ", places).replace('\t', ' '),
        "",
        "own",
        LicenceClass.A,
        Authority.USER);
  }

  private void keep(Calibration calibration) {
    var file = counting.calibrations().resolve(calibration.model().replace('/', '-') + ".tsv");
    try {
      Files.createDirectories(counting.calibrations());
    } catch (IOException _) {
      // writing the file says why
    }
    TextFiles.write(file, CalibrationText.write(List.of(calibration)));
  }

  private static InvalidInputException isTokenizer(String name) {
    return new InvalidInputException(
        "-m " + name,
        Text.of("is a tokenizer, which counts exactly.", "es un tokenizador, que cuenta exacto."),
        Text.of("Name a model.", "Nombra un modelo."));
  }

  private static InvalidInputException isExact(Named named) {
    return new InvalidInputException(
        "-m " + named.name(),
        Text.of(
            "is counted exactly, so there is nothing to calibrate.",
            "se cuenta con exactitud, así que no hay nada que calibrar."),
        Text.of(
            "Calibrate a model whose tokenizer is not public.",
            "Calibra un modelo cuyo tokenizador no sea público."));
  }
}
