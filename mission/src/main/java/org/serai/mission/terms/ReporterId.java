package org.serai.mission.terms;

/** Names who or what reported: a desk, a scanner, a scenario file. Never a person's name. */
public record ReporterId(String value) implements Comparable<ReporterId> {
  public ReporterId {
    Code.check("reporter", value);
  }

  @Override
  public int compareTo(ReporterId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
