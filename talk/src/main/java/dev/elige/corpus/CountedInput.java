package dev.elige.corpus;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Knows how many bytes were taken from a stream. */
final class CountedInput extends FilterInputStream {
  private long passed;

  CountedInput(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    passed += one < 0 ? 0 : 1;
    return one;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int size = in.read(bytes, from, length);
    passed += Math.max(0, size);
    return size;
  }

  long passed() {
    return passed;
  }
}
