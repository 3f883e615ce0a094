package org.serai.mission.terms;

/** Names one booking of one person; made by whoever books. */
public record BookingId(String value) implements Comparable<BookingId> {
  public BookingId {
    Code.check("booking", value);
  }

  @Override
  public int compareTo(BookingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
