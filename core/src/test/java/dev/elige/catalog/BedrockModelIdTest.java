package dev.elige.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BedrockModelIdTest {
  private static final List<Availability> PLACES =
      List.of(
          Availability.inRegion("eu-north-1"),
          Availability.geo("eu-west-1", "eu"),
          Availability.geo("us-east-1", "us"),
          Availability.global("eu-west-1"));

  @ParameterizedTest
  @CsvSource({
    "eu.amazon.nova-lite-v1:0, eu, amazon.nova-lite-v1:0",
    "us-gov.anthropic.claude-3-haiku-20240307-v1:0, us-gov, anthropic.claude-3-haiku-20240307-v1:0",
    "in.amazon.nova-lite-v1:0, in, amazon.nova-lite-v1:0",
    "global.cohere.embed-v4:0, global, cohere.embed-v4:0",
    "arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.meta.llama3-3-70b-instruct-v1:0,"
        + " us, meta.llama3-3-70b-instruct-v1:0"
  })
  void aProfileIsAModelInAGeography(String id, String geography, String model) {
    assertThat(BedrockModelId.of(id)).isEqualTo(new BedrockModelId(model, Optional.of(geography)));
  }

  /** The point of a version is no geography. */
  @ParameterizedTest
  @ValueSource(strings = {"ai21.j2-ultra-v1", "deepseek.v3.2", "zai.glm-4.6", "openai.gpt-5.1"})
  void aModelIsCalledByItsId(String id) {
    assertThat(BedrockModelId.of(id)).isEqualTo(new BedrockModelId(id, Optional.empty()));
    assertThat(BedrockModelId.of("arn:aws:bedrock:eu-west-1::foundation-model/" + id).model())
        .isEqualTo(id);
  }

  @Test
  void eachWayHasItsOwnPlaces() {
    assertThat(BedrockModelId.of("a.b").among(PLACES))
        .containsExactly(Availability.inRegion("eu-north-1"));
    assertThat(BedrockModelId.of("eu.a.b").among(PLACES))
        .containsExactly(Availability.geo("eu-west-1", "eu"));
    assertThat(BedrockModelId.of("global.a.b").among(PLACES))
        .containsExactly(Availability.global("eu-west-1"));
    assertThat(BedrockModelId.of("apac.a.b").among(PLACES)).isEmpty();
  }

  @Test
  void whereNoRegionIsStatedByItselfAnyMayBeMeant() {
    var profiles = PLACES.subList(1, 4);
    assertThat(BedrockModelId.of("a.b").among(profiles)).isEqualTo(profiles);
  }
}
