package dev.elige.tokens.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Normal forms against those of Hugging Face's engine, seen through a vocabulary of bytes. */
class NormalFormTest {
  @TempDir static Path library;

  private static NativeTokenizer reference(Form form) {
    var file = TokenizerJson.MAPPER.createObjectNode();
    file.put("version", "1.0");
    file.putObject("normalizer").put("type", form.name());
    file.set("pre_tokenizer", TestingVocabulary.byteLevel(false, false));
    file.set("decoder", TestingVocabulary.byteLevel(false, false));
    var model = file.putObject("model").put("type", "BPE");
    var vocab = model.putObject("vocab");
    for (int value = 0; value < 256; value++) {
      vocab.put(String.valueOf(ByteChars.of((byte) value)), value);
    }
    model.putArray("merges");
    var bytes = TestingVocabulary.bytes(file);
    return new NativeTokenizer(
        "bytes", NativeJson.of(bytes, TokenizerJson.read(bytes)), _ -> true, library);
  }

  /** Marks and whatever decomposes, alone, behind a letter, and among two other marks. */
  @ParameterizedTest
  @EnumSource
  void everyCharacterThatCanChangeChangesAsInTheReference(Form form) {
    var reference = reference(form);
    var ours = new NormalForm(form);
    var differences = new ArrayList<String>();
    for (int code = 0xA0; code < 0x20000; code++) {
      if (!canChange(code)) {
        continue;
      }
      var one = Character.toString(code);
      var parts = Normalizer.normalize(one, Form.NFD);
      var text =
          String.join(" ", List.of(one, "a" + one + "\u0301", "a\u0301" + one + "\u0316", parts));
      if (!ours.of(text).equals(reference.decode(reference.encode(text).ids()))) {
        differences.add(Integer.toHexString(code));
      }
    }
    assertThat(differences).isEmpty();
  }

  private static boolean canChange(int code) {
    int type = Character.getType(code);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || (type != Character.SURROGATE
            && !(code >= 0xAC10 && code < 0xD700) // Hangul syllables, all by one rule
            && !Normalizer.isNormalized(Character.toString(code), Form.NFKD));
  }
}
