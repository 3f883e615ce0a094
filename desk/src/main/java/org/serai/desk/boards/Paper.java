package org.serai.desk.boards;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.serai.mission.people.Person;
import org.serai.mission.rules.Named;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.Policy;

/** A document, a certificate or a visa; {@code country} is blank for what is good everywhere. */
public record Paper(DocumentKind kind, String country, LocalDate last, String state) {

  static List<Paper> of(AsOf asOf, Person person) {
    List<Paper> papers = new ArrayList<>();
    person.papers().documents().forEach(d -> papers.add(of(asOf, d.kind(), "", d.valid())));
    person
        .papers()
        .visas()
        .forEach(v -> papers.add(of(asOf, DocumentKind.VISA, v.country().toString(), v.valid())));
    papers.sort(Comparator.comparing(Paper::last));
    return papers;
  }

  private static Paper of(AsOf asOf, DocumentKind kind, String country, Days valid) {
    return new Paper(kind, country, valid.last(), state(asOf, valid));
  }

  private static String state(AsOf asOf, Days valid) {
    long left = ChronoUnit.DAYS.between(asOf.day(), valid.last());
    if (left < 0) {
      return "ended " + -left + (left == -1 ? " day ago" : " days ago");
    }
    if (valid.first().isAfter(asOf.day())) {
      return "valid from " + Named.date(valid.first());
    }
    boolean soon = left <= asOf.mission().places().policy(Policy.DOCUMENT_MARGIN_DAYS);
    return soon ? "ends in " + left + (left == 1 ? " day" : " days") : "valid";
  }
}
