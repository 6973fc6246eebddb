package dev.elige.belief.source;

import dev.elige.base.Text;

/** Figures whose publisher limits their redistribution are not taken over, wherever they stand. */
final class Withheld {
  /** Stands for a figure: a list of refused rows tells no figure either. */
  static final String FIGURE = "…";

  static final Text REASON =
      Text.of(
          "figures of Artificial Analysis are not taken over",
          "las cifras de Artificial Analysis no se incorporan");

  private Withheld() {}

  /** Whether a page is of Artificial Analysis, or of OpenRouter, which republishes them. */
  static boolean isWithheld(String page) {
    return page.contains("artificialanalysis.ai") || page.contains("openrouter.ai");
  }
}
