/** What to run, why, why not the others, how sure that is, and what would change it. */
@NullMarked
package dev.elige.report.choice;

import org.jspecify.annotations.NullMarked;
