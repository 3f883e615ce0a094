package org.serai.desk.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.function.Function;
import org.serai.desk.boards.Page;
import org.serai.desk.boards.Paging;
import org.serai.mission.terms.Malformed;

/** How much of a long list is asked for: at most {@code limit} items, those after {@code after}. */
public class Paged {
  @QueryParam("limit")
  @DefaultValue("100")
  String limit = "100";

  @QueryParam("after")
  @DefaultValue("")
  String after = "";

  /** What was asked for, once it can be read. */
  Paging asked() {
    Malformed.unless(limit.matches("[1-9]\\d{0,3}"), "limit", limit, "1 to " + Paging.MOST);
    return new Paging(Integer.parseInt(limit), after);
  }

  /** The page of a list that is in an order of its own; the key of an item names it in it. */
  <T> Page<T> of(List<T> all, Function<T, String> key) {
    return asked().of(all, key);
  }
}
