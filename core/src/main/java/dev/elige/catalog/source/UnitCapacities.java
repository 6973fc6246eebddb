package dev.elige.catalog.source;

import dev.elige.catalog.Capacity;
import dev.elige.catalog.Routing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Puts together what the rows of one model say of its provisioned unit. */
final class UnitCapacities {
  private static final BigDecimal SECONDS = new BigDecimal("60");

  /** Input tokens above which Google's long requests weigh more. */
  private static final long LONG = 200_000;

  private final List<CapacityRow> rows;

  /**
   * The capacities of a model.
   *
   * @param rows of one model at one provider, at least one
   */
  UnitCapacities(List<CapacityRow> rows) {
    this.rows = rows.stream().filter(row -> !row.isReplaced()).toList();
  }

  /** Empty where the throughput, the minimum or the increment is not stated. */
  List<Capacity> capacities() {
    var perMinute =
        number("input_tokens_per_minute_per_unit", _ -> true)
            .or(() ->
                number("tokens_per_second_per_unit", _ -> true).map(it -> it.multiply(SECONDS)));
    var capacities = new ArrayList<Capacity>();
    for (var routing : routings()) {
      var minimum = number("minimum_units", row -> isFor(row, routing));
      var increment = number("scale_increment", row -> isFor(row, routing));
      if (perMinute.isPresent() && minimum.isPresent() && increment.isPresent()) {
        var sizes = new Sizes(routing, minimum.get(), increment.get());
        capacities.add(capacity(sizes, perMinute.get()));
        longCapacity(sizes, perMinute.get()).ifPresent(capacities::add);
      }
    }
    return capacities;
  }

  private record Sizes(Optional<Routing> routing, BigDecimal minimum, BigDecimal increment) {}

  private List<Optional<Routing>> routings() {
    var routings =
        rows.stream()
            .flatMap(row -> row.routings().stream())
            .distinct()
            .sorted()
            .map(Optional::of)
            .toList();
    return routings.isEmpty() ? List.of(Optional.empty()) : routings;
  }

  private static boolean isFor(CapacityRow row, Optional<Routing> routing) {
    return routing.isEmpty() || row.routings().contains(routing.get());
  }

  private Capacity capacity(Sizes sizes, BigDecimal perMinute) {
    var output =
        number("output_to_input_ratio", _ -> true)
            .or(() -> number("burndown_output_text", row -> longAbove(row) == 0));
    return new Capacity(
        sizes.routing(),
        0,
        rows.getFirst().get("unit_name"),
        perMinute,
        output,
        cached(0),
        sizes.minimum(),
        sizes.increment());
  }

  /** Long requests weigh more from the first token on: a unit takes fewer of theirs. */
  private Optional<Capacity> longCapacity(Sizes sizes, BigDecimal perMinute) {
    var above = rows.stream().mapToLong(UnitCapacities::longAbove).max().orElse(0);
    var input = number("burndown_input_text", row -> longAbove(row) > 0);
    if (input.isEmpty()) {
      return Optional.empty();
    }
    var weight = input.get();
    return Optional.of(
        new Capacity(
            sizes.routing(),
            above,
            rows.getFirst().get("unit_name"),
            perMinute.divide(weight, MathContext.DECIMAL64),
            number("burndown_output_text", row -> longAbove(row) > 0)
                .map(it -> it.divide(weight, MathContext.DECIMAL64)),
            cached(above).map(it -> it.divide(weight, MathContext.DECIMAL64)),
            sizes.minimum(),
            sizes.increment()));
  }

  private Optional<BigDecimal> cached(long above) {
    if (rows.getFirst().get("provider").equals("azure")) {
      return Optional.of(BigDecimal.ZERO);
    }
    return number("burndown_input_cached", row -> longAbove(row) == above)
        .or(() -> number("burndown_cache_hit", row -> longAbove(row) == above));
  }

  private static long longAbove(CapacityRow row) {
    var condition = row.get("condition");
    if (condition.startsWith("input above 200,000")) {
      return LONG;
    }
    return condition.startsWith("input of 200,000 tokens or more") ? LONG - 1 : 0;
  }

  private Optional<BigDecimal> number(String metric, Predicate<CapacityRow> filter) {
    return rows.stream()
        .filter(row -> row.get("metric").equals(metric) && !row.get("value").isEmpty())
        .filter(filter)
        .map(row -> new BigDecimal(row.get("value")))
        .findFirst();
  }
}
