/** What an offer costs for a requirement: line items, a total, and the tree behind it. */
@NullMarked
package dev.elige.cost;

import org.jspecify.annotations.NullMarked;
