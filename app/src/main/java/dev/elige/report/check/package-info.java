/** Whether a decision still holds, and what moved. */
@NullMarked
package dev.elige.report.check;

import org.jspecify.annotations.NullMarked;
