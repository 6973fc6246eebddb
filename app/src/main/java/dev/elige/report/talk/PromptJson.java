package dev.elige.report.talk;

import dev.elige.prompt.Cut;
import dev.elige.prompt.OutputSchema;
import dev.elige.report.JsonWriter;
import dev.elige.report.Words;
import java.util.List;

/** A prompt as JSON, in the form that {@code prompt.schema.json} publishes. */
final class PromptJson {
  private final PromptReport report;
  private final JsonWriter out;

  private PromptJson(PromptReport report, JsonWriter out) {
    this.report = report;
    this.out = out;
  }

  static void write(PromptReport report, JsonWriter out) {
    new PromptJson(report, out).write();
  }

  private void write() {
    var source = report.source();
    out.text("application", report.decision().requirement().application());
    out.text("asOf", report.decision().day().toString());
    out.text("task", report.task().task().id());
    out.text("kind", report.task().task().kind().id());
    out.text("style", source.style().id());
    out.text("language", source.language().tag());
    out.text("from", source.from());
    source.shots().ifPresent(shots -> out.object("examples", () -> shots(shots)));
    out.objects(
        "messages",
        report.sent().messages(),
        message -> {
          out.text("role", message.speaker().id());
          out.text("text", message.text());
        });
    report.sent().schema().ifPresent(schema -> out.object("answerSchema", () -> schema(schema)));
    out.text("keepFirst", source.keepFirst().id());
    out.flag("eligible", report.task().choice().isPresent());
    out.objects("models", report.models(), this::model);
  }

  private void shots(PromptSource.Shots shots) {
    out.text("file", shots.file());
    out.number("wanted", shots.wanted());
    out.text("pick", shots.pick());
    shots.seed().ifPresent(seed -> out.number("seed", seed));
    shots.likeness().ifPresent(likeness -> out.text("likeness", likeness));
    out.objects(
        "picked",
        shots.picked(),
        example -> {
          out.text("input", example.input());
          out.text("expected", example.expected());
        });
  }

  /** The same schema as {@link OutputSchema#json()}, as a part of the answer. */
  private void schema(OutputSchema schema) {
    out.text("type", "object");
    out.object(
        "properties",
        () ->
            out.object(
                OutputSchema.LABEL,
                () -> {
                  out.text("type", "string");
                  out.strings("enum", schema.choices());
                }));
    out.strings("required", List.of(OutputSchema.LABEL));
    out.flag("additionalProperties", false);
  }

  private void model(PromptedModel one) {
    var fit = one.packing().fit();
    out.text("offer", one.offer().offer().id().toString());
    one.offer().pivot().ifPresent(pivot -> out.text("translatedTo", pivot.tag()));
    out.number("tokens", fit.input().tokens());
    out.number("low", fit.input().low());
    out.number("high", fit.input().high());
    out.flag("exact", one.isExact());
    out.flag("wrappingCounted", one.isWhole());
    out.text("method", fit.input().method());
    out.number("outputTokens", one.outputTokens());
    out.number("reservedTokens", fit.output());
    out.estimate("room", fit.room(), room -> out.number("room", room));
    out.estimate("fits", fit.fitting(), answer -> out.text("fits", Words.id(answer)));
    out.objects("cuts", one.packing().cuts(), this::cut);
    out.money("usdPerThousandRequests", one.cost());
    out.money("usdPerThousandRequestsLow", one.low());
    out.money("usdPerThousandRequestsHigh", one.high());
  }

  private void cut(Cut cut) {
    out.text("what", cut instanceof Cut.ExampleLeftOut ? "example" : "context");
    out.number("number", cut.number());
    if (cut instanceof Cut.ContextShortened(_, int kept, int of)) {
      out.number("keptCharacters", kept);
      out.number("ofCharacters", of);
    }
  }
}
