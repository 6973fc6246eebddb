package dev.elige.ask;

import dev.elige.base.Text;
import dev.elige.provider.CallFailure;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatMessage;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.provider.Timing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks a model in a language that it masters: the question is translated, the model asked, its
 * answer translated back. It is one call with one answer; its parts are priced and timed each by
 * itself.
 *
 * <p>Guarantee: an answer is one only where all three parts came to their end. What a part that
 * failed left behind is told as what had come, never as the answer.
 */
public final class RoadAsker {
  private final Asker asker;
  private final TextTranslator translator;
  private final Direction there;

  /**
   * An asker.
   *
   * @param there from the user's language to the model's
   */
  public RoadAsker(Asker asker, TextTranslator translator, Direction there) {
    this.asker = asker;
    this.translator = translator;
    this.there = there;
  }

  /**
   * Asks; the answer comes as a whole.
   *
   * @param request in the user's language: its instructions and all messages are translated, its
   *     stop sequences and schema are not
   */
  public Asked ask(AskedModel model, ChatRequest request) {
    var texts = new ArrayList<String>();
    request.system().ifPresent(texts::add);
    request.messages().forEach(message -> texts.add(message.text()));
    var leg = translator.translate(there, texts);
    return switch (leg.texts()) {
      case Reply.Answered<List<String>>(var translated) ->
          answered(leg, model, translated(request, translated));
      case Reply.Failed<List<String>>(var failure) ->
          Asker.unanswered(model, request, Reply.failed(told(failure, leg, failure.received())))
              .on(new TakenRoad(leg, Optional.empty(), Optional.empty()));
    };
  }

  private Asked answered(Leg leg, AskedModel model, ChatRequest request) {
    var asked = asker.ask(model, request, TextListener.NONE);
    return switch (asked.reply()) {
      case Reply.Answered<ChatAnswer>(var answer) -> back(leg, asked, answer);
      case Reply.Failed<ChatAnswer> _ ->
          asked.on(new TakenRoad(leg, Optional.of(asked), Optional.empty()));
    };
  }

  private Asked back(Leg leg, Asked asked, ChatAnswer answer) {
    var home = translator.translate(there.back(), List.of(answer.text()));
    var road = new TakenRoad(leg, Optional.of(asked), Optional.of(home));
    return switch (home.texts()) {
      case Reply.Answered<List<String>>(var texts) ->
          asked.with(Reply.answered(said(answer, texts.getFirst(), leg, home))).on(road);
      case Reply.Failed<List<String>>(var failure) ->
          asked.with(Reply.failed(told(failure, home, answer.text()))).on(road);
    };
  }

  private static ChatAnswer said(ChatAnswer answer, String text, Leg leg, Leg home) {
    Duration total = leg.time().plus(answer.timing().total()).plus(home.time());
    return new ChatAnswer(
        text,
        answer.finish(),
        answer.usage(),
        answer.model(),
        answer.requestId(),
        Timing.whole(total),
        answer.warnings(),
        answer.tokens(),
        answer.recordedOn());
  }

  private static ChatRequest translated(ChatRequest request, List<String> texts) {
    int first = request.system().isPresent() ? 1 : 0;
    var messages = new ArrayList<ChatMessage>();
    for (int i = 0; i < request.messages().size(); i++) {
      messages.add(new ChatMessage(request.messages().get(i).role(), texts.get(first + i)));
    }
    return new ChatRequest(
        request.model(),
        messages,
        request.system().map(_ -> texts.getFirst()),
        request.maxOutputTokens(),
        request.temperature(),
        request.stop(),
        request.schema(),
        false);
  }

  private static CallFailure told(CallFailure failure, Leg leg, String received) {
    var reason =
        leg.direction().isBack()
            ? Text.of(
                "the answer was not translated back by {}: {}",
                "{} no tradujo la respuesta: {}",
                leg.by(),
                failure.reason())
            : Text.of(
                "the question was not translated by {}: {}",
                "{} no tradujo la pregunta: {}",
                leg.by(),
                failure.reason());
    return new CallFailure(
        failure.kind(),
        reason,
        failure.words(),
        failure.status(),
        failure.requestId(),
        failure.retryAfter(),
        failure.attempts(),
        received,
        failure.recordedOn());
  }
}
