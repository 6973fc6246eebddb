package dev.elige.catalog;

import dev.elige.base.TaskKind;

/** What a model is for, as far as it decides which tasks it can serve at all. */
public enum ModelKind {
  TEXT_GENERATION,
  EMBEDDING,
  RERANK,
  IMAGE_GENERATION,
  VIDEO_GENERATION,
  SPEECH,
  TRANSCRIPTION,
  MODERATION,
  REALTIME,
  OTHER;

  /** An embedding model serves embedding only, a text-generation model all other tasks. */
  public boolean serves(TaskKind task) {
    return task == TaskKind.EMBEDDING ? this == EMBEDDING : this == TEXT_GENERATION;
  }
}
