package dev.elige.tokens.install;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * The content of a vocabulary file, unpacked, and its form, told from the content alone.
 *
 * @param place where it is from, for messages
 * @param bytes the content, unpacked
 * @param form what it is
 */
@SuppressWarnings("ArrayRecordComponent") // a file is passed on and never compared
record Content(String place, byte[] bytes, TokenizerForm form) {
  /** A packed file that grows beyond this is none of a vocabulary. */
  private static final int LARGEST = 256 << 20;

  /**
   * Unpacks where that is needed, and tells the form.
   *
   * @throws dev.elige.base.InvalidInputException where the content is no vocabulary
   */
  static Content of(String place, byte[] raw) {
    var bytes = unpacked(place, raw);
    if (bytes.length == 0) {
      throw Unusable.empty(place);
    }
    return new Content(place, bytes, form(place, bytes));
  }

  private static byte[] unpacked(String place, byte[] raw) {
    if (raw.length < 2 || (raw[0] & 0xff) != 0x1f || (raw[1] & 0xff) != 0x8b) {
      return raw;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(raw))) {
      var plain = in.readNBytes(LARGEST + 1);
      if (plain.length > LARGEST) {
        throw Unusable.file(
            place,
            "Unpacked, the file is larger than {} bytes.",
            "Desempaquetado, el fichero supera los {} bytes.",
            LARGEST);
      }
      return plain;
    } catch (IOException e) {
      throw Unusable.file(
          place,
          "The gzip file cannot be unpacked: {}.",
          "El fichero gzip no se puede desempaquetar: {}.",
          String.valueOf(e.getMessage()));
    }
  }

  private static TokenizerForm form(String place, byte[] bytes) {
    if (SentencePieceModel.looksLikeOne(bytes)) {
      return TokenizerForm.SENTENCE_PIECE;
    }
    int first = firstInk(bytes);
    if (first == '<') {
      throw Unusable.page(place);
    }
    if (first == '{') {
      return jsonForm(place, bytes);
    }
    var head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    if (head.startsWith("version https://git-lfs")) {
      throw Unusable.pointer(place);
    }
    if (RanksFile.looksLikeRanks(head)) {
      return TokenizerForm.RANKS;
    }
    if (bytes[0] == 0x0A) { // the first field of a message, cut short
      return TokenizerForm.SENTENCE_PIECE;
    }
    throw Unusable.unknownForm(place);
  }

  /** The first byte that is no white space and no byte order mark. */
  private static int firstInk(byte[] bytes) {
    int at = bytes.length > 2 && (bytes[0] & 0xff) == 0xEF && (bytes[1] & 0xff) == 0xBB ? 3 : 0;
    while (at < bytes.length && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
    return at < bytes.length ? bytes[at] : -1;
  }

  private static TokenizerForm jsonForm(String place, byte[] bytes) {
    boolean config = false;
    boolean vocab = false;
    try (var parser = TokenizerJson.MAPPER.createParser(bytes)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var name = parser.currentName();
        if (name.equals("model")) {
          return TokenizerForm.TOKENIZER_JSON;
        }
        config |= name.equals("config");
        vocab |= name.equals("vocab");
        if (config && vocab) {
          return TokenizerForm.TEKKEN;
        }
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (JacksonException e) {
      throw Unusable.broken(place, TokenizerForm.TOKENIZER_JSON, e.getOriginalMessage());
    }
    throw Unusable.file(
        place,
        "This JSON has no \"model\" and so no rules for cutting a text.",
        "Este JSON no tiene \"model\" y, por tanto, ninguna regla para cortar un texto.");
  }
}
