/**
 * What every use case works with: the catalog of a day, counters, bills, files and words that
 * people hand over, and the answer that goes back.
 */
@NullMarked
package dev.elige.desk.kit;

import org.jspecify.annotations.NullMarked;
