package dev.elige.report;

import dev.elige.base.DisplayLanguage;
import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.cost.LineItem;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON field by field. What is unknown becomes {@code null} with its reason in a field
 * beside it, {@code monthlyUsdReason} for {@code monthlyUsd}.
 */
public final class JsonWriter {
  private static final int MONEY_DECIMALS = LineItem.DECIMALS;

  private final JsonGenerator out;
  private final DisplayLanguage language;

  private JsonWriter(JsonGenerator out, DisplayLanguage language) {
    this.out = out;
    this.language = language;
  }

  /** A whole report. */
  public static String write(Report report, DisplayLanguage language) {
    var text = new StringWriter();
    try (var out = new JsonFactory().createGenerator(new Pretty(), text)) {
      out.writeStartObject();
      report.json(new JsonWriter(out, language));
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static final class Pretty extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }

  /** The language of the sentences. */
  public DisplayLanguage language() {
    return language;
  }

  public void text(String name, String value) {
    out.writeStringProperty(name, value);
  }

  public void text(String name, Text value) {
    out.writeStringProperty(name, value.in(language));
  }

  public void number(String name, long value) {
    out.writeName(name);
    out.writeNumber(value);
  }

  public void number(String name, BigDecimal value) {
    out.writeName(name);
    out.writeNumber(plain(value));
  }

  /** A number with all its digits, without exponent. */
  public void exact(String name, BigDecimal value) {
    var stripped = value.stripTrailingZeros();
    out.writeName(name);
    out.writeNumber(
        stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped);
  }

  /** A field without a value. */
  public void nothing(String name) {
    out.writeNullProperty(name);
  }

  public void flag(String name, boolean value) {
    out.writeName(name);
    out.writeBoolean(value);
  }

  public void unknown(String name, Text reason) {
    out.writeNullProperty(name);
    text(name + "Reason", reason);
  }

  /** A field that is there, or null with its reason. */
  public <T> void estimate(String name, Estimate<T> value, Consumer<T> known) {
    switch (value) {
      case Estimate.Known<T>(var it) -> known.accept(it);
      case Estimate.Unknown<T>(var reason) -> unknown(name, reason);
    }
  }

  /** An amount of US dollars, with at most six decimals. */
  public void money(String name, Estimate<Money> value) {
    estimate(name, value, money -> number(name, money.amount()));
  }

  public void object(String name, Runnable fields) {
    out.writeName(name);
    object(fields);
  }

  private void object(Runnable fields) {
    out.writeStartObject();
    fields.run();
    out.writeEndObject();
  }

  /** A list of objects. */
  public <T> void objects(String name, List<T> items, Consumer<T> fields) {
    out.writeName(name);
    out.writeStartArray();
    items.forEach(item -> object(() -> fields.accept(item)));
    out.writeEndArray();
  }

  /** A list of numbers, with all their digits. */
  public void numbers(String name, float[] items) {
    out.writeName(name);
    out.writeStartArray();
    for (float item : items) {
      out.writeNumber(item);
    }
    out.writeEndArray();
  }

  public void texts(String name, List<Text> items) {
    strings(name, items.stream().map(item -> item.in(language)).toList());
  }

  public void strings(String name, List<String> items) {
    out.writeName(name);
    out.writeStartArray();
    items.forEach(out::writeString);
    out.writeEndArray();
  }

  /** At most six decimals, no exponent, no trailing zeros. */
  static BigDecimal plain(BigDecimal value) {
    var rounded = value.setScale(MONEY_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded;
  }
}
