package dev.elige.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.elige.cli.CommandLineDoor;
import dev.elige.cli.Terminal;
import dev.elige.desk.kit.Home;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * Runs commands as the program does, on a fixed day, with a home of their own.
 *
 * @param folder holds the home; {@code @} in a command stands for it and a slash
 */
record TestingHome(Path folder) {
  BuiltIn.Run run(String command) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("COLUMNS", "120"),
            false);
    var home = new Home(folder.resolve("home"));
    int code =
        new CommandLineDoor(() -> Roster.desk(home, BuiltIn.TODAY), terminal, "0.1.0")
            .run(command.replace("@", folder + "/").split(" "));
    return new BuiltIn.Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }
}
