package dev.elige.spec;

import dev.elige.base.Text;
import dev.elige.spec.usage.SelfHosting;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Form;
import dev.elige.yaml.Yaml;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code true}, or a map of the machine, its price and what it serves. */
final class SelfHostingReader {
  private static final Form HOSTING =
      Form.of(
          "self-hosting",
          "un alojamiento propio",
          "self-hosting: {machine: ec2/g6e.xlarge, machines: 2, spare: 20 %}");
  private static final Form MACHINE =
      Form.of("a machine's name", "un nombre de máquina", "machine: ec2/g6e.xlarge");
  private static final Form PRICE =
      Form.of("a price of an hour", "un precio por hora", "price: 1.861 USD per hour");
  private static final Form RATE =
      Form.of("a rate of tokens", "un ritmo de tokens", "output-rate: 1200 tokens per second");
  private static final Form MACHINES =
      Form.of("a number of machines", "un número de máquinas", "machines: 2");
  private static final Form SPARE = Form.of("a spare part", "una parte de reserva", "spare: 20 %");
  private static final Form HOURS = Form.of("a time in hours", "un tiempo en horas", "hours: 176");
  private static final Pattern PER_HOUR =
      Pattern.compile("(?:[Uu][Ss][Dd])?(?: ?(?:per |an? |/ ?)hour)?");
  private static final Range DOLLARS = Range.zeroTo("1000000");
  private static final Range TOKENS = Range.aboveZeroTo("1000000000000");
  private static final Range COUNT = Range.aboveZeroTo("1000000");
  private static final Range PERCENT = Range.zeroTo("99.99");
  private static final Range HOURS_OF_MONTH = Range.aboveZeroTo("744");

  private final Findings findings;
  private final AmountReader amounts;

  SelfHostingReader(Findings findings) {
    this.findings = findings;
    this.amounts = new AmountReader(findings);
  }

  Optional<SelfHosting> read(Yaml value) {
    if (value instanceof Yaml.Entries entries) {
      return Optional.of(map(entries));
    }
    if (value instanceof Yaml.Scalar scalar && scalar.plain() && scalar.text().equals("true")) {
      return Optional.of(SelfHosting.FROM_CATALOG);
    }
    HOSTING.refuse(value, findings);
    return Optional.empty();
  }

  private SelfHosting map(Yaml.Entries entries) {
    var fields = new Fields(entries, findings);
    var hosting =
        new SelfHosting(
            fields.scalar("machine", MACHINE).map(name -> name.text().strip()),
            fields.find("price").flatMap(this::price),
            amounts.rate(fields, "output-rate", RATE, TOKENS, Period.SECOND),
            amounts.whole(fields, "machines", MACHINES, COUNT),
            amounts
                .united(fields, "spare", SPARE, PERCENT, AmountUnits.SHARES)
                .orElse(SelfHosting.NO_SPARE),
            amounts.counted(fields, "hours", HOURS, HOURS_OF_MONTH, AmountUnits.HOURS));
    fields.refuseUnknown(HOSTING.what());
    return hosting;
  }

  private Optional<BigDecimal> price(Yaml value) {
    var measure =
        Fields.scalar(value, PRICE, findings)
            .flatMap(scalar -> Measure.read(scalar, List.of(), PRICE, findings));
    if (measure.filter(found -> !PER_HOUR.matcher(found.unit()).matches()).isPresent()) {
      findings.refuse(
          value,
          Text.of(
              "{} is no price of an hour in USD.",
              "{} no es un precio por hora en USD.",
              value.form()),
          PRICE.cure());
      return Optional.empty();
    }
    return measure.flatMap(
        found -> Numbers.readDecimal(found.number(), found.at(), PRICE, DOLLARS, findings));
  }
}
