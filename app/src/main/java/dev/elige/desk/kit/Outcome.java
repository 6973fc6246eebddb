package dev.elige.desk.kit;

/** How a question ended. */
public enum Outcome {
  /** It was answered. */
  DONE,
  /** It was understood, and cannot be done. */
  IMPOSSIBLE,
  /** It was checked, and does not hold. */
  FAILED
}
