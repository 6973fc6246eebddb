package dev.elige.tokens.install;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Fetch;
import dev.elige.base.InvalidInputException;
import dev.elige.fetch.HttpFetch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenizerStoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final byte[] RANKS =
      TestingVocabulary.ranks(TestingVocabulary.trained(TestingVocabulary.CL100K));
  private static final byte[] OTHER =
      TestingVocabulary.ranks(TestingVocabulary.trained(TestingVocabulary.QWEN));

  @TempDir Path folder;

  private Path home() {
    return folder.resolve("tokenizers");
  }

  private TokenizerStore store(Supplier<Fetch> fetch) {
    return new TokenizerStore(home(), fetch, TODAY);
  }

  private TokenizerStore store() {
    return store(() -> {
      throw new AssertionError("nothing is fetched for a file");
    });
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  private InstalledTokenizer install(String from, String as) {
    return store().install(from, Optional.of(as), Optional.empty());
  }

  /** The whole message, which is there in Spanish as well, and nothing was kept. */
  private String refusal(byte[] content) throws IOException {
    var given = file("wrong", content);
    return refusal(() -> install(given, "wrong"));
  }

  private String refusal(Runnable attempt) throws IOException {
    try {
      attempt.run();
    } catch (InvalidInputException e) {
      assertThat(e.problems()).hasSize(1);
      var problem = e.problems().getFirst();
      assertThat(problem.message(DisplayLanguage.SPANISH))
          .isNotEqualTo(problem.message(DisplayLanguage.ENGLISH))
          .doesNotContain("{}");
      assertThat(problem.message(DisplayLanguage.ENGLISH)).doesNotContain("{}");
      assertThat(kept()).isEmpty();
      return problem.message(DisplayLanguage.ENGLISH);
    }
    throw new AssertionError("it was installed");
  }

  private List<String> kept() throws IOException {
    if (!Files.exists(home())) {
      return List.of();
    }
    try (var files = Files.list(home())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.equals("engine") && !name.equals("lock"))
          .sorted()
          .toList();
    }
  }

  @Test
  void aFileIsKeptWithItsChecksumSourceAndDay() throws IOException {
    var given = file("mine.tiktoken", RANKS);
    var installed = store().install(given, Optional.empty(), Optional.empty());
    assertThat(installed.name()).isEqualTo("mine");
    assertThat(installed.form()).isEqualTo(TokenizerForm.RANKS);
    assertThat(installed.source()).isEqualTo(given);
    assertThat(installed.sha256()).isEqualTo(Sha256.of(RANKS));
    assertThat(installed.installed()).isEqualTo(TODAY);
    assertThat(installed.licence().isKnown()).isFalse();
    assertThat(store().list()).containsExactly(installed);
    var shelf = new InstalledTokenizers(store());
    assertThat(shelf.names()).containsExactly("mine");
    var tokenizer = shelf.find("mine").orElseThrow();
    assertThat(tokenizer.name()).isEqualTo("mine");
    assertThat(tokenizer.decode(tokenizer.encode("¡Hola, Mundo 123!").ids()))
        .isEqualTo("¡Hola, Mundo 123!");
    assertThat(shelf.find("mine")).containsSame(tokenizer);
    assertThat(shelf.find("yours")).isEmpty();
    assertThat(shelf.find("../mine")).isEmpty();
  }

  @Test
  void aNameOfTheRosterBringsItsLicenceWithIt() throws IOException {
    var installed = install(file("tokenizer.model", RANKS), "llama-3");
    assertThat(installed.licence())
        .isEqualTo(Estimate.known(TokenizerRoster.find("llama-3").orElseThrow().licence()));
    assertThat(store().list()).containsExactly(installed);
  }

  @Test
  void aPackedFileIsUnpacked() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(RANKS);
    }
    assertThat(refusal(() -> install(cut(packed.toByteArray()), "cut")))
        .contains("cannot be unpacked");
    var installed = install(file("packed.gz", packed.toByteArray()), "packed");
    assertThat(installed.sha256()).isEqualTo(Sha256.of(packed.toByteArray()));
    assertThat(new InstalledTokenizers(store()).find("packed").orElseThrow().count("it's"))
        .isEqualTo(2);
  }

  private String cut(byte[] content) {
    try {
      return file("cut", Arrays.copyOf(content, content.length / 2));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aChecksumThatDoesNotMatchKeepsNothing() throws IOException {
    var given = file("mine.tiktoken", RANKS);
    var wrong = "0".repeat(64);
    assertThat(refusal(() -> store().install(given, Optional.empty(), Optional.of(wrong))))
        .contains(given, wrong, Sha256.of(RANKS), "Nothing was kept");
    assertThat(refusal(() -> store().install(given, Optional.empty(), Optional.of("abc"))))
        .contains("\"abc\" is no SHA-256", "sha256sum");
    var right = Sha256.of(RANKS).toUpperCase(java.util.Locale.ROOT);
    assertThat(store().install(given, Optional.empty(), Optional.of(right)).name())
        .isEqualTo("mine");
  }

  @Test
  void filesThatAreNoVocabularySayWhatTheyAre() throws IOException {
    assertThat(refusal(new byte[0])).contains("empty");
    assertThat(refusal("\n<!DOCTYPE html><html>Sign in</html>".getBytes(UTF_8)))
        .contains("web page", "accept a licence");
    assertThat(refusal("version https://git-lfs.github.com/spec/v1\noid".getBytes(UTF_8)))
        .contains("Git LFS pointer");
    assertThat(refusal("Dear reader,".getBytes(UTF_8))).contains("none of the forms");
    assertThat(refusal(new byte[] {0, 1, 2, (byte) 0xff})).contains("none of the forms");
    assertThat(refusal("{\"hello\": 1}".getBytes(UTF_8))).contains("no \"model\"");
    assertThat(refusal(new byte[] {0x0A, 0x7f, 1})).contains("SentencePiece model", "at byte");
  }

  @Test
  void brokenFilesSayWhere() throws IOException {
    var json = TestingVocabulary.bytes(ByteLevelAgreementTest.Kind.LLAMA3.file());
    assertThat(refusal(Arrays.copyOf(json, json.length / 2)))
        .contains("tokenizer.json", "cut short");
    assertThat(refusal("{\"model\": {\"type\": \"BPE\"}}".getBytes(UTF_8)))
        .contains("no vocabulary");
    assertThat(refusal("IQ== 0\nIg== x\n".getBytes(UTF_8))).contains("wrong, line 2");
    var odd = "{\"model\": {\"type\": \"Odd\", \"vocab\": {\"a\": 0}}}".getBytes(UTF_8);
    assertThat(refusal(odd)).contains("tokenizer.json");
  }

  @Test
  void aVocabularyWithoutBytesIsRefused() throws IOException {
    var file = ByteLevelAgreementTest.Kind.LLAMA3.file();
    var vocab = (tools.jackson.databind.node.ObjectNode) file.get("model").get("vocab");
    vocab.remove("!");
    ((tools.jackson.databind.node.ObjectNode) file.get("model")).putArray("merges");
    assertThat(refusal(TestingVocabulary.bytes(file))).contains("lacks 1 of the 256 bytes");
    assertThat(refusal("IQ== 0\nIg== 1\n".getBytes(UTF_8))).contains("byte 0");
  }

  @Test
  void anUnknownNameIsCorrected() throws IOException {
    assertThat(refusal(() -> install("lama-3", "x")))
        .contains("Did you mean \"llama-3\"?", "qwen-3");
    assertThat(refusal(() -> install("nothing-like-it", "x"))).contains("Use one of these names");
    assertThat(refusal(() -> install("./no/such.json", "x"))).contains("no such file");
    assertThat(refusal(() -> install("https://", "x"))).contains("no address");
    assertThat(refusal(() -> install(folder.toString(), "x"))).contains("folder");
    var given = file("mine.tiktoken", RANKS);
    assertThat(refusal(() -> install(given, "No Name"))).contains("cannot be a name");
    assertThat(refusal(() -> install(given, "o200k"))).contains("comes with Elige");
  }

  @Test
  void aGatedFileIsNotFetchedButExplained() throws IOException {
    var gated = TokenizerRoster.find("llama-3").orElseThrow();
    assertThat(refusal(() -> store().install("llama-3", Optional.empty(), Optional.empty())))
        .contains(gated.licence().name(), gated.licence().page(), gated.address().toString())
        .contains("elige tokens install FILE --as llama-3");
  }

  @Test
  void anAddressIsFetched() throws IOException {
    try (var server = new Server(200, RANKS);
        var fetch = new HttpFetch(Duration.ofSeconds(10), 10_000_000)) {
      var address = server.address("/some-vendor/Their-Model/resolve/main/tokenizer.model?x=1");
      var installed =
          store(() -> fetch).install(address, Optional.empty(), Optional.of(Sha256.of(RANKS)));
      assertThat(installed.name()).isEqualTo("their-model");
      assertThat(installed.source()).isEqualTo(address);
    }
  }

  @Test
  void anAddressThatWantsALicenceAcceptedSaysSo() throws IOException {
    try (var server = new Server(403, new byte[0]);
        var fetch = new HttpFetch(Duration.ofSeconds(10), 10_000_000)) {
      var address = server.address("/model/tokenizer.json");
      assertThat(
              refusal(
                  () -> store(() -> fetch).install(address, Optional.empty(), Optional.empty())))
          .contains(address, "answered 403", "accept a licence", "elige tokens install FILE");
    }
    try (var server = new Server(404, new byte[0]);
        var fetch = new HttpFetch(Duration.ofSeconds(10), 10_000_000)) {
      var address = server.address("/model/tokenizer.json");
      assertThat(
              refusal(
                  () -> store(() -> fetch).install(address, Optional.empty(), Optional.empty())))
          .contains("answered 404", "Check the address");
    }
  }

  @Test
  void aNewInstallationReplacesTheOldOneWhole() throws IOException {
    install(file("one", RANKS), "mine");
    assertThat(kept()).hasSize(2);
    var second = install(file("two", OTHER), "mine");
    assertThat(store().list()).containsExactly(second);
    assertThat(kept())
        .containsExactlyInAnyOrder("mine.tokenizer", Sha256.of(OTHER) + ".vocabulary");
  }

  @Test
  void aFailedInstallationLeavesTheOldOne() throws IOException {
    var first = install(file("one", RANKS), "mine");
    var before = kept();
    var wrong = file("two", new byte[0]);
    assertThatThrownBy(() -> install(wrong, "mine")).isInstanceOf(InvalidInputException.class);
    assertThat(store().list()).containsExactly(first);
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void installationsAtOnceDoNotMix() throws Exception {
    var one = file("one", RANKS);
    var two = file("two", OTHER);
    try (var threads = Executors.newFixedThreadPool(4)) {
      var attempts = new ArrayList<Future<?>>();
      for (int i = 0; i < 12; i++) {
        var given = i % 2 == 0 ? one : two;
        attempts.add(threads.submit(() -> install(given, "mine")));
      }
      for (var attempt : attempts) {
        attempt.get();
      }
    }
    var installed = store().list().getFirst();
    assertThat(installed.sha256())
        .isEqualTo(Sha256.of(installed.source().equals(one) ? RANKS : OTHER));
    assertThat(kept())
        .containsExactlyInAnyOrder("mine.tokenizer", installed.sha256() + ".vocabulary");
    assertThat(new InstalledTokenizers(store()).find("mine")).isPresent();
  }

  @Test
  void aFileThatChangedSinceIsNotUsed() throws IOException {
    install(file("one", RANKS), "mine");
    var inside = home().resolve(Sha256.of(RANKS) + ".vocabulary");
    Files.setLastModifiedTime(inside, FileTime.fromMillis(0));
    assertThat(new InstalledTokenizers(store()).find("mine")).isPresent();
    Files.write(inside, OTHER);
    assertThatThrownBy(() -> new InstalledTokenizers(store()).find("mine"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("has changed since")
        .hasMessageContaining("--as mine");
    Files.delete(inside);
    assertThatThrownBy(() -> new InstalledTokenizers(store()).find("mine"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void aDamagedNoteIsNamedAndDoesNotStopOthers() throws IOException {
    install(file("one", RANKS), "mine");
    Files.writeString(home().resolve("mine.tokenizer"), "form\tRANKS\n");
    assertThatThrownBy(() -> store().list())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("mine.tokenizer")
        .hasMessageContaining("Install it again");
    install(file("two", OTHER), "yours");
    assertThat(new InstalledTokenizers(store()).find("yours")).isPresent();
  }

  /** A server on this machine that has one answer. */
  private static final class Server implements AutoCloseable {
    private final HttpServer server;

    Server(int status, byte[] body) throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            try (exchange) {
              exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
              exchange.getResponseBody().write(body);
            }
          });
      server.start();
    }

    String address(String path) {
      return "http://localhost:" + server.getAddress().getPort() + path;
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }
}
