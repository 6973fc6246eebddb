package dev.elige.spec;

import dev.elige.base.TaskKind;
import dev.elige.base.Text;
import dev.elige.yaml.Fields;
import dev.elige.yaml.Findings;
import dev.elige.yaml.Shown;
import java.math.BigDecimal;
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
    kind.ifPresent(known -> refuseLongPrefix(known, profile));
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
      case EMBEDDING -> List.of("output", "min-output", "reasoning").forEach(this::refuseOutput);
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
    if (profile.latency().isPresent() && allMayWait(profile)) {
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

  private static boolean allMayWait(Profile profile) {
    return profile.batchShare().filter(BigDecimal.ONE::equals).isPresent();
  }

  /** What requests have in common is part of each of them. */
  private void refuseLongPrefix(TaskKind kind, Profile profile) {
    var input = profile.input().map(Ranged::mean).orElse(Defaults.input(kind));
    var reuse = profile.usage().reuse();
    if (reuse.isPresent()
        && input.unit() == SizeUnit.TOKENS
        && !fields.has("samples")
        && reuse.get().prefixTokens().compareTo(input.amount()) > 0) {
      findings.refuse(
          fields.has("prefix") ? fields.placeOf("prefix") : fields.placeOf("input"),
          Text.of(
              "The task \"{}\" has requests of {} with a shared beginning of {} tokens, which is"
                  + " part of them.",
              "La tarea \"{}\" tiene peticiones de {} con un comienzo común de {} tokens, que es"
                  + " parte de ellas.",
              Shown.of(id),
              input,
              reuse.get().prefixTokens().toPlainString()),
          Text.of(
              "State the whole request as \"input\", or shorten the prefix.",
              "Indica la petición entera en \"input\" o acorta el prefijo."));
    }
  }
}
