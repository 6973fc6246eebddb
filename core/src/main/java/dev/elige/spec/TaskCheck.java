package dev.elige.spec;

import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Shown;
import java.util.List;
import java.util.Optional;

/** Finds what is right word by word and yet does not go together in one task. */
final class TaskCheck {
  private final Findings findings;
  private final Fields fields;
  private final String id;

  TaskCheck(Findings findings, Fields fields, String id) {
    this.findings = findings;
    this.fields = fields;
    this.id = id;
  }

  void check(Optional<TaskKind> kind, Profile profile) {
    requireLanguages(profile);
    kind.ifPresent(known -> checkKind(known, profile));
    warnOfSlowBatch(profile);
    warnOfSizeBesideSamples();
  }

  private void requireLanguages(Profile profile) {
    if (profile.languages().isEmpty() && !fields.means("languages")) {
      findings.refuse(
          fields.place(),
          Text.of(
              "The task \"{}\" names no language.",
              "La tarea \"{}\" no nombra ningún idioma.",
              Shown.of(id)),
          Text.of(
              "Add, for example, \"languages: [es, en]\" to it or to the whole application.",
              "Añade, por ejemplo, \"languages: [es, en]\" en ella o en toda la aplicación."));
    }
  }

  private void checkKind(TaskKind kind, Profile profile) {
    switch (kind) {
      case EMBEDDING -> List.of("output", "min-output").forEach(this::refuseOutput);
      case MULTILINGUAL -> warnOfOneLanguage(profile);
      case SUMMARIZATION, CLASSIFICATION, QUESTION_ANSWERING -> {}
      case CODE_GENERATION, CONTENT_WRITING, INSTRUCTION_FOLLOWING -> {}
    }
  }

  private void refuseOutput(String key) {
    if (fields.has(key)) {
      findings.refuse(
          fields.placeOf(key),
          Text.of(
              "The task \"{}\" is an embedding, which gives numbers and no text: \"{}\" means"
                  + " nothing.",
              "La tarea \"{}\" es un embedding, que da números y no texto: \"{}\" no significa"
                  + " nada.",
              Shown.of(id),
              key),
          Text.of("Remove the line.", "Quita la línea."));
    }
  }

  private void warnOfOneLanguage(Profile profile) {
    profile
        .languages()
        .filter(languages -> languages.size() == 1)
        .ifPresent(languages ->
            findings.warn(
                fields.placeOf("kind"),
                Text.of(
                    "The task \"{}\" works across languages and names only \"{}\".",
                    "La tarea \"{}\" trabaja entre idiomas y solo nombra \"{}\".",
                    Shown.of(id),
                    languages.getFirst()),
                Text.of(
                    "Name the languages on both sides.", "Nombra los idiomas de ambos lados.")));
  }

  private void warnOfSizeBesideSamples() {
    if (fields.has("samples") && fields.has("input")) {
      findings.warn(
          fields.placeOf("input"),
          Text.of(
              "The task \"{}\" has samples, whose size counts: its \"input\" is not used.",
              "La tarea \"{}\" tiene muestras y cuenta su tamaño: su \"input\" no se usa.",
              Shown.of(id)),
          Text.of("Remove one of both.", "Quita una de las dos cosas."));
    }
  }

  private void warnOfSlowBatch(Profile profile) {
    if (profile.latency().isPresent() && profile.batch().orElse(Defaults.BATCH)) {
      findings.warn(
          fields.has("batch") ? fields.placeOf("batch") : fields.placeOf("latency"),
          Text.of(
              "The task \"{}\" limits its latency and allows batch, where an answer may take a"
                  + " day.",
              "La tarea \"{}\" limita su latencia y permite lotes, donde una respuesta puede tardar"
                  + " un día.",
              Shown.of(id)),
          Text.of(
              "Keep \"latency\" or \"batch: true\", not both.",
              "Deja \"latency\" o \"batch: true\", no ambos."));
    }
  }
}
