package org.serai.planner.search;

/** Hears of every better plan or bound while the search runs; called from the search's threads. */
@FunctionalInterface
public interface Progress<P> {

  void improved(Incumbent<P> incumbent);

  /** Listens to nothing. */
  static <P> Progress<P> silent() {
    return incumbent -> {};
  }
}
