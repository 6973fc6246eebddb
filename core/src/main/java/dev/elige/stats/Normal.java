package dev.elige.stats;

/** The standard normal distribution. */
public final class Normal {
  /** How many standard deviations each end of a 90 % interval lies from the middle. */
  public static final double HALF_OF_90_PERCENT = 1.6448536269514722;

  private static final double CENTRAL = 0.425;
  private static final double CENTRAL_SQUARED = 0.180625;
  private static final double FAR = 5;
  private static final double NEAR_SHIFT = 1.6;
  private static final double[] CENTRE = {
    3.3871327179, 5.0434271938e1, 1.5929113202e2, 5.9109374720e1
  };
  private static final double[] UNDER_CENTRE = {1, 1.7895169469e1, 7.8757757664e1, 6.7187563600e1};
  private static final double[] NEAR = {1.4234372777, 2.7568153900, 1.3067284816, 1.7023821103e-1};
  private static final double[] UNDER_NEAR = {1, 7.3700164250e-1, 1.2021132975e-1};
  private static final double[] TAIL = {
    6.6579051150, 3.0812263860, 4.2868294337e-1, 1.7337203997e-2
  };
  private static final double[] UNDER_TAIL = {1, 2.4197894225e-1, 1.2258202635e-2};

  private Normal() {}

  /**
   * The probability below a value, to 1e-7: Abramowitz and Stegun, Handbook of Mathematical
   * Functions, 26.2.17.
   */
  public static double below(double value) {
    double t = 1 / (1 + 0.2316419 * Math.abs(value));
    double tail =
        Math.exp(-value * value / 2)
            / Math.sqrt(2 * Math.PI)
            * t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return value > 0 ? 1 - tail : tail;
  }

  /**
   * The value below which a share of the distribution lies, to about seven digits: routine PPND7 of
   * M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied
   * Statistics 37 (1988), 477-484.
   *
   * @param share above 0 and below 1
   */
  public static double quantile(double share) {
    double fromMiddle = share - 0.5;
    if (Math.abs(fromMiddle) <= CENTRAL) {
      double rest = CENTRAL_SQUARED - fromMiddle * fromMiddle;
      return fromMiddle * at(rest, CENTRE) / at(rest, UNDER_CENTRE);
    }
    double radius = Math.sqrt(-StrictMath.log(Math.min(share, 1 - share)));
    double size =
        radius <= FAR
            ? at(radius - NEAR_SHIFT, NEAR) / at(radius - NEAR_SHIFT, UNDER_NEAR)
            : at(radius - FAR, TAIL) / at(radius - FAR, UNDER_TAIL);
    return Math.copySign(size, fromMiddle);
  }

  /** A polynomial, constant term first. */
  private static double at(double x, double[] coefficients) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * x + coefficients[i];
    }
    return sum;
  }
}
