/** One priced question: it is asked, its tokens are counted, and it is billed. */
@NullMarked
package dev.elige.ask;

import org.jspecify.annotations.NullMarked;
