package dev.elige.catalog.service;

/** What the price of a service counts. */
public enum ServiceUnit {
  MILLION_CHARACTERS,
  /** One prompt judged by one person. */
  PERSON_TASK
}
