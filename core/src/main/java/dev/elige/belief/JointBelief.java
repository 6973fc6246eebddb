package dev.elige.belief;

import dev.elige.belief.model.Together;
import java.util.List;

/** Knows how what is believed of several models hangs together. */
public interface JointBelief {
  /** What is believed of models as they were run. */
  RowBeliefs rows();

  /**
   * How beliefs hang together.
   *
   * @param believed at tasks of one domain, each in a language of its own; one at least
   */
  Together together(List<Belief> believed);

  /** How far a model on data of the user's own may lie from a belief: a variance of log odds. */
  double apartOnOwnData(Belief belief);
}
