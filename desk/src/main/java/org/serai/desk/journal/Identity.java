package org.serai.desk.journal;

import java.util.List;
import org.serai.mission.terms.Malformed;

/**
 * Who a person is. Lives sealed in an envelope, and in the open only while somebody looks at it.
 */
public record Identity(
    String name, String nationality, List<String> documents, List<String> contacts) {
  /** Passports, visas and numbers of a whole life; more is a typing error. */
  private static final int MOST = 100;

  public Identity {
    documents = List.copyOf(documents);
    contacts = List.copyOf(contacts);
    Malformed.unless(!name.isBlank(), "name", "(empty)", "the name of the person");
    Malformed.unless(documents.size() <= MOST, "documents", documents.size(), "at most " + MOST);
    Malformed.unless(contacts.size() <= MOST, "contacts", contacts.size(), "at most " + MOST);
  }

  /** Shows nothing: identities must not reach a log by accident. */
  @Override
  public String toString() {
    return "an identity";
  }
}
