package dev.elige.desk.talk;

import dev.elige.ask.Asked;
import dev.elige.ask.AskedModel;
import dev.elige.ask.Asker;
import dev.elige.ask.TakenRoad;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Offer;
import dev.elige.cost.billing.Billing;
import dev.elige.desk.kit.Answer;
import dev.elige.desk.kit.Counting;
import dev.elige.desk.kit.Outcome;
import dev.elige.desk.kit.Providers;
import dev.elige.desk.kit.World;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.report.talk.AskReport;
import dev.elige.report.talk.AskedTokens;
import dev.elige.report.tokens.ShownTokens;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.TokenizerFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks models a question, all at once, and shows what each answered and cost. */
public final class AskDesk {
  private final AskedModels models;
  private final Counting counting;
  private final Asker asker;
  private final Providers providers;
  private final LocalDate day;

  public AskDesk(World world, Counting counting, Billing billing, Providers providers) {
    this.models = new AskedModels(world, counting, providers);
    this.counting = counting;
    this.asker = new Asker(billing);
    this.providers = providers;
    this.day = world.market().day();
  }

  /** What the models answer. */
  public Answer answer(AskQuestion question, Optional<TextListener> listener) {
    var found = models.find(question.models());
    var texts = AskTexts.of(question, new ShotExamples(question.shots(), () -> providers));
    var asked = AtOnce.all(found, asking(question, texts, listener.orElse(TextListener.NONE)));
    var shown =
        question.showsTokens()
            ? asked.stream().map(one -> Optional.of(tokens(untranslated(one)))).toList()
            : asked.stream().map(_ -> Optional.<Estimate<AskedTokens>>empty()).toList();
    return answer(asked, shown, listener.isPresent());
  }

  /** What was answered, and nothing of its tokens. */
  static Answer answer(List<Asked> asked) {
    return answer(
        asked, asked.stream().map(_ -> Optional.<Estimate<AskedTokens>>empty()).toList(), false);
  }

  private static Answer answer(
      List<Asked> asked, List<Optional<Estimate<AskedTokens>>> tokens, boolean isStreamed) {
    boolean allAnswered = asked.stream().allMatch(one -> one.reply() instanceof Reply.Answered<?>);
    return new Answer(
        new AskReport(asked, tokens, isStreamed),
        allAnswered ? Outcome.DONE : Outcome.IMPOSSIBLE,
        List.of());
  }

  private Function<AskedModel, Asked> asking(
      AskQuestion question, AskTexts texts, TextListener listener) {
    if (question.road().isEmpty()) {
      return model -> asker.ask(model, texts.request(model.model()), listener);
    }
    var road = new AskRoad(models, providers, asker, day).of(question.road().get());
    return model -> road.ask(model, texts.request(model.model()));
  }

  /** What the model itself was asked and said. */
  private static Asked untranslated(Asked asked) {
    return asked.road().flatMap(TakenRoad::model).orElse(asked);
  }

  /** The tokens that the provider returned, else those of the model's own tokenizer. */
  private Estimate<AskedTokens> tokens(Asked asked) {
    return switch (asked.reply()) {
      case Reply.Failed<ChatAnswer>(var failure) -> Estimate.unknown(failure.kind().title());
      case Reply.Answered<ChatAnswer>(var answer) ->
          answer
              .tokens()
              .map(returned -> Estimate.known(AskedTokens.of(returned)))
              .orElseGet(() -> cut(asked, answer));
    };
  }

  private Estimate<AskedTokens> cut(Asked asked, ChatAnswer answer) {
    Optional<Tokenizer> tokenizer =
        asked.model().offer().toOptional().flatMap(AskDesk::family).flatMap(counting.shelf()::find);
    var said = new ArrayList<String>();
    asked.request().system().ifPresent(said::add);
    asked.request().messages().forEach(message -> said.add(message.text()));
    var prompt = String.join("\n", said);
    return tokenizer
        .map(own ->
            Estimate.known(
                AskedTokens.of(ShownTokens.of(own, prompt), ShownTokens.of(own, answer.text()))))
        .orElseGet(() ->
            Estimate.unknown(
                Text.of(
                    "the provider returns no tokens, and the model's tokenizer is not at hand",
                    "el proveedor no devuelve tokens, y el tokenizador del modelo no está"
                        + " disponible")));
  }

  private static Optional<String> family(Offer offer) {
    return offer
        .fact(Attributes.TOKENIZER)
        .toOptional()
        .map(one -> one.value())
        .map(name -> TokenizerFamily.find(name).flatMap(TokenizerFamily::tokenizer).orElse(name));
  }
}
