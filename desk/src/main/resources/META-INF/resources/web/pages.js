// The pages of the desk, in the groups in which they stand on the rail: add a page here.
// page: its address; word: on the rail; letter: after g; board: the element that draws it;
// one: the element for a single thing of it; thumb: stays in reach on a phone; under: the page that
// leads to it, where it is no part of a mission's day and has no place on the rail.

export const GROUPS = [
  {
    name: 'Watch',
    pages: [
      { page: 'now', word: 'Now', letter: 'n', board: 'now-board', thumb: true },
      { page: 'amiss', word: 'Amiss', letter: 'a', board: 'amiss-board', thumb: true },
      { page: 'map', word: 'Map', letter: 'm', board: 'map-board' },
      { page: 'ground', word: 'Ground', letter: 'g', board: 'ground-board' },
      { page: 'head-count', word: 'Head-count', letter: 'o', board: 'head-count-board', one: 'roll-call-board', thumb: true },
      { page: 'wardens', word: 'Wardens', board: 'wardens-board', under: 'head-count' },
      { page: 'heads', word: 'Heads', letter: 'h', board: 'heads-board' },
      { page: 'security', word: 'Security', letter: 's', board: 'security-board' },
      { page: 'peace', word: 'Peace', letter: 'z', board: 'peace-board' },
    ],
  },
  {
    name: 'Move',
    pages: [
      { page: 'timeline', word: 'Timeline', letter: 't', board: 'timeline-board' },
      { page: 'flights', word: 'Flights', letter: 'f', board: 'flights-board', one: 'manifest-board', thumb: true },
      { page: 'airlift', word: 'Airlift', letter: 'x', board: 'airlift-board' },
      { page: 'evacuations', word: 'Kabul 2021', board: 'evacuation-board', under: 'airlift' },
      { page: 'plan', word: 'Plan', letter: 'r', board: 'plan-board' },
      { page: 'what-if', word: 'What if', letter: 'i', board: 'what-if-board' },
      { page: 'rehearsal', word: 'Rehearse', letter: 'd', board: 'rehearsal-board' },
    ],
  },
  {
    name: 'Care',
    pages: [
      { page: 'people', word: 'People', letter: 'p', board: 'people-board', one: 'person-board' },
      { page: 'lodging', word: 'Lodging', letter: 'l', board: 'lodging-board' },
      { page: 'suspense', word: 'Suspense', letter: 'w', board: 'suspense-board' },
      { page: 'report', word: 'Report', letter: 'e', board: 'report-board' },
      { page: 'coverage', word: 'Coverage', letter: 'c', board: 'coverage-board' },
      { page: 'continuity', word: 'Continuity', letter: 'y', board: 'continuity-board' },
      { page: 'assistance', word: 'Assistance', letter: 'q', board: 'assistance-board' },
    ],
  },
  {
    name: 'Host',
    pages: [
      { page: 'host', word: 'Host', letter: 'b', board: 'host-board' },
      { page: 'arrivals', word: 'Arrivals', letter: 'v', board: 'arrivals-board' },
      { page: 'contributions', word: 'Thanks', letter: 'k', board: 'contributions-board' },
      { page: 'contingents', word: 'Units', letter: 'u', board: 'contingents-board' },
    ],
  },
];

export const PAGES = GROUPS.flatMap((group) => group.pages);
