package dev.elige.decide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Estimate;
import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.catalog.Attributes;
import dev.elige.catalog.Availability;
import dev.elige.spec.usage.Translation;
import dev.elige.spec.usage.Usage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The road around a missing language: translate, ask, translate back. */
class RoadTest {
  private final TestingMarket market = new TestingMarket();

  private static Usage translated(Optional<Double> loss) {
    return Usage.PLAIN
        .change()
        .translation(new Translation(BigDecimal.ONE, BigDecimal.valueOf(4), loss))
        .build();
  }

  private static TestingRequirement spanish(Optional<Double> loss) {
    return TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "es").used(translated(loss));
  }

  /** 1,000 requests of 1,000 and 100 tokens of 4 characters: 4.4M characters at 15 USD. */
  @Test
  void aModelThatLacksTheLanguageIsAskedThroughATranslation() {
    market.chat("acme/english", "1", "1", "en");
    market.quality("acme/english", 0.8);
    var choice = market.decide(spanish(Optional.of(0.1))).choice().orElseThrow();
    assertThat(choice.pivot()).contains(new Language("en"));
    assertThat(choice.bill().map(bill -> bill.monthly().toString()).toOptional())
        .contains("67.1 USD");
    assertThat(choice.quality().map(quality -> quality.mean()).toOptional().orElseThrow())
        .isEqualTo(0.8 - 0.1);
    assertThat(choice.notes().toString()).contains("translated to en and back by Amazon Translate");
  }

  /** What a translation costs is not billed where nothing is translated. */
  @Test
  void aModelThatMastersTheLanguageIsAskedDirectly() {
    market.chat("acme/spanish", "1", "1").quality("acme/spanish", 0.8);
    var choice = market.decide(spanish(Optional.empty())).choice().orElseThrow();
    assertThat(choice.pivot()).isEmpty();
    assertThat(choice.bill().map(bill -> bill.monthly().toString()).toOptional())
        .contains("1.1 USD");
  }

  /** Nobody measured what the translation loses: such an offer never wins over a known one. */
  @Test
  void aLossThatNobodyMeasuredMakesTheQualityUnknown() {
    market.chat("acme/english", "0.001", "0.001", "en");
    market.quality("acme/english", 0.99);
    market.chat("acme/spanish", "90", "90").quality("acme/spanish", 0.6);
    var decision = market.decide(spanish(Optional.empty()));
    assertThat(decision.choice().orElseThrow().offer().id().model()).isEqualTo("spanish");
    assertThat(decision.alternatives().getFirst().quality())
        .isInstanceOfSatisfying(
            Estimate.Unknown.class,
            unknown ->
                assertThat(unknown.reason().toString())
                    .isEqualTo(
                        "0.99 in en, less what translating there and back loses, which nobody"
                            + " measured"));
  }

  @Test
  void withoutLeaveNothingIsTranslated() {
    market.chat("acme/english", "1", "1", "en");
    var decision = market.decide(TestingRequirement.of(TaskKind.QUESTION_ANSWERING, "es"));
    assertThat(decision.choice()).isEmpty();
    assertThat(decision.rejected().getFirst().violations().getFirst().verdict().toString())
        .contains("translation: true");
  }

  /** Where the translation itself is processed is not known. */
  @Test
  void aLimitOnRegionsHoldsForTheTranslationToo() {
    market.chat("acme/english", "1", "1", "en");
    market
        .catalog()
        .state("acme/english", Attributes.REGIONS, List.of(Availability.inRegion("eu-west-1")));
    var decision = market.decide(spanish(Optional.empty()).in("eu"));
    assertThat(decision.choice()).isEmpty();
    assertThat(decision.unconfirmed().getFirst().missing().toString())
        .contains("where its translation to en is processed");
  }
}
