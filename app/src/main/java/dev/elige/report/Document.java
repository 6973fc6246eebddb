package dev.elige.report;

import java.util.List;

/**
 * Something to read, from top to bottom.
 *
 * @param blocks its parts
 */
public record Document(List<Block> blocks) {
  public Document {
    blocks = List.copyOf(blocks);
  }
}
