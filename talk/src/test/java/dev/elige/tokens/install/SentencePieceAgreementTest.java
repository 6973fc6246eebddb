package dev.elige.tokens.install;

import static dev.elige.tokens.install.SentencePieceModel.BPE;
import static dev.elige.tokens.install.SentencePieceModel.BYTE;
import static dev.elige.tokens.install.SentencePieceModel.CONTROL;
import static dev.elige.tokens.install.SentencePieceModel.NORMAL;
import static dev.elige.tokens.install.SentencePieceModel.UNIGRAM;
import static dev.elige.tokens.install.SentencePieceModel.UNKNOWN;
import static dev.elige.tokens.install.SentencePieceModel.USER_DEFINED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.install.SentencePieceModel.Piece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SentencePiece model files, run by the native engine, against the algorithms written out. */
class SentencePieceAgreementTest {
  private static final int TEXTS = 1_000;

  @TempDir static Path library;

  /** Models as they are in use. */
  enum Kind {
    /** Llama 2, Mistral. */
    BPE_WITH_PREFIX(SentencePieceModel.BPE, true, true, false, false),
    /** Gemma. */
    BPE_WITH_USER_DEFINED_PIECES(SentencePieceModel.BPE, true, false, false, true),
    BPE_WITHOUT_BYTES(SentencePieceModel.BPE, false, true, true, false),
    /** T5, XLM-RoBERTa. */
    UNIGRAM_WITH_SPACES_REMOVED(UNIGRAM, false, true, true, false),
    UNIGRAM_PLAIN(UNIGRAM, false, false, false, false),
    UNIGRAM_WITH_BYTES(UNIGRAM, true, true, true, false);

    private final int algorithm;
    private final boolean bytes;
    private final boolean prefix;
    private final boolean removeExtra;
    private final boolean userDefined;

    Kind(int algorithm, boolean bytes, boolean prefix, boolean removeExtra, boolean userDefined) {
      this.algorithm = algorithm;
      this.bytes = bytes;
      this.prefix = prefix;
      this.removeExtra = removeExtra;
      this.userDefined = userDefined;
    }

    TestingPieces model() {
      var pieces = new ArrayList<Piece>();
      pieces.add(new Piece("<unk>", 0, UNKNOWN));
      pieces.add(new Piece("<s>", 0, CONTROL));
      pieces.add(new Piece("</s>", 0, CONTROL));
      pieces.add(new Piece("[INST]", 0, CONTROL));
      for (int value = 0; bytes && value < 256; value++) {
        pieces.add(new Piece("<0x%02X>".formatted(value), 0, BYTE));
      }
      var words = words();
      pieces.forEach(piece -> words.remove(piece.text()));
      if (userDefined) {
        for (var piece :
            List.of("\n\n", "\n\n\n", "\u2581\u2581", "\u2581\u2581\u2581\u2581", "</div>")) {
          pieces.add(new Piece(piece, 0, USER_DEFINED));
          words.remove(piece);
        }
      }
      var random = new Random(algorithm);
      int order = 0;
      for (var word : words) {
        float score = algorithm == BPE ? -order++ : -(2 + 12 * random.nextFloat());
        pieces.add(new Piece(word, score, NORMAL));
      }
      return new TestingPieces(pieces, algorithm, bytes, prefix, removeExtra);
    }

    /** Characters, and pieces that grow by merges of what is there. */
    private static Set<String> words() {
      var pattern = " ?[^ \\n]+|\\n+| +";
      var trained = TestingVocabulary.trained(pattern);
      var words = new LinkedHashSet<String>();
      for (var token : trained.tokens) {
        var word = new String(token, UTF_8).replace(' ', '\u2581');
        if (!word.contains("\uFFFD") && word.codePointCount(0, word.length()) > 1) {
          words.add(word);
        }
      }
      words.addAll(List.of("<s", "s>", "<unk", "[I", "NST]"));
      for (var word : List.copyOf(words)) {
        word.codePoints().mapToObj(Character::toString).forEach(words::add);
      }
      return words;
    }
  }

  private static Tokenizer open(TestingPieces model) {
    var content = Content.of("file", model.file());
    assertThat(content.form()).isEqualTo(TokenizerForm.SENTENCE_PIECE);
    return new TokenizerOpener(library).open("pieces", content, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void theEngineGivesTheIdsOfTheAlgorithm(Kind kind) {
    var model = kind.model();
    var tokenizer = open(model);
    var differences = new ArrayList<String>();
    for (var text : TestingTexts.some(TEXTS, kind.ordinal())) {
      var encoding = tokenizer.encode(text);
      var ids = Arrays.stream(encoding.ids()).boxed().toList();
      if (!ids.equals(model.encode(text))) {
        differences.add("'" + text + "' " + ids + " but " + model.encode(text));
      }
      assertThat(tokenizer.count(text)).isEqualTo(encoding.size());
      int at = 0;
      boolean ordered = true;
      for (int i = 0; i < encoding.size(); i++) {
        ordered &= encoding.starts()[i] >= at && encoding.ends()[i] >= encoding.starts()[i];
        at = encoding.ends()[i];
      }
      assertThat(ordered).as(text).isTrue();
      assertThat(at).as(text).isLessThanOrEqualTo(Utf8.wellFormed(text).getBytes(UTF_8).length);
    }
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"BPE_WITH_PREFIX", "BPE_WITH_USER_DEFINED_PIECES"})
  void withBytesATextComesBack(Kind kind) {
    var tokenizer = open(kind.model());
    for (var text : TestingTexts.some(500, 99)) {
      var clean = Utf8.wellFormed(text).replace("\u2581", "_");
      assertThat(tokenizer.decode(tokenizer.encode(clean).ids())).isEqualTo(clean);
    }
    assertThat(tokenizer.decode(new int[] {1})).isEqualTo("<s>");
  }
}
