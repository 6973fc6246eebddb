package dev.elige.desk.evidence;

import java.nio.file.Path;

/**
 * A public table of tasks in languages and how much to hide of it.
 *
 * @param table id of the table
 * @param packed folder with packed copies of tables
 * @param share how many cells each fold hides, as part of 1
 * @param folds how often
 */
public record HiddenTableQuestion(String table, Path packed, double share, int folds) {}
