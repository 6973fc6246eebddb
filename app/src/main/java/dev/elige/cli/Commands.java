package dev.elige.cli;

import dev.elige.base.Text;
import java.util.List;

/** The roster of commands, in the order of the help. */
final class Commands {
  private Commands() {}

  static List<Command> all() {
    return List.of(new ChooseCommand());
  }
}
