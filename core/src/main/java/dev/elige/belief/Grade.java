package dev.elige.belief;

/** How well founded a quality is. */
public enum Grade {
  STRONG,
  FAIR,
  WEAK
}
