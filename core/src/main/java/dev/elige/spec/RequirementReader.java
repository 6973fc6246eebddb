package dev.elige.spec;

import dev.elige.base.InvalidInputException;
import dev.elige.yaml.FileText;
import dev.elige.yaml.Findings;
import dev.elige.yaml.YamlParser;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Reads an application's requirement from YAML or JSON. The format is published as {@code
 * app.schema.json} beside this class.
 */
public final class RequirementReader {
  private final LocalDate today;

  /**
   * @param today the day that dates of the past are told by
   */
  public RequirementReader(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads a file of at most 1 MB.
   *
   * @throws InvalidInputException with everything that is wrong with it
   */
  public Requirement read(Path file) {
    return read(file.toString(), FileText.read(file));
  }

  /**
   * Reads a text.
   *
   * @param name the file's name, for messages and as the application's name where none is stated
   * @throws InvalidInputException with everything that is wrong with it
   */
  public Requirement read(String name, String text) {
    var findings = new Findings(name, OtherNames.KEYS);
    var document = YamlParser.parse(text, findings);
    var requirement = new ApplicationReader(name, today, findings).read(document);
    findings.throwIfAny();
    return requirement.orElseThrow();
  }
}
