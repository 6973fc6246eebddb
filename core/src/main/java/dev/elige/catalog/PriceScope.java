package dev.elige.catalog;

/**
 * Where a price holds.
 *
 * @param reach which routing it is for
 * @param region the provider's region code, or empty for every region
 */
public record PriceScope(Reach reach, String region) {
  /** Which routing a price is for. */
  public enum Reach {
    /** The source names no routing. */
    ANY,
    /** In the region or in its geography. */
    REGIONAL,
    /** Computed anywhere. */
    GLOBAL
  }

  /** A price with no stated region or routing. */
  public static final PriceScope EVERYWHERE = new PriceScope(Reach.ANY, "");

  /** A price of global routing, in any region. */
  public static final PriceScope GLOBAL = new PriceScope(Reach.GLOBAL, "");

  public static PriceScope in(String region) {
    return new PriceScope(Reach.REGIONAL, region);
  }

  public static PriceScope globalFrom(String region) {
    return new PriceScope(Reach.GLOBAL, region);
  }

  /** Whether the price holds for a request from a region with a routing. */
  public boolean covers(String calledRegion, Routing routing) {
    boolean there = region.isEmpty() || region.equals(calledRegion);
    return there
        && switch (reach) {
          case ANY -> true;
          case REGIONAL -> routing != Routing.GLOBAL;
          case GLOBAL -> routing == Routing.GLOBAL;
        };
  }

  /** How closely the price names its place; the most specific one wins. */
  int precision() {
    return (region.isEmpty() ? 0 : 2) + (reach == Reach.ANY ? 0 : 1);
  }

  /**
   * Reads empty, {@code us-east-1}, {@code regional:}, {@code global:} or {@code global:us-east-1}.
   */
  static PriceScope parse(String text) {
    if (text.isEmpty()) {
      return EVERYWHERE;
    }
    if (text.startsWith("global:")) {
      return new PriceScope(Reach.GLOBAL, text.substring(7));
    }
    return in(text.startsWith("regional:") ? text.substring(9) : text);
  }

  @Override
  public String toString() {
    return switch (reach) {
      case ANY -> region;
      case REGIONAL -> region.isEmpty() ? "regional:" : region;
      case GLOBAL -> "global:" + region;
    };
  }
}
