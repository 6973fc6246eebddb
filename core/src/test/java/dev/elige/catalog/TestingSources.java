package dev.elige.catalog;

import dev.elige.base.Authority;
import dev.elige.base.Citation;
import dev.elige.base.LicenceClass;
import dev.elige.base.Source;
import java.time.LocalDate;

/** Sources for tests, one of each authority. */
public final class TestingSources {
  public static final LocalDate READ_ON = LocalDate.of(2026, 8, 20);

  private TestingSources() {}

  public static Source of(Authority authority) {
    var id = authority.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return new Source(id, "Source " + id, "https://example.org", "MIT", LicenceClass.A, authority);
  }

  public static <T> Observation<T> observed(T value, Authority authority, String day) {
    return Observation.of(value, new Citation(of(authority), "row 1", LocalDate.parse(day)));
  }
}
