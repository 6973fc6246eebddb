package dev.elige.cli;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import dev.elige.report.AnnotationWriter;
import dev.elige.report.HtmlWriter;
import dev.elige.report.JsonWriter;
import dev.elige.report.JunitWriter;
import dev.elige.report.MarkdownWriter;
import dev.elige.report.Page;
import dev.elige.report.Report;
import dev.elige.report.TerminalWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ParseResult;

/**
 * In which forms an answer is wanted, and where.
 *
 * @param onScreen the form for standard output
 * @param files the files to write, each in the form of its extension
 * @param colour whether colours are wanted where they are understood
 * @param quiet whether to keep remarks to oneself
 */
record Delivery(Form onScreen, List<Target> files, boolean colour, boolean quiet) {
  /** The forms of an answer. */
  enum Form {
    TEXT,
    MARKDOWN,
    HTML,
    JSON,
    /** JUnit XML, of checks. */
    JUNIT,
    /** Annotations of GitHub Actions, of checks. */
    GITHUB,
    /** Not at all, because it goes to files. */
    NONE
  }

  /** A file to write. */
  record Target(String file, Form form) {}

  /**
   * What the options ask for.
   *
   * @throws InvalidInputException where they contradict each other or name an unknown form
   */
  static Delivery of(ParseResult parsed) {
    boolean json = Options.isSet(parsed, "--json");
    boolean markdown = Options.isSet(parsed, "--markdown");
    if (json && markdown) {
      throw new InvalidInputException(
          "--json --markdown",
          Text.of("exclude each other.", "se excluyen."),
          Text.of(
              "Write one of them to a file with -o.",
              "Escribe uno de los dos en un fichero con -o."));
    }
    var files = Options.list(parsed, "-o").stream().map(Delivery::target).toList();
    files.forEach(target -> checkOnlyWritten(target.file(), parsed));
    var usual = files.isEmpty() ? Form.TEXT : Form.NONE;
    var form = Options.value(parsed, "--format");
    if (form.isPresent() && (json || markdown)) {
      throw new InvalidInputException(
          "--format",
          Text.of("excludes --json and --markdown.", "excluye --json y --markdown."),
          Text.of("Leave out one of them.", "Quita uno de ellos."));
    }
    return new Delivery(
        form.isPresent() ? named(form.get()) : json ? Form.JSON : markdown ? Form.MARKDOWN : usual,
        files,
        !Options.isSet(parsed, "--no-color"),
        Options.isSet(parsed, "--quiet"));
  }

  /** Whether a page is among the files, which has room for more than was asked. */
  boolean hasPage() {
    for (var file : files) {
      if (file.form() == Form.HTML) {
        return true;
      }
    }
    return false;
  }

  /** What a command reads, or writes by itself, is not replaced by its answer. */
  private static void checkOnlyWritten(String file, ParseResult parsed) {
    var words = new ArrayList<Object>(Options.parameters(parsed));
    for (var option : parsed.matchedOptions()) {
      if (!option.longestName().startsWith("--output")) {
        words.addAll(option.typedValues());
      }
    }
    if (words.stream().anyMatch(word -> isSameFile(file, word))) {
      throw new InvalidInputException(
          "-o " + file,
          Text.of(
              "the command itself uses this file, and its answer would replace it.",
              "la propia orden usa este fichero, y su respuesta lo reemplazaría."),
          Text.of("Name another file.", "Indica otro fichero."));
    }
  }

  private static boolean isSameFile(String file, Object word) {
    try {
      return word instanceof String name && !name.isEmpty() && place(name).equals(place(file));
    } catch (InvalidPathException _) {
      return false; // words, and no name of a file
    }
  }

  private static Path place(String name) {
    return Path.of(name).toAbsolutePath().normalize();
  }

  private static Form named(String form) {
    return switch (form) {
      case "text" -> Form.TEXT;
      case "json" -> Form.JSON;
      case "markdown" -> Form.MARKDOWN;
      case "junit" -> Form.JUNIT;
      case "github" -> Form.GITHUB;
      default ->
          throw new InvalidInputException(
              "--format " + form,
              Text.of("is not known here.", "no se conoce aquí."),
              Text.of(
                  "Write text, json, markdown, junit or github.",
                  "Escribe text, json, markdown, junit o github."));
    };
  }

  private static Target target(String file) {
    int dot = file.lastIndexOf('.');
    return switch (file.substring(dot + 1).toLowerCase(Locale.ROOT)) {
      case "json" -> new Target(file, Form.JSON);
      case "md", "markdown" -> new Target(file, Form.MARKDOWN);
      case "html", "htm" -> new Target(file, Form.HTML);
      case "txt" -> new Target(file, Form.TEXT);
      default ->
          throw new InvalidInputException(
              "-o " + file,
              Text.of("does not tell the format.", "no indica el formato."),
              Text.of(
                  "End it in .html, .json, .md or .txt.",
                  "Termínalo en .html, .json, .md o .txt."));
    };
  }

  static String render(Report report, Form form, Page page) {
    return switch (form) {
      case TEXT -> TerminalWriter.write(report.document(), page);
      case MARKDOWN -> MarkdownWriter.write(report.document(), page.language());
      case HTML -> HtmlWriter.write(report.drawn(), page.language());
      case JSON -> JsonWriter.write(report, page.language());
      case JUNIT -> JunitWriter.write(report.cases(), page.language());
      case GITHUB -> AnnotationWriter.write(report.cases(), page.language());
      case NONE -> "";
    };
  }
}
