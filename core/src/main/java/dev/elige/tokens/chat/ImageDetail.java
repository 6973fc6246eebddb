package dev.elige.tokens.chat;

/** How closely a model looks at an image. */
public enum ImageDetail {
  LOW,
  HIGH
}
