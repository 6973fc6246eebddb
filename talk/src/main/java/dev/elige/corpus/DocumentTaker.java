package dev.elige.corpus;

import java.util.Optional;

/** Takes the documents of files as they are read. */
interface DocumentTaker {
  /** A document that comes piece by piece. */
  interface Streamed extends Pieces.Taker {
    void end();
  }

  /** A document that may be larger than memory. */
  Streamed streamed(FileTally file, String place);

  /** A document at hand, and what is expected of it. */
  void document(FileTally file, String place, String text, Optional<String> expected);

  /** A record as JSON. */
  void record(FileTally file, String place, RecordText fields, String json);
}
