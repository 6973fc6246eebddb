package dev.elige.extra.embeddings;

import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The same weights, run by LangChain4j with Hugging Face's tokenizers: another implementation. */
final class LangChain {
  private final OnnxEmbeddingModel model;

  /** Opens a model from files, since its own factories pool as it was built and not as its card. */
  LangChain(ModelCard card, Path folder) {
    var weights = unpacked(card.id() + ".onnx", folder);
    var tokenizer = unpacked(card.id() + "-tokenizer.json", folder);
    var pooling = card.pooling() == Pooling.MEAN ? PoolingMode.MEAN : PoolingMode.CLS;
    model = new OnnxEmbeddingModel(weights, tokenizer, pooling);
  }

  static Path unpacked(String name, Path folder) {
    var file = folder.resolve(name);
    try (var in = LangChain.class.getResourceAsStream("/" + name)) {
      Files.copy(in, file);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  float[] vector(String text) {
    return model.embed(text).content().vector();
  }
}
