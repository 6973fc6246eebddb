package dev.elige.provider.langchain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.ChatRequest;
import dev.elige.provider.TextListener;
import dev.elige.provider.dialect.TestingDialect;
import dev.elige.provider.http.TestingWire;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The example of the documents: it compiles, it runs, and it is the one that stands there. */
class LangChainExampleTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().resolveSibling(".").normalize();

  @Test
  void theExampleAsksAModel() throws IOException {
    try (var wire = new TestingWire(TestingDialect.OPENAI.answer(false))) {
      assertThat(told(wire.address(), TestingDialect.KEY)).isEqualTo("Hola Mundo (COMPLETE)");
    }
  }

  private static String told(String address, String key) {
    // the example begins
    var chat = OpenAiChatModel.builder().baseUrl(address).apiKey(key).modelName("m-1").build();
    var provider = LangChainProvider.of("langchain4j", LangChainModel.of("mine", chat));
    var reply = provider.ask(ChatRequest.of("mine", "Hola Mundo"), TextListener.NONE);
    var told =
        reply.fold(
            answer -> answer.text() + " (" + answer.finish() + ")",
            failure -> failure.kind().id() + ": " + failure.words());
    // the example ends
    return told;
  }

  @Test
  void theExampleStandsInTheDocuments() throws IOException {
    var source =
        Files.readString(
            Path.of("src/test/java/dev/elige/provider/langchain/LangChainExampleTest.java"));
    var example =
        Pattern.compile("// the example begins\n(.*?) *// the example ends", Pattern.DOTALL)
            .matcher(source);
    assertThat(example.find()).isTrue();
    assertThat(Files.readString(ROOT.resolve("docs/providers.md")))
        .contains(
            "<!-- LangChainExampleTest.java -->\n```java\n"
                + example.group(1).stripTrailing().stripIndent()
                + "\n```\n");
  }
}
