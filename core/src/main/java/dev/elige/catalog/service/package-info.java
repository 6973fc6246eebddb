/** Services beside models, such as translation, with their prices. */
@NullMarked
package dev.elige.catalog.service;

import org.jspecify.annotations.NullMarked;
