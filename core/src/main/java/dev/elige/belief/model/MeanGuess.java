package dev.elige.belief.model;

/** What a cell is guessed to be without a model: some mean of the scores that are shown. */
public enum MeanGuess {
  /** The mean of the cell's column: what all models get. */
  COLUMN,
  /** The mean of what the model gets on the same task in other languages. */
  OTHER_LANGUAGES,
  /** The mean of what the model gets on any task in other languages. */
  OTHER_LANGUAGES_ANY_TASK,
  /** The mean of the column, and how far the model lies off such means on the same task. */
  ADJUSTED
}
