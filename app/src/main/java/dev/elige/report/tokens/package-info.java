/** How many tokens texts have, what that costs, and what fits. */
@NullMarked
package dev.elige.report.tokens;

import org.jspecify.annotations.NullMarked;
