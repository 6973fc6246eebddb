/** Looks at the catalog, holds it up to date, and says where it is from. */
@NullMarked
package dev.elige.desk.catalog;

import org.jspecify.annotations.NullMarked;
