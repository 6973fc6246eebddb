package dev.elige.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The repository's launcher in a folder of its own, among JDKs and a Maven that are shell scripts:
 * what it would start is written down instead.
 */
final class TestingLauncher {
  private static final Path SCRIPT = Path.of("..", "elige");

  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*)
            echo trained >>"$FAKE_LOG"
            [ -n "$FAKE_TRAINING_FAILS" ] && exit 1
            : >"${argument#*=}"
            exit ;;
        esac
      done
      echo "java ${0%/bin/java}"
      for argument; do
        case $argument in
          -XX:AOTCache=*) echo cached ;;
          -XX:TieredStopAtLevel=4) echo 'all compilers' ;;
          *'elige-app-'*.jar:*) echo "behind it ${argument#*.jar:}" ;;
        esac
      done
      while [ "$1" != dev.elige.app.Main ]; do shift; done
      shift
      for argument; do echo "argument $argument"; done
      sed 's/^/stdin /'
      exit ${FAKE_EXIT:-0}
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>"$FAKE_LOG"
      echo '[INFO] --- maven-compiler-plugin:3.16.0:compile (default-compile) @ elige-core ---'
      [ -n "$FAKE_BUILD_FAILS" ] && echo '[ERROR] the reason' && exit 1
      [ -n "$FAKE_BUILD_SECONDS" ] && sleep "$FAKE_BUILD_SECONDS"
      for argument; do
        case $argument in
          -Delige.target=*) target=${argument#*=} ;;
          extra | extra-embeddings)
            made=${target%/*}/elige-$argument/elige-$argument-1/$argument
            mkdir -p "$made"
            : >"$made/elige-$argument-1.jar"
            exit ;;
        esac
      done
      made=${target%/*}/elige-app/elige-1/elige-1/lib
      mkdir -p "$made"
      : >"$made/elige-app-1.jar"
      """;

  /** What a run of the launcher left. */
  record Run(int exitCode, String out, String err) {}

  private final Path folder;
  private final Path script;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private TestingLauncher(Path folder, Path script) throws IOException {
    this.folder = folder;
    this.script = script;
    environment.put("PATH", Files.createDirectories(folder.resolve("tools")) + ":/usr/bin:/bin");
    environment.put("HOME", folder.resolve("home").toString());
    environment.put("ELIGE_JDK_PLACES", folder.resolve("jvm").toString());
    environment.put("FAKE_LOG", folder.resolve("log").toString());
    executable(script, Files.readString(SCRIPT));
    Files.writeString(folder.resolve("log"), "");
  }

  static TestingLauncher ofDistribution(Path folder) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("elige 1/lib"));
    Files.writeString(lib.resolve("elige-app-1.jar"), "");
    return new TestingLauncher(folder, folder.resolve("elige 1/bin/elige"));
  }

  static TestingLauncher ofCheckout(Path folder) throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("check out"));
    Files.writeString(checkout.resolve("pom.xml"), "");
    Files.createDirectories(checkout.resolve("core/src/main/java"));
    TestingLauncher launcher = new TestingLauncher(folder, checkout.resolve("elige"));
    return launcher.tool("mvn", MAVEN);
  }

  /** Lays a JDK of this version into a folder, given relative to the test's own. */
  TestingLauncher jdk(String place, String version) throws IOException {
    Path home = folder.resolve(place);
    executable(home.resolve("bin/java"), JAVA);
    executable(home.resolve("bin/javac"), "");
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\nMODULES=\"\"\n");
    return this;
  }

  /** Puts a program on the launcher's path. */
  TestingLauncher tool(String name, String text) throws IOException {
    executable(folder.resolve("tools").resolve(name), text);
    return this;
  }

  TestingLauncher with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  TestingLauncher without(String variable) {
    environment.remove(variable);
    return this;
  }

  /** What Maven and the training did so far, in order. */
  List<String> log() throws IOException {
    return Files.readAllLines(folder.resolve("log"));
  }

  Run run(String... arguments) throws IOException, InterruptedException {
    return runAs(script, arguments);
  }

  Run runAs(Path command, String... arguments) throws IOException, InterruptedException {
    Path input = Files.writeString(folder.resolve("input"), "asked\n");
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    int exitCode = start(command, input, out, err, arguments).waitFor();
    return new Run(exitCode, Files.readString(out), Files.readString(err));
  }

  private Process start(Path command, Path input, Path out, Path err, String... arguments)
      throws IOException {
    List<String> line = new ArrayList<>(List.of("/bin/sh", command.toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(line)
            .directory(Files.createDirectories(folder.resolve("elsewhere")).toFile())
            .redirectInput(input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    if (!file.toFile().setExecutable(true)) {
      throw new IOException(file + " cannot be made executable");
    }
  }
}
