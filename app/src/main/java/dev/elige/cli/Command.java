package dev.elige.cli;

import dev.elige.desk.Desk;
import dev.elige.desk.kit.Answer;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Command {
  /** What one types. */
  String name();

  /** Adds the command's description, options and parameters. */
  void describe(CommandSpec spec, Speech speech);

  /** Asks the desk. */
  Answer run(ParseResult parsed, Desk desk);

  /** The commands below it. */
  default List<Command> subcommands() {
    return List.of();
  }

  /** Whether it does something itself, or only holds the commands below it. */
  default boolean isRunnable() {
    return subcommands().isEmpty();
  }
}
