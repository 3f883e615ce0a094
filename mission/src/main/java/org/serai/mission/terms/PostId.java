package org.serai.mission.terms;

/** Names a post: a function at a duty station. */
public record PostId(String value) implements Comparable<PostId> {
  public PostId {
    Code.check("post", value);
  }

  @Override
  public int compareTo(PostId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
