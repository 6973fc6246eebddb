package dev.elige.desk;

import dev.elige.ask.Asked;
import dev.elige.ask.AskedModel;
import dev.elige.ask.Asker;
import dev.elige.base.Estimate;
import dev.elige.base.Text;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Offer;
import dev.elige.cost.billing.Billing;
import dev.elige.provider.ChatAnswer;
import dev.elige.provider.Reply;
import dev.elige.provider.TextListener;
import dev.elige.report.AskReport;
import dev.elige.report.AskedTokens;
import dev.elige.report.ShownTokens;
import dev.elige.tokens.Tokenizer;
import dev.elige.tokens.TokenizerFamily;
import java.util.List;
import java.util.Optional;

/** Asks models a question, all at once, and shows what each answered and cost. */
final class AskDesk {
  private final World world;
  private final Counting counting;
  private final Billing billing;
  private final Providers providers;

  AskDesk(World world, Counting counting, Billing billing, Providers providers) {
    this.world = world;
    this.counting = counting;
    this.billing = billing;
    this.providers = providers;
  }

  Answer answer(AskQuestion question, Optional<TextListener> listener) {
    var models = new AskedModels(world, counting, providers).find(question.models());
    var asker = new Asker(billing);
    var asked =
        AtOnce.all(
            models,
            model ->
                asker.ask(
                    model, question.request(model.model()), listener.orElse(TextListener.NONE)));
    boolean allAnswered = asked.stream().allMatch(one -> one.reply() instanceof Reply.Answered<?>);
    var shown =
        question.showsTokens()
            ? asked.stream().map(one -> Optional.of(tokens(question, one))).toList()
            : asked.stream().map(_ -> Optional.<Estimate<AskedTokens>>empty()).toList();
    return new Answer(
        new AskReport(asked, shown, listener.isPresent()),
        allAnswered ? Outcome.DONE : Outcome.IMPOSSIBLE,
        List.of());
  }

  /** The tokens that the provider returned, else those of the model's own tokenizer. */
  private Estimate<AskedTokens> tokens(AskQuestion question, Asked asked) {
    return switch (asked.reply()) {
      case Reply.Failed<ChatAnswer>(var failure) -> Estimate.unknown(failure.kind().title());
      case Reply.Answered<ChatAnswer>(var answer) ->
          answer
              .tokens()
              .map(returned -> Estimate.known(AskedTokens.of(returned)))
              .orElseGet(() -> cut(question, asked.model(), answer));
    };
  }

  private Estimate<AskedTokens> cut(AskQuestion question, AskedModel model, ChatAnswer answer) {
    Optional<Tokenizer> tokenizer =
        model.offer().toOptional().flatMap(AskDesk::family).flatMap(counting.shelf()::find);
    var prompt = question.system().map(text -> text + "\n").orElse("") + question.text();
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
