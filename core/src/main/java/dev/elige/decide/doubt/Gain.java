package dev.elige.decide.doubt;

import java.util.Optional;

/**
 * What a measurement is expected to do to a choice.
 *
 * @param gain what the choice after it is expected to be better by: US dollars a month; points of
 *     the expected score, of 100, where the best is wanted. For a floor, what is saved where a
 *     cheaper offer proves good enough
 * @param extra what is spent more in a month where the choice proves too weak for its floor, in US
 *     dollars; 0 where no floor is to be reached
 * @param shortfallLess by how many points of 100 the choice after it is expected to stand less
 *     below its floor; 0 where none is to be reached
 * @param changes how probably the choice changes
 * @param instead what it then changes to most often; empty where it never does
 */
public record Gain(
    double gain, double extra, double shortfallLess, double changes, Optional<Contender> instead) {}
