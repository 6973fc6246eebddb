package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.provider.Capabilities;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.GateLimits;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderRowsTest {
  private static final HttpCaller CALLER = TestingDialect.caller(new TestingPauses());

  @AfterAll
  static void close() {
    CALLER.close();
  }

  private static ProviderRow builtIn(String id) {
    return Objects.requireNonNull(ProviderRows.builtIn().get(id), id);
  }

  private static DialectProvider open(String id, Map<String, String> environment) {
    return DialectProvider.of(builtIn(id), environment, CALLER, Gate.of(1));
  }

  @Test
  void everyProviderBuiltInHasAnAddressAndAsksForWhatItsDialectCanSay() {
    assertThat(ProviderRows.builtIn()).hasSizeGreaterThan(20);
    var endpoint = Map.of("AZURE_OPENAI_ENDPOINT", "https://me.openai.azure.com/");
    for (var row : ProviderRows.builtIn().values()) {
      assertThat(row.address(endpoint).isKnown()).as(row.id()).isTrue();
      assertThat(row.capabilities().all()).contains(Capability.CHAT, Capability.STREAMING);
      boolean embeds = row.capabilities().has(Capability.EMBEDDINGS);
      assertThat(embeds && row.dialect().equals("anthropic")).as(row.id()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://proxy.example/v1/, https://proxy.example/v1",
    "'', https://api.openai.com/v1",
    "localhost:9000/v1, http://localhost:9000/v1"
  })
  void aVariableStandsForItsValueOrItsDefault(String value, String address) {
    assertThat(builtIn("openai").address(Map.of("OPENAI_BASE_URL", value)))
        .isEqualTo(Estimate.known(URI.create(address)));
  }

  @Test
  void aKeyIsNotSentToWhereNobodySaidHow() {
    assertThat(
            builtIn("openai")
                .address(Map.of("OPENAI_BASE_URL", "proxy.example/v1"))
                .<String>fold(URI::toString, Object::toString))
        .isEqualTo("\"proxy.example/v1\" is no address that begins with http:// or https://");
  }

  @Test
  void whatIsMissingIsToldWithoutAsking() {
    var request = ChatRequest.of("m", "?");
    var keyless = failure(open("openai", Map.of()).ask(request, TextListener.NONE));
    assertThat(keyless.kind()).isEqualTo(FailureKind.AUTH);
    assertThat(keyless.reason()).hasToString("the variable OPENAI_API_KEY is not set");
    assertThat(keyless.attempts()).isZero();
    var homeless = failure(open("azure", Map.of("AZURE_OPENAI_API_KEY", "k")).models());
    assertThat(homeless.reason()).hasToString("the variable AZURE_OPENAI_ENDPOINT is not set");
    var unable =
        failure(
            open("nvidia", Map.of("NVIDIA_API_KEY", "k"))
                .ask(request.withSchema("{}"), TextListener.NONE));
    assertThat(unable.kind()).isEqualTo(FailureKind.BAD_REQUEST);
    assertThat(unable.reason()).hasToString("nvidia does not offer: output by a schema");
  }

  @Test
  void theFirstKeyThatIsSetCounts() {
    assertThat(open("google", Map.of("GOOGLE_API_KEY", "b")).key())
        .hasToString("Known[value=GOOGLE_API_KEY=[secret]]");
    assertThat(open("google", Map.of("GOOGLE_API_KEY", "b", "GEMINI_API_KEY", "a")).key())
        .hasToString("Known[value=GEMINI_API_KEY=[secret]]");
  }

  private static final Set<String> OTHERS = Set.of("amazon-bedrock", "sagemaker");

  private static ProviderRows.Read read(String text) {
    return ProviderRows.with("my.yaml", text, OTHERS, Set.of("in-process"));
  }

  private static ProviderRow row(ProviderRows.Read read, String id) {
    return Objects.requireNonNull(read.rows().get(id), id);
  }

  @Test
  void aUsersFileAddsAndReplaces(@TempDir Path folder) throws IOException {
    var file =
        Files.writeString(
            folder.resolve("providers.yaml"),
            """
            mine:
              dialect: openai
              url: http://localhost:8000/v1
              can: [chat, streaming]
            openai:
              dialect: openai
              url: https://gateway.example/openai
              key: [MY_KEY]
              key-header: api-key
              can: [chat]
            """);
    var read = ProviderRows.with(file, OTHERS, Set.of());
    assertThat(read.rows()).containsKeys("mine", "anthropic");
    assertThat(row(read, "mine").isKeyOptional()).isTrue();
    assertThat(row(read, "mine").isOwn()).isTrue();
    assertThat(row(read, "anthropic").isOwn()).isFalse();
    assertThat(row(read, "openai").url()).contains("gateway");
    assertThat(row(read, "openai").keys()).containsExactly("MY_KEY");
    assertThat(row(read, "openai").isKeyOptional()).isFalse();
    assertThat(row(read, "openai").capabilities()).isEqualTo(Capabilities.of(Capability.CHAT));
  }

  @Test
  void anEntryOfTheListChangesOnlyWhatItNames() {
    var before = builtIn("openai");
    var after = row(read("openai: {at-once: 4, per-minute: 60}"), "openai");
    assertThat(after.limits()).isEqualTo(new GateLimits(Optional.of(4), Optional.of(60.0)));
    assertThat(after.url()).isEqualTo(before.url());
    assertThat(after.keys()).isEqualTo(before.keys());
    assertThat(after.isKeyOptional()).isFalse();
    assertThat(after.limitKey()).isEqualTo("max_completion_tokens");
    assertThat(after.capabilities()).isEqualTo(before.capabilities());
    var moved = row(read("vllm: {url: 'http://gpu-1:8000/v1', key: GPU_KEY}"), "vllm");
    assertThat(moved.address(Map.of()))
        .isEqualTo(Estimate.known(URI.create("http://gpu-1:8000/v1")));
    assertThat(moved.keys()).containsExactly("GPU_KEY");
    assertThat(moved.isKeyOptional()).isTrue();
  }

  @Test
  void ofProvidersWithAFormOfTheirOwnOnlyLimitsCanBeSaid() {
    assertThat(read("amazon-bedrock: {at-once: 2}").limits())
        .containsOnlyKeys("amazon-bedrock")
        .containsValue(new GateLimits(Optional.of(2), Optional.empty()));
    assertThatThrownBy(() -> read("sagemaker: {url: 'http://x', at-onse: 3}"))
        .message()
        .contains("\"url\" is not a key of sagemaker, which is asked in its own way.")
        .contains("Did you mean \"at-once\"?");
    assertThatThrownBy(() -> read("in-process: {at-once: 3}"))
        .hasMessageContaining("\"in-process\" is asked without a network.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at-once: 0",
        "at-once: 1.5",
        "at-once: many",
        "at-once: 99999",
        "per-minute: 0",
        "per-minute: 0.0",
        "per-minute: -3",
        "per-minute: 1e3"
      })
  void limitsThatLetNothingThroughAreRefused(String limit) {
    assertThatThrownBy(() -> read("openai:\n  " + limit))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("my.yaml:2")
        .hasMessageContaining("Write, for example, \"" + limit.split(":", -1)[0]);
  }

  @Test
  void aKeyInTheFileIsNotRepeated() {
    for (var key : List.of("sk-canary-0123456789", "gsk_canary0123456789")) {
      assertThatThrownBy(() -> read("openai:\n  key: [OPENAI_API_KEY, " + key + "]"))
          .hasMessageContaining("my.yaml:2")
          .hasMessageContaining("a key itself does not stand in a file")
          .hasMessageNotContaining("canary");
    }
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    var text =
        """
        one:
          dialect: opanai
          url: http://x
          can: [chat, streeming]
        two:
          url: http://x
          colour: red
          key-header: Host
          can: [chat]
        three: 3
        a/b: {at-once: 1}
        openai:
          url: nowhere
        """;
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(InvalidInputException.class)
        .message()
        .contains("my.yaml:2", "Did you mean \"openai\"?")
        .contains("my.yaml:4", "Did you mean \"streaming\"?")
        .contains("my.yaml:6", "\"dialect\" is missing.")
        .contains("my.yaml:7", "\"colour\" is not a key of a provider.")
        .contains("my.yaml:8", "\"Host\" is not a header for a key.")
        .contains("my.yaml:10", "\"3\" is not a map of providers.")
        .contains("my.yaml:11", "\"a/b\" is not the id of a provider.")
        .contains("my.yaml:13", "\"nowhere\" is not an address.");
  }
}
