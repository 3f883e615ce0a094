package org.serai.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.serai.desk.journal.Identity;
import org.serai.desk.journal.Keys;
import org.serai.desk.journal.Likenesses;
import org.serai.desk.papers.PersonName;
import org.serai.mission.Mission;
import org.serai.mission.facts.AssistanceFact;
import org.serai.mission.facts.Fact;
import org.serai.mission.facts.PersonFact;
import org.serai.mission.facts.Report;
import org.serai.mission.terms.Applicant;
import org.serai.mission.terms.Envelope;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.Likeness;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.ReporterId;
import org.serai.mission.terms.Source;
import org.serai.mission.terms.Standing;

/** Seals who people are on the way in, and opens an envelope only while somebody looks. */
final class Identities {
  private static final ReporterId SEALER = new ReporterId("seal");

  private final Keys keys;
  private final Likenesses likenesses;

  Identities(Keys keys, Likenesses likenesses) {
    this.keys = keys;
    this.likenesses = likenesses;
  }

  /** The same reports, each applicant with what he or she is found again by. */
  List<Report> marked(List<Report> reports, List<org.serai.desk.scenario.Identity> identities) {
    Map<PersonId, Map<String, String>> fields = new HashMap<>();
    identities.forEach(identity -> fields.put(identity.person(), identity.fields()));
    return reports.stream().map(report -> marked(report, fields)).toList();
  }

  private Report marked(Report report, Map<PersonId, Map<String, String>> fields) {
    if (!(report.fact() instanceof AssistanceFact.ApplicantNamed named)) {
      return report;
    }
    Applicant applicant = named.applicant();
    Map<String, String> told = fields.getOrDefault(applicant.person(), Map.of());
    List<Likeness> found = likenesses(told);
    Fact fact = new AssistanceFact.ApplicantNamed(named.request(), applicant.with(found));
    return new Report(
        report.id(), report.happened(), report.by(), report.source(), report.standing(), fact);
  }

  /** The fields of an identity in an envelope of its person. */
  Envelope seal(PersonId person, Map<String, String> fields) {
    return keys.seal(person, identity(new org.serai.desk.scenario.Identity(person, fields)));
  }

  /** What the fields of an identity are found again by. */
  List<Likeness> likenesses(Map<String, String> fields) {
    List<String> names = new ArrayList<>();
    List<String> documents = new ArrayList<>();
    List<String> phones = new ArrayList<>();
    fields.forEach(
        (field, value) -> {
          switch (field) {
            case "name", "own_name" -> names.add(value);
            case "phone" -> phones.add(value);
            case "nationality", "born", "email", "next_of_kin" -> {}
            default -> documents.add(value);
          }
        });
    return likenesses.of(names, documents, phones);
  }

  /** Identities of a scenario as reports that nobody can read without the keys. */
  List<Report> sealed(
      Mission mission, List<org.serai.desk.scenario.Identity> identities, Instant happened) {
    Map<PersonId, Identity> fresh = new HashMap<>();
    for (org.serai.desk.scenario.Identity identity : identities) {
      boolean known =
          mission.people().findEnvelope(identity.person()).isPresent()
              || mission.people().forgotten().contains(identity.person());
      if (!known) {
        fresh.put(identity.person(), identity(identity));
      }
    }
    List<Report> reports = new ArrayList<>();
    keys.seal(fresh)
        .forEach((person, envelope) -> reports.add(report(mission, person, envelope, happened)));
    return reports;
  }

  private static Report report(
      Mission mission, PersonId person, Envelope envelope, Instant happened) {
    String name = mission.id() + " identity of " + person;
    return new Report(
        new FactId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))),
        happened,
        SEALER,
        Source.DESK,
        Standing.HAPPENED,
        new PersonFact.IdentitySealed(person, envelope));
  }

  private static Identity identity(org.serai.desk.scenario.Identity told) {
    List<String> documents = new ArrayList<>();
    List<String> contacts = new ArrayList<>();
    told.fields()
        .forEach(
            (field, value) -> {
              switch (field) {
                case "name", "own_name", "nationality" -> {}
                case "phone", "email", "next_of_kin" -> contacts.add(field + ": " + value);
                default -> documents.add(field + ": " + value);
              }
            });
    return new Identity(
        name(told.fields(), told.person()),
        told.fields().getOrDefault("nationality", ""),
        documents,
        contacts);
  }

  /** The name as in the passport, and beside it the name in the person's own script. */
  private static String name(Map<String, String> fields, PersonId person) {
    String latin = fields.getOrDefault("name", "");
    String own = fields.getOrDefault("own_name", "");
    if (latin.isEmpty() && own.isEmpty()) {
      return person.value();
    }
    if (latin.isEmpty() || own.equals(latin)) {
      return own;
    }
    return own.isEmpty() ? latin : latin + " \u00b7 " + own;
  }

  /** The name of a scenario's person, before anything is sealed. */
  static PersonName told(org.serai.desk.scenario.Identity told) {
    return shown(identity(told));
  }

  private static PersonName shown(Identity identity) {
    String document = identity.documents().isEmpty() ? "" : identity.documents().getFirst();
    return new PersonName(
        identity.name(),
        identity.nationality(),
        document.substring(document.indexOf(": ") < 0 ? 0 : document.indexOf(": ") + 2));
  }

  /** Opens the envelope of a person; empty when it is forgotten, or never came. */
  Optional<PersonName> findName(Mission mission, PersonId person) {
    return mission
        .people()
        .findEnvelope(person)
        .flatMap(envelope -> keys.findIdentity(person, envelope))
        .map(Identities::shown);
  }

  /** Destroys the key; false when there was none. */
  boolean forget(PersonId person) {
    return keys.forget(person);
  }
}
