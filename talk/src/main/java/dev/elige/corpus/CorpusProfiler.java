package dev.elige.corpus;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Problem;
import dev.elige.base.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Measures a corpus with one or several yardsticks in one pass.
 *
 * <p>Idea: one thread reads, unpacks and cuts ({@link SafeCut}), all cores count, and what is under
 * way is bounded. Memory: a few dozen megabytes whatever the size of a file, and besides 8 bytes
 * for each document plus 4 for each yardstick, twice that while the result is put together; that
 * buys exact percentiles and duplicates instead of sketches of them.
 */
public final class CorpusProfiler {
  private static final long STEP = 1 << 18;

  /** Problems told where nothing at all could be counted. */
  private static final int FEW = 20;

  private final List<Yardstick> yardsticks;
  private int threads = Runtime.getRuntime().availableProcessors();
  private DocumentText documents = DocumentText.NONE;
  private LanguageGuess languages = LanguageGuess.NONE;
  private Progress progress = Progress.NONE;
  private InputStream standardInput = InputStream.nullInputStream();
  private @Nullable Path state;

  /**
   * @param yardsticks at least one, their names unlike; the first one ranks the largest documents
   */
  public CorpusProfiler(List<Yardstick> yardsticks) {
    if (yardsticks.isEmpty()
        || yardsticks.stream().map(Yardstick::name).distinct().count() < yardsticks.size()) {
      throw new IllegalArgumentException("one yardstick or several of unlike names: " + yardsticks);
    }
    this.yardsticks = List.copyOf(yardsticks);
  }

  /** Counts with so many threads instead of one for each core. */
  public CorpusProfiler threads(int count) {
    threads = count;
    return this;
  }

  /** Reads PDF and office documents. */
  public CorpusProfiler documents(DocumentText reader) {
    documents = reader;
    return this;
  }

  /** Tells languages. */
  public CorpusProfiler languages(LanguageGuess guess) {
    languages = guess;
    return this;
  }

  /** Tells how far it is. */
  public CorpusProfiler progress(Progress hearer) {
    progress = hearer;
    return this;
  }

  /** What {@code -} reads. */
  public CorpusProfiler standardInput(InputStream in) {
    standardInput = in;
    return this;
  }

  /** Keeps what is counted in a file, and goes on from what it holds. */
  public CorpusProfiler resumingFrom(Path file) {
    state = file;
    return this;
  }

  /**
   * Measures a corpus. A file that cannot be read is a problem in the result and spoils nothing
   * else.
   *
   * @throws InvalidInputException where there is no text at all, with the reasons; or where the
   *     state is unusable
   */
  public CorpusProfile profile(Corpus corpus) {
    var path = state;
    if (path == null) {
      return profile(corpus, Optional.empty());
    }
    try (var kept = CorpusState.open(path, yardsticks.stream().map(Yardstick::name).toList())) {
      return profile(corpus, Optional.of(kept));
    }
  }

  private CorpusProfile profile(Corpus corpus, Optional<CorpusState> kept) {
    var builder = new ProfileBuilder(yardsticks);
    corpus.unreadable().forEach(builder::addUnreadable);
    try (var pool = new CountingPool(threads)) {
      var meter = new Meter(corpus.bytes());
      var reader =
          new CorpusReader(
              new DocumentCounter(pool, yardsticks, languages),
              documents,
              standardInput,
              meter::add);
      for (var file : corpus.files()) {
        var known = kept.flatMap(state -> unchanged(state, file, reader));
        if (known.isPresent()) {
          builder.add(known.get(), true);
          kept.ifPresent(state -> state.forget(file));
          meter.add(file.bytes());
        } else {
          reader.read(new FileTally(file, yardsticks.size(), done -> take(done, builder, kept)));
        }
      }
      pool.finish();
      meter.report();
    }
    if (builder.isEmpty()) {
      throw new InvalidInputException(nothing(corpus, builder));
    }
    return builder.build();
  }

  private static void take(FileTally file, ProfileBuilder builder, Optional<CorpusState> kept) {
    builder.add(file, false);
    if (!file.isFailed() && !file.source.isStandardInput()) {
      kept.ifPresent(state -> state.keep(file));
    }
  }

  /** What is kept of a file whose size is the same, and its time or else its content. */
  private static Optional<FileTally> unchanged(
      CorpusState state, CorpusFile file, CorpusReader reader) {
    return state
        .find(file)
        .filter(known -> known.source.bytes() == file.bytes())
        .filter(known ->
            known.source.modified() == file.modified() || sameContent(known, file, reader));
  }

  private static boolean sameContent(FileTally known, CorpusFile file, CorpusReader reader) {
    try {
      return reader.hash(file).equals(known.contentHash);
    } catch (IOException _) {
      return false; // reading it will say why
    }
  }

  private static List<Problem> nothing(Corpus corpus, ProfileBuilder builder) {
    List<Problem> problems = new ArrayList<>(builder.problems().stream().limit(FEW).toList());
    problems.add(
        new Problem(
            "corpus",
            corpus.files().isEmpty()
                ? Text.of("there is no file in it.", "no contiene ningún fichero.")
                : Text.of(
                    "none of its {} files holds text to count.",
                    "ninguno de sus {} ficheros tiene texto que contar.",
                    corpus.files().size()),
            Text.of(
                "Name files of text, JSON Lines or CSV, or a folder that holds some.",
                "Indica ficheros de texto, JSON Lines o CSV, o una carpeta que los contenga.")));
    return problems;
  }

  /** Adds up what was read and tells it now and then. */
  private final class Meter {
    private final Estimate<Long> total;
    private long done;
    private long told;

    Meter(Estimate<Long> total) {
      this.total = total;
    }

    void add(long bytes) {
      done += bytes;
      if (done - told >= STEP) {
        report();
      }
    }

    void report() {
      told = done;
      progress.report(done, total);
    }
  }
}
