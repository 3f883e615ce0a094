package org.serai.desk.journal;

import java.util.Optional;

/** How values of one type are written and read. What is written is the same for equal values. */
interface Form {
  void write(Object value, Out out);

  Object read(In in);

  /** What stands for a component that older entries do not have; empty when nothing can. */
  default Optional<Object> whenAbsent() {
    return Optional.empty();
  }
}
