package dev.elige.tokens.bytepair;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.Arrays;

/** Reads ranks in the form of tiktoken, without an object for each line: programs wait for it. */
final class RanksReader {
  private static final byte[] DIGITS = digits();
  private static final Text CURE =
      Text.of(
          "Use a file in the form of tiktoken: base64 of a token, a space, its rank, on each line.",
          "Usa un fichero con la forma de tiktoken: un token en base64, un espacio y su rango en cada"
              + " línea.");

  private final byte[] file;
  private final TokenBytes tokens;
  private int at;
  private int line;

  RanksReader(byte[] file) {
    this.file = file;
    this.tokens = new TokenBytes(file.length / 2, file.length / 16);
  }

  private static byte[] digits() {
    byte[] digits = new byte[256];
    Arrays.fill(digits, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      digits[alphabet.charAt(i)] = (byte) i;
    }
    return digits;
  }

  Vocabulary read() {
    while (at < file.length) {
      line++;
      if (!isLineEnd()) {
        readLine();
      }
      skipLineEnd();
    }
    try {
      TokenTable table = new TokenTable(tokens);
      requireBytes(table);
      return new Vocabulary(tokens, table, null, true);
    } catch (DuplicateTokenException duplicate) {
      throw wrong(
          "ranks " + duplicate.first() + " and " + duplicate.second(),
          Text.of("have the same token;", "tienen el mismo token;"));
    }
  }

  private void readLine() {
    int length = readToken();
    if (length == 0 || at >= file.length || file[at++] != ' ') {
      throw wrongLine();
    }
    int rank = readRank();
    if (!isLineEnd()) {
      throw wrongLine();
    }
    if (!tokens.add(rank, length)) {
      throw wrong(
          "line " + line,
          Text.of("rank {} was given before;", "el rango {} ya se dio antes;", rank));
    }
  }

  /** Decodes base64 up to what is none; the number of bytes. */
  private int readToken() {
    int from = at;
    while (at < file.length && DIGITS[file[at] & 0xFF] >= 0) {
      at++;
    }
    int characters = at - from;
    int length = characters * 6 / 8;
    byte[] into = tokens.room(length);
    int to = tokens.used();
    int bits = 0;
    int held = 0;
    for (int i = from; i < at; i++) {
      bits = (bits << 6) | DIGITS[file[i] & 0xFF];
      held += 6;
      if (held >= 8) {
        held -= 8;
        into[to++] = (byte) (bits >> held);
      }
    }
    while (at < file.length && file[at] == '=') {
      at++;
    }
    return characters % 4 == 1 || (at - from) % 4 != 0 ? 0 : length;
  }

  private int readRank() {
    int from = at;
    long rank = 0;
    while (at < file.length && file[at] >= '0' && file[at] <= '9' && rank <= TokenBytes.MOST) {
      rank = rank * 10 + file[at++] - '0';
    }
    if (at == from || rank > TokenBytes.MOST) {
      throw wrongLine();
    }
    return (int) rank;
  }

  private boolean isLineEnd() {
    return at >= file.length || file[at] == '\n' || file[at] == '\r';
  }

  private void skipLineEnd() {
    if (at < file.length && file[at] == '\r') {
      at++;
    }
    if (at < file.length && file[at] == '\n') {
      at++;
    }
  }

  private void requireBytes(TokenTable table) {
    for (int value = 0; value < 256; value++) {
      if (table.find(new byte[] {(byte) value}, 0, 1) < 0) {
        throw wrong(
            "byte " + value,
            Text.of(
                "has no rank, so that some texts have no tokens;",
                "no tiene rango y algunos textos quedarían sin tokens;"));
      }
    }
  }

  private InvalidInputException wrongLine() {
    return wrong(
        "line " + line,
        Text.of(
            "is not base64, a space and a rank below 16777215;",
            "no es base64, un espacio y un rango menor que 16777215;"));
  }

  private static InvalidInputException wrong(String place, Text rule) {
    return new InvalidInputException(place, rule, CURE);
  }
}
