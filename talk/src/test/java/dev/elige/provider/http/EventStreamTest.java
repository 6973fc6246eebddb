package dev.elige.provider.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.provider.http.EventStream.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the text and the examples of the HTML standard, section 9.2.6. */
class EventStreamTest {
  private static List<Event> events(InputStream in) throws IOException {
    var stream = new EventStream(in);
    var events = new ArrayList<Event>();
    for (var next = stream.next(); next.isPresent(); next = stream.next()) {
      events.add(next.get());
    }
    return events;
  }

  private static List<Event> events(String text) throws IOException {
    return events(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Event message(String data) {
    return new Event("message", data);
  }

  @Test
  void dataOverSeveralLinesIsJoined() throws IOException {
    assertThat(events("data: YHOO\ndata: +2\ndata: 10\n\n"))
        .containsExactly(message("YHOO\n+2\n10"));
  }

  /** The standard's second example: four blocks, of which the last has two empty lines of data. */
  @Test
  void theStandardsExampleOfCommentsAndBlocks() throws IOException {
    assertThat(
            events(
                """
                : test stream

                data: first event
                id: 1

                data:second event
                id

                data:  third event

                """))
        .containsExactly(message("first event"), message("second event"), message(" third event"));
  }

  /** The standard's third example, whose last block is incomplete and is thrown away. */
  @Test
  void theStandardsExampleOfEmptyData() throws IOException {
    assertThat(events("data\n\ndata\ndata\n\ndata:")).containsExactly(message(""), message("\n"));
  }

  @Test
  void aBlankAfterTheColonIsTakenOffOnce() throws IOException {
    assertThat(events("data:test\n\ndata: test\n\n"))
        .containsExactly(message("test"), message("test"));
  }

  @Test
  void anEventHasAName() throws IOException {
    assertThat(events("event: add\ndata: 73857293\n\nevent: no data\n\ndata: 1\n\n"))
        .containsExactly(new Event("add", "73857293"), message("1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r", "\r\n"})
  void linesEndInThreeWays(String end) throws IOException {
    var text = "\uFEFFdata: a{}data: b{}{}: comment{}data: c{}{}".replace("{}", end);
    assertThat(events(text)).containsExactly(message("a\nb"), message("c"));
  }

  @Test
  void anEventThatNoEmptyLineEndsIsNone() throws IOException {
    assertThat(events("data: whole\n\ndata: half\n")).containsExactly(message("whole"));
  }

  /** Whatever the network cuts, letters of several bytes included. */
  @Test
  void whereBytesAreCutDoesNotMatter() throws IOException {
    var text = "data: ¿qué? 🦜\r\ndata: ñ\r\n\r\nevent: e\rdata: 漢字\r\r";
    var whole = events(text);
    assertThat(whole).containsExactly(message("¿qué? 🦜\nñ"), new Event("e", "漢字"));
    for (int seed = 0; seed < 200; seed++) {
      assertThat(events(new Drops(text.getBytes(StandardCharsets.UTF_8), new Random(seed))))
          .isEqualTo(whole);
    }
  }

  /** A read gives a few bytes, as sockets do. */
  private static final class Drops extends InputStream {
    private final byte[] bytes;
    private final Random random;
    private int at;

    private Drops(byte[] bytes, Random random) {
      this.bytes = bytes;
      this.random = random;
    }

    @Override
    public int read() {
      return at < bytes.length ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      int count = Math.min(Math.min(length, 1 + random.nextInt(4)), bytes.length - at);
      System.arraycopy(bytes, at, target, offset, count);
      at += count;
      return count == 0 ? -1 : count;
    }
  }
}
