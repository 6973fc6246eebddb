/**
 * The vocabulary every room shares: texts in two languages, money, partial dates, what is known and
 * what is not, where a fact is from, and what is wrong with an input. Imports the JDK only.
 */
@NullMarked
package dev.elige.base;

import org.jspecify.annotations.NullMarked;
