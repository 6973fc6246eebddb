package dev.elige.decide.change;

import dev.elige.decide.Assessment;
import java.util.Optional;

/**
 * A smallest change with which the choice is the choice no longer.
 *
 * @param change the change
 * @param then what is chosen then; empty where no offer is eligible any more
 */
public record Turn(Change change, Optional<Assessment> then) {}
