package dev.elige.decide;

import dev.elige.base.Estimate;
import dev.elige.base.Money;
import dev.elige.belief.Quality;
import dev.elige.catalog.Offer;
import dev.elige.cost.Bill;
import dev.elige.cost.Workload;
import dev.elige.spec.Task;
import java.util.Optional;

/**
 * An offer and all that the rules look at.
 *
 * @param offer the offer
 * @param task the task
 * @param workload the task's sizes in tokens
 * @param places where the offer may be called from under the task's region limits
 * @param bill the cheapest bill in the modes allowed
 * @param quality the model's quality at this kind of task
 * @param qualityFloor the floor to meet
 * @param applicationBudget the most that all tasks together may cost in a month
 */
record Candidate(
    Offer offer,
    Task task,
    Workload workload,
    Places places,
    Estimate<Bill> bill,
    Estimate<Quality> quality,
    double qualityFloor,
    Optional<Money> applicationBudget) {}
