package org.serai.mission.assistance;

import java.time.Instant;
import org.serai.mission.terms.PersonId;
import org.serai.mission.terms.PlaceId;
import org.serai.mission.terms.StateCode;

/** A state took a person over: from then on that state answers for him or her. */
public record Handover(PersonId person, StateCode state, PlaceId at, Instant since) {}
