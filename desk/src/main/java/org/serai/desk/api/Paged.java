package org.serai.desk.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.serai.mission.terms.Malformed;

/** How much of a long list is asked for: at most {@code limit} items, those after {@code after}. */
public class Paged {
  /** What a page shows at once, several times over. */
  private static final int MOST = 1_000;

  @QueryParam("limit")
  @DefaultValue("100")
  String limit = "100";

  @QueryParam("after")
  @DefaultValue("")
  String after = "";

  /**
   * One page of a list.
   *
   * @param total how many there are in all
   * @param next what to ask for as {@code after} to go on; blank at the end
   */
  public record Page<T>(List<T> items, int total, String next) {
    public Page {
      items = List.copyOf(items);
    }
  }

  /** The page of a list that is in an order of its own; the key of an item names it in it. */
  <T> Page<T> of(List<T> all, Function<T, String> key) {
    int from = after.isEmpty() ? 0 : position(all, key) + 1;
    int until = Math.min(all.size(), from + most());
    List<T> items = all.subList(from, until);
    String next = until < all.size() ? key.apply(items.getLast()) : "";
    return new Page<>(items, all.size(), next);
  }

  private int most() {
    boolean counted = limit.matches("[1-9]\\d{0,3}") && Integer.parseInt(limit) <= MOST;
    Malformed.unless(counted, "limit", limit, "1 to " + MOST);
    return Integer.parseInt(limit);
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
