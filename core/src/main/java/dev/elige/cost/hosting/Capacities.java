package dev.elige.cost.hosting;

import dev.elige.base.Estimate;
import dev.elige.base.Numerals;
import dev.elige.base.Text;
import dev.elige.catalog.hosting.Machine;
import dev.elige.catalog.hosting.Measurement;
import dev.elige.spec.usage.SelfHosting;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one machine carries of a task: the user's figure, else what was measured. */
final class Capacities {
  private static final MathContext SHOWN = new MathContext(3);

  private final Comparisons comparisons;

  Capacities(Comparisons comparisons) {
    this.comparisons = comparisons;
  }

  /** The user's figure of output tokens a second; empty where none is stated. */
  static Optional<Estimate<Capacity>> stated(SelfHosting hosting, RequestMix mix) {
    return hosting
        .outputTokensPerSecond()
        .map(rate ->
            mix.output().signum() == 0
                ? Estimate.unknown(
                    "output tokens a second size no machine for a task without output",
                    "los tokens de salida por segundo no dimensionan una tarea sin salida")
                : Estimate.known(
                    new Capacity(
                        rate.divide(mix.output(), MathContext.DECIMAL128),
                        List.of(
                            Text.of(
                                "throughput as stated: {} output tokens/s a machine",
                                "rendimiento indicado: {} tokens de salida/s por máquina",
                                Numerals.plain(rate))))));
  }

  /** What measurements say. */
  Estimate<Capacity> measured(HostedModel model, Machine machine, RequestMix mix) {
    var comparison = comparisons.of(model, machine, mix);
    if (comparison.isEmpty()) {
      return missing(model, machine);
    }
    var served = comparison.get().proposed();
    if (served.requestsPerSecond().signum() == 0) {
      return misfit(served.room());
    }
    var notes = new ArrayList<Text>();
    notes.add(named(served));
    differences(served, model, machine).ifPresent(notes::add);
    conversion(served, mix).ifPresent(notes::add);
    notes.add(spread(comparison.get()));
    memory(served, mix).ifPresent(notes::add);
    return Estimate.known(new Capacity(served.requestsPerSecond(), notes));
  }

  /** Nothing comparable was measured, or the weights of all that was do not fit. */
  private Estimate<Capacity> missing(HostedModel model, Machine machine) {
    var nearest = comparisons.nearest(model, machine);
    if (!nearest.isEmpty()) {
      var one = nearest.getFirst();
      return misfit(new MemoryRoom(one, comparisons.measured(one), model, machine));
    }
    return Estimate.unknown(
        "no measurement of {} or a model of its size on {} within a latency target; measured on {}",
        "sin medición de {} ni de un modelo de su tamaño en {} dentro de un límite de latencia;"
            + " medido en {}",
        model.id(),
        machine.accelerator(),
        measuredOn());
  }

  private static Estimate<Capacity> misfit(MemoryRoom room) {
    return Estimate.unknown(
        "{} does not fit on {} with a request of the task: {} GB of weights, {} GB usable",
        "{} no cabe en {} con una petición de la tarea: {} GB de pesos, {} GB utilizables",
        room.model().id(),
        room.machine().name(),
        Numerals.plain(room.weightsGb().round(SHOWN)),
        Numerals.plain(room.usableGb()));
  }

  /** How memory bounds the rate, or that it is not known whether it does. */
  private static Optional<Text> memory(Served served, RequestMix mix) {
    var room = served.room();
    if (served.isBoundByMemory()) {
      return Optional.of(
          Text.of(
              "the cache of longer requests leaves room for fewer at once: throughput lowered",
              "la caché de peticiones más largas deja sitio para menos a la vez: rendimiento"
                  + " reducido"));
    }
    boolean isChecked = room.isKnown() && room.model().cacheBytesPerToken().isPresent();
    return room.isProvenFor(mix) || isChecked
        ? Optional.empty()
        : Optional.of(
            Text.of(
                "how much memory {} needs on {} is not known in full",
                "no se conoce del todo cuánta memoria necesita {} en {}",
                room.model().id(),
                room.machine().name()));
  }

  private String measuredOn() {
    return comparisons.catalog().measuredAccelerators().stream()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** The measurement, so that a reader finds it again. */
  private static Text named(Served served) {
    var one = served.measurement();
    return Text.of(
        "throughput: {} output tokens/s of {} on {} x {}, {}, {}, {}, {} tokens in and {} out"
            + "{} ({}, {}, {})",
        "rendimiento: {} tokens de salida/s de {} en {} x {}, {}, {}, {}, {} tokens de entrada y {}"
            + " de salida{} ({}, {}, {})",
        Numerals.plain(one.outputTokensPerSecond()),
        one.model(),
        one.count(),
        one.accelerator(),
        one.precision().isEmpty() ? "16-bit" : one.precision(),
        one.engine(),
        load(one),
        Numerals.plain(one.inputTokens()),
        Numerals.plain(one.outputTokens()),
        waits(one),
        one.benchmark(),
        one.citation().locator(),
        one.citation().asOf());
  }

  private static Text load(Measurement one) {
    return switch (one.scenario()) {
      case SERVER -> Text.of("server load", "carga de servidor");
      case INTERACTIVE -> Text.of("interactive load", "carga interactiva");
      case OFFLINE -> Text.of("offline load", "carga sin límite de espera");
      case CLOSED_LOOP ->
          Text.of(
              "{} users at once",
              "{} usuarios a la vez",
              one.concurrency().map(String::valueOf).orElse("?"));
    };
  }

  private static Text waits(Measurement one) {
    return one.latency()
        .map(wait ->
            Text.of(
                one.concurrency().isPresent()
                    ? ", waits of {} and {} ms on average"
                    : ", waits of {} and {} ms at most",
                one.concurrency().isPresent()
                    ? ", esperas de {} y {} ms de media"
                    : ", esperas de {} y {} ms como máximo",
                Numerals.plain(wait.firstTokenMs()),
                Numerals.plain(wait.perTokenMs())))
        .orElse(Text.verbatim(""));
  }

  private static Optional<Text> differences(Served served, HostedModel model, Machine machine) {
    var one = served.measurement();
    boolean isSame = served.room().measuredModel().shape().equals(model.shape());
    if (isSame && machine.count() == one.count()) {
      return Optional.empty();
    }
    var size =
        isSame
            ? Text.of("the same weights", "los mismos pesos")
            : Text.of("the nearest in size to {}", "el más cercano en tamaño a {}", model.id());
    return Optional.of(
        machine.count() == one.count()
            ? Text.of("approximate: measured with {}", "aproximado: medido con {}", size)
            : Text.of(
                "approximate: measured with {} on {} accelerators, the machine has {}",
                "aproximado: medido con {} en {} aceleradores, la máquina tiene {}",
                size,
                one.count(),
                machine.count()));
  }

  private static Optional<Text> conversion(Served served, RequestMix mix) {
    if (mix.isThatOf(served.measurement())) {
      return Optional.empty();
    }
    return Optional.of(
        Text.of(
            "approximate: requests of {} and {} tokens count as {} measured ones, the larger of the"
                + " ratios of output and of all tokens",
            "aproximado: las peticiones de {} y {} tokens cuentan como {} de las medidas, la mayor"
                + " de las razones de salida y de todos los tokens",
            Numerals.plain(mix.input()),
            Numerals.plain(mix.output()),
            Numerals.plain(mix.workOf(served.measurement()).round(SHOWN))));
  }

  private static Text spread(Comparison comparison) {
    return Text.of(
        "comparable systems: {}; from {} to {} requests/s a machine, {} taken",
        "sistemas comparables: {}; de {} a {} peticiones/s por máquina, se toman {}",
        comparison.systems().size(),
        rate(comparison.slowest()),
        rate(comparison.fastest()),
        rate(comparison.proposed()));
  }

  private static Text rate(Served served) {
    return Numerals.plain(served.requestsPerSecond().round(SHOWN));
  }
}
