package dev.elige.provider.dialect;

import static dev.elige.provider.dialect.ContractTest.failure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.provider.Capability;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.FailureKind;
import dev.elige.provider.TextListener;
import dev.elige.provider.http.Gate;
import dev.elige.provider.http.HttpCaller;
import dev.elige.provider.http.TestingPauses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    var rows = ProviderRows.with(file);
    assertThat(rows).containsKeys("mine", "anthropic");
    assertThat(Objects.requireNonNull(rows.get("mine")).isKeyOptional()).isTrue();
    assertThat(Objects.requireNonNull(rows.get("openai")).url()).contains("gateway");
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
        """;
    assertThatThrownBy(() -> ProviderRows.read("my.yaml", text))
        .isInstanceOf(InvalidInputException.class)
        .message()
        .contains("my.yaml:2", "Did you mean \"openai\"?")
        .contains("my.yaml:4", "Did you mean \"streaming\"?")
        .contains("my.yaml:6", "\"dialect\" is missing.")
        .contains("my.yaml:7", "\"colour\" is not a key of a provider.")
        .contains("my.yaml:8", "\"Host\" is not a header for a key.")
        .contains("my.yaml:10", "\"3\" is not a map of providers.");
  }
}
