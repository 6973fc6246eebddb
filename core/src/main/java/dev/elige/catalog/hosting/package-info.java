/**
 * What one's own hosting is worked out from: machines with their prices, measured serving
 * throughput, memory rules of models, default machines.
 */
@NullMarked
package dev.elige.catalog.hosting;

import org.jspecify.annotations.NullMarked;
