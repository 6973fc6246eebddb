/**
 * How sure a decision is: who may be better after all, what being wrong would cost, and what to
 * measure next.
 */
@NullMarked
package dev.elige.decide.doubt;

import org.jspecify.annotations.NullMarked;
