package dev.elige.corpus;

import dev.elige.base.Problem;
import java.util.ArrayList;
import java.util.List;

/** What one file holds. Handed on once, when it is read to its end and all of it is counted. */
final class FileTally {
  /** Takes a file whose counting is over. Called from any thread. */
  interface Taker {
    void take(FileTally file);
  }

  /** More problems of one file than these nobody reads. */
  private static final int MOST_TOLD = 3;

  final CorpusFile source;
  final SideTally input;
  final SideTally output;
  final List<Problem> problems = new ArrayList<>();
  long skippedRecords;
  long forcedCuts;
  long replacedCharacters;

  /** SHA-256 of the packed bytes in hexadecimal; empty until the file was read. */
  String contentHash = "";

  private final Taker taker;
  private boolean failed;
  private int open = 1;

  FileTally(CorpusFile source, int yardsticks, Taker taker) {
    this.source = source;
    this.taker = taker;
    this.input = new SideTally(yardsticks);
    this.output = new SideTally(yardsticks);
  }

  synchronized void begin() {
    open++;
  }

  void add(DocumentTally document) {
    synchronized (this) {
      replacedCharacters += document.replaced;
      switch (document.side) {
        case INPUT -> input.add(document);
        case OUTPUT -> output.add(document);
      }
    }
    done();
  }

  /** A document is counted, or no further one will come. */
  void done() {
    boolean last;
    synchronized (this) {
      last = --open == 0;
    }
    if (last) {
      taker.take(this);
    }
  }

  /** One record of the file is of no use. */
  synchronized void skip(Problem problem) {
    skippedRecords++;
    if (problems.size() < MOST_TOLD) {
      problems.add(problem);
    }
  }

  /** The file as a whole could not be read: nothing of it counts. */
  synchronized void fail(Problem problem) {
    failed = true;
    problems.add(problem);
  }

  synchronized boolean isFailed() {
    return failed;
  }

  synchronized void addForcedCut() {
    forcedCuts++;
  }
}
