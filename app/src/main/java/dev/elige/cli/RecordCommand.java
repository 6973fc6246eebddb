package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code elige record --to FILE -m MODEL TEXT}: {@code ask}, with its options, and the calls are
 * kept.
 *
 * @param name what one types
 * @param description what it is for
 */
record RecordCommand(String name, Text description) implements Command {
  private static final String TO = "--to";

  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage().description(speech.say(description));
    var options =
        new Options(spec, speech)
            .value(
                TO,
                "FILE",
                "Add the calls at the end of this file, without keys; ask --replay reads it.",
                "Añade las llamadas al final de este fichero, sin claves; ask --replay lo lee.");
    AskCommand.question(options).catalog();
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    var file =
        Options.value(parsed, TO)
            .filter(name -> !name.isBlank())
            .map(Path::of)
            .orElseThrow(() ->
                new InvalidInputException(
                    TO,
                    Text.of("is missing.", "falta."),
                    Text.of("Name a file: --to calls.jsonl.", "Nombra uno: --to llamadas.jsonl.")));
    Options.refuseOffline(parsed, Options.list(parsed, "--model"));
    return desk.recording(file, recording -> AskCommand.ask(parsed, recording));
  }
}
