package dev.elige.decide.portfolio;

/** Counts what a search does. */
final class Tally {
  int passes;
  int parts;
  int states;
  int labels;
}
