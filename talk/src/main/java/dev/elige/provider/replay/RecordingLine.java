package dev.elige.provider.replay;

import dev.elige.base.Text;
import dev.elige.provider.Reply;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A recorded call as an object of JSON in one line, its keys always in the same order; what is not
 * known is left out. {@code call.schema.json} beside this class says the form in full.
 */
final class RecordingLine {
  /** The name of the form, in every line. */
  static final String FORMAT = "elige-call/1";

  private static final String FORMAT_KEY = "format";
  private static final String DAY = "day";
  private static final String PROVIDER = "provider";
  private static final String REQUEST = "request";
  private static final String ANSWER = "answer";
  private static final String EMBEDDINGS = "embeddings";
  private static final List<String> KEYS =
      List.of(FORMAT_KEY, DAY, PROVIDER, REQUEST, ANSWER, EMBEDDINGS, FailureJson.FAILURE);

  /** How every line that is written here begins. */
  private static final String BEGINNING = "{\"" + FORMAT_KEY + "\":\"" + FORMAT + "\"";

  private RecordingLine() {}

  /** The line, without its end and without what nobody may see. */
  static String of(Recording recording, Redaction redaction) {
    var line = JsonMapper.shared().createObjectNode().put(FORMAT_KEY, FORMAT);
    line.put(DAY, recording.day().toString()).put(PROVIDER, recording.provider());
    switch (recording.call()) {
      case Recording.Chat(var request, var reply) -> {
        line.set(REQUEST, redaction.hide(RequestJson.of(request)));
        var came = reply.fold(answer -> AnswerJson.of(answer, redaction), FailureJson::of);
        line.set(key(reply, ANSWER), redaction.hide(came));
      }
      case Recording.Embed(var request, var reply) -> {
        line.set(REQUEST, redaction.hide(RequestJson.of(request)));
        var came = reply.fold(AnswerJson::of, FailureJson::of);
        line.set(key(reply, EMBEDDINGS), redaction.hide(came));
      }
    }
    return line.toString();
  }

  private static String key(Reply<?> reply, String whenAnswered) {
    return reply instanceof Reply.Answered<?> ? whenAnswered : FailureJson.FAILURE;
  }

  /**
   * The call of a line.
   *
   * @throws MalformedLineException where it is none
   */
  static Recording read(byte[] line) throws MalformedLineException {
    var part = Part.of(parsed(line), "", KEYS);
    var format = part.text(FORMAT_KEY);
    if (!format.equals(FORMAT)) {
      throw new MalformedLineException(
          Text.of("the format {} is not known.", "no se conoce el formato {}.", format),
          Text.of("This version reads {}.", "Esta versión lee {}.", FORMAT));
    }
    boolean hasVectors = part.node().path(REQUEST).has(RequestJson.TEXTS);
    checkReply(part, hasVectors ? EMBEDDINGS : ANSWER);
    return new Recording(day(part), part.text(PROVIDER), call(part, hasVectors));
  }

  private static Recording.Call call(Part part, boolean hasVectors) throws MalformedLineException {
    boolean isFailed = part.has(FailureJson.FAILURE);
    if (hasVectors) {
      return new Recording.Embed(
          RequestJson.embed(part),
          isFailed
              ? Reply.failed(FailureJson.read(part))
              : Reply.answered(
                  AnswerJson.embeddings(part.object(EMBEDDINGS, AnswerJson.OF_EMBEDDING))));
    }
    return new Recording.Chat(
        RequestJson.chat(part),
        isFailed
            ? Reply.failed(FailureJson.read(part))
            : Reply.answered(AnswerJson.chat(part.object(ANSWER, AnswerJson.OF_CHAT))));
  }

  private static void checkReply(Part part, String wanted) throws MalformedLineException {
    var other = wanted.equals(ANSWER) ? EMBEDDINGS : ANSWER;
    if (part.has(other) || part.has(wanted) == part.has(FailureJson.FAILURE)) {
      throw new MalformedLineException(
          Text.of("the request has not one answer.", "la petición no tiene una sola respuesta."),
          Text.of("Write either {} or {}.", "Escribe {} o {}.", wanted, FailureJson.FAILURE));
    }
  }

  private static LocalDate day(Part part) throws MalformedLineException {
    var told = part.text(DAY);
    try {
      return LocalDate.parse(told);
    } catch (DateTimeException _) {
      throw part.refused(
          DAY,
          Text.of("is no date.", "no es una fecha."),
          Text.of("Write it as 2026-11-23.", "Escríbela como 2026-11-23."));
    }
  }

  private static JsonNode parsed(byte[] line) throws MalformedLineException {
    try {
      return JsonMapper.shared().readTree(line);
    } catch (JacksonException _) {
      throw new MalformedLineException(
          Text.of("it is no JSON.", "no es JSON."),
          Text.of(
              "Correct or remove the line; each has one whole call.",
              "Corrige o quita la línea; cada una lleva una llamada entera."));
    }
  }

  /**
   * Whether a line that cannot be read is the first part of one that was written here, as is left
   * where a program ends while it writes.
   */
  static boolean isTorn(byte[] line) {
    var text = new String(line, StandardCharsets.UTF_8);
    if (!text.startsWith(BEGINNING)) {
      return BEGINNING.startsWith(text);
    }
    try {
      return JsonMapper.shared().readTree(line).isMissingNode();
    } catch (JacksonException e) {
      return e.getLocation().getByteOffset() >= line.length - 1;
    }
  }
}
