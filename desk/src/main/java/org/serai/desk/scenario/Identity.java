package org.serai.desk.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.serai.mission.terms.PersonId;

/** Who a person is: names, numbers of documents, contacts. Only the vault may read the fields. */
public record Identity(PersonId person, Map<String, String> fields) {
  public Identity {
    fields = Collections.unmodifiableMap(new TreeMap<>(fields));
  }

  /** Never shows a field: this text may end in a log. */
  @Override
  public String toString() {
    return "identity of " + person + ", " + fields.size() + " fields";
  }
}
