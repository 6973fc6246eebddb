package dev.elige.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.house.TestingLauncher.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Drives the real {@code elige} script among fake JDKs. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  @TempDir private Path folder;

  @Test
  void theJdkNamedForEligeComesFirst() throws Exception {
    TestingLauncher launcher =
        distribution().jdk("named", "25").jdk("java", "25").jdk("jvm/x", "25");
    launcher.with("ELIGE_JAVA_HOME", path("named")).with("JAVA_HOME", path("java"));
    assertThat(launcher.run().out()).startsWith("java " + path("named") + "\n");
  }

  @Test
  void javaHomeComesBeforeThePath() throws Exception {
    TestingLauncher launcher = distribution().jdk("java", "25.0.3").jdk("tools/jdk", "25");
    launcher.with("JAVA_HOME", path("java")).with("PATH", path("tools/jdk/bin") + ":/usr/bin:/bin");
    assertThat(launcher.run().out()).startsWith("java " + path("java") + "\n");
  }

  @Test
  void aJdkThatIsTooOldIsPassedOver() throws Exception {
    TestingLauncher launcher =
        distribution().jdk("java", "17.0.15").jdk("jvm/a", "24").jdk("jvm/b", "26-ea");
    launcher.with("JAVA_HOME", path("java"));
    assertThat(launcher.run().out()).startsWith("java " + path("jvm/b") + "\n");
  }

  @Test
  void aLinkOnThePathLeadsToItsJdk() throws Exception {
    TestingLauncher launcher = distribution().jdk("far/jdk", "25");
    Files.createSymbolicLink(folder.resolve("tools/java"), folder.resolve("far/jdk/bin/java"));
    assertThat(launcher.run().out()).startsWith("java " + path("far/jdk") + "\n");
  }

  @Test
  void jdksOfMacOsLieDeeper() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/temurin-25.jdk/Contents/Home", "25.0.1");
    assertThat(launcher.run().out())
        .startsWith("java " + path("jvm/temurin-25.jdk/Contents/Home") + "\n");
  }

  @Test
  void aJdkThatWentAwayIsSearchedAgain() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/a", "25").jdk("jvm/b", "25");
    assertThat(launcher.run().out()).startsWith("java " + path("jvm/a") + "\n");
    Files.delete(folder.resolve("jvm/a/bin/java"));
    assertThat(launcher.run().out()).startsWith("java " + path("jvm/b") + "\n");
  }

  @Test
  void withoutAJdkOneSentenceSaysWhatToInstall() throws Exception {
    Run run = distribution().jdk("jvm/a", "21.0.2").run("--version");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("elige: no JDK 25 or newer found: install one")
        .hasLineCount(1);
  }

  @Test
  void theSentenceIsSpanishForSpanishReaders() throws Exception {
    Run run = distribution().with("LANG", "es_ES.UTF-8").run();
    assertThat(run.err()).startsWith("elige: no se encontró ningún JDK 25").hasLineCount(1);
  }

  @Test
  void aWronglyNamedJdkIsSaidInsteadOfIgnored() throws Exception {
    TestingLauncher launcher = distribution().jdk("old", "17").jdk("jvm/a", "25");
    Run run = launcher.with("ELIGE_JAVA_HOME", path("old")).run();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("ELIGE_JAVA_HOME is " + path("old")).hasLineCount(1);
  }

  @Test
  void onlyLongWorkWaitsForTheSlowCompiler() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/a", "25");
    assertThat(launcher.run("evidence", "crossvalidate").out()).contains("all compilers\n");
    assertThat(launcher.run("choose", "evidence").out()).doesNotContain("all compilers");
  }

  @Test
  void argumentsInputAndExitCodePassUnchanged() throws Exception {
    Run run = distribution().jdk("jvm/a", "25").with("FAKE_EXIT", "100").run("a b", "", "*", "$x");
    assertThat(run.out())
        .endsWith("argument a b\nargument \nargument *\nargument $x\nstdin asked\n");
    assertThat(run.exitCode()).isEqualTo(100);
  }

  @Test
  void itRunsThroughALinkFromAnotherFolder() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/a", "25");
    Path first =
        Files.createSymbolicLink(folder.resolve("tools/first"), Path.of("../elige 1/bin/elige"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), first);
    assertThat(launcher.runAs(second).out()).startsWith("java ");
    assertThat(launcher.runAs(Path.of("../elige 1/bin/elige")).out()).startsWith("java ");
  }

  @Test
  void theStartCacheIsTrainedOnceIntoTheUsersCache() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/a", "25");
    assertThat(launcher.run().out()).contains("cached\n");
    assertThat(launcher.run().err()).isEmpty();
    assertThat(launcher.log()).containsExactly("trained");
    assertThat(folder.resolve("home/.cache/elige/elige-app-1.aot")).exists();
  }

  @Test
  void anotherJdkOrOtherJarsDropTheStartCache() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/a", "25");
    launcher.run();
    launcher.jdk("jvm/a", "25.0.1").run();
    Files.writeString(folder.resolve("elige 1/lib/elige-app-1.jar"), "other");
    launcher.run();
    assertThat(launcher.log()).containsExactly("trained", "trained", "trained");
  }

  @Test
  void whereTrainingFailsItStartsPlainlyAndDoesNotTryAgain() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/a", "25").with("FAKE_TRAINING_FAILS", "yes");
    assertThat(launcher.run().out()).startsWith("java ").doesNotContain("cached");
    assertThat(launcher.run().out()).startsWith("java ").doesNotContain("cached");
    assertThat(launcher.log()).containsExactly("trained");
  }

  @Test
  void whereNothingCanBeWrittenItStartsPlainly() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    Run run = distribution().jdk("jvm/a", "25").with("ELIGE_HOME", path("file/no")).run();
    assertThat(run.out()).startsWith("java ").doesNotContain("cached");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aCheckoutIsBuiltOnFirstUseAndAgainWhenSourcesAreNewer() throws Exception {
    TestingLauncher launcher = TestingLauncher.ofCheckout(folder).jdk("jvm/a", "25");
    assertThat(launcher.run().err()).contains("first use: building", "built in");
    assertThat(launcher.run().err()).isEmpty();
    assertThat(launcher.log()).containsExactly("built", "trained");
    touch("check out/core/src/main/java/New.java");
    assertThat(launcher.run().err()).contains("sources are newer");
    assertThat(launcher.log()).containsExactly("built", "trained", "built", "trained");
  }

  @Test
  void aFailedBuildShowsItsLogAndKeepsTheOldOne() throws Exception {
    TestingLauncher launcher = TestingLauncher.ofCheckout(folder).jdk("jvm/a", "25");
    launcher.run();
    String before = Files.readString(folder.resolve("check out/.elige/current"));
    touch("check out/pom.xml");
    Run run = launcher.with("FAKE_BUILD_FAILS", "yes").run();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[ERROR] the reason", path("check out/.elige/build.log"));
    assertThat(folder.resolve("check out/.elige/current")).hasContent(before.strip());
    assertThat(launcher.without("FAKE_BUILD_FAILS").run().err()).contains("built in");
  }

  @Test
  void withoutMavenACheckoutSaysWhatToInstall() throws Exception {
    TestingLauncher launcher = TestingLauncher.ofCheckout(folder).jdk("jvm/a", "25");
    Files.delete(folder.resolve("tools/mvn"));
    for (String tool : List.of("find", "mkdir", "mv", "rm", "date", "cat", "sed")) {
      launcher.tool(tool, "#!/bin/sh\nPATH=/usr/bin:/bin exec " + tool + " \"$@\"\n");
    }
    Run run = launcher.with("PATH", path("tools")).run();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("elige: building from source needs Maven").hasLineCount(1);
  }

  @Test
  void twoFirstUsesAtOnceBuildOnce() throws Exception {
    TestingLauncher launcher =
        TestingLauncher.ofCheckout(folder).jdk("jvm/a", "25").with("FAKE_BUILD_SECONDS", "1");
    CompletableFuture<Run> other = CompletableFuture.supplyAsync(() -> runQuietly(launcher));
    assertThat(launcher.run().out()).startsWith("java ");
    assertThat(other.get().out()).startsWith("java ");
    assertThat(launcher.log()).containsExactly("built", "trained");
  }

  @Test
  void theLockOfADeadBuildIsTakenOver() throws Exception {
    TestingLauncher launcher = TestingLauncher.ofCheckout(folder).jdk("jvm/a", "25");
    Path lock = Files.createDirectories(folder.resolve("check out/.elige/lock"));
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertThat(launcher.run().out()).startsWith("java ");
    assertThat(lock).doesNotExist();
  }

  @Test
  void anExtraStandsBehindTheApplicationAndTheStartStaysCached() throws Exception {
    TestingLauncher launcher = distribution().jdk("jvm/a", "25");
    assertThat(launcher.run().out()).doesNotContain("behind it");
    Path home = Files.createDirectories(folder.resolve("home/.local/share/elige/extra"));
    assertThat(launcher.run().out()).as("a folder without jars").doesNotContain("behind it");
    Files.writeString(home.resolve("a.jar"), "");
    assertThat(launcher.run().out()).contains("cached\n", "behind it " + home + "/*\n");
    Path beside = Files.createDirectories(folder.resolve("elige 1/extra"));
    Files.writeString(beside.resolve("a.jar"), "");
    assertThat(launcher.run().out()).contains("cached\n", "behind it " + beside + "/*\n");
    assertThat(launcher.log()).containsExactly("trained");
  }

  @Test
  void aCheckoutInstallsTheExtraWhole() throws Exception {
    TestingLauncher launcher =
        TestingLauncher.ofCheckout(folder).jdk("jvm/a", "25").with("ELIGE_HOME", path("own"));
    Path old = Files.createDirectories(folder.resolve("own/extra")).resolve("old.jar");
    Files.writeString(old, "");
    Run run = launcher.run("extra");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("the extra is in " + path("own/extra"));
    assertThat(folder.resolve("own/extra/elige-extra-1.jar")).exists();
    assertThat(old).doesNotExist();
    assertThat(folder.resolve("check out/.elige/lock")).doesNotExist();
    assertThat(launcher.run().out()).contains("behind it " + path("own/extra") + "/*\n");
  }

  @Test
  void embeddingsAreAnExtraOfTheirOwnAndStandBesideTheOther() throws Exception {
    TestingLauncher launcher =
        TestingLauncher.ofCheckout(folder).jdk("jvm/a", "25").with("ELIGE_HOME", path("own"));
    assertThat(launcher.run("extra").exitCode()).isZero();
    Run run = launcher.run("extra", "embeddings");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("the extra is in " + path("own/extra-embeddings"));
    assertThat(folder.resolve("own/extra-embeddings/elige-extra-embeddings-1.jar")).exists();
    assertThat(launcher.run().out())
        .contains("behind it " + path("own/extra") + "/*:" + path("own/extra-embeddings") + "/*\n");
    assertThat(launcher.run("extra", "embedings").exitCode()).isEqualTo(2);
  }

  @Test
  void aDistributionSaysWhereTheExtraComesFrom() throws Exception {
    Run run = distribution().jdk("jvm/a", "25").run("extra");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("elige-extra-VERSION.zip").hasLineCount(1);
  }

  private TestingLauncher distribution() throws IOException {
    return TestingLauncher.ofDistribution(folder);
  }

  private String path(String place) {
    return folder.resolve(place).toString();
  }

  private void touch(String place) throws IOException {
    Path file = Files.writeString(folder.resolve(place), "");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
  }

  private static Run runQuietly(TestingLauncher launcher) {
    try {
      return launcher.run();
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
