package dev.elige.cli;

import dev.elige.base.Text;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * Commands about one thing, such as {@code catalog verify} and {@code catalog sources}.
 *
 * @param name what one types first
 * @param description what they are about
 * @param subcommands the commands
 */
record CommandGroup(String name, Text description, List<Command> subcommands) implements Command {
  @Override
  public void describe(CommandSpec spec, Speech speech) {
    spec.usageMessage().description(speech.say(description));
  }

  @Override
  public Answer run(ParseResult parsed, Desk desk) {
    throw new IllegalStateException("a group of commands is never run itself: " + name);
  }
}
