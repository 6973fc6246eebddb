package dev.elige.spec;

import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What holds where a file says nothing, each with its reason. Only a task's kind and its languages
 * have no default. The sizes are the project's own assumptions, round on purpose; somebody who
 * knows better states them.
 */
public final class Defaults {
  /** Where no weight is stated: every task counts the same. */
  public static final double WEIGHT = 1;

  /** Where no confidence is stated: how probable it has to be that the floor is reached. */
  public static final double CONFIDENCE = 0.8;

  /** Where {@code batch} is not stated: answers are awaited at once. */
  public static final BigDecimal BATCH_SHARE = BigDecimal.ZERO;

  /** Where a training does not say how often its set is gone through. */
  public static final BigDecimal EPOCHS = BigDecimal.ONE;

  /** Where a training does not say for how long its model serves. */
  public static final BigDecimal LIFE_MONTHS = BigDecimal.valueOf(12);

  /** Where a translation does not say it: the rule of thumb that sizes in characters use too. */
  public static final BigDecimal CHARACTERS_PER_TOKEN = BigDecimal.valueOf(4);

  /** Where no volume is stated: round, so that bills compare and scale in the head. */
  public static final Volume VOLUME = new Volume(BigDecimal.valueOf(10_000), Period.MONTH);

  private static final Text SIZE_REASON =
      Text.of(
          "an assumption for this kind of task; state the size of your texts",
          "una suposición para este tipo de tarea; indica el tamaño de tus textos");

  private Defaults() {}

  /** The mean request of a kind of task, in tokens: 500 tokens are about a page of English. */
  public static Size input(TaskKind kind) {
    return Size.tokens(
        switch (kind) {
          case SUMMARIZATION -> 3_000;
          case CLASSIFICATION -> 300;
          case QUESTION_ANSWERING, CODE_GENERATION -> 2_000;
          case CONTENT_WRITING, INSTRUCTION_FOLLOWING, MULTILINGUAL, EMBEDDING -> 500;
        });
  }

  /** The mean answer of a kind of task, in tokens; an embedding is no text. */
  public static Size output(TaskKind kind) {
    return switch (kind) {
      case EMBEDDING -> Size.NONE;
      case CLASSIFICATION -> Size.tokens(10);
      case SUMMARIZATION, QUESTION_ANSWERING -> Size.tokens(300);
      case INSTRUCTION_FOLLOWING, MULTILINGUAL -> Size.tokens(500);
      case CODE_GENERATION -> Size.tokens(800);
      case CONTENT_WRITING -> Size.tokens(1_000);
    };
  }

  static Defaulted volume(String task) {
    return new Defaulted(
        Optional.of(task),
        "requests",
        Text.of(
            "{} per {}", "{} por {}", VOLUME.requests().toPlainString(), VOLUME.period().title()),
        Text.of(
            "a round number to compare prices by; on-demand bills grow in proportion",
            "un número redondo para comparar precios; las facturas por uso crecen en proporción"));
  }

  static Defaulted size(String task, String key, Size size) {
    return new Defaulted(
        Optional.of(task),
        key,
        Text.of("{} {}", "{} {}", size.amount().toPlainString(), size.unit().title()),
        SIZE_REASON);
  }

  static Defaulted quality(String task) {
    return new Defaulted(
        Optional.of(task),
        "quality",
        Text.of(
            "the floor of the goal: 0.50 of `cheapest`, none of the others",
            "el mínimo del objetivo: 0,50 en `cheapest`, ninguno en los demás"),
        Text.of("no floor is stated", "no se indica ningún mínimo"));
  }

  static Defaulted regions(String task) {
    return new Defaulted(
        Optional.of(task),
        "regions",
        Text.of("anywhere", "en cualquier parte"),
        Text.of("no region is named", "no se nombra ninguna región"));
  }

  static Defaulted batch(String task) {
    return new Defaulted(
        Optional.of(task),
        "batch",
        Text.of("no", "no"),
        Text.of("answers are awaited at once", "las respuestas se esperan al momento"));
  }

  static Defaulted application(String name) {
    return new Defaulted(
        Optional.empty(),
        "application",
        Text.verbatim(name),
        Text.of("the name of the file", "el nombre del fichero"));
  }

  static Defaulted budget() {
    return new Defaulted(
        Optional.empty(),
        "budget",
        Text.of("unlimited", "sin límite"),
        Text.of("no budget is stated", "no se indica ningún presupuesto"));
  }

  static Defaulted asOf() {
    return new Defaulted(
        Optional.empty(),
        "as-of",
        Text.of("today", "hoy"),
        Text.of("no day is stated", "no se indica ninguna fecha"));
  }
}
