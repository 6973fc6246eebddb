/**
 * People's files: YAML as a tree that knows where each part stands, keys that are asked for, and
 * mistakes told all at once with place, rule and cure. Imports base and the YAML parser only.
 */
@NullMarked
package dev.elige.yaml;

import org.jspecify.annotations.NullMarked;
