package dev.elige.catalog;

/** A kind of content that goes into a model or comes out of it. */
public enum Modality {
  TEXT,
  IMAGE,
  AUDIO,
  VIDEO,
  PDF,
  EMBEDDING
}
