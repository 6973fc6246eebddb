package dev.elige.decide.record;

import dev.elige.base.Text;
import java.util.Optional;

/**
 * Something that has moved since a decision.
 *
 * @param kind what
 * @param task the task's id; empty where it concerns the decision as a whole
 * @param text a sentence without its full stop
 * @param fails whether the decision holds no longer because of it
 */
public record Change(ChangeKind kind, Optional<String> task, Text text, boolean fails) {}
