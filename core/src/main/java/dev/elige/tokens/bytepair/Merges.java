package dev.elige.tokens.bytepair;

import java.util.Arrays;

/**
 * The merges that a vocabulary lists: for each token the lengths of the left part that may make it,
 * and the priority of each.
 */
final class Merges {
  /** No such merge: later than all priorities. */
  static final int NONE = Integer.MAX_VALUE;

  private final int[] firsts;
  private final int[] lefts;
  private final int[] priorities;

  private Merges(int[] firsts, int merges) {
    this.firsts = firsts;
    this.lefts = new int[merges];
    this.priorities = new int[merges];
  }

  /**
   * The merges by the tokens that they make.
   *
   * @param made the token that each merge makes
   * @param lefts the length of the left part of each merge
   * @param limit above the highest id
   */
  static Merges of(int[] made, int[] lefts, int limit) {
    int[] firsts = new int[limit + 1];
    for (int id : made) {
      firsts[id + 1]++;
    }
    Arrays.parallelPrefix(firsts, Integer::sum);
    Merges merges = new Merges(firsts, made.length);
    int[] free = firsts.clone();
    for (int priority = 0; priority < made.length; priority++) {
      int place = free[made[priority]]++;
      merges.lefts[place] = lefts[priority];
      merges.priorities[place] = priority;
    }
    return merges;
  }

  /** The priority of the merge that makes a token from a left part of some bytes and the rest. */
  int priority(int id, int left) {
    for (int i = firsts[id]; i < firsts[id + 1]; i++) {
      if (lefts[i] == left) {
        return priorities[i];
      }
    }
    return NONE;
  }
}
