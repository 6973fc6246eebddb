/** What models answered, what they would be sent, and who can be asked. */
@NullMarked
package dev.elige.report.talk;

import org.jspecify.annotations.NullMarked;
