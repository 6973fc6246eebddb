package dev.elige.catalog.source;

import dev.elige.base.Citation;
import dev.elige.base.Text;
import dev.elige.catalog.Subject;

/**
 * A value that a source states and that cannot be right.
 *
 * @param subject what it is about
 * @param attribute the attribute's key, with its slot
 * @param value as written by the source
 * @param reason which rule it breaks
 * @param citation where it stands
 */
public record Rejected(
    Subject subject, String attribute, String value, Text reason, Citation citation) {}
