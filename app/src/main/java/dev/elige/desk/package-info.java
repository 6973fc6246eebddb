/**
 * One use case for each verb: reads what it needs, asks the rooms above, and hands back a report.
 * The doors call nothing else.
 */
@NullMarked
package dev.elige.desk;

import org.jspecify.annotations.NullMarked;
