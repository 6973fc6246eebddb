package dev.elige.catalog.service;

import dev.elige.base.Citation;
import dev.elige.base.Money;
import dev.elige.base.Text;
import dev.elige.catalog.Validity;

/**
 * What a service beside models costs.
 *
 * @param service its id, {@code amazon-translate}
 * @param name for people
 * @param unit what is counted
 * @param price of one unit
 * @param citation where it was read
 * @param validity the days for which it is known
 */
public record ServicePrice(
    String service,
    Text name,
    ServiceUnit unit,
    Money price,
    Citation citation,
    Validity validity) {}
