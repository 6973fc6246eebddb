package dev.elige.tokens.install;

import static dev.elige.tokens.install.TestingVocabulary.byteLevel;
import static dev.elige.tokens.install.TestingVocabulary.bytes;
import static dev.elige.tokens.install.TestingVocabulary.cutting;
import static dev.elige.tokens.install.TestingVocabulary.json;
import static dev.elige.tokens.install.TestingVocabulary.trained;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.tokens.Encoding;
import dev.elige.tokens.Tokenizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fast engine against Hugging Face's own, from one file. */
class ByteLevelAgreementTest {
  private static final int TEXTS = 10_000;

  @TempDir static Path library;

  /** Files as vendors write them. */
  enum Kind {
    GPT2,
    GPT2_WITH_PREFIX_SPACE,
    LLAMA3,
    LLAMA3_IGNORING_MERGES,
    QWEN,
    O200K,
    TEKKEN,
    DEEPSEEK,
    DIGITS_FIRST,
    COMPATIBLE_FORM,
    UNCUT;

    ObjectNode file() {
      var nothing = TokenizerJson.MAPPER.nullNode();
      return switch (this) {
        case GPT2 -> json(trained(TestingVocabulary.GPT2), nothing, byteLevel(false, true));
        case GPT2_WITH_PREFIX_SPACE ->
            json(trained(TestingVocabulary.GPT2), nothing, byteLevel(true, true));
        case LLAMA3 -> with(TestingVocabulary.CL100K, nothing);
        case LLAMA3_IGNORING_MERGES -> withoutSomeMerges(with(TestingVocabulary.CL100K, nothing));
        case QWEN -> with(TestingVocabulary.QWEN, form("NFC"));
        case O200K -> with(TestingVocabulary.O200K, nothing);
        case TEKKEN -> with(TestingVocabulary.TEKKEN, nothing);
        case DEEPSEEK ->
            json(
                trained(TestingVocabulary.CL100K),
                TokenizerJson.MAPPER.readTree("{\"type\":\"Sequence\",\"normalizers\":[]}"),
                cutting(TestingVocabulary.DEEPSEEK));
        case DIGITS_FIRST ->
            json(
                trained(TestingVocabulary.GPT2),
                nothing,
                TokenizerJson.MAPPER.readTree(
                    """
                    {"type": "Sequence", "pretokenizers": [
                      {"type": "Digits", "individual_digits": true},
                      {"type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true}]}
                    """));
        case COMPATIBLE_FORM ->
            json(trained(TestingVocabulary.GPT2), form("NFKC"), byteLevel(false, true));
        case UNCUT -> json(trained(TestingVocabulary.GPT2), nothing, byteLevel(false, false));
      };
    }

    private static ObjectNode with(String pattern, JsonNode normalizer) {
      return json(trained(pattern), normalizer, cutting(List.of(pattern)));
    }

    private static JsonNode form(String form) {
      return TokenizerJson.MAPPER.createObjectNode().put("type", form);
    }

    /** Tokens that no merge makes are found whole or not at all. */
    private static ObjectNode withoutSomeMerges(ObjectNode file) {
      var model = (ObjectNode) file.get("model");
      model.put("ignore_merges", true);
      var kept = TokenizerJson.MAPPER.createArrayNode();
      int index = 0;
      for (var merge : model.get("merges")) {
        if (index++ % 5 != 4) {
          var pair = merge.asString().split(" ");
          kept.addArray().add(pair[0]).add(pair[1]);
        }
      }
      model.set("merges", kept);
      return file;
    }
  }

  private static Tokenizer fast(byte[] file) {
    return new TokenizerOpener(library).open("fast", Content.of("file", file), Optional.empty());
  }

  private static Tokenizer reference(byte[] file) {
    var outline = TokenizerJson.read(file);
    return new NativeTokenizer("djl", NativeJson.of(file, outline), outline.ids()::get, library);
  }

  @ParameterizedTest
  @EnumSource
  void theFastEngineGivesTheIdsOfTheReference(Kind kind) {
    var file = bytes(kind.file());
    var fast = fast(file);
    var reference = reference(file);
    assertThat(fast.toString()).doesNotContain("NativeTokenizer"); // records name what they wrap
    var differences = new ArrayList<String>();
    for (var text : TestingTexts.some(TEXTS, kind.ordinal())) {
      var found = fast.encode(text);
      var expected = ids(reference.encode(text));
      if (!ids(found).equals(expected)) {
        differences.add(text + " " + ids(found) + " but " + expected);
      }
      assertThat(fast.count(text)).isEqualTo(found.size());
      assertTiled(found, text);
    }
    assertThat(differences).isEmpty();
  }

  private static String ids(Encoding encoding) {
    return Arrays.toString(encoding.ids());
  }

  /** Every byte belongs to one token, in order. */
  private static void assertTiled(Encoding encoding, String text) {
    int at = 0;
    boolean tiled = true;
    for (int i = 0; i < encoding.size(); i++) {
      tiled &= encoding.starts()[i] == at && encoding.ends()[i] >= at;
      at = encoding.ends()[i];
    }
    assertThat(tiled).as(text).isTrue();
    assertThat(at).as(text).isEqualTo(Utf8.wellFormed(text).getBytes(UTF_8).length);
  }
}
