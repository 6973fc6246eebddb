/** What is known of quality: built, tested, looked at, and measured by the user. */
@NullMarked
package dev.elige.desk.evidence;

import org.jspecify.annotations.NullMarked;
