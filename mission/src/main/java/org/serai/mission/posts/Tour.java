package org.serai.mission.posts;

import org.serai.mission.terms.Days;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PostId;

/** Who holds which post on which days, on the spot or from the hub. */
public record Tour(PersonId person, PostId post, Days days, boolean fromHub) {}
