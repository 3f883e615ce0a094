package org.serai.desk.boards;

import java.util.List;

/**
 * A part of a list: some items, how many there are in all, and what to ask for as {@code after} to
 * go on; {@code next} is blank at the end.
 */
public interface Excerpt {
  List<?> items();

  int total();

  String next();
}
