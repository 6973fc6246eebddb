/** How good models are, and what is known of that. */
@NullMarked
package dev.elige.report.evidence;

import org.jspecify.annotations.NullMarked;
