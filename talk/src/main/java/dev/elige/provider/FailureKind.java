package dev.elige.provider;

import dev.elige.base.Text;

/** Why a call failed, as far as it matters for what to do next. */
public enum FailureKind {
  /** The key is missing, wrong, or may not do this. */
  AUTH("auth", Text.of("the key is not accepted", "la clave no se acepta")),
  /** The account has no money or allowance left; waiting a moment does not help. */
  QUOTA("quota", Text.of("the allowance is used up", "el cupo está agotado")),
  /** Too many requests at the moment. */
  RATE("rate", Text.of("too many requests", "demasiadas peticiones")),
  /** The prompt does not fit. */
  CONTEXT_TOO_LONG(
      "context-too-long", Text.of("the prompt is too long", "el prompt es demasiado largo")),
  /** A filter of the provider refused the prompt or the answer. */
  CONTENT_FILTER(
      "content-filter",
      Text.of("a content filter refused it", "un filtro de contenido lo rechazó")),
  /** The provider cannot be reached, is overloaded or broken. */
  UNAVAILABLE(
      "unavailable", Text.of("the provider is not available", "el proveedor no está disponible")),
  /** The request is wrong, or asks for what there is not. */
  BAD_REQUEST("bad-request", Text.of("the request is not accepted", "la petición no se acepta")),
  /** It took too long. */
  TIMEOUT("timeout", Text.of("it took too long", "tardó demasiado")),
  /** What came back is not what the provider's documents promise. */
  PROTOCOL(
      "protocol", Text.of("the answer cannot be understood", "la respuesta no se puede entender")),
  /** The answer broke off before its end. */
  CUT("cut", Text.of("the answer broke off", "la respuesta se cortó")),
  /** The caller did not want it any more. */
  CANCELLED("cancelled", Text.of("cancelled", "cancelado"));

  private final String id;
  private final Text title;

  FailureKind(String id, Text title) {
    this.id = id;
    this.title = title;
  }

  /** The word used in files and JSON. */
  public String id() {
    return id;
  }

  /** For people. */
  public Text title() {
    return title;
  }
}
