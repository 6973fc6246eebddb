package dev.elige.provider.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.provider.http.CallException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventFramesTest {
  private static final byte[] TWO =
      TestingFrames.joined(
          TestingFrames.event("contentBlockDelta", "{\"delta\":{\"text\":\"¿Qué tal?\"}}"),
          TestingFrames.event("messageStop", "{\"stopReason\":\"end_turn\"}"));

  /** The vectors that AWS's SDKs share for the framing. */
  @Test
  void theFramesOfTheTestsAreThoseOfAws() {
    assertThat(HexFormat.of().formatHex(TestingFrames.frame(Map.of(), "")))
        .isEqualTo("000000100000000005c248eb7d98c8ff");
    assertThat(HexFormat.of().formatHex(TestingFrames.frame(Map.of(), "{'foo':'bar'}")))
        .isEqualTo("0000001d00000000fd528c5a7b27666f6f273a27626172277dc3653936");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 11, 12, 13, 64, 4096})
  void framesAreReadInChunksOfAnySize(int size) throws Exception {
    assertThat(all(chunked(TWO, size)))
        .containsExactly(
            new EventFrames.Frame("contentBlockDelta", "{\"delta\":{\"text\":\"¿Qué tal?\"}}"),
            new EventFrames.Frame("messageStop", "{\"stopReason\":\"end_turn\"}"));
  }

  @Test
  void anyFlippedBitIsAProtocolError() {
    for (int at = 0; at < TWO.length; at++) {
      var broken = TWO.clone();
      broken[at] ^= 0x10;
      assertThatThrownBy(() -> all(new ByteArrayInputStream(broken)))
          .as("byte %d", at)
          .isInstanceOf(CallException.class)
          .hasMessage("protocol");
    }
  }

  @Test
  void anEndInsideOfAFrameIsACut() throws Exception {
    int first =
        TWO.length - TestingFrames.event("messageStop", "{\"stopReason\":\"end_turn\"}").length;
    for (int length = 1; length < TWO.length; length++) {
      var cut = new ByteArrayInputStream(TWO, 0, length);
      if (length == first) {
        assertThat(all(cut)).hasSize(1);
      } else {
        assertThatThrownBy(() -> all(cut)).as("%d bytes", length).hasMessage("cut");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"throttlingException", "ThrottlingException"})
  void anExceptionInTheStreamIsAFailure(String name) {
    var frame = TestingFrames.exception(name, "{\"message\":\"Too many requests\"}");
    assertThatThrownBy(() -> all(new ByteArrayInputStream(frame))).hasMessage("rate");
  }

  @Test
  void anErrorWithoutAModelIsAFailure() {
    var headers =
        Map.of(
            ":message-type", "error",
            ":error-code", "InternalFailure",
            ":error-message", "The server failed");
    var frame = TestingFrames.frame(headers, "");
    assertThatThrownBy(() -> all(new ByteArrayInputStream(frame))).hasMessage("unavailable");
  }

  private static List<EventFrames.Frame> all(InputStream in) throws IOException, CallException {
    var frames = new EventFrames(in);
    var all = new ArrayList<EventFrames.Frame>();
    for (var one = frames.next(); one.isPresent(); one = frames.next()) {
      all.add(one.get());
    }
    return all;
  }

  private static InputStream chunked(byte[] bytes, int size) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        return super.read(target, offset, Math.min(size, length));
      }
    };
  }
}
