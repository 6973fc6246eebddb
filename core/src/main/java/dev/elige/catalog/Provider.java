package dev.elige.catalog;

/**
 * Somebody who sells the use of models.
 *
 * @param id as models.dev has it, such as {@code amazon-bedrock}
 * @param name for people
 * @param documentation address of its documentation, or empty where no source names it
 */
public record Provider(String id, String name, String documentation) {}
