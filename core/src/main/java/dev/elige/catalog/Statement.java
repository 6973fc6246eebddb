package dev.elige.catalog;

/**
 * One fact as an importer hands it over: about what, which attribute, and the observation.
 *
 * @param subject the model or offer
 * @param attribute the attribute
 * @param observation the value with its source
 */
public record Statement<T>(Subject subject, Attribute<T> attribute, Observation<T> observation) {}
