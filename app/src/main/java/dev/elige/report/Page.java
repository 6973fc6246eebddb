package dev.elige.report;

import dev.elige.base.DisplayLanguage;

/**
 * What a terminal can show.
 *
 * @param language in which to say it
 * @param width in cells
 * @param colour whether it understands colours
 */
public record Page(DisplayLanguage language, int width, boolean colour) {
  private static final int NARROWEST = 40;

  public Page {
    width = Math.max(NARROWEST, width);
  }

  String paint(Tone tone, String text) {
    return colour ? tone.paint(text) : text;
  }
}
