package dev.elige.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code elige evidence add}, {@code list} and {@code remove}, on the documented files. */
class OwnMeasurementsTest {
  @TempDir Path folder;

  private record Run(int code, String out, String err) {
    JsonNode json() {
      assertThat(code).as(err).isZero();
      assertThat(PublishedSchema.of("evidence-own").errors(out)).isEmpty();
      return JsonMapper.shared().readTree(out);
    }
  }

  private Run run(String command) {
    return runs("evidence " + command);
  }

  private Run runs(String command) {
    var run = new TestingHome(folder).run(command);
    return new Run(run.code(), run.out(), run.err());
  }

  /** A file as docs/belief.md shows it. */
  private static String documented(String name) {
    var text = Documents.read(Documents.ROOT.resolve("docs/belief.md"));
    var found =
        Pattern.compile("<!-- " + Pattern.quote(name) + " -->\n```\\w+\n((?:(?!```)[^\n]*\n)*)```")
            .matcher(text);
    assertThat(found.find()).as(name).isTrue();
    return String.valueOf(found.group(1));
  }

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(folder.resolve("results.csv"), documented("results.csv"));
    Files.writeString(folder.resolve("results.jsonl"), documented("results.jsonl"));
  }

  private String kept(String dataset) throws IOException {
    return Files.readString(folder.resolve("home/evidence").resolve(dataset + ".jsonl"));
  }

  @Test
  void theDocumentedTableIsKeptAsDocumented() throws IOException {
    var answer = run("add @results.csv @results.jsonl --json").json();

    assertThat(kept("tickets-es")).isEqualTo(documented("kept.jsonl"));
    assertThat(answer.at("/what").stringValue()).isEqualTo("added");
    assertThat(answer.at("/dataSets/0/models").size()).isEqualTo(2);
    assertThat(answer.at("/dataSets/0/added").intValue()).isEqualTo(2);
    assertThat(answer.at("/dataSets/1/dataSet").stringValue()).isEqualTo("faq");
    assertThat(answer.at("/dataSets/1/mostItems").intValue()).isEqualTo(3);
  }

  @Test
  void addingAgainChangesNothingNeitherDoesAddingWhatIsKept() throws IOException {
    run("add @results.csv");
    var before = kept("tickets-es");

    assertThat(run("add @results.csv --json").json().at("/dataSets/0/unchanged").intValue())
        .isEqualTo(2);
    assertThat(run("add @home/evidence/tickets-es.jsonl --json").json().at("/dataSets/0/unchanged"))
        .hasToString("2");
    assertThat(kept("tickets-es")).isEqualTo(before);
  }

  @Test
  void peopleGetTables() {
    assertThat(run("list").out()).contains("None yet.");
    assertThat(run("add @results.csv").out())
        .contains("tickets-es", "openai/gpt-4o-2024-08-06.", "Kept in " + folder);
    assertThat(run("list").out()).contains("Your own measurements", "classification", "2026-11-20");
    assertThat(run("list --lang es").out()).contains("casos por modelo", "clasificación");
  }

  @Test
  void aModelOfTheUsersOwnIsFoundInTheirCatalog() throws IOException {
    Files.writeString(
        folder.resolve("catalog.yaml"),
        "title: Ours\noffers:\n  home/tuned: {model: acme/tickets-tuned, kind: text-generation}\n");
    Files.writeString(
        folder.resolve("own.csv"),
        "model,dataset,task,score,n\nacme/tickets-tuned,faq,classification,0.5,10\n");

    assertThat(run("add @own.csv").code()).isEqualTo(2);
    assertThat(
            run("add @own.csv --catalog @catalog.yaml --json")
                .json()
                .at("/dataSets/0/models/0")
                .stringValue())
        .isEqualTo("acme/tickets-tuned");
  }

  /** Whatever is chosen, 500 answers of which none is right are a reason to choose another. */
  @Test
  void theNextDecisionHearsWhatWasMeasured() throws IOException {
    Files.writeString(
        folder.resolve("app.yaml"),
        """
        languages: [es]
        requests: 1000 per month
        tasks: [{id: tickets, kind: classification, input: 300, output: 10}]
        """);
    var before = chosen();
    Files.writeString(
        folder.resolve("own.csv"),
        "model,dataset,task,language,score,n\n" + before + ",tickets,classification,es,0,500\n");
    run("add @own.csv");

    assertThat(chosen()).isNotEqualTo(before);
  }

  private String chosen() {
    var run = runs("choose @app.yaml --json");
    assertThat(run.code()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out()).at("/tasks/0/choice/offer").stringValue();
  }

  @Test
  void whatIsRemovedIsNamedAndGone() {
    run("add @results.csv @results.jsonl");

    assertThat(run("remove tickets-e").err()).contains("Did you mean tickets-es?");
    assertThat(run("remove tickets-es").out()).contains("Measurements removed", "tickets-es");
    assertThat(run("list --json").json().at("/dataSets").size()).isEqualTo(1);
    assertThat(run("remove faq --json").json().at("/what").stringValue()).isEqualTo("removed");
    assertThat(run("list --json").json().at("/dataSets").size()).isZero();
  }

  @Test
  void whereAnythingIsWrongNothingIsKeptAndTheCodeIsTwo() throws IOException {
    Files.writeString(
        folder.resolve("bad.csv"), "model,dataset,task,score,n\ngpt-4oo,faq,sums,2,0\n");

    var run = run("add @results.csv @bad.csv");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("bad.csv:2: \"gpt-4oo\"", "Did you mean", "task \"sums\"");
    assertThat(folder.resolve("home/evidence")).doesNotExist();
    assertThat(run("add @bad.csv --lang es").err()).contains("no es ningún modelo del catálogo");
    assertThat(run("add").code()).isEqualTo(2);
  }
}
