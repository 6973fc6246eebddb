package dev.elige.ask;

import dev.elige.base.Estimate;
import dev.elige.base.InvalidInputException;
import dev.elige.base.Language;
import dev.elige.base.Text;
import dev.elige.catalog.service.TranslationLanguages;
import dev.elige.cost.step.TranslationBilling;
import dev.elige.provider.CallFailure;
import dev.elige.provider.Reply;
import dev.elige.provider.TranslateRequest;
import dev.elige.provider.Translation;
import dev.elige.provider.Translator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Translates by a service that is paid by characters. */
public final class ServiceTranslator implements TextTranslator {
  private final Translator translator;
  private final LocalDate day;

  /**
   * A translator.
   *
   * @param day whose price counts
   */
  public ServiceTranslator(Translator translator, LocalDate day) {
    this.translator = translator;
    this.day = day;
  }

  @Override
  public String id() {
    return translator.id();
  }

  /**
   * Translates.
   *
   * @throws InvalidInputException where the service does not know a language
   */
  @Override
  public Leg translate(Direction direction, List<String> texts) {
    check(direction.from());
    check(direction.to());
    var translated = new ArrayList<String>();
    var time = Duration.ZERO;
    long characters = 0;
    for (var text : texts) {
      if (text.isBlank()) {
        translated.add(text);
        continue;
      }
      var request = new TranslateRequest(text, direction.from().tag(), direction.to().tag());
      switch (translator.translate(request)) {
        case Reply.Answered<Translation>(var answer) -> {
          translated.add(answer.text());
          characters += answer.characters();
          time = time.plus(answer.timing().total());
        }
        case Reply.Failed<Translation>(var failure) -> {
          return failed(direction, failure, characters, time);
        }
      }
    }
    var bill = TranslationBilling.ofTexts(id(), characters, direction.isBack(), day);
    return new Leg(id(), direction, Reply.answered(translated), characters, bill, time);
  }

  private Leg failed(Direction direction, CallFailure failure, long characters, Duration time) {
    return new Leg(
        id(),
        direction,
        Reply.failed(failure),
        characters,
        Estimate.unknown(
            "it failed, and what {} asks for that it does not say",
            "falló, y {} no dice qué cobra por ello",
            id()),
        time);
  }

  private void check(Language language) {
    if (!TranslationLanguages.has(language)) {
      throw new InvalidInputException(
          language.tag(),
          Text.of("{} does not translate this language.", "{} no traduce este idioma.", id()),
          Text.of(
              "Let a model translate: --translator provider/model.",
              "Deja la traducción a un modelo: --translator proveedor/modelo."));
    }
  }
}
