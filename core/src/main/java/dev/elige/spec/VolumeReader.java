package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code 200000 per month}, and for a task also {@code 30 %} of the application's. */
final class VolumeReader {
  static final Form FORM =
      Form.of("a volume of requests", "un volumen de peticiones", "requests: 200000 per month");
  private static final Form SHARE =
      Form.of("a share of requests", "una parte de las peticiones", "requests: 30 %");
  private static final Range REQUESTS = Range.aboveZeroTo("1000000000000");
  private static final Range PERCENT = Range.aboveZeroTo("10000");
  private static final List<Measure.Part> PARTS = List.of(new Measure.Part("per", "per"));
  private static final Pattern UNIT =
      Pattern.compile("(?:requests? ?)?(?:(?:per|an?) |/ ?)(?<period>\\S+)");

  private final Findings findings;
  private final Optional<Volume> whole;

  /**
   * @param whole the application's volume, of which a task may take a share
   */
  VolumeReader(Findings findings, Optional<Volume> whole) {
    this.findings = findings;
    this.whole = whole;
  }

  Optional<Volume> read(Fields fields) {
    return fields
        .find("requests")
        .flatMap(value -> Measure.read(value, PARTS, FORM, findings))
        .flatMap(measure -> measure.unit().equals("%") ? share(measure) : volume(measure));
  }

  private Optional<Volume> volume(Measure measure) {
    var requests = Numbers.read(measure.number(), measure.at(), FORM, REQUESTS, findings);
    var unit = UNIT.matcher(measure.unit());
    if (!unit.matches()) {
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

  private Optional<Volume> share(Measure measure) {
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
        .flatMap(share -> whole.map(volume -> volume.share(share)));
  }
}
