package dev.elige.base;

/** A language that Elige itself speaks to people. */
public enum DisplayLanguage {
  ENGLISH,
  SPANISH
}
