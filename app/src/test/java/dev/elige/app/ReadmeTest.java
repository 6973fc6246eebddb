package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.belief.PublishedScores;
import dev.elige.catalog.source.RefreshedSources;
import dev.elige.cli.CommandLineDoor;
import dev.elige.cli.Terminal;
import dev.elige.desk.Desk;
import dev.elige.desk.Keeper;
import dev.elige.desk.Shelf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documented output is real output: each block behind {@code <!-- run: COMMAND -->} is what the
 * command prints of the built-in catalog, each behind {@code <!-- file: PATH -->} what the file
 * holds; {@code ; show: } and an {@link Excerpt} shorten it. With {@code -Delige.readme=write} the
 * blocks are written anew.
 */
class ReadmeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Pattern BLOCK =
      Pattern.compile(
          "<!-- (run|file): ([^;\n]+?)(?:; show: ([^\n]+?))? -->\n```(\\w+)\n.*?\n```\n",
          Pattern.DOTALL);

  static List<Path> documents() {
    return Documents.all();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void documentedOutputIsRealOutput(Path document) throws IOException {
    var stated = Documents.read(document);
    var real = BLOCK.matcher(stated).replaceAll(ReadmeTest::block);
    if (System.getProperty("elige.readme", "").equals("write")) {
      Files.writeString(document, real);
    } else {
      assertThat(stated)
          .as("%s: mvn verify -Delige.readme=write writes its blocks anew", document)
          .isEqualTo(real);
    }
  }

  private static String block(MatchResult found) {
    var what = found.group(2);
    var excerpt = new Excerpt(found.group(3) == null ? "" : found.group(3));
    var text =
        found.group(1).equals("file")
            ? excerpt.of(Documents.read(Documents.ROOT.resolve(what)))
            : "$ ./elige " + what + "\n" + excerpt.of(printed(what));
    var comment = found.group().substring(0, found.group().indexOf('\n') + 1);
    return Matcher.quoteReplacement(
        comment + "```" + found.group(4) + "\n" + text + "\n```\n");
  }

  private static String printed(String command) {
    var output = new ByteArrayOutputStream();
    var stream = new PrintStream(output, true, StandardCharsets.UTF_8);
    var terminal = new Terminal(stream, stream, Map.of("COLUMNS", "100"), false);
    new CommandLineDoor(ReadmeTest::desk, terminal, "0.1.0").run(arguments(command));
    return output
        .toString(StandardCharsets.UTF_8)
        .replace('\u00a0', ' ')
        .replace("../examples/", "examples/");
  }

  /** Tests run in their module's folder. */
  private static String[] arguments(String command) {
    return Arrays.stream(command.split(" "))
        .map(word -> word.startsWith("examples/") ? "../" + word : word)
        .toArray(String[]::new);
  }

  private static Desk desk() {
    var refreshed = new RefreshedSources(Path.of("nowhere"));
    var keeper =
        new Keeper(
            Importers::all,
            () -> {
              throw new AssertionError("the network was asked for");
            },
            refreshed);
    return new Desk(
        files -> Shelf.of(refreshed, files, TODAY), PublishedScores::new, TODAY, keeper);
  }
}
