package dev.elige.extra.embeddings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the models leave behind: nothing. */
class TracesTest {
  @TempDir Path folder;

  /** Runs in a process of its own, whose home is empty. */
  static final class Program {
    private Program() {}

    public static void main(String[] arguments) {
      var request = new EmbedRequest(ModelCard.ALL_MINILM_L6_V2.id(), List.of("Hola Mundo"));
      System.out.println(new OnnxProvider().embed(request).<Object>fold(Embeddings::size, e -> e));
    }
  }

  @Test
  void noFileIsLeftInTheHomeNorAmongTemporaryOnes() throws IOException, InterruptedException {
    var home = Files.createDirectory(folder.resolve("home"));
    var temporary = Files.createDirectory(folder.resolve("temporary"));
    var command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-Duser.home=" + home,
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .directory(home.toFile())
            .redirectErrorStream(true);
    for (var variable : List.of("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")) {
      command.environment().put(variable, home.toString());
    }
    command.environment().put("TMPDIR", temporary.toString());
    var process = command.start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    assertThat(said).isEqualTo("384\n");
    assertThat(home).isEmptyDirectory();
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void itImportsOnlyTheRoomsItsRowNames() {
    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "stand in other rooms",
                type ->
                    type.getPackageName()
                        .matches("dev\\.elige\\.(?!(base|provider|extra\\.embeddings)$).*")))
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("dev.elige.extra.embeddings"));
  }
}
