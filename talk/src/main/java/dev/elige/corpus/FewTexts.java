package dev.elige.corpus;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a few files whose texts are held in memory; what is wrong with one refuses all. */
final class FewTexts {
  private FewTexts() {}

  /**
   * Hands the documents of files on.
   *
   * @throws InvalidInputException with everything that is wrong
   */
  static void read(Corpus corpus, DocumentTaker taker) {
    List<Problem> problems = new ArrayList<>(corpus.unreadable());
    var reader = new CorpusReader(taker, DocumentText.NONE, InputStream.nullInputStream(), _ -> {});
    for (var file : corpus.files()) {
      var tally = new FileTally(file, 0, _ -> {});
      reader.read(tally);
      problems.addAll(tally.problems);
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
  }

  /**
   * Puts a document together that comes in pieces.
   *
   * @param grown hears how long it is so far
   * @param whole takes it at its end
   */
  static DocumentTaker.Streamed whole(Consumer<Integer> grown, Consumer<String> whole) {
    var text = new StringBuilder();
    return new DocumentTaker.Streamed() {
      @Override
      public void piece(String piece, boolean forced) {
        text.append(piece);
        grown.accept(text.length());
      }

      @Override
      public void end() {
        whole.accept(text.toString());
      }
    };
  }
}
