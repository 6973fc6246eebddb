package dev.elige.cli;

import static dev.elige.cli.TestingTerminal.TODAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.elige.base.Source;
import dev.elige.catalog.source.CatalogImporter;
import dev.elige.catalog.source.Findings;
import dev.elige.catalog.source.Known;
import dev.elige.catalog.source.ModelsDevImporter;
import dev.elige.catalog.source.Origin;
import dev.elige.catalog.source.Packed;
import dev.elige.catalog.source.RefreshedSources;
import dev.elige.catalog.source.SourceFiles;
import dev.elige.cost.billing.Billing;
import dev.elige.desk.Desk;
import dev.elige.desk.kit.Keeper;
import dev.elige.desk.kit.Means;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.kit.TestingBelief;
import dev.elige.desk.kit.TestingCounting;
import dev.elige.desk.kit.TestingShelf;
import dev.elige.desk.kit.TestingSnapshot;
import dev.elige.fetch.HttpFetch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code catalog refresh} against a server on this machine that serves models.dev's live form. */
@Timeout(60)
class RefreshTest {
  private static final int LIMIT = 100_000;

  @TempDir Path folder;
  private final List<String> tagsAsked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private volatile Reply reply = new Reply(200, catalog("0.07", 5), "\"one\"");

  /** What the server says. */
  private record Reply(int status, String body, String tag) {}

  /** Ways in which an answer is of no use. */
  enum Bad {
    CORRUPT(200, "{\"openai\": {\"models\": {"),
    EMPTY(200, ""),
    EMPTY_OBJECT(200, "{}"),
    A_LIST(200, "[1, 2]"),
    A_WORD(200, "\"maintenance\""),
    A_PAGE(200, "<html><body>Sign in</body></html>"),
    OTHER_TYPES(200, "{\"openai\": {\"models\": {\"gpt-4.1\": {\"cost\": \"free\"}}}}"),
    BAD_IDS(200, "{\"\": {\"models\": {\"\": {\"cost\": {\"input\": 1}}}}}"),
    DEEP(200, "[".repeat(5000)),
    SHRUNKEN(200, catalog("0.07", 3)),
    TOO_LARGE(200, catalog("0.07", 5) + " ".repeat(LIMIT)),
    NOT_FOUND(404, "{}"),
    BROKEN(500, "{}");

    private final Reply reply;

    Bad(int status, String body) {
      reply = new Reply(status, body, "\"bad\"");
    }
  }

  RefreshTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void open() {
    server.createContext("/api.json", this::serve);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    TestingSnapshot.in(folder.resolve("snapshot"));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      var asked = exchange.getRequestHeaders().getFirst("If-None-Match");
      tagsAsked.add(String.valueOf(asked));
      var now = reply;
      exchange.getResponseHeaders().add("ETag", now.tag());
      if (now.tag().equals(asked)) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        var bytes = now.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(now.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }

  /** models.dev's live form, with so many offers, of which the first has an input price. */
  private static String catalog(String price, int offers) {
    var models = new StringBuilder();
    for (int i = 0; i < offers; i++) {
      var id = i == 0 ? "gpt-4.1-nano" : "gpt-x-" + i;
      models.append(i == 0 ? "" : ",");
      models.append(
          """
          "%s": {"id": "%s", "cost": {"input": %s, "output": 0.4},
            "limit": {"context": 1047576, "output": 32768}}\
          """
              .formatted(id, id, price));
    }
    return "{\"openai\": {\"id\": \"openai\", \"name\": \"OpenAI\", \"models\": {" + models + "}}}";
  }

  private Path refreshedCopies() {
    return folder.resolve("home/catalog");
  }

  private TestingTerminal.Run run(String... arguments) {
    return run(
        URI.create("http://localhost:" + server.getAddress().getPort() + "/api.json"), arguments);
  }

  private TestingTerminal.Run run(URI address, String... arguments) {
    var refreshed = new RefreshedSources(refreshedCopies());
    var store = new dev.elige.catalog.SnapshotStore.Folder(folder.resolve("snapshot"));
    var keeper =
        new Keeper(
            () -> List.of(new Elsewhere(new ModelsDevImporter(), address)),
            List::of,
            List::of,
            () -> new HttpFetch(Duration.ofSeconds(5), LIMIT),
            refreshed);
    var shelves = TestingShelf.over(store, refreshed, TODAY);
    var desk =
        new Desk(
            new Means(
                shelves,
                _ -> new TestingBelief(),
                TODAY,
                keeper,
                TestingCounting::builtIn,
                Billing::builtIn,
                folder.resolve("evidence"),
                Providers::none));
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Map.of("COLUMNS", "200"),
            false);
    int code = new CommandLineDoor(() -> desk, terminal, "1.2.3").run(arguments);
    return new TestingTerminal.Run(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** An importer whose source is served here. */
  private record Elsewhere(CatalogImporter importer, URI address) implements CatalogImporter {
    @Override
    public Source source() {
      return importer.source();
    }

    @Override
    public Origin origin() {
      return new Origin.Live(Map.of("api.json", address));
    }

    @Override
    public Packed packed() {
      return importer.packed();
    }

    @Override
    public void read(SourceFiles files, Known known, Findings findings) {
      importer.read(files, known, findings);
    }
  }

  private Map<String, String> copies() throws IOException {
    var content = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(refreshedCopies())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        content.put(refreshedCopies().relativize(file).toString(), Files.readString(file));
      }
    }
    return content;
  }

  private String told(String... arguments) {
    return run(arguments).out().replaceAll("\\s+", " ");
  }

  private String nanoPrice() {
    return run("explain", "gpt-4.1-nano", "price").out();
  }

  @Test
  void aNewCopyIsUsedByTheNextCommand() {
    assertThat(nanoPrice()).contains("counts: 0.10");
    var refreshed = run("catalog", "refresh");
    assertThat(refreshed.code()).isZero();
    assertThat(refreshed.out()).contains("models-dev: updated, 5 offers (5 before).");
    assertThat(nanoPrice())
        .contains("counts: 0.07")
        .doesNotContain("0.10 USD")
        .contains("(2026-11-23)");
    assertThat(run("show", "gpt-x-1").out()).contains("openai/gpt-x-1");
    assertThat(run("choose", "../examples/code-review.yaml", "--why-not", "gpt-4.1-nano").out())
        .contains("openai/gpt-4.1-nano");
    assertThat(run("catalog", "verify", "--json").out()).contains("2026-11-23");
  }

  @Test
  void theTagIsSentNextTimeAndSavesTheWork() throws IOException {
    run("catalog", "refresh", "models-dev");
    var before = copies();
    var again = run("catalog", "refresh", "models-dev");
    assertThat(again.code()).isZero();
    assertThat(again.out()).contains("models-dev: is current.");
    assertThat(tagsAsked).containsExactly("null", "\"one\"");
    assertThat(copies()).isEqualTo(before);
    reply = new Reply(200, catalog("0.08", 6), "\"two\"");
    assertThat(run("catalog", "refresh").out()).contains("updated, 6 offers (5 before)");
    assertThat(nanoPrice()).contains("counts: 0.08");
  }

  @ParameterizedTest
  @EnumSource(Bad.class)
  void aBadAnswerIsRefusedAloudAndThePreviousCopyStays(Bad bad) throws IOException {
    run("catalog", "refresh");
    var before = copies();
    reply = bad.reply;
    var refused = run("catalog", "refresh");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out())
        .contains("models-dev: REFUSED, the previous copy stays: ")
        .doesNotContain("\tat ");
    assertThat(copies()).isEqualTo(before);
    assertThat(nanoPrice()).contains("counts: 0.07");
  }

  @ParameterizedTest
  @EnumSource(Bad.class)
  void aBadFirstAnswerLeavesWhatCameWithTheProgram(Bad bad) {
    reply = bad.reply;
    var refused = run("catalog", "refresh");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out()).contains("models-dev: REFUSED");
    assertThat(refreshedCopies()).doesNotExist();
    assertThat(nanoPrice()).contains("counts: 0.10");
  }

  @Test
  void theReasonOfARefusalIsSaid() {
    reply = Bad.SHRUNKEN.reply;
    assertThat(told("catalog", "refresh")).contains("the answer has shrunk from 5 offers to 3");
    assertThat(told("catalog", "refresh", "--lang", "es"))
        .contains(
            "models-dev: RECHAZADA, se conserva la copia anterior: "
                + "la respuesta se ha reducido de 5 ofertas a 3");
    reply = Bad.TOO_LARGE.reply;
    assertThat(told("catalog", "refresh")).contains("larger than 100000 bytes");
    reply = Bad.NOT_FOUND.reply;
    assertThat(told("catalog", "refresh")).contains("localhost answered 404");
    reply = Bad.EMPTY_OBJECT.reply;
    assertThat(told("catalog", "refresh")).contains("the answer holds no facts");
    assertThat(run(URI.create("http://catalog.invalid/"), "catalog", "refresh").out())
        .contains("models-dev: REFUSED")
        .contains("catalog.invalid cannot be reached");
  }

  @Test
  void whereTheReportGoesElsewhereTheWarningIsOnTheErrorStream() {
    reply = Bad.CORRUPT.reply;
    assertThat(run("catalog", "refresh", "--json").err())
        .contains("warning: models-dev: REFUSED, the previous copy stays: the answer is unusable");
  }

  @Test
  void anUnknownSourceIsAMistakeOfItsUser() {
    var run = run("catalog", "refresh", "model-dev");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("model-dev").contains("Did you mean models-dev?");
    assertThat(tagsAsked).isEmpty();
  }

  @Test
  void manyRefreshesAtOnceLeaveOneWholeCopy() throws Exception {
    try (var pool = Executors.newFixedThreadPool(4)) {
      var refreshes =
          IntStream.range(0, 12)
              .<Callable<Integer>>mapToObj(i ->
                  () -> {
                    reply =
                        new Reply(200, catalog("0.0" + (1 + i % 9), 5 + i % 3), "\"" + i + "\"");
                    return run("catalog", "refresh").code();
                  })
              .toList();
      for (var done : pool.invokeAll(refreshes)) {
        assertThat(done.get()).isZero();
      }
    }
    assertThat(nanoPrice()).containsPattern("counts: 0\\.0\\d");
    try (Stream<Path> left = Files.list(refreshedCopies().resolve("models-dev"))) {
      assertThat(left.filter(Files::isDirectory)).hasSizeLessThanOrEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"copy-123", "current.new"})
  void aCrashBetweenWritingAndSwappingLeavesTheOldCopy(String leftover) throws IOException {
    run("catalog", "refresh");
    var home = refreshedCopies().resolve("models-dev");
    if (leftover.startsWith("copy")) {
      Files.createDirectories(home.resolve(leftover + "/offers"));
      Files.writeString(home.resolve(leftover + "/sources.tsv"), "half a li");
    } else {
      Files.writeString(home.resolve(leftover), "copy-1");
    }
    assertThat(nanoPrice()).contains("counts: 0.07");
    reply = new Reply(200, catalog("0.08", 5), "\"two\"");
    assertThat(run("catalog", "refresh").code()).isZero();
    assertThat(nanoPrice()).contains("counts: 0.08");
    assertThat(home.resolve(leftover)).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    Files.createDirectories(refreshedCopies().getParent());
    Files.writeString(refreshedCopies(), "a file where the folder should be");
    var run = run("catalog", "refresh");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("models-dev: REFUSED").contains("cannot be written");
  }
}
