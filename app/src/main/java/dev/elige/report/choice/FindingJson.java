package dev.elige.report.choice;

import dev.elige.decide.Finding;
import dev.elige.decide.Verdict.Met;
import dev.elige.decide.Verdict.Unconfirmed;
import dev.elige.decide.Verdict.Violated;
import dev.elige.report.JsonWriter;
import java.util.List;

/** What every rule says of an offer, as JSON. */
final class FindingJson {
  private final JsonWriter out;

  FindingJson(JsonWriter out) {
    this.out = out;
  }

  void write(WhyNot.Answer answer) {
    out.text("id", answer.task().task().id());
    out.text("standing", WhyNotSection.standing(answer));
    var findings = answer.assessment().map(one -> one.findings()).orElse(List.of());
    out.objects("findings", findings, this::finding);
  }

  private void finding(Finding finding) {
    out.text("rule", finding.rule().id());
    switch (finding.verdict()) {
      case Met(var note) -> {
        out.text("verdict", "met");
        out.text("detail", note);
      }
      case Unconfirmed(var missing) -> {
        out.text("verdict", "unconfirmed");
        out.text("detail", missing);
      }
      case Violated(var detail, var remedy) -> {
        out.text("verdict", "violated");
        out.text("detail", detail);
        out.text("remedy", remedy);
      }
    }
  }
}
