package dev.elige.catalog;

/** What an observation is about: a model wherever it is sold, or one provider's offer of it. */
public sealed interface Subject permits ModelId, OfferId {}
