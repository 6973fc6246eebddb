package dev.elige.decide.record;

import java.util.List;

/**
 * A record with the lines of the file that its parts stand on, from 1.
 *
 * @param decision the record
 * @param headLine where it begins
 * @param taskLines where each task begins, in their order
 */
public record ReadRecord(DecisionRecord decision, int headLine, List<Integer> taskLines) {
  public ReadRecord {
    taskLines = List.copyOf(taskLines);
  }
}
