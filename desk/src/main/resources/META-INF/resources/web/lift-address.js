// Flights of an airlift as a part of an address: a link shows the same ones to whoever opens it.
// A flight is CRAFT;AIRCRAFT;SEATS;KG;START;FROM>TO,OFF,ON/...;RIDES, its times in minutes after the
// start, its rides FIRST-LAST:PERSON,... by legs counted from 0. Ids only, never a name.

const MINUTE = 60_000;

/** What parts the text may not stand in a name. */
const plain = (name) => name.replace(/[;~|%]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);

/** Who rides from which leg to which, by "first-last". */
function ridesOf(legs) {
  const rides = new Map();
  for (const person of new Set(legs.flatMap((l) => l.aboard))) {
    const on = legs.map((l, i) => (l.aboard.includes(person) ? i : -1)).filter((i) => i >= 0);
    const key = `${on[0]}-${on.at(-1)}`;
    rides.set(key, [...(rides.get(key) ?? []), person]);
  }
  return rides;
}

export function packed({ craft, aircraft, seats, payloadKg, legs }) {
  const start = +new Date(legs[0].departs);
  const minutes = (at) => Math.round((new Date(at) - start) / MINUTE);
  const ways = legs.map((l) => `${l.from}>${l.to},${minutes(l.departs)},${minutes(l.arrives)}`).join('|');
  const rides = [...ridesOf(legs)].map(([key, people]) => `${key}:${people.join(',')}`).join('|');
  return [plain(craft), plain(aircraft), seats, payloadKg, start / MINUTE, ways, rides].join(';');
}

/** The flight again; undefined where the text is none, as in a link that was cut off. */
export function unpacked(text) {
  const [craft, aircraft, seats, payloadKg, start, ways, rides] = text.split(';');
  if (!ways || !Number.isFinite(Number(start))) return undefined;
  const at = (minutes) => new Date((Number(start) + Number(minutes)) * MINUTE).toISOString();
  const legs = ways.split('|').map((way) => {
    const [pair, off, on] = way.split(',');
    const [from, to] = pair.split('>');
    return { from, to, departs: at(off), arrives: at(on), aboard: [] };
  });
  for (const ride of (rides ?? '').split('|').filter(Boolean)) {
    const colon = ride.indexOf(':');
    const [first, last] = ride.slice(0, colon).split('-').map(Number);
    for (let i = first; i <= last && i < legs.length; i += 1) legs[i].aboard.push(...ride.slice(colon + 1).split(','));
  }
  return { craft: decodeURIComponent(craft), aircraft: decodeURIComponent(aircraft), seats: Number(seats), payloadKg: Number(payloadKg), legs };
}

/** The same flight so many minutes later, or earlier. */
export function shifted(flight, minutes) {
  const move = (at) => new Date(+new Date(at) + minutes * MINUTE).toISOString();
  return { ...flight, legs: flight.legs.map((l) => ({ ...l, departs: move(l.departs), arrives: move(l.arrives) })) };
}

/** The flight without these people. */
export function without(flight, people) {
  return { ...flight, legs: flight.legs.map((l) => ({ ...l, aboard: l.aboard.filter((p) => !people.includes(p)) })) };
}

/** Where a person gets on. */
export const boards = (flight, person) => flight.legs.find((l) => l.aboard.includes(person))?.from;

/** The leg on which somebody who waits at a place gets on; -1 where the flight does not call there. */
const legFrom = (flight, place) => flight.legs.findIndex((l, i) => i > 0 && l.from === place);

/** Seats that are free from a place to the end of the flight; -1 where it does not call there. */
export function freeFrom(flight, place) {
  const first = legFrom(flight, place);
  return first < 0 ? -1 : Math.min(...flight.legs.slice(first).map((l) => flight.seats - l.aboard.length));
}

/** The flight with these people, from where each of them waits to its end. */
export function joined(flight, people) {
  const on = people.map(({ person, place }) => [person, legFrom(flight, place)]);
  return { ...flight, legs: flight.legs.map((l, i) => ({ ...l, aboard: [...l.aboard, ...on.filter(([, first]) => first <= i).map(([person]) => person)] })) };
}
