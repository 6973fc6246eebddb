package dev.elige.provider.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that ends with a {@link BodyLimitException} where it is too long: no bombs of zeros. */
final class LimitedStream extends FilterInputStream {
  private final int limit;
  private long count;

  LimitedStream(InputStream in, int limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    return one < 0 ? one : (int) counted(1, one);
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    return read < 0 ? read : (int) counted(read, read);
  }

  private long counted(int more, int value) throws IOException {
    count += more;
    if (count > limit) {
      throw new BodyLimitException(limit);
    }
    return value;
  }
}
