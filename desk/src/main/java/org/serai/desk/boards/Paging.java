package org.serai.desk.boards;

import java.util.List;
import java.util.function.Function;
import org.serai.mission.terms.Malformed;

/** How much of a long list is asked for: at most {@code most} items, those after a key. */
public record Paging(int most, String after) {
  /** What a page shows at once, several times over. */
  public static final int MOST = 1_000;

  /** What fits into one answer, from the beginning. */
  public static final Paging FIRST = new Paging(MOST, "");

  public Paging {
    Malformed.unless(most >= 1 && most <= MOST, "limit", most, "1 to " + MOST);
  }

  /** The page of a list that is in an order of its own; the key of an item names it in it. */
  public <T> Page<T> of(List<T> all, Function<T, String> key) {
    return of(all, key, Function.identity());
  }

  /** The same where an item is dear to show: only those of the page are made. */
  public <T, R> Page<R> of(List<T> all, Function<T, String> key, Function<T, R> shown) {
    int from = after.isEmpty() ? 0 : position(all, key) + 1;
    List<T> some = all.subList(from, Math.min(all.size(), from + most));
    String next = from + some.size() < all.size() ? key.apply(some.getLast()) : "";
    return new Page<>(some.stream().map(shown).toList(), all.size(), next);
  }

  private <T> int position(List<T> all, Function<T, String> key) {
    for (int i = 0; i < all.size(); i++) {
      if (key.apply(all.get(i)).equals(after)) {
        return i;
      }
    }
    throw new Malformed("after", after, "the \"next\" of a page of this list");
  }
}
