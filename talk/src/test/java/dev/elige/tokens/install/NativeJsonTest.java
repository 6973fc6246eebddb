package dev.elige.tokens.install;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.tokens.Tokenizer;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no byte-level byte-pair encoding. */
class NativeJsonTest {
  private static final String UNIGRAM =
      """
      {"version": "1.0",
       "truncation": {"direction": "Right", "max_length": 2, "strategy": "LongestFirst", "stride": 0},
       "padding": {"strategy": {"Fixed": 9}, "direction": "Right", "pad_to_multiple_of": null,
         "pad_id": 0, "pad_type_id": 0, "pad_token": "<s>"},
       "added_tokens": [
         {"id": 0, "content": "<s>", "single_word": false, "lstrip": false, "rstrip": false,
          "normalized": false, "special": true},
         {"id": 6, "content": "\\n\\n", "single_word": false, "lstrip": false, "rstrip": false,
          "normalized": false, "special": false},
         {"id": 9, "content": "<mask>", "single_word": false, "lstrip": false, "rstrip": false,
          "normalized": false, "special": true}],
       "normalizer": null,
       "pre_tokenizer": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always"},
       "post_processor": {"type": "TemplateProcessing",
         "single": [{"SpecialToken": {"id": "<s>", "type_id": 0}},
                    {"Sequence": {"id": "A", "type_id": 0}}],
         "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
         "special_tokens": {"<s>": {"id": "<s>", "ids": [0], "tokens": ["<s>"]}}},
       "decoder": {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": "always"},
       "model": {"type": "Unigram", "unk_id": 1, "byte_fallback": false,
         "vocab": [["<s>", 0.0], ["<unk>", 0.0], ["\u2581", -2.0], ["<", -3.0], ["s", -3.0],
                   [">", -3.0], ["\\n\\n", -4.0], ["hola", -5.0], ["\\n", -4.0]]}}
      """;

  @TempDir static Path library;

  private static Tokenizer open(String json) {
    return new TokenizerOpener(library)
        .open("native", Content.of("file", json.getBytes(UTF_8)), Optional.empty());
  }

  @Test
  void nothingIsAddedCutOffOrFilledUp() {
    assertThat(open(UNIGRAM).encode("hola hola").ids()).containsExactly(2, 7, 2, 7);
  }

  @Test
  void theTextOfASpecialTokenIsOrdinaryText() {
    assertThat(open(UNIGRAM).encode("<s>").ids()).containsExactly(2, 3, 4, 5);
    assertThat(open(UNIGRAM).encode("<mask>").ids()).doesNotContain(9);
  }

  @Test
  void aTokenThatIsNotSpecialStaysWhole() {
    assertThat(open(UNIGRAM).encode("s\n\ns").ids()).containsExactly(2, 4, 6, 2, 4);
  }

  @Test
  void specialTokensAreDecodedAndUnknownIdsRefused() {
    assertThat(open(UNIGRAM).decode(new int[] {0, 2, 7, 9})).isEqualTo("<s>hola<mask>");
    assertThatThrownBy(() -> open(UNIGRAM).decode(new int[] {77}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("77");
  }

  @Test
  void offsetsAreThoseOfTheText() {
    var encoding = open(UNIGRAM).encode("hola s");
    assertThat(encoding.starts()).containsExactly(0, 0, 4, 5);
    assertThat(encoding.ends()).containsExactly(0, 4, 5, 6);
  }

  @Test
  void wordPiecesRunToo() {
    var wordPiece =
        """
        {"version": "1.0", "truncation": null, "padding": null,
         "added_tokens": [{"id": 1, "content": "[CLS]", "single_word": false, "lstrip": false,
           "rstrip": false, "normalized": false, "special": true}],
         "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
           "strip_accents": null, "lowercase": true},
         "pre_tokenizer": {"type": "BertPreTokenizer"}, "post_processor": null,
         "decoder": {"type": "WordPiece", "prefix": "##", "cleanup": true},
         "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
           "max_input_chars_per_word": 100,
           "vocab": {"[UNK]": 0, "[CLS]": 1, "token": 2, "##s": 3, "[": 4, "]": 5, "cls": 6}}}
        """;
    var tokenizer = open(wordPiece);
    assertThat(tokenizer.encode("Tokens [CLS]").ids()).containsExactly(2, 3, 4, 6, 5);
    assertThat(tokenizer.encode("TÓKENS").ends()).containsExactly(6, 7);
  }
}
