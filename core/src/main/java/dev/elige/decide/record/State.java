package dev.elige.decide.record;

import dev.elige.catalog.CatalogVersion;
import dev.elige.decide.Decision;

/**
 * A decision with the state of the facts that it was made from.
 *
 * @param decision the decision
 * @param catalog the catalog that was asked
 * @param evidence the age of the evidence
 */
public record State(Decision decision, CatalogVersion catalog, EvidenceDays evidence) {}
