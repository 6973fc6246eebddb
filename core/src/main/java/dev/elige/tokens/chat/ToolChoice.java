package dev.elige.tokens.chat;

/** Whether the model decides if it calls a tool. */
public enum ToolChoice {
  /** The model decides, or may not call any ({@code auto}, {@code none}). */
  FREE,
  /** It must call one ({@code any}, {@code tool}). */
  FORCED
}
