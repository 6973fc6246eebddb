package dev.elige.base;

import java.util.Arrays;
import java.util.Optional;

/** What an application asks of a model. */
public enum TaskKind {
  SUMMARIZATION("summarization", Text.of("summarization", "resumen")),
  CLASSIFICATION("classification", Text.of("classification", "clasificación")),
  QUESTION_ANSWERING("question-answering", Text.of("question answering", "respuesta a preguntas")),
  CODE_GENERATION("code-generation", Text.of("code generation", "generación de código")),
  CONTENT_WRITING("content-writing", Text.of("content writing", "redacción de contenidos")),
  INSTRUCTION_FOLLOWING(
      "instruction-following", Text.of("instruction following", "seguimiento de instrucciones")),
  /** Translation, or answering across languages. */
  MULTILINGUAL("multilingual", Text.of("multilingual work", "trabajo multilingüe")),
  EMBEDDING("embedding", Text.of("embedding", "vectores de texto (embeddings)"));

  private final String id;
  private final Text title;

  TaskKind(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  /** The word used in files and JSON. */
  public String id() {
    return id;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  public static Optional<TaskKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
  }
}
