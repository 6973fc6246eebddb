package dev.elige.prompt;

import dev.elige.tokens.Fit;
import java.util.List;

/**
 * What is sent to one model, and what is not.
 *
 * @param prompt what is sent
 * @param fit its tokens and the room left for the answer, held against the model's window; where
 *     even the bare question is too long, or the window is not known, it says so
 * @param cuts all that was left out or shortened, in the order of what is given up last first
 */
public record Packing(Prompt prompt, Fit fit, List<Cut> cuts) {
  public Packing {
    cuts = List.copyOf(cuts);
  }
}
