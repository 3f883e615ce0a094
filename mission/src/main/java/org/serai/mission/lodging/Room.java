package org.serai.mission.lodging;

import org.serai.mission.terms.PremisesId;
import org.serai.mission.terms.RoomId;

/** A room with its beds, counted from 1. */
public record Room(RoomId id, PremisesId premises, int beds, boolean accessible) {}
