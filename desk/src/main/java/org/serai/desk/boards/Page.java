package org.serai.desk.boards;

import java.util.List;

/** One page of a list, and nothing else. */
public record Page<T>(List<T> items, int total, String next) implements Excerpt {
  public Page {
    items = List.copyOf(items);
  }
}
