// What the map of an airlift shows: flights that are proposed, and flights on the schedule with seats
// that are free for those who must leave.
import { count } from './words.js';

export function liftArcs(flights, seats) {
  return [...flights.flatMap(proposed), ...[...Map.groupBy(seats, (s) => `${s.flight} ${s.from}`).values()].map(scheduled)];
}

/** Leg by leg; none of them is on the schedule yet, so none has a page of its own. */
function proposed({ craft, seats, legs }) {
  return legs.map(({ from, to, departs, arrives, aboard }) => ({
    flight: craft, from, to, stops: [], departs, arrives, state: 'PROPOSED',
    words: `${craft}, proposed: ${count(aboard.length, 'person', 'people')} on ${count(seats, 'seat')}`,
  }));
}

/** As its passengers ride, whatever calls it makes before and after. */
function scheduled(those) {
  const [{ flight, from, to, departs, arrives }] = those;
  return {
    flight, from, to, stops: [], departs, arrives, state: 'SCHEDULED',
    words: `${flight}, on the schedule: free seats for ${count(those.length, 'person', 'people')}`,
  };
}
