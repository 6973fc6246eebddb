/**
 * The application's requirement: what its file may say, what holds where it says nothing, and how
 * the file is read. It keeps references to sample files and never opens them.
 */
@NullMarked
package dev.elige.spec;

import org.jspecify.annotations.NullMarked;
