package dev.elige.belief;

/** What a quality rests on, the best first. */
public enum Grade {
  /** The user's own measurement of the model at this task. */
  MEASURED('m'),
  /** Somebody else than the model's maker measured it on benchmarks of the task. */
  INDEPENDENT('i'),
  /** Its maker says how it does on benchmarks of the task. */
  CLAIMED('c'),
  /** Told from other benchmarks, from models like it, from its date and size. */
  INFERRED('n');

  private final char letter;

  Grade(char letter) {
    this.letter = letter;
  }

  /** The letter for it in tables. */
  char letter() {
    return letter;
  }

  static Grade of(char letter) {
    for (var grade : values()) {
      if (grade.letter == letter) {
        return grade;
      }
    }
    throw new IllegalArgumentException("no grade has the letter " + letter);
  }
}
