package dev.elige.base;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An exact amount of money. Arithmetic never rounds; only {@link #rounded} does.
 *
 * @param amount decimal amount, may be negative (a discount)
 * @param currency ISO 4217 code, three capital letters
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
  public static final Money ZERO_USD = usd(BigDecimal.ZERO);

  public Money {
    if (!currency.equals("USD") && !isCode(currency)) {
      throw new IllegalArgumentException("not an ISO 4217 currency code: " + currency);
    }
  }

  private static boolean isCode(String currency) {
    for (int i = 0; i < currency.length(); i++) {
      if (currency.charAt(i) < 'A' || currency.charAt(i) > 'Z') {
        return false;
      }
    }
    return currency.length() == 3;
  }

  public static Money usd(BigDecimal amount) {
    return new Money(amount, "USD");
  }

  public static Money usd(String amount) {
    return usd(new BigDecimal(amount));
  }

  /**
   * The sum.
   *
   * @throws IllegalArgumentException where the currencies differ
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.add(other.amount), currency);
  }

  public Money times(BigDecimal factor) {
    return new Money(amount.multiply(factor), currency);
  }

  public Money rounded(int decimals) {
    return new Money(amount.setScale(decimals, RoundingMode.HALF_UP), currency);
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  /** Written out, since the one that a record has by itself is linked at its first use. */
  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof Money other
        && other.amount.equals(amount)
        && other.currency.equals(currency);
  }

  @Override
  public int hashCode() {
    return 31 * amount.hashCode() + currency.hashCode();
  }

  @Override
  public int compareTo(Money other) {
    requireSameCurrency(other);
    return amount.compareTo(other.amount);
  }

  @Override
  public String toString() {
    return amount.stripTrailingZeros().toPlainString() + " " + currency;
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException("cannot mix " + currency + " and " + other.currency);
    }
  }
}
