/** One importer per public source of catalog facts. */
@NullMarked
package dev.elige.catalog.source;

import org.jspecify.annotations.NullMarked;
