package org.serai.desk.planning;

import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.PostId;

/** Where a plan has a person in a slot. */
public sealed interface Standpoint {
  /** In the field, holding a post. */
  record AtPost(PlaceId station, PostId post) implements Standpoint {}

  /** In the field without a post that needs covering. */
  record AtStation(PlaceId station) implements Standpoint {}

  /** At the hub, covering a post from there. */
  record CoveringFromHub(PostId post) implements Standpoint {}

  /** At the hub. */
  record AtHub() implements Standpoint {}

  /** Out: leave, rest, duty travel. */
  record Out() implements Standpoint {}

  Standpoint HUB = new AtHub();
  Standpoint OUT = new Out();
}
