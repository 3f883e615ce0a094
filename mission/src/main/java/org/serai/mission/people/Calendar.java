package org.serai.mission.people;

import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
import org.serai.mission.terms.AbsenceKind;
import org.serai.mission.terms.BookingId;
import org.serai.mission.terms.Days;
import org.serai.mission.terms.HashTrie;
import org.serai.mission.terms.WishKind;

/** When a person cannot be on duty, and what he or she asks for. */
public record Calendar(
    PVector<Absence> absences, PVector<Wish> wishes, PMap<BookingId, Reply> replies) {
  /** Days off duty. */
  public record Absence(AbsenceKind kind, Days days) {}

  /** A wish; weight 1 is a preference, 5 a plea. */
  public record Wish(WishKind kind, Days days, int weight) {}

  /** Whether the person can make a move; the reason is blank when nothing is in the way. */
  public record Reply(boolean accepted, String reason) {}

  static final Calendar EMPTY =
      new Calendar(TreePVector.empty(), TreePVector.empty(), HashTrie.empty());

  Calendar with(Absence absence) {
    return new Calendar(absences.plus(absence), wishes, replies);
  }

  Calendar without(Absence absence) {
    return new Calendar(absences.minus(absence), wishes, replies);
  }

  Calendar with(Wish wish) {
    return new Calendar(absences, wishes.plus(wish), replies);
  }

  Calendar with(BookingId booking, Reply reply) {
    return new Calendar(absences, wishes, replies.plus(booking, reply));
  }

  /** What the person said last about a move. */
  public Optional<Reply> findReply(BookingId booking) {
    return Optional.ofNullable(replies.get(booking));
  }

  /** Whether the person is off duty on the day. */
  public boolean absentOn(LocalDate day) {
    return absences.stream().anyMatch(a -> a.days().contains(day));
  }
}
