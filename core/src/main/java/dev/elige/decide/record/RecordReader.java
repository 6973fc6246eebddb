package dev.elige.decide.record;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.catalog.CatalogVersion;
import dev.elige.yaml.FileText;
import dev.elige.yaml.Findings;
import dev.elige.yaml.YamlParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the record of a decision, and tells all that is wrong with it at once. */
public final class RecordReader {
  private static final String FORM = "elige-lock";

  private final String name;
  private final Findings findings;

  private RecordReader(String name) {
    this.name = name;
    this.findings = new Findings(name, Map.of());
  }

  /** Whether a text is a record, of whatever form. */
  public static boolean isRecord(String text) {
    return text.lines().anyMatch(line -> line.startsWith(FORM + ":"));
  }

  /**
   * Reads a file.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public static ReadRecord read(Path file) {
    return read(file.toString(), FileText.read(file));
  }

  /**
   * Reads a text.
   *
   * @param name the file's name, for messages
   * @throws InvalidInputException with everything that is wrong with it
   */
  public static ReadRecord read(String name, String text) {
    return new RecordReader(name).read(text);
  }

  private ReadRecord read(String text) {
    var root = YamlParser.parse(text, findings).flatMap(value -> RecordFields.of(value, findings));
    findings.throwIfAny();
    if (root.isEmpty()) {
      throw refusal(Text.of("the file is empty.", "el fichero está vacío."));
    }
    checkForm(root.get());
    var record = record(root.get());
    findings.throwIfAny();
    return record.orElseThrow();
  }

  /** A record of another form has other keys, so these are not looked at. */
  private void checkForm(RecordFields root) {
    var form = root.text(FORM);
    findings.throwIfAny();
    if (!form.orElseThrow().equals(String.valueOf(DecisionRecord.FORM))) {
      throw refusal(
          Text.of(
              "it is a record of form {}, and this program reads form {}.",
              "es un registro de la forma {} y este programa lee la forma {}.",
              form.get(),
              DecisionRecord.FORM));
    }
  }

  private InvalidInputException refusal(Text rule) {
    return new InvalidInputException(
        name,
        rule,
        Text.of(
            "Renew the record with \"elige choose APP.yaml --lock\".",
            "Renueva el registro con \"elige choose APP.yaml --lock\"."));
  }

  private Optional<ReadRecord> record(RecordFields root) {
    var requirement = root.text("requirement");
    var hash = root.text("sha256");
    var samples = samples(root);
    var day = root.day("day");
    var catalog = root.part("catalog").flatMap(RecordReader::catalog);
    var evidence = root.part("evidence").flatMap(RecordReader::evidence);
    var manner = root.part("options").flatMap(RecordReader::manner);
    var set = root.has("set") ? set(root) : SetRecord.older();
    var parts = root.parts("tasks");
    var tasks = tasks(parts);
    root.refuseUnknown();
    if (!findings.isClean()) {
      return Optional.empty();
    }
    var record =
        new DecisionRecord(
            new Inputs(requirement.orElseThrow(), hash.orElseThrow(), samples),
            day.orElseThrow(),
            catalog.orElseThrow(),
            evidence.orElseThrow(),
            manner.orElseThrow(),
            set,
            tasks);
    return Optional.of(
        new ReadRecord(record, root.line(), parts.stream().map(RecordFields::line).toList()));
  }

  /** A record without the key is older than it. */
  private static Estimate<List<SampleHash>> samples(RecordFields root) {
    return root.has("samples")
        ? Estimate.known(
            root.parts("samples").stream().flatMap(part -> sample(part).stream()).toList())
        : Estimate.unknown(
            "the record was written before samples were recorded",
            "el registro se escribió antes de que se registraran las muestras");
  }

  private static Optional<SampleHash> sample(RecordFields part) {
    var path = part.text("path");
    var hash =
        part.read(
            "sha256",
            Text.of("a SHA-256 of 64 hexadecimal digits", "un SHA-256 de 64 cifras hexadecimales"),
            text -> new SampleHash("", text));
    part.refuseUnknown();
    return path.flatMap(one -> hash.map(other -> new SampleHash(one, other.sha256())));
  }

  private static Estimate<SetRecord> set(RecordFields root) {
    return root.part("set")
        .flatMap(SetRecordReader::read)
        .map(Estimate::known)
        .orElseGet(SetRecord::older);
  }

  private static List<TaskRecord> tasks(List<RecordFields> parts) {
    var tasks = new ArrayList<TaskRecord>();
    parts.forEach(part -> TaskRecordReader.read(part).ifPresent(tasks::add));
    return tasks;
  }

  private static Optional<CatalogVersion> catalog(RecordFields part) {
    var version = part.text("version");
    var day = part.day("as-of");
    part.refuseUnknown();
    return version.flatMap(one -> day.map(asOf -> new CatalogVersion(one, asOf)));
  }

  private static Optional<EvidenceDays> evidence(RecordFields part) {
    var text = part.day("text");
    var embedding = part.day("embedding");
    part.refuseUnknown();
    return text.flatMap(one -> embedding.map(other -> new EvidenceDays(one, other)));
  }

  private static Optional<Manner> manner(RecordFields part) {
    var providers = part.flag("all-providers");
    var price = part.flag("nearest-price");
    part.refuseUnknown();
    return providers.flatMap(one -> price.map(other -> new Manner(one, other)));
  }
}
