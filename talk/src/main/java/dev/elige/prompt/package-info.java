/**
 * What a model is asked, put together from templates that are data: zero-shot, few-shot and role,
 * examples chosen for the item, and what fits a window. Sends nothing.
 */
@NullMarked
package dev.elige.prompt;

import org.jspecify.annotations.NullMarked;
