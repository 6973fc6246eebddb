package dev.elige.app;

import dev.elige.cli.CommandLineDoor;
import dev.elige.cli.Terminal;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The program {@code elige}. */
public final class Main {
  private static final int BUFFER = 1 << 14;

  private Main() {}

  public static void main(String[] arguments) {
    int code = door().run(arguments);
    System.out.flush();
    System.exit(code);
  }

  private static CommandLineDoor door() {
    var out = stream(FileDescriptor.out);
    System.setOut(out);
    var terminal = new Terminal(out, stream(FileDescriptor.err), System.getenv(), isScreen());
    return new CommandLineDoor(Roster::desk, terminal, version());
  }

  /** UTF-8 whatever the locale says: the reports need it. */
  private static PrintStream stream(FileDescriptor descriptor) {
    var file = new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER);
    return new PrintStream(file, descriptor == FileDescriptor.err, StandardCharsets.UTF_8);
  }

  @SuppressWarnings("SystemConsoleNull") // the console of java.base is null off a terminal
  private static boolean isScreen() {
    System.setProperty("jdk.console", "java.base"); // the JDK's line editor takes long to load
    var console = System.console();
    return console != null && console.isTerminal();
  }

  private static String version() {
    var version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(development)" : version;
  }
}
