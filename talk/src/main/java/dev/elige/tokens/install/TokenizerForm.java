package dev.elige.tokens.install;

import dev.elige.base.Text;

/** The forms in which vocabularies are published. */
public enum TokenizerForm {
  /** The {@code tokenizer.json} of Hugging Face's tokenizers library. */
  TOKENIZER_JSON(Text.verbatim("tokenizer.json")),
  /** Lines of a token in base64 and its rank, as tiktoken reads them. */
  RANKS(Text.of("tiktoken ranks", "rangos de tiktoken")),
  /** Mistral's {@code tekken.json}. */
  TEKKEN(Text.verbatim("tekken.json")),
  /** The protocol buffer of Google's SentencePiece. */
  SENTENCE_PIECE(Text.of("a SentencePiece model", "un modelo de SentencePiece"));

  private final Text title;

  TokenizerForm(Text title) {
    this.title = title;
  }

  /** The form's name, for people. */
  public Text title() {
    return title;
  }
}
