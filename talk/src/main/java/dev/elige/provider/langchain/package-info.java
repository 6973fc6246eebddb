/**
 * Models of LangChain4j, asked as all others are. The library is the caller's: nothing of it comes
 * along with this program, and this room is not touched unless somebody brings it.
 */
@NullMarked
package dev.elige.provider.langchain;

import org.jspecify.annotations.NullMarked;
