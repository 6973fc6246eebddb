package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code elige evidence verify}. */
final class EvidenceVerifyCommand implements Command {
  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage()
        .description(
            speech.say(
                "Counts what the public scores cover and where their sources differ.",
                "Cuenta lo que cubren las puntuaciones públicas y dónde discrepan sus fuentes."));
    new Options(spec, speech)
        .value(
            "--packed",
            "DIR",
            "Read packed copies of the tables instead: what was refused or not placed is told too.",
            "Lee copias de las tablas en su lugar: también se dice lo rechazado y lo no ubicado.");
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    return desk.verifyEvidence(Options.value(parsed, "--packed").map(Path::of));
  }
}
