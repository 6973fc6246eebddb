/**
 * The command line: reads options, asks the desk, and writes the answer where it was asked for.
 * Commands are described in code and not by annotations, so that they start fast and speak two
 * languages.
 */
@NullMarked
package dev.elige.cli;

import org.jspecify.annotations.NullMarked;
