/**
 * What can be bought or hosted: models, offers, prices, lifecycles and languages as observations
 * with their sources, how disagreeing observations are settled, and the built-in snapshot.
 */
@NullMarked
package dev.elige.catalog;

import org.jspecify.annotations.NullMarked;
