package dev.elige.provider;

/** A service that translates, and is paid by what it translates. */
public interface Translator {
  /** Its id in the catalog, such as {@code amazon-translate}. */
  String id();

  /** Translates a text; calls block and end as those of a {@link ModelProvider} do. */
  Reply<Translation> translate(TranslateRequest request);
}
