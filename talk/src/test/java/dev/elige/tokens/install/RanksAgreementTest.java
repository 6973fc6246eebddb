package dev.elige.tokens.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.tokens.Tokenizer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Ranks in the form of tiktoken and of Tekken against Hugging Face's engine. */
class RanksAgreementTest {
  private static final int TEXTS = 10_000;

  @TempDir static Path library;

  private static String pattern(String name) {
    return switch (name) {
      case "gpt2" -> TestingVocabulary.GPT2;
      case "cl100k" -> TestingVocabulary.CL100K;
      case "qwen2" -> TestingVocabulary.QWEN;
      case "o200k" -> TestingVocabulary.O200K;
      default -> TestingVocabulary.TEKKEN;
    };
  }

  private static Tokenizer open(byte[] file) {
    return new TokenizerOpener(library).open("ranks", Content.of("file", file), Optional.empty());
  }

  private static Tokenizer reference(String pattern) {
    var nothing = TokenizerJson.MAPPER.nullNode();
    var cutting = TestingVocabulary.cutting(List.of(pattern));
    var json = TestingVocabulary.json(TestingVocabulary.trained(pattern), nothing, cutting);
    ((tools.jackson.databind.node.ObjectNode) json.get("model")).put("ignore_merges", true);
    var file = TestingVocabulary.bytes(json);
    var outline = TokenizerJson.read(file);
    return new NativeTokenizer("djl", NativeJson.of(file, outline), outline.ids()::get, library);
  }

  /** The pattern of each file is told from its tokens. */
  @ParameterizedTest
  @CsvSource({"gpt2", "cl100k", "qwen2", "o200k"})
  void ranksGiveTheIdsOfTheReference(String name) {
    var file = TestingVocabulary.ranks(TestingVocabulary.trained(pattern(name)));
    assertThat(RanksFile.pattern("file", file).id()).isEqualTo(name);
    assertSame(open(file), reference(pattern(name)), 0, name.hashCode());
  }

  /** Ids of Tekken begin behind those of its special tokens; entries out of use are left out. */
  @Test
  void tekkenGivesTheIdsOfTheReferenceBehindItsSpecialTokens() {
    var file = TestingVocabulary.bytes(tekken(10, 5));
    assertThat(Content.of("file", file).form()).isEqualTo(TokenizerForm.TEKKEN);
    assertSame(open(file), reference(TestingVocabulary.TEKKEN), 10, 3);
  }

  private static JsonNode tekken(int special, int outOfUse) {
    var trained = TestingVocabulary.trained(TestingVocabulary.TEKKEN);
    var file = TokenizerJson.MAPPER.createObjectNode();
    var config = file.putObject("config");
    config.put("pattern", TestingVocabulary.TEKKEN);
    config.put("num_vocab_tokens", trained.tokens.size() + outOfUse);
    config.put("default_vocab_size", trained.tokens.size() + special);
    config.put("default_num_special_tokens", special).put("version", "v3");
    var vocab = file.putArray("vocab");
    for (int rank = 0; rank < trained.tokens.size() + outOfUse; rank++) {
      var token =
          rank < trained.tokens.size()
              ? trained.tokens.get(rank)
              : ("out of use " + rank).getBytes(StandardCharsets.UTF_8);
      vocab.addObject().put("rank", rank).put("token_bytes", token).putNull("token_str");
    }
    return file;
  }

  private static void assertSame(Tokenizer fast, Tokenizer reference, int shift, long seed) {
    var differences = new ArrayList<String>();
    for (var text : TestingTexts.some(TEXTS, seed)) {
      int[] found = fast.encode(text).ids();
      int[] expected = Arrays.stream(reference.encode(text).ids()).map(id -> id + shift).toArray();
      if (!Arrays.equals(found, expected)) {
        differences.add(text + Arrays.toString(found) + Arrays.toString(expected));
      }
      assertThat(fast.count(text)).isEqualTo(found.length);
      assertThat(fast.decode(found)).isEqualTo(Utf8.wellFormed(text));
    }
    assertThat(differences).isEmpty();
  }
}
