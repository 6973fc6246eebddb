package dev.elige.report;

import java.time.LocalDate;

/**
 * Which catalog an answer is from.
 *
 * @param version changes whenever one of its sources does
 * @param asOf the day its newest source was read
 */
public record CatalogStamp(String version, LocalDate asOf) {}
