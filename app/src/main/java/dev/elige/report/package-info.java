/**
 * What an answer looks like: tables for terminals, Markdown and JSON. A report is built once, as a
 * document of blocks and as JSON; the writers know nothing of decisions.
 */
@NullMarked
package dev.elige.report;

import org.jspecify.annotations.NullMarked;
