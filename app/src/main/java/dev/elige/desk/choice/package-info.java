/** Decides, explains, and says what to measure next. */
@NullMarked
package dev.elige.desk.choice;

import org.jspecify.annotations.NullMarked;
