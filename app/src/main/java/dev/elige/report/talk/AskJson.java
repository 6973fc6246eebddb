package dev.elige.report.talk;

import dev.elige.ask.Asked;
import dev.elige.ask.Counted;
import dev.elige.ask.Embedded;
import dev.elige.base.Estimate;
import dev.elige.cost.Bill;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.Embeddings;
import dev.elige.provider.Usage;
import dev.elige.report.JsonWriter;
import dev.elige.report.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The JSON of one model's answer, in words or as a vector. */
final class AskJson {
  private AskJson() {}

  static void write(JsonWriter out, Asked one, Optional<Estimate<AskedTokens>> tokens) {
    out.text("model", one.model().id());
    one.reply().fold(answer -> answered(out, answer), failure -> failed(out, failure));
    out.estimate(
        "usage",
        one.count(),
        count ->
            out.object(
                "usage",
                () -> {
                  counted(out, "input", count.input());
                  counted(out, "output", count.output());
                  parts(out, count.usage());
                }));
    out.estimate("cost", one.bill(), bill -> out.object("cost", () -> cost(out, bill)));
    one.road().ifPresent(road -> out.object("road", () -> AskedRoad.write(out, road)));
    tokens.ifPresent(shown ->
        out.estimate("tokens", shown, known -> out.object("tokens", () -> tokens(out, known))));
  }

  static void write(JsonWriter out, Embedded one) {
    out.text("model", one.model().id());
    one.reply().fold(answer -> embedded(out, answer), failure -> failed(out, failure));
    out.estimate("inputTokens", one.input(), count -> counted(out, "inputTokens", count));
    out.estimate("cost", one.bill(), bill -> out.object("cost", () -> cost(out, bill)));
  }

  private static boolean embedded(JsonWriter out, Embeddings answer) {
    out.number("size", answer.size());
    out.numbers("vector", answer.vectors().getFirst());
    out.text("answeredBy", answer.model());
    answer.requestId().ifPresent(id -> out.text("requestId", id));
    out.number("totalSeconds", BigDecimal.valueOf(answer.timing().total().toMillis(), 3));
    out.texts("warnings", answer.warnings());
    return recorded(out, answer.recordedOn());
  }

  static void cost(JsonWriter out, Bill bill) {
    out.exact("amount", bill.monthly().amount());
    out.text("currency", bill.monthly().currency());
    out.objects(
        "lines",
        bill.items(),
        item -> {
          out.text("what", item.charge().what());
          out.exact("quantity", item.quantity());
          out.text("unit", item.charge().unit().id());
          out.exact("price", item.price().price().amount());
          out.exact("amount", item.amount().amount());
          out.text("source", item.price().citation().toString());
        });
  }

  private static boolean answered(JsonWriter out, ChatAnswer answer) {
    out.text("text", answer.text());
    out.text("finish", Words.id(answer.finish()));
    out.text("answeredBy", answer.model());
    answer.requestId().ifPresent(id -> out.text("requestId", id));
    out.estimate(
        "firstTokenSeconds",
        answer.timing().firstToken().map(time -> BigDecimal.valueOf(time.toMillis(), 3)),
        value -> out.number("firstTokenSeconds", value));
    out.number("totalSeconds", BigDecimal.valueOf(answer.timing().total().toMillis(), 3));
    out.texts("warnings", answer.warnings());
    return recorded(out, answer.recordedOn());
  }

  private static boolean failed(JsonWriter out, CallFailure failure) {
    out.object(
        "failure",
        () -> {
          out.text("kind", failure.kind().id());
          out.text("message", failure.message());
          failure.status().ifPresent(status -> out.number("status", status));
          failure.requestId().ifPresent(id -> out.text("requestId", id));
          out.number("attempts", failure.attempts());
          out.text("received", failure.received());
        });
    return recorded(out, failure.recordedOn());
  }

  /** Whether the call was replayed, with the day on which it was made. */
  private static boolean recorded(JsonWriter out, Optional<LocalDate> day) {
    day.ifPresent(known -> out.text("recordedOn", known.toString()));
    return day.isPresent();
  }

  private static void counted(JsonWriter out, String name, Counted counted) {
    out.object(
        name,
        () -> {
          out.number("tokens", counted.tokens());
          out.text("basis", counted.basis().id());
        });
  }

  private static void parts(JsonWriter out, Usage usage) {
    part(out, "cached", usage.cached());
    part(out, "cacheWritten", usage.cacheWritten());
    part(out, "reasoning", usage.reasoning());
  }

  private static void part(JsonWriter out, String name, Estimate<Long> tokens) {
    out.estimate(name, tokens, count -> out.number(name, count));
  }

  private static void tokens(JsonWriter out, AskedTokens tokens) {
    out.text("origin", tokens.origin());
    list(out, "prompt", tokens.prompt());
    list(out, "completion", tokens.completion());
  }

  private static void list(JsonWriter out, String name, List<AskedTokens.Token> tokens) {
    out.objects(
        name,
        tokens,
        token -> {
          out.text("text", token.text());
          token
              .logProbability()
              .toOptional()
              .ifPresent(value -> out.number("logProbability", BigDecimal.valueOf(value)));
        });
  }
}
