package dev.elige.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/**
 * Counts the bytes that pass and works out their SHA-256. Closing it closes nothing, since its hash
 * is asked for after a decompressor was closed; whoever opened the stream below closes that.
 */
final class MeteredInput extends FilterInputStream {
  private final MessageDigest digest;
  private final LongConsumer passed;

  /**
   * @param passed hears of each read how many bytes it brought
   */
  MeteredInput(InputStream in, LongConsumer passed) {
    super(in);
    this.passed = passed;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    if (one >= 0) {
      digest.update((byte) one);
      passed.accept(1);
    }
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int size = in.read(bytes, from, length);
    if (size > 0) {
      digest.update(bytes, from, size);
      passed.accept(size);
    }
    return size;
  }

  @Override
  public void close() {}

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Reads what is left and gives the hash of all, in hexadecimal. */
  String hash() throws IOException {
    byte[] rest = new byte[1 << 16];
    while (read(rest, 0, rest.length) >= 0) {
      // what a decompressor left behind belongs to the file too
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
