package dev.elige.prompt;

import dev.elige.base.Language;
import dev.elige.base.TaskKind;

/**
 * What a template is for.
 *
 * @param kind the kind of task
 * @param style how it is asked
 * @param language the language of the template's own words
 */
public record TemplateKey(TaskKind kind, Style style, Language language) {}
