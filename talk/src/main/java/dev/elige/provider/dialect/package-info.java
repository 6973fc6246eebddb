/**
 * The forms in which providers are asked over HTTP, and the list of who speaks which. A provider
 * that speaks a form that is here is a row of {@code providers.yaml} and no code.
 */
@NullMarked
package dev.elige.provider.dialect;

import org.jspecify.annotations.NullMarked;
