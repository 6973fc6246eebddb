package dev.elige.provider.replay;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.FailureKind;
import dev.elige.provider.Reply;
import dev.elige.provider.TranslateRequest;
import dev.elige.provider.Translation;
import dev.elige.provider.Translator;

/**
 * Stands in the place of a service that translates while calls are replayed: its calls are not
 * recorded, and a replay asks nobody.
 *
 * @param id of the service
 */
public record UnrecordedTranslator(String id) implements Translator {
  @Override
  public Reply<Translation> translate(TranslateRequest request) {
    return Reply.failed(
        CallFailure.unsent(
            FailureKind.BAD_REQUEST,
            Text.of(
                "calls of {} are not recorded, and a replay asks nobody; name a model that"
                    + " translates in record and replay: --translator MODEL",
                "las llamadas a {} no se graban, y al reproducir no se pregunta a nadie; nombra en"
                    + " ambos casos el modelo que traduce: --translator MODELO",
                id)));
  }
}
