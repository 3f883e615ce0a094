package org.serai.mission.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.DocumentKind;
import org.serai.mission.terms.PlaceId;

/** Documents, certificates and visas of one person. */
public record Papers(PVector<Document> documents, PVector<Visa> visas) {
  /** A document that is good everywhere. */
  public record Document(DocumentKind kind, Days valid) {}

  /** A visa for one country. */
  public record Visa(PlaceId country, Days valid) {}

  static final Papers NONE = new Papers(TreePVector.empty(), TreePVector.empty());

  Papers with(Document document) {
    return new Papers(documents.plus(document), visas);
  }

  Papers with(Visa visa) {
    return new Papers(documents, visas.plus(visa));
  }

  /** Whether a document of the kind is valid on the day. */
  public boolean holds(DocumentKind kind, LocalDate day) {
    return documents.stream().anyMatch(d -> d.kind() == kind && d.valid().contains(day));
  }

  /** The last day to which documents of this kind reach; empty when there is none at all. */
  public Optional<LocalDate> findLastDay(DocumentKind kind) {
    return documents.stream()
        .filter(d -> d.kind() == kind)
        .map(d -> d.valid().last())
        .max(Comparator.naturalOrder());
  }

  /** The last day to which visas of the country reach; empty when there is none at all. */
  public Optional<LocalDate> findLastVisaDay(PlaceId country) {
    return visas.stream()
        .filter(v -> v.country().equals(country))
        .map(v -> v.valid().last())
        .max(Comparator.naturalOrder());
  }
}
