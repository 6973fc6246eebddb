/** How messages, tools and images are counted, for providers that document it. */
@NullMarked
package dev.elige.tokens.chat;

import org.jspecify.annotations.NullMarked;
