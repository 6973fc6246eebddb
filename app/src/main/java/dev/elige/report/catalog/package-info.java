/** What is on offer, its facts and where they are from. */
@NullMarked
package dev.elige.report.catalog;

import org.jspecify.annotations.NullMarked;
