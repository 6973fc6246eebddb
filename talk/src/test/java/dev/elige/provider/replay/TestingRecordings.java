package dev.elige.provider.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The calls of a file, for tests that hold each of them to something. */
public final class TestingRecordings {
  private TestingRecordings() {}

  /** All of them, in order. */
  public static List<Recording> of(Path file) throws IOException {
    var recordings = new ArrayList<Recording>();
    for (var line : Files.readAllLines(file)) {
      try {
        recordings.add(RecordingLine.read(TestingCalls.bytes(line)));
      } catch (MalformedLineException e) {
        throw new AssertionError(line, e);
      }
    }
    return recordings;
  }
}
