/** Which offers are eligible and why the others are not, how they rank, and what to run. */
@NullMarked
package dev.elige.decide;

import org.jspecify.annotations.NullMarked;
