package org.serai.mission.terms;

/** Names a line of the reception checklist. */
public record TemplateId(String value) implements Comparable<TemplateId> {
  public TemplateId {
    Code.check("template", value);
  }

  @Override
  public int compareTo(TemplateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
