package dev.elige.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md draws the rooms that {@link Rooms} enforces, and names what the build uses. */
final class ArchitectureTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();

  /** A row {@code | `room` | what lives there | `room` `room` |}. */
  private static final Pattern ROW =
      Pattern.compile("^\\| (`[a-z.]+`(?: `[a-z.]+`)*) \\|.*\\| ([^|]*) \\|$", Pattern.MULTILINE);

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }

  @Test
  void theTableOfRoomsIsTheOneEnforced() throws IOException {
    var text = read("ARCHITECTURE.md");
    var rooms =
        text.substring(text.indexOf("## Rooms"), text.indexOf("## ", text.indexOf("## Rooms") + 1));
    var table =
        ROW.matcher(rooms)
            .results()
            .flatMap(row ->
                Pattern.compile("`([a-z.]+)`")
                    .matcher(row.group(1))
                    .results()
                    .map(room -> room.group(1) + ": " + row.group(2).replace("`", "").strip()))
            .collect(Collectors.joining("\n"));
    assertThat(Rooms.of(table)).isEqualTo(Rooms.ofTheHouse());
    assertThat(Rooms.of(table).allowed().keySet())
        .containsExactlyElementsOf(Rooms.ofTheHouse().allowed().keySet());
  }

  @Test
  void everyLibraryEarnsItsPlaceInWriting() throws IOException {
    var text = read("ARCHITECTURE.md");
    var versions =
        Pattern.compile("<([a-z-]+)\\.version>([^<]+)</").matcher(read("pom.xml")).results();
    assertThat(versions.map(one -> one.group(1) + " " + one.group(2)))
        .isNotEmpty()
        .allSatisfy(one -> {
          var version = one.substring(one.indexOf(' ') + 1);
          assertThat(text).as(one).contains("| " + version + " |");
        });
  }
}
