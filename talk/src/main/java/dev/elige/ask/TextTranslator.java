package dev.elige.ask;

import java.util.List;

/** Who translates on the road around a missing language, and what that costs. */
public interface TextTranslator {
  /** Its id in the catalog, {@code amazon-translate} or {@code provider/model}. */
  String id();

  /**
   * Translates texts, each by itself; calls block.
   *
   * @param direction from where to where
   * @param texts a blank one stays as it is, and is not paid
   */
  Leg translate(Direction direction, List<String> texts);
}
