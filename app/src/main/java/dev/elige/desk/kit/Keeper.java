package dev.elige.desk.kit;

import dev.elige.base.Fetch;
import dev.elige.belief.source.EvidenceImporter;
import dev.elige.catalog.source.CatalogImporter;
import dev.elige.catalog.source.RefreshedSources;
import java.util.List;
import java.util.function.Supplier;

/**
 * What keeps the catalog current; made only when it is asked for.
 *
 * @param importers the catalog's sources, in the order in which they are read
 * @param shipped those of them whose facts the built-in snapshot holds
 * @param evidence the tables of scores
 * @param fetch reaches the network
 * @param refreshed where refreshed copies of sources are kept
 */
public record Keeper(
    Supplier<List<CatalogImporter>> importers,
    Supplier<List<CatalogImporter>> shipped,
    Supplier<List<EvidenceImporter>> evidence,
    Supplier<Fetch> fetch,
    RefreshedSources refreshed) {}
