package dev.elige.provider;

import dev.elige.base.InvalidInputException;
import dev.elige.base.Text;
import java.util.List;

/**
 * Texts of which vectors are asked.
 *
 * @param model its id at the provider
 * @param texts not empty
 */
public record EmbedRequest(String model, List<String> texts) {
  public EmbedRequest {
    texts = List.copyOf(texts);
    if (texts.isEmpty()) {
      throw new InvalidInputException(
          "texts",
          Text.of("there is no text.", "no hay ningún texto."),
          Text.of("Give at least one.", "Da al menos uno."));
    }
  }
}
