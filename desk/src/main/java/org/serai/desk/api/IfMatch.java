package org.serai.desk.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import java.util.Set;
import java.util.TreeSet;
import org.serai.desk.door.Seen;

/** A writer's condition: that nothing it looked at has changed since. Without the header, none. */
public class IfMatch {
  @HeaderParam("If-Match")
  @DefaultValue("")
  String tag = "";

  /** The condition on these things, by their ids. */
  Seen about(Object... ids) {
    if (tag.isEmpty() || tag.equals("*")) {
      return Seen.NOTHING;
    }
    Set<String> things = new TreeSet<>();
    for (Object id : ids) {
      things.add(id.toString());
    }
    return new Seen(Tag.entry(tag), things);
  }
}
