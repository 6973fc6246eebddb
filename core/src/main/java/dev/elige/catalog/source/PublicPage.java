package dev.elige.catalog.source;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * The public address of a page that a table names in its own way: {@code
 * owner/repository:path@commit} for a file of a public repository, or a title.
 */
final class PublicPage {
  private static final Pattern REPOSITORY_FILE =
      Pattern.compile("([\\w.-]+/[\\w.-]+):([^@;]+)@([0-9a-f]{7,40})");
  private static final Map<String, String> BY_TITLE =
      Map.of(
          "How To Choose Your LLM", "https://community.aws/posts/how-to-choose-your-llm",
          "Google EmbeddingGemma model card",
              "https://ai.google.dev/gemma/docs/embeddinggemma/model_card");

  private PublicPage() {}

  /** The text with every page in it as an address; a text that names none stays as it is. */
  static String of(String text) {
    var addressed =
        REPOSITORY_FILE
            .matcher(text)
            .replaceAll(file ->
                "https://github.com/%s/blob/%s/%s"
                    .formatted(file.group(1), file.group(3), file.group(2).replace(" ", "%20")));
    return BY_TITLE.entrySet().stream()
        .filter(page -> addressed.startsWith(page.getKey()))
        .findFirst()
        .map(page -> page.getValue() + ", " + addressed)
        .orElse(addressed);
  }
}
