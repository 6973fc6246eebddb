/** Asks models, shows what they would be sent, and lists who can be asked. */
@NullMarked
package dev.elige.desk.talk;

import org.jspecify.annotations.NullMarked;
