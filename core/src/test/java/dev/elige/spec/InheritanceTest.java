package dev.elige.spec;

import static dev.elige.spec.TestingRequirements.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.elige.base.Language;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class InheritanceTest {
  private static final List<Task> TASKS =
      read("""
      languages: [es]
      requests: 1000 per day
      output: 100 words
      min-output: 500
      regions: [eu]
      batch: true
      quality: {floor: 0.6, weight: 2}
      tasks:
        - kind: summarization
        - kind: summarization
          languages: [en]
          requests: 25 %
          regions: []
          batch: false
          quality: {weight: 5}
        - kind: embedding
      """)
          .tasks();

  @Test
  void aTaskTakesWhatTheApplicationSays() {
    var plain = TASKS.getFirst();
    assertThat(plain.languages()).containsExactly(new Language("es"));
    assertThat(plain.volume()).isEqualTo(new Volume(new BigDecimal("1000"), Period.DAY));
    assertThat(plain.constraints().regions()).containsExactly("eu");
    assertThat(plain.batchAllowed()).isTrue();
  }

  @Test
  void whatATaskSaysItselfWins() {
    var own = TASKS.get(1);
    assertThat(own.languages()).containsExactly(new Language("en"));
    assertThat(own.constraints().regions()).isEmpty();
    assertThat(own.batchAllowed()).isFalse();
    assertThat(own.quality().weight()).isEqualTo(5);
    assertThat(own.qualityFloor()).contains(0.6);
  }

  @Test
  void aShareIsOfTheApplicationsRequests() {
    assertThat(TASKS.get(1).volume().perMonth()).isEqualByComparingTo("7609.375");
  }

  @Test
  void anEmbeddingDoesNotInheritOutputs() {
    var embedding = TASKS.get(2);
    assertThat(embedding.output()).isEqualTo(Size.NONE);
    assertThat(embedding.constraints().minimumOutput()).isEmpty();
  }

  @Test
  void tasksWithoutIdAreNamedAfterTheirKind() {
    assertThat(TASKS)
        .extracting(Task::id)
        .containsExactly("summarization", "summarization-2", "embedding");
  }
}
