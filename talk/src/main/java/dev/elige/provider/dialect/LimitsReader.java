package dev.elige.provider.dialect;

import dev.elige.provider.http.GateLimits;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.util.Optional;

/**
 * Reads how much a key may be used.
 *
 * @param findings where it is told what is wrong
 */
record LimitsReader(Findings findings) {
  private static final Form AT_ONCE =
      Form.of("a whole number from 1 to 10000", "un número entero de 1 a 10000", "at-once: 4");
  private static final Form PER_MINUTE =
      Form.of(
          "a number above 0 and up to 1000000",
          "un número mayor que 0 y hasta 1000000",
          "per-minute: 60");

  GateLimits read(Fields fields) {
    return new GateLimits(
        number(fields, "at-once", AT_ONCE, "[1-9]\\d{0,3}|10000").map(Double::intValue),
        number(fields, "per-minute", PER_MINUTE, "\\d{1,6}(?:\\.\\d{1,6})?|1000000"));
  }

  private Optional<Double> number(Fields fields, String key, Form form, String shape) {
    return fields.scalar(key, form).filter(value -> fits(value, form, shape)).map(this::number);
  }

  private double number(Yaml.Scalar value) {
    return Double.parseDouble(value.text());
  }

  private boolean fits(Yaml.Scalar value, Form form, String shape) {
    boolean fits = value.text().matches(shape) && number(value) > 0;
    if (!fits) {
      form.refuse(value, findings);
    }
    return fits;
  }
}
