package dev.elige.extra.embeddings;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A model with its weights, run by ONNX Runtime. Thread safe.
 *
 * <p>Texts of like length are run together, so that little is computed for padding, and few enough
 * of them that memory stays below some hundred megabytes. Padding is masked: a text has the same
 * vector, up to rounding, whatever stands beside it.
 */
final class OnnxEncoder {
  /** Tokens that are run at once, padding included. */
  private static final int TOKENS_AT_ONCE = 4_096;

  private final ModelCard card;
  private final WordPieces pieces;
  private final OrtEnvironment environment;
  private final OrtSession session;

  private OnnxEncoder(ModelCard card) throws IOException, OrtException {
    this.card = card;
    try (var vocabulary = resource(card.id() + "-tokenizer.json");
        var weights = resource(card.id() + ".onnx")) {
      pieces = new WordPieces(vocabulary);
      OnnxLibrary.unpack();
      environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      session = environment.createSession(weights.readAllBytes());
    }
  }

  /**
   * Opens a model, which takes some tenths of a second.
   *
   * @throws IllegalStateException where the runtime does not take it
   */
  static OnnxEncoder open(ModelCard card) {
    try {
      return new OnnxEncoder(card);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  private static InputStream resource(String name) throws IOException {
    var found = OnnxEncoder.class.getResourceAsStream("/" + name);
    if (found == null) {
      throw new IOException(name + " is missing");
    }
    return found;
  }

  /** The tokens of a text, all of them. */
  int[] tokens(String text) {
    return pieces.ids(text);
  }

  /** As many of them as the model reads. */
  int[] read(int[] tokens) {
    return tokens.length > card.longest() ? pieces.cut(tokens, card.longest()) : tokens;
  }

  /**
   * The vectors of texts, in their order.
   *
   * @param texts the tokens of each, at most as many as the model reads
   * @throws InterruptedException where the thread was interrupted between two runs
   */
  List<float[]> vectors(List<int[]> texts) throws OrtException, InterruptedException {
    var order = new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
    order.sort(Comparator.comparingInt(index -> texts.get(index).length));
    var vectors = new ArrayList<float[]>(Collections.nCopies(texts.size(), new float[0]));
    for (int start = 0; start < order.size(); ) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      int end = start + 1;
      while (end < order.size()
          && (end + 1 - start) * texts.get(order.get(end)).length <= TOKENS_AT_ONCE) {
        end++;
      }
      run(order.subList(start, end), texts, vectors);
      start = end;
    }
    return vectors;
  }

  private void run(List<Integer> some, List<int[]> texts, List<float[]> vectors)
      throws OrtException {
    int width = texts.get(some.getLast()).length;
    var ids = new long[some.size() * width];
    var mask = new long[ids.length];
    for (int row = 0; row < some.size(); row++) {
      var tokens = texts.get(some.get(row));
      for (int i = 0; i < tokens.length; i++) {
        ids[row * width + i] = tokens[i];
      }
      Arrays.fill(mask, row * width, row * width + tokens.length, 1);
    }
    var shape = new long[] {some.size(), width};
    try (var first = tensor(ids, shape);
        var second = tensor(mask, shape);
        var third = tensor(new long[ids.length], shape);
        var result = session.run(inputs(first, second, third))) {
      var states = (OnnxTensor) result.get(0);
      int size = (int) states.getInfo().getShape()[2];
      var all = states.getFloatBuffer();
      for (int row = 0; row < some.size(); row++) {
        int tokens = texts.get(some.get(row)).length;
        vectors.set(some.get(row), card.pooling().vector(all, row * width * size, tokens, size));
      }
    }
  }

  private OnnxTensor tensor(long[] numbers, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers), shape);
  }

  /** Some exports leave out the third, which tells two texts apart. */
  private Map<String, OnnxTensor> inputs(OnnxTensor ids, OnnxTensor mask, OnnxTensor types) {
    var inputs = new HashMap<>(Map.of("input_ids", ids, "attention_mask", mask));
    if (session.getInputNames().contains("token_type_ids")) {
      inputs.put("token_type_ids", types);
    }
    return inputs;
  }
}
