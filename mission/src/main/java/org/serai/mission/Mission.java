package org.serai.mission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.pcollections.PMap;
import org.serai.mission.assistance.Assistance;
import org.serai.mission.contingents.Contingents;
import org.serai.mission.facts.Entry;
import org.serai.mission.facts.Report;
import org.serai.mission.flights.Flight;
import org.serai.mission.flights.Flights;
import org.serai.mission.hosting.Hosting;
import org.serai.mission.ledger.Ledger;
import org.serai.mission.lodging.Lodging;
import org.serai.mission.peace.Peace;
import org.serai.mission.people.People;
import org.serai.mission.places.Places;
import org.serai.mission.plans.Plans;
import org.serai.mission.posts.Posts;
import org.serai.mission.rules.Breach;
import org.serai.mission.rules.MayHappen;
import org.serai.mission.rules.Picture;
import org.serai.mission.security.Security;
import org.serai.mission.terms.FactId;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.Leg;
import org.serai.mission.terms.MissionId;
import org.serai.mission.terms.Standing;
import org.serai.mission.wardens.Wardens;

/**
 * The whole state of a mission. {@code after} asks the rules and folds; {@code folded} folds what
 * was recorded before, and asks nobody.
 */
public final class Mission {
  private final MissionId id;
  private final long lastEntry;
  private final PMap<FactId, Long> numbers;
  private final Picture picture;

  private Mission(MissionId id, long lastEntry, PMap<FactId, Long> numbers, Picture picture) {
    this.id = id;
    this.lastEntry = lastEntry;
    this.numbers = numbers;
    this.picture = picture;
  }

  /** A mission of which nothing is known yet. */
  public static Mission empty(MissionId id) {
    return new Mission(id, 0, HashTrie.empty(), Picture.EMPTY);
  }

  /** What became of an entry. */
  public sealed interface Outcome {
    /** The mission as it is after the entry. */
    record Accepted(Mission mission) implements Outcome {}

    /** The same report was recorded before, under this number; nothing changes. */
    record Repeated(long number) implements Outcome {}

    /** A rule says no; nothing changes. */
    record Refused(List<Breach> breaches) implements Outcome {
      public Refused {
        breaches = List.copyOf(breaches);
      }
    }
  }

  /**
   * The mission after one more entry. A wish is refused when a rule forbids it; what has happened
   * is refused only when it speaks of a person, place or flight that nobody knows.
   */
  public Outcome after(Entry entry) {
    Report report = entry.report();
    Optional<Long> known = findNumber(report.id());
    if (known.isPresent()) {
      return new Outcome.Repeated(known.get());
    }
    List<Breach> breaches = breaches(report);
    return breaches.isEmpty() ? new Outcome.Accepted(folded(entry)) : new Outcome.Refused(breaches);
  }

  private List<Breach> breaches(Report report) {
    List<Breach> unknown = MayHappen.unknown(picture, report.fact());
    if (!unknown.isEmpty() || report.standing() == Standing.HAPPENED) {
      return unknown;
    }
    return MayHappen.forbidden(picture, report.fact(), report.happened());
  }

  /**
   * The mission with an entry that was accepted before, as on replay.
   *
   * @throws IllegalStateException when the number does not follow the last one
   */
  public Mission folded(Entry entry) {
    if (entry.number() != lastEntry + 1) {
      throw new IllegalStateException(
          "Entry " + entry.number() + " does not follow entry " + lastEntry + " of " + id);
    }
    return new Mission(
        id,
        entry.number(),
        numbers.plus(entry.report().id(), entry.number()),
        picture.after(entry.report()));
  }

  public MissionId id() {
    return id;
  }

  /** The number of the last entry; 0 before the first. */
  public long lastEntry() {
    return lastEntry;
  }

  /** The entry under which a report was recorded. */
  public Optional<Long> findNumber(FactId report) {
    return Optional.ofNullable(numbers.get(report));
  }

  /** All pillars side by side, as the rules see them. */
  public Picture picture() {
    return picture;
  }

  public Places places() {
    return picture.places();
  }

  public People people() {
    return picture.people();
  }

  public Posts posts() {
    return picture.posts();
  }

  public Security security() {
    return picture.security();
  }

  public Flights flights() {
    return picture.flights();
  }

  /** Whether the flight may fly its leg, as airfields, routes and windows are known now. */
  public boolean admits(Flight flight, Leg leg) {
    return picture.admits(flight, leg);
  }

  public Lodging lodging() {
    return picture.lodging();
  }

  public Plans plans() {
    return picture.plans();
  }

  public Wardens wardens() {
    return picture.wardens();
  }

  public Hosting hosting() {
    return picture.hosting();
  }

  public Assistance assistance() {
    return picture.assistance();
  }

  public Peace peace() {
    return picture.peace();
  }

  public Contingents contingents() {
    return picture.contingents();
  }

  public Ledger ledger() {
    return picture.ledger();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mission that
        && id.equals(that.id)
        && lastEntry == that.lastEntry
        && picture.equals(that.picture);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, lastEntry);
  }
}
