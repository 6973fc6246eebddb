package dev.elige.corpus;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Problems;
import dev.elige.base.Text;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the files that a user names: a file, a folder with all that is in it, a glob such as {@code
 * mails/**.txt}, {@code -} for standard input. Behind {@code #} may stand the field of JSON Lines
 * or the column of CSV that holds the text. Links to folders are not followed, and hidden files
 * only read where they are named.
 */
public final class CorpusFinder {
  private final Map<String, CorpusFile> files = new TreeMap<>();
  private final List<Problem> unreadable = new ArrayList<>();
  private final Problems problems = new Problems();

  private CorpusFinder() {}

  /**
   * The files of all arguments, each once.
   *
   * @throws InvalidInputException where an argument names nothing
   */
  public static Corpus find(List<String> arguments) {
    var finder = new CorpusFinder();
    arguments.forEach(finder::add);
    finder.problems.throwIfAny();
    return new Corpus(List.copyOf(finder.files.values()), finder.unreadable);
  }

  private void add(String argument) {
    try {
      int hash = argument.lastIndexOf('#');
      boolean plain = hash < 0 || Files.exists(Path.of(argument));
      add(
          argument,
          plain ? argument : argument.substring(0, hash),
          plain ? "" : argument.substring(hash + 1));
    } catch (InvalidPathException e) {
      refuse(argument);
    } catch (IOException e) {
      problems.add(
          argument,
          Text.of("it cannot be read.", "no se puede leer."),
          Text.of(
              "Check its permissions ({}).",
              "Revisa sus permisos ({}).",
              e.getClass().getSimpleName()));
    }
  }

  private void add(String argument, String place, String field) throws IOException {
    if (place.equals("-")) {
      put(new CorpusFile(CorpusFile.STANDARD_INPUT, 0, 0, field));
      return;
    }
    if (isGlob(place) && !Files.exists(literal(place))) {
      glob(argument, place, field);
      return;
    }
    var path = Path.of(place);
    if (Files.isDirectory(path)) {
      walk(path, field, _ -> true);
    } else if (Files.exists(path)) {
      put(path, Files.readAttributes(path, BasicFileAttributes.class), field);
    } else {
      refuse(argument);
    }
  }

  private static boolean isGlob(String place) {
    return place.matches(".*[*?\\[{].*");
  }

  /** A path that cannot be there where a file system forbids the characters of a glob. */
  private static Path literal(String place) {
    try {
      return Path.of(place);
    } catch (InvalidPathException _) {
      return Path.of(".", "no such file");
    }
  }

  private void glob(String argument, String place, String field) throws IOException {
    int before = files.size();
    var fixed = place.replaceAll("[^/]*[*?\\[{].*", "");
    var root = Path.of(fixed.isEmpty() ? "." : fixed);
    var matcher =
        FileSystems.getDefault().getPathMatcher("glob:" + Path.of(".").resolve(place).normalize());
    if (Files.isDirectory(root)) {
      walk(root, field, path -> matcher.matches(path.normalize()));
    }
    if (files.size() == before) {
      refuse(argument);
    }
  }

  private void walk(Path root, String field, PathMatcher matcher) throws IOException {
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(root) || !isHidden(folder)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file) && matcher.matches(file)) {
              put(file, attributes, field);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure) {
            unreadable.add(Unreadable.failed(file.toString(), failure));
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isHidden(Path path) {
    var name = path.getFileName();
    return name != null
        && name.toString().startsWith(".")
        && !name.toString().equals(".")
        && !name.toString().equals("..");
  }

  private void put(Path path, BasicFileAttributes attributes, String field) {
    put(
        new CorpusFile(
            path.normalize(), attributes.size(), attributes.lastModifiedTime().toMillis(), field));
  }

  private void put(CorpusFile file) {
    files.putIfAbsent(file.name(), file);
  }

  private void refuse(String argument) {
    problems.add(
        argument,
        Text.of("there is no such file or folder.", "no existe ese fichero ni esa carpeta."),
        Text.of(
            "Name a file, a folder, a glob in quotes such as \"mails/**.txt\", or - for standard"
                + " input.",
            "Indica un fichero, una carpeta, un patrón entre comillas como \"mails/**.txt\" o -"
                + " para la entrada estándar."));
  }
}
