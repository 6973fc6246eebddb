/** Holds a decision against another day, or against another decision. */
@NullMarked
package dev.elige.desk.check;

import org.jspecify.annotations.NullMarked;
