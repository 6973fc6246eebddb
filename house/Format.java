import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Brings every Java file of the repository into google-java-format; where the environment says
 * {@code CI=true} it writes nothing and fails with the files that differ. Run by the build.
 */
final class Format {
  private Format() {}

  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    boolean checkOnly = "true".equals(System.getenv("CI"));
    List<Path> differing = sources(root).parallelStream().filter(Format::differs).toList();
    if (!checkOnly) {
      for (Path file : differing) {
        Files.writeString(file, formatted(file));
        System.out.println("formatted " + root.relativize(file));
      }
      return;
    }
    if (!differing.isEmpty()) {
      differing.forEach(file -> System.err.println("not formatted: " + root.relativize(file)));
      System.err.println("Run mvn verify without CI=true: it formats these files.");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(file -> isSource(root.relativize(file))).sorted().toList();
    }
  }

  private static boolean isSource(Path file) {
    for (Path part : file) {
      String name = part.toString();
      if (name.startsWith(".") || name.equals("target")) {
        return false;
      }
    }
    return file.toString().endsWith(".java");
  }

  private static boolean differs(Path file) {
    try {
      return !Files.readString(file).equals(formatted(file));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String formatted(Path file) throws IOException {
    try {
      String source = RemoveUnusedImports.removeUnusedImports(Files.readString(file));
      String ordered =
          ImportOrderer.reorderImports(
              source, com.google.googlejavaformat.java.JavaFormatterOptions.Style.GOOGLE);
      return new Formatter().formatSource(ordered);
    } catch (FormatterException invalid) {
      throw new IllegalStateException(file + ": " + invalid.getMessage(), invalid);
    }
  }
}
