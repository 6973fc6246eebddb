package dev.elige.desk.kit;

import dev.elige.belief.QualityBelief;
import dev.elige.catalog.Market;

/**
 * All that is known on a day.
 *
 * @param shelf the catalog in use
 * @param market what is on offer
 * @param belief how good models are
 */
public record World(Shelf shelf, Market market, QualityBelief belief) {}
