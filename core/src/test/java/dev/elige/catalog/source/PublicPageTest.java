package dev.elige.catalog.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          acme/models:docs/a b.md@0a1b2c3        | https://github.com/acme/models/blob/0a1b2c3/docs/a%20b.md
          a/b:c@0a1b2c3; d/e:f@1234567           | https://github.com/a/b/blob/0a1b2c3/c; https://github.com/d/e/blob/1234567/f
          https://acme.example/card (read twice) | https://acme.example/card (read twice)
          How To Choose Your LLM (article)       | https://community.aws/posts/how-to-choose-your-llm, How To Choose Your LLM (article)
          A paper                                | A paper
          """)
  void aPageIsNamedByItsAddress(String named, String page) {
    assertThat(PublicPage.of(named)).isEqualTo(page);
  }
}
