package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.spec.usage.Spread;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code 200000 per month} or a range of such, and for a task also {@code 30 %} of the
 * application's.
 */
final class VolumeReader {
  static final Form FORM =
      Form.of("a volume of requests", "un volumen de peticiones", "requests: 200000 per month");
  private static final Form RANGE =
      new Form(FORM.what(), "requests: {from: 100k, typical: 200k, to: 300k, per: month}");
  private static final Form SHARE =
      Form.of("a share of requests", "una parte de las peticiones", "requests: 30 %");
  private static final Range REQUESTS = Range.aboveZeroTo("1000000000000");
  private static final Range PERCENT = Range.aboveZeroTo("10000");
  private static final List<Measure.Part> PARTS = List.of(new Measure.Part("per", "per"));
  private static final Pattern UNIT =
      Pattern.compile("(?:requests? ?)?(?:(?:per|an?) |/ ?)(?<period>\\S+)");

  private final Findings findings;
  private final Optional<Ranged<Volume>> whole;

  /**
   * @param whole the application's volume, of which a task may take a share
   */
  VolumeReader(Findings findings, Optional<Ranged<Volume>> whole) {
    this.findings = findings;
    this.whole = whole;
  }

  Optional<Ranged<Volume>> read(Fields fields) {
    return fields.find("requests").flatMap(this::read);
  }

  private Optional<Ranged<Volume>> read(Yaml value) {
    if (value instanceof Yaml.Entries entries) {
      var fields = new Fields(entries, findings);
      if (SpreadReader.isRange(fields)) {
        return range(fields);
      }
    }
    return Measure.read(value, PARTS, FORM, findings)
        .flatMap(measure ->
            measure.unit().equals("%") ? share(measure) : volume(measure).map(Ranged::exactly));
  }

  private Optional<Ranged<Volume>> range(Fields fields) {
    var spread = new SpreadReader(findings, RANGE, REQUESTS).range(fields);
    var period =
        fields
            .scalar("per", RANGE)
            .flatMap(word -> Vocabulary.PERIODS.read(word.text().strip(), word, findings));
    fields.refuseUnknown(RANGE.what());
    if (!fields.has("per")) {
      findings.refuse(
          fields.place(),
          Text.of("\"per\" is missing in {}.", "Falta \"per\" en {}.", RANGE.what()),
          RANGE.cure());
    }
    return spread.flatMap(
        known -> period.map(span -> new Ranged<>(new Volume(known.mean(), span), spread)));
  }

  private Optional<Volume> volume(Measure measure) {
    var requests = Numbers.read(measure.number(), measure.at(), FORM, REQUESTS, findings);
    var unit = UNIT.matcher(measure.unit());
    if (!unit.matches()) {
      if (requests.isEmpty()) {
        return Optional.empty();
      }
      findings.refuse(
          measure.at(),
          Text.of(
              "{} does not say per which time the requests come.",
              "{} no dice en qué periodo llegan las peticiones.",
              measure.at().form()),
          FORM.cure());
      return Optional.empty();
    }
    var period = Vocabulary.PERIODS.read(unit.group("period"), measure.at(), findings);
    return requests.flatMap(number -> period.map(span -> new Volume(number, span)));
  }

  private Optional<Ranged<Volume>> share(Measure measure) {
    var percent = Numbers.read(measure.number(), measure.at(), SHARE, PERCENT, findings);
    if (whole.isEmpty()) {
      findings.refuse(
          measure.at(),
          Text.of(
              "{} is a share, but the application states no requests.",
              "{} es una parte, pero la aplicación no indica sus peticiones.",
              measure.at().form()),
          Text.of(
              "Write \"requests: 200000 per month\" for the application, above its tasks.",
              "Escribe \"requests: 200000 per month\" en la aplicación, antes de sus tareas."));
    }
    return percent
        .map(number -> number.movePointLeft(2))
        .flatMap(share -> whole.map(volume -> part(volume, share)));
  }

  private static Ranged<Volume> part(Ranged<Volume> whole, BigDecimal share) {
    return new Ranged<>(
        whole.mean().share(share), whole.spread().map(spread -> part(spread, share)));
  }

  /** Volumes are ranges, never histograms. */
  private static Spread part(Spread spread, BigDecimal share) {
    return spread instanceof Spread.Between(var low, var typical, var high)
        ? new Spread.Between(low.multiply(share), typical.multiply(share), high.multiply(share))
        : spread;
  }
}
