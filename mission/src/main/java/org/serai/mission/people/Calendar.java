package org.serai.mission.people;

import java.time.LocalDate;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.terms.AbsenceKind;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.WishKind;

/** When a person cannot be on duty, and what he or she asks for. */
public record Calendar(PVector<Absence> absences, PVector<Wish> wishes) {
  /** Days off duty. */
  public record Absence(AbsenceKind kind, Days days) {}

  /** A wish; weight 1 is a preference, 5 a plea. */
  public record Wish(WishKind kind, Days days, int weight) {}

  static final Calendar EMPTY = new Calendar(TreePVector.empty(), TreePVector.empty());

  Calendar with(Absence absence) {
    return new Calendar(absences.plus(absence), wishes);
  }

  Calendar without(Absence absence) {
    return new Calendar(absences.minus(absence), wishes);
  }

  Calendar with(Wish wish) {
    return new Calendar(absences, wishes.plus(wish));
  }

  /** Whether the person is off duty on the day. */
  public boolean absentOn(LocalDate day) {
    return absences.stream().anyMatch(a -> a.days().contains(day));
  }
}
