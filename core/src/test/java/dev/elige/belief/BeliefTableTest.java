package dev.elige.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;
import dev.elige.belief.BeliefTable.Entry;
import dev.elige.belief.model.LogOdds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BeliefTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
  private static final Language ENGLISH = new Language("en");
  private static final Language SPANISH = new Language("es");
  private static final String IN_ENGLISH =
      BeliefTable.column(TaskKind.SUMMARIZATION, new Language("en"));
  private static final String IN_SPANISH =
      BeliefTable.column(TaskKind.SUMMARIZATION, new Language("es"));

  private static Row row(String name) {
    return Row.parse(name);
  }

  private static Entry entry(double mean, double deviation, Grade grade) {
    return new Entry(new LogOdds(mean, deviation), grade);
  }

  private static BeliefTable table() {
    var builder = new BeliefTable.Builder(DAY, List.of(IN_ENGLISH, IN_SPANISH));
    builder.row(row("openai/gpt-4o"), Map.of(IN_ENGLISH, entry(1.5, 0.25, Grade.INDEPENDENT)));
    builder.row(
        row("anthropic/claude"),
        Map.of(
            IN_ENGLISH, entry(-0.35, 0.62, Grade.INFERRED),
            IN_SPANISH, entry(0.1, 0.001, Grade.CLAIMED)));
    builder.row(row("anthropic/claude plain"), Map.of(IN_ENGLISH, entry(-1, 1, Grade.INFERRED)));
    builder.row(row("zhipuai/glm"), Map.of());
    builder.spread(IN_ENGLISH, 0.31);
    builder.standing(IN_ENGLISH, Standing.among(new double[] {-1, 0, 1}));
    return BeliefTable.parse(builder.text());
  }

  @Test
  void whatWasWrittenIsReadToTheHundredth() {
    var table = table();
    assertThat(table.of(row("openai/gpt-4o"), TaskKind.SUMMARIZATION, ENGLISH))
        .contains(entry(1.5, 0.25, Grade.INDEPENDENT));
    assertThat(table.of(row("anthropic/claude"), TaskKind.SUMMARIZATION, ENGLISH))
        .contains(entry(-0.35, 0.62, Grade.INFERRED));
    assertThat(table.of(row("anthropic/claude plain"), TaskKind.SUMMARIZATION, ENGLISH))
        .contains(entry(-1, 1, Grade.INFERRED));
    assertThat(table.day()).isEqualTo(DAY);
    assertThat(table.spread(TaskKind.SUMMARIZATION)).isEqualTo(0.31);
  }

  @Test
  void aDeviationIsNeverNothing() {
    assertThat(table().of(row("anthropic/claude"), TaskKind.SUMMARIZATION, SPANISH))
        .contains(entry(0.1, 0.01, Grade.CLAIMED));
  }

  @Test
  void whatIsNotThereIsEmpty() {
    var table = table();
    assertThat(table.of(row("openai/gpt-4o"), TaskKind.SUMMARIZATION, SPANISH)).isEmpty();
    assertThat(table.of(row("zhipuai/glm"), TaskKind.SUMMARIZATION, ENGLISH)).isEmpty();
    assertThat(table.of(row("nobody/none"), TaskKind.SUMMARIZATION, ENGLISH)).isEmpty();
    assertThat(table.of(row("a/a"), TaskKind.SUMMARIZATION, ENGLISH)).isEmpty();
    assertThat(table.of(row("zz/z"), TaskKind.SUMMARIZATION, ENGLISH)).isEmpty();
    assertThat(table.of(row("openai/gpt-4o"), TaskKind.EMBEDDING, ENGLISH)).isEmpty();
  }

  /** A column that is not there has no spread of 0 and not the standing of another. */
  @Test
  void ofAColumnThatIsMissingNothingIsSaid() {
    assertThatThrownBy(() -> table().spread(TaskKind.EMBEDDING))
        .hasMessage("no column embedding@en");
    assertThatThrownBy(() -> table().standing(TaskKind.CLASSIFICATION, SPANISH))
        .hasMessage("no column classification@es");
  }

  @Test
  void aTextWithoutItsHeadingsIsRefused() {
    assertThatThrownBy(() -> BeliefTable.parse("=columns\ta\n\n\n\n"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
