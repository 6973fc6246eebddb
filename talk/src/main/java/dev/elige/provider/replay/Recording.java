package dev.elige.provider.replay;

import dev.elige.provider.ChatAnswer;
import dev.elige.provider.ChatRequest;
import dev.elige.provider.EmbedRequest;
import dev.elige.provider.Embeddings;
import dev.elige.provider.Reply;
import java.time.LocalDate;

/**
 * One call that was made: what was asked as this program puts it, and what came back as this
 * program read it. Nothing of the wire is kept, so no header is.
 *
 * @param day on which it was made, in UTC
 * @param provider who was asked, by its id in the catalog
 * @param call what was asked and what came back
 */
public record Recording(LocalDate day, String provider, Call call) {
  /** What was asked, and what came back. */
  public sealed interface Call {}

  /**
   * A model was asked for an answer.
   *
   * @param request what was asked
   * @param reply the answer or the failure
   */
  public record Chat(ChatRequest request, Reply<ChatAnswer> reply) implements Call {}

  /**
   * A model was asked for vectors.
   *
   * @param request what was asked
   * @param reply the vectors or the failure
   */
  public record Embed(EmbedRequest request, Reply<Embeddings> reply) implements Call {}
}
