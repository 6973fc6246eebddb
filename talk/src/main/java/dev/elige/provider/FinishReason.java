package dev.elige.provider;

/**
 * Why an answer ends where it ends. An answer that a filter stopped is a failure ({@link
 * FailureKind#CONTENT_FILTER}), and so is one that broke off ({@link FailureKind#CUT}).
 */
public enum FinishReason {
  /** The model had said what it had to say. */
  COMPLETE,
  /** One of the stop sequences came. */
  STOP_SEQUENCE,
  /** The most tokens were reached; the answer is whole as asked for, and probably no sentence. */
  LENGTH,
  /** The model wants a tool to be called. */
  TOOL_CALL,
  /** Another reason, named in a warning. */
  OTHER
}
