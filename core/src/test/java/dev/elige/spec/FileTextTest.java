package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.in;
import static dev.elige.spec.TestingRequirements.problems;
import static dev.elige.spec.TestingRequirements.reader;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.DisplayLanguage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextTest {
  private static final String TEXT = "tasks: [{kind: embedding, languages: [es]}] # señal\n";

  @TempDir Path folder;

  private Path write(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private static String message(Path file) {
    var messages = in(DisplayLanguage.ENGLISH, problems(() -> reader().read(file)));
    assertThat(messages).hasSize(1);
    return messages.getFirst().replace(file + ": ", "");
  }

  @Test
  void theFileNamesTheApplication() throws IOException {
    assertThat(reader().read(write("travel.v2.yaml", TEXT, StandardCharsets.UTF_8)).application())
        .isEqualTo("travel.v2");
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    var file = write("app.yaml", "\uFEFF" + TEXT, StandardCharsets.UTF_8);
    assertThat(reader().read(file).tasks()).hasSize(1);
  }

  @Test
  void aMissingFileNamesItsNeighbour() throws IOException {
    var near = write("travel.yaml", TEXT, StandardCharsets.UTF_8);
    assertThat(message(folder.resolve("travle.yaml")))
        .isEqualTo("there is no such file. Did you mean \"" + near + "\"?");
  }

  @Test
  void aMissingFileWithoutNeighbourNamesTheStarter() {
    assertThat(message(folder.resolve("none").resolve("app.yaml")))
        .isEqualTo(
            "there is no such file. Check the path;"
                + " \"elige init\" writes a starter app.yaml.");
  }

  @Test
  void aDirectoryIsNoFile() {
    assertThat(message(folder)).isEqualTo("this is a directory. Name a file in it.");
  }

  @Test
  void anEmptyFileNamesTheStarter() throws IOException {
    assertThat(message(write("app.yaml", "\n# nothing\n", StandardCharsets.UTF_8)))
        .isEqualTo("the file is empty. Write a starter file with \"elige init\".");
  }

  @Test
  void aHugeFileIsRefusedByItsSize() throws IOException {
    var huge = folder.resolve("huge.yaml");
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    assertThat(message(huge))
        .isEqualTo(
            "the file is larger than 1 MB. Such a file is a few kilobytes: is this the right one?");
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    assertThat(message(write("app.yaml", TEXT, StandardCharsets.ISO_8859_1)))
        .isEqualTo("the file is not UTF-8 text. Save it as UTF-8.");
    assertThat(message(write("app.yaml", "\uFEFF" + TEXT, StandardCharsets.UTF_16LE)))
        .isEqualTo("the file is not UTF-8 text. Save it as UTF-8.");
  }

  @Test
  void aBinaryFileIsRefused() throws IOException {
    assertThat(message(write("app.yaml", "PK\u0003\u0004 zip", StandardCharsets.UTF_8)))
        .contains("A control character (U+0003) stands here.");
  }
}
