package dev.elige.tokens;

/** How closely a model looks at an image. */
public enum ImageDetail {
  LOW,
  HIGH
}
