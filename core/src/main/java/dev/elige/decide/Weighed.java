package dev.elige.decide;

/**
 * An offer for a task with what a choice for all tasks together is made by.
 *
 * @param place where it stands among the task's offers; the last word where two are alike
 * @param offer the offer
 * @param model the id of its model
 * @param cost what it costs in a month, USD
 * @param value what it is worth: its quality times the task's weight, or, where value is the goal,
 *     what its answers are worth in a month, USD, before it is paid
 * @param isSure whether it surely reaches the floor and it is known what it brings
 */
public record Weighed(
    int place, Assessment offer, String model, double cost, double value, boolean isSure) {
  /** The same at another cost. */
  public Weighed costing(double usd) {
    return new Weighed(place, offer, model, usd, value, isSure);
  }

  /** The same with another worth. */
  public Weighed worth(double other, boolean sure) {
    return new Weighed(place, offer, model, cost, other, sure);
  }

  String provider() {
    return offer.offer().id().provider();
  }
}
