package dev.elige.decide.record;

import dev.elige.base.Estimate;
import java.util.List;

/**
 * What a decision was asked, told by its contents.
 *
 * @param requirement the requirement's file, as seen from the folder of the record, with slashes
 * @param sha256 hash of the requirement's text, as {@link RequirementHash} has it
 * @param samples the files of samples that it names, in the order of their paths; unknown of a
 *     record that was written before samples were recorded
 */
public record Inputs(String requirement, String sha256, Estimate<List<SampleHash>> samples) {
  public Inputs {
    samples = samples.map(List::copyOf);
  }
}
