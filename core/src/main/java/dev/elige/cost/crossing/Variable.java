package dev.elige.cost.crossing;

import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.cost.TokenSize;
import dev.elige.cost.Workload;
import dev.elige.spec.usage.Reuse;
import dev.elige.spec.usage.Training;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is varied to find where one bill becomes cheaper than another. */
public enum Variable {
  REQUESTS("requests", "requests-per-month", Text.of("requests a month", "peticiones al mes")),
  /** The volume as a share of the workload's own, which is taken as that of full load. */
  UTILISATION("utilisation", "share", Text.of("share of full load", "parte de la carga plena")),
  HIT_RATE("hit-rate", "share", Text.of("share of cache hits", "parte de aciertos de caché")),
  LIFE_MONTHS(
      "life", "months", Text.of("months of life of a training", "meses de vida del entrenamiento")),
  OUTPUT_TOKENS("output", "tokens", Text.of("output tokens a request", "tokens por respuesta"));

  private final String id;
  private final String unit;
  private final Text title;

  Variable(String id, String unit, Text title) {
    this.id = id;
    this.unit = unit;
    this.title = title;
  }

  /** The word used in options and JSON. */
  public String id() {
    return id;
  }

  /** The unit, as JSON names it. */
  public String unit() {
    return unit;
  }

  /** The name for people. */
  public Text title() {
    return title;
  }

  /**
   * A workload with a value of the variable.
   *
   * @return unknown where the workload has no such thing: no shared beginning of prompts, no
   *     training
   */
  public Estimate<Workload> in(Workload workload, BigDecimal value) {
    return switch (this) {
      case REQUESTS -> Estimate.known(workload.withRequests(value));
      case UTILISATION ->
          Estimate.known(workload.withRequests(workload.requests().multiply(value)));
      case HIT_RATE -> withHitRate(workload, value);
      case LIFE_MONTHS -> withLife(workload, value);
      case OUTPUT_TOKENS -> Estimate.known(withOutput(workload, value));
    };
  }

  private static Estimate<Workload> withHitRate(Workload workload, BigDecimal rate) {
    var usage = workload.usage();
    return usage
        .reuse()
        .map(reuse -> new Reuse(reuse.prefixTokens(), reuse.prefixes(), Optional.of(rate)))
        .map(reuse -> Estimate.known(workload.withUsage(usage.change().reuse(reuse).build())))
        .orElseGet(() ->
            Estimate.unknown(
                "prompts have no stated beginning in common that a cache could hold",
                "no se indica un comienzo común de los prompts que una caché pueda guardar"));
  }

  private static Estimate<Workload> withLife(Workload workload, BigDecimal months) {
    var usage = workload.usage();
    return usage
        .training()
        .map(training -> lasting(training, months))
        .map(training ->
            Estimate.known(workload.withUsage(usage.change().training(training).build())))
        .orElseGet(
            () -> Estimate.unknown("no training is stated", "no se indica ningún entrenamiento"));
  }

  private static Training lasting(Training training, BigDecimal months) {
    return new Training(
        training.tokens(),
        training.epochs(),
        training.validationTokens(),
        training.hours(),
        training.images(),
        months,
        training.hostingHours());
  }

  private static Workload withOutput(Workload workload, BigDecimal tokens) {
    var stated = workload.output();
    var size =
        new TokenSize(
            tokens, tokens, tokens, tokens, tokens, List.of(), stated.basis(), stated.text());
    return new Workload(workload.requests(), workload.input(), size, workload.usage());
  }
}
