package dev.elige.corpus;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Opens a stream as text: unpacks gzip (RFC 1952) and Zstandard (RFC 8878) by their magic numbers,
 * understands byte order marks, and tells what is no text. Without a mark a text is UTF-8; a wrong
 * byte in its first 8 kB refuses it, a later one becomes U+FFFD and is counted.
 */
final class TextOpener {
  private static final int SNIFFED = 8192;
  private static final int BUFFER = 1 << 16;

  private TextOpener() {}

  /**
   * The text of a stream.
   *
   * @param place the file's name, for messages
   * @throws NotTextException where it is no text
   */
  static Reader open(String place, InputStream raw) throws IOException {
    var in = new BufferedInputStream(raw, BUFFER);
    byte[] start = peek(in);
    if (begins(start, 0x1F, 0x8B)) {
      return open(place, new GZIPInputStream(in, BUFFER));
    }
    if (begins(start, 0x28, 0xB5, 0x2F, 0xFD)) {
      return open(place, new ZstdInputStream(in));
    }
    var mark = mark(start);
    in.skipNBytes(mark.bytes());
    if (mark.bytes() == 0) {
      refuseBinary(place, start);
    }
    return new InputStreamReader(
        in,
        mark.charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE));
  }

  private static byte[] peek(BufferedInputStream in) throws IOException {
    in.mark(SNIFFED);
    byte[] start = in.readNBytes(SNIFFED);
    in.reset();
    return start;
  }

  private record Mark(Charset charset, int bytes) {}

  private static Mark mark(byte[] start) {
    if (begins(start, 0xEF, 0xBB, 0xBF)) {
      return new Mark(StandardCharsets.UTF_8, 3);
    }
    if (begins(start, 0xFF, 0xFE)) {
      return new Mark(StandardCharsets.UTF_16LE, 2);
    }
    if (begins(start, 0xFE, 0xFF)) {
      return new Mark(StandardCharsets.UTF_16BE, 2);
    }
    return new Mark(StandardCharsets.UTF_8, 0);
  }

  private static void refuseBinary(String place, byte[] start) throws NotTextException {
    var kind = BinaryKind.of(start);
    if (kind.isPresent()) {
      throw new NotTextException(Unreadable.binary(place, kind.get()));
    }
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var bytes = ByteBuffer.wrap(start);
    boolean whole = start.length < SNIFFED;
    if (decoder.decode(bytes, CharBuffer.allocate(SNIFFED), whole).isError()) {
      throw new NotTextException(Unreadable.notUtf8(place));
    }
  }

  static boolean begins(byte[] bytes, int... magic) {
    return bytes.length >= magic.length
        && Arrays.equals(
            magic,
            java.util.stream.IntStream.range(0, magic.length).map(i -> bytes[i] & 0xFF).toArray());
  }
}
