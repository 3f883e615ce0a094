// What a clerk does to a flight: put it on the schedule, change it, fill it, send it off.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { nameOf } from './names.js';
import { personField } from './person-field.js';
import { strikeForm } from './strikes.js';
import { instantOf, placeTime } from './times.js';
import { count, momentInWords } from './words.js';
import { busy, folded, ID, office, options, outcome, reporter, send, writeForm } from './writing.js';

export const PRIORITIES = { OFFICIAL: 'official', LEAVE: 'rest and leave', SECURITY: 'safety', MEDICAL: 'medical evacuation' };

const places = (board) => Object.fromEntries(Object.entries(board.ground?.places ?? {}).map(([id, p]) => [id, p.name]));

/** Where an aircraft can stand: in no country and in no area; what is on the schedule stays. */
function airfields(board, legs) {
  const flown = new Set(legs.flatMap((leg) => [leg.from, leg.to]));
  return Object.fromEntries(Object.entries(places(board)).filter(([id]) => flown.has(id) || !['COUNTRY', 'AREA'].includes(board.ground.places[id].kind)));
}

const bookingOf = (person, id) => `B-${person}-${id.slice(0, 8)}`;
const number = (text) => (text === '' || text === undefined ? undefined : Number(text));

/** Heads that somebody counted; while they differ from the lists, why they do. */
export function headsForm(board, { flight, heads }) {
  const id = flight.flight;
  const explain = html`<p class="broken">${heads.open > 0 ? `${count(heads.open, 'head')} aboard that no list names` : `${count(-heads.open, 'person', 'people')} on the list without a head`}: not accounted for until somebody explains ${Math.abs(heads.open) === 1 ? 'it' : 'them'}.</p>
    ${writeForm(board, `explain ${id}`, { path: 'heads', button: 'Explain the difference', body: (f) => ({ flight: id, heads: Number(f.heads), explanation: f.explanation }), said: 'Explained; the difference is closed.' }, html`
      <div class="pair"><label>Heads explained<input name="heads" type="number" required value=${String(heads.open)}></label><label>Why they differ<input name="explanation" required minlength="8" maxlength="2000" placeholder="Who it was, and who says so"></label></div>${reporter()}`)}`;
  const counted = writeForm(board, `heads ${id}`, { path: 'heads', button: 'Record the count', plain: true, body: (f) => ({ flight: id, heads: Number(f.heads), explanation: '' }), said: 'Recorded beside the lists.' }, html`
      <label>Heads counted aboard<input name="heads" type="number" min="0" max="2000" required></label>${reporter()}`);
  return heads.open ? explain : counted;
}

/** One aircraft is told from another by what is painted on it. */
const painted = ({ registration }) => registration?.trim().toUpperCase() || undefined;

/** Where only military flights are let in, this says whether one may go there. */
const forcesField = () => html`<label class="tick"><input type="checkbox" name="military"> It is flown by armed forces</label>`;

const ofForces = ({ military }) => (military ? true : undefined);

const notOfForces = (board, id) => strikeForm(board, 'FORCES', id, `That armed forces fly ${id}`, { words: 'was told wrongly', hint: 'it is a charter' });

/** After the departure as well: who flew is often known later. The aircraft is told again as it is. */
function whoFlies(board, { flight, aircraft, registration, military }) {
  if (military) return notOfForces(board, flight);
  const body = () => ({ flight, aircraft, registration: painted({ registration }), military: true, claim: 'HAPPENED' });
  return writeForm(board, `forces ${flight}`, { path: 'aircraft', button: 'Record who flies it', plain: true, body, said: 'Recorded: armed forces fly it.' }, html`
    <label class="tick"><input type="checkbox" name="military" required> It is flown by armed forces</label>${reporter()}`);
}

const aircraftFields = (type = '', registration = '') => html`<label>Aircraft<input name="aircraft" required maxlength="200" value=${type} placeholder="Dash 8-300"></label>
  <label>Registration, where known<input name="registration" maxlength="12" value=${registration} pattern="[A-Za-z0-9][A-Za-z0-9\\-]*" placeholder="5Y-BMA" title="As painted on the aircraft; letters, digits and -" autocomplete="off" autocapitalize="characters"></label>`;

/** What left already is not asked for but reported, and somebody has to say so. */
const claimOf = ({ flew }) => (flew ? 'HAPPENED' : undefined);

const afterTheFact = () => html`<label class="tick"><input type="checkbox" name="flew"> It has left already: told after the fact</label>`;

/** One leg after the other, as far as they are filled in. */
function legsOf(board, form) {
  const legs = [];
  let from = form.from;
  for (let i = 1; form[`to${i}`]; i += 1) {
    const to = form[`to${i}`];
    legs.push({ from, to, departs: instantOf(form[`departs${i}`], board.zoneOf(from)), arrives: instantOf(form[`arrives${i}`], board.zoneOf(to)) });
    from = to;
  }
  return legs;
}

/** The places that are chosen so far: a time is typed by the clocks of its own place. */
const chosen = new WeakMap();

function legFields(board, legs = []) {
  const known = chosen.get(board) ?? {};
  const all = { '': '–', ...airfields(board, legs) };
  const from = (i) => (i === 1 ? known.from ?? legs[0]?.from : to(i - 1));
  const to = (i) => known[`to${i}`] ?? legs[i - 1]?.to;
  const choose = (e) => { chosen.set(board, { ...known, [e.target.name]: e.target.value }); board.requestUpdate(); };
  return html`<label>From<select name="from" required @change=${choose}>${options(all, from(1))}</select></label>
    ${[1, 2, 3].map((i) => html`<div class="pair leg"><label>${i === 1 ? 'To' : `then to (leg ${i})`}<select name="to${i}" ?required=${i === 1} @change=${choose}>${options(all, to(i))}</select></label>
      ${placeTime(board, { name: `departs${i}`, label: 'Departs', place: from(i), value: legs[i - 1]?.departs, required: i === 1 })}
      ${placeTime(board, { name: `arrives${i}`, label: 'Arrives', place: to(i), value: legs[i - 1]?.arrives, required: i === 1 })}</div>`)}`;
}

/** Where and when; left blank it is now, unless that would say nothing. */
function whereAndWhen(board, { field, words, stops, place, required = false }) {
  const known = chosen.get(board) ?? {};
  const at = known[`${words}`] ?? place;
  const choose = (e) => { chosen.set(board, { ...known, [words]: e.target.value }); board.requestUpdate(); };
  return html`<div class="pair"><label>${words}<select name=${field} @change=${choose}>${options(stops, at)}</select></label>
    ${placeTime(board, { name: 'happened', label: 'When', place: at, required, hint: required ? '' : 'left blank: now' })}</div>`;
}

export function newFlight(board) {
  const body = (form) => ({
    flight: form.flight, aircraft: form.aircraft, registration: painted(form), military: ofForces(form), claim: claimOf(form), seats: Number(form.seats), payloadKg: Number(form.payloadKg),
    baggageKg: number(form.baggageKg), legs: legsOf(board, form),
  });
  // The next flight begins without places: times are named by the clocks of those that are chosen.
  const then = () => { chosen.delete(board); board.requestUpdate(); };
  return writeForm(board, 'new flight', { path: 'flights', button: 'Put it on the schedule', body, said: 'The flight is on the schedule.', then }, html`
    <div class="pair"><label>Flight<input name="flight" required maxlength="64" pattern=${ID} placeholder="UN-204/2021-08-22" title="Number and day without blanks: UN-204/2021-08-22"></label>
      ${aircraftFields()}</div>
    <div class="pair"><label>Seats<input name="seats" type="number" min="0" max="1000" required></label><label>Payload, kg<input name="payloadKg" type="number" min="0" required></label>
      <label>Baggage each, kg<input name="baggageKg" type="number" min="0" max="200" title="Left blank: as the policy says"></label></div>
    ${forcesField()}${legFields(board)}${afterTheFact()}${reporter()}`);
}

const SCANNED = { CHECK_IN: 'is checked in', BOARD: 'is aboard', ALIGHT: 'has left the aircraft', NO_SHOW: 'did not come', OFF_LOAD: 'is taken off' };

/** The states in which a scan says nothing new; a pass that was copied shows itself there. */
const BEFORE = { CHECK_IN: ['CHECKED_IN', 'BOARDED', 'ARRIVED'], BOARD: ['BOARDED'], ALIGHT: ['ARRIVED'] };

function wordsOf(act, state) {
  if (act === 'BOARD' && state === 'ARRIVED') return 'is aboard, and had left the aircraft already: this pass was read before';
  return BEFORE[act]?.includes(state) ? `${SCANNED[act]} already: this pass was read before` : SCANNED[act];
}

/**
 * Sends a scan, or what is said by hand of a passenger. Whoever stands at the gate compares a face
 * with a paper: the name is told, and whether the person was aboard already.
 */
export async function scanned(board, flight, { code, act, by, key = 'scan', said, ...more }) {
  const who = code.includes('|') ? code.split('|')[1] : code;
  const now = board.seen?.passengers.find((p) => p.person === who)?.state;
  return send(board, key, { path: 'scans', by, beside: key === 'scan', body: { flight, code, act, ...more }, said: said ?? html`<person-name person=${who}></person-name> ${wordsOf(act, now)}.` });
}

export function bookForm(board, flight, legs, person = '') {
  const stops = Object.fromEntries([legs[0].from, ...legs.map((l) => l.to)].map((id) => [id, board.placeName(id)]));
  const body = (f, { id }) => ({ booking: bookingOf(f.person.trim(), id), person: f.person.trim(), flight, from: f.from, to: f.to, priority: f.priority });
  const fields = html`<div class="pair">${personField({ value: person })}
      <label>Priority<select name="priority">${options(PRIORITIES)}</select></label></div>
    <div class="pair"><label>From<select name="from">${options(stops, legs[0].from)}</select></label><label>To<select name="to">${options(stops, legs.at(-1).to)}</select></label></div>${reporter()}`;
  return html`${writeForm(board, `book ${flight}`, { path: 'bookings', button: 'Book a seat', body, said: 'The seat is booked.' }, fields)}
    <details><summary>No seat free? List on standby</summary>${writeForm(board, `standby ${flight}`, { path: 'standbys', button: 'List on standby', plain: true, body, said: 'Listed; the first of the most urgent takes the next free seat.' }, fields)}</details>`;
}

export function weighForm(board, flight, passenger) {
  const body = (f) => ({ flight, person: passenger.person, bodyKg: Number(f.bodyKg), baggageKg: Number(f.baggageKg), pieces: Number(f.pieces) });
  return writeForm(board, `weigh ${passenger.person}`, { path: 'weights', button: 'Record the weight', plain: true, body, said: 'Weighed.' }, html`
    <div class="pair"><label>Passenger, kg<input name="bodyKg" type="number" min="1" max="300" required value=${passenger.bodyKg || ''}></label>
    <label>Baggage, kg<input name="baggageKg" type="number" min="0" max="500" required value=${passenger.baggageKg || ''}></label>
    <label>Pieces<input name="pieces" type="number" min="0" max="20" required value=${passenger.pieces || ''}></label></div>${reporter()}`);
}

/** Gives the seat of a passenger to the first who waits for the same way. */
export function swapForm(board, flight, passenger, standby) {
  const fitting = standby.filter((w) => w.from === passenger.from && w.to === passenger.to);
  if (!fitting.length) return nothing;
  const body = (f) => {
    const { booking, person, from, to, priority } = fitting.find((w) => w.booking === f.booking);
    return { flight, off: passenger.person, reason: f.reason ?? '', booking, person, from, to, priority };
  };
  return html`<h3>Swap from standby</h3>${writeForm(board, `swap ${passenger.person}`, { path: 'swaps', button: 'Swap', plain: true, body, said: 'Swapped: the seat has its new passenger.' }, html`
    <label>Seat goes to<select name="booking">${fitting.map((w) => html`<option value=${w.booking}>${[nameOf(w.person), w.person].filter(Boolean).join(' ')}, ${PRIORITIES[w.priority]}</option>`)}</select></label>
    <label>Why the other is taken off; blank for a no-show<input name="reason" maxlength="200"></label>${reporter()}`)}`;
}

/** Changes of the flight itself. */
export function flightForms(board, { flight, legs, baggageKg, shares, heads, landed }) {
  const id = flight.flight;
  const key = (what) => `${what} ${id}`;
  const stops = Object.fromEntries([legs[0].from, ...legs.map((l) => l.to)].map((s) => [s, board.placeName(s)]));
  const ahead = flight.state === 'SCHEDULED';
  return html`${ahead ? html`<h3>Seats, payload, baggage</h3>${writeForm(board, key('load'), { path: 'loads', button: 'Change', plain: true, said: 'Changed.', body: (f) => ({ flight: id, seats: number(f.seats), payloadKg: number(f.payloadKg), baggageKg: number(f.baggageKg) }) }, html`
        <div class="pair"><label>Seats<input name="seats" type="number" min="0" max="1000" value=${flight.seats}></label><label>Payload, kg<input name="payloadKg" type="number" min="0" value=${flight.payloadKg}></label><label>Baggage each, kg<input name="baggageKg" type="number" min="0" max="200" value=${baggageKg}></label></div>${reporter()}`)}
      <h3>Seats kept for an agency</h3>${shares.length ? html`<ul class="plain-list">${shares.map((s) => html`<li><strong>${s.agency}</strong> ${s.booked} of ${s.seats} booked</li>`)}</ul>` : nothing}
      ${writeForm(board, key('share'), { path: 'shares', button: 'Keep seats', plain: true, said: 'The seats are kept until the lead time ends.', body: (f) => ({ flight: id, agency: f.agency, seats: Number(f.seats) }) }, html`
        <div class="pair"><label>Agency<select name="agency">${options(board.ground?.agencies ?? {})}</select></label><label>Seats<input name="seats" type="number" min="0" max="1000" required></label></div>${reporter()}`)}
      <h3>Aircraft</h3>${writeForm(board, key('aircraft'), { path: 'aircraft', button: 'Name the aircraft', plain: true, said: 'The aircraft is named.', body: (f) => ({ flight: id, aircraft: f.aircraft, registration: painted(f), military: ofForces(f) }) }, html`<div class="pair">${aircraftFields(flight.aircraft, flight.registration)}</div>${flight.military ? nothing : forcesField()}${reporter()}`)}${flight.military ? notOfForces(board, id) : nothing}
      <h3>Reschedule</h3>${writeForm(board, key('legs'), { path: 'schedules', button: 'Reschedule', plain: true, said: 'Rescheduled; bookings stay.', body: (f) => ({ flight: id, claim: claimOf(f), legs: legsOf(board, f) }) }, html`${legFields(board, legs)}${afterTheFact()}${reporter()}`)}
      <h3>Cancel</h3>${writeForm(board, key('cancel'), { path: 'cancellations', button: 'Cancel the flight', plain: true, said: 'Cancelled; whoever is booked stands on the amiss list.', body: (f) => ({ flight: id, reason: f.reason }) }, html`<label>Reason<input name="reason" required maxlength="2000"></label>${reporter()}`)}` : nothing}
    ${flight.state === 'CANCELLED' ? nothing : html`<h3>On its way</h3>${onItsWay(board, flight, legs, stops)}${landed.map((l) => wasNone(board, flight, l))}
      ${ahead ? nothing : html`<h3>Who flies it</h3>${whoFlies(board, flight)}`}
      ${heads.open ? nothing : html`<h3>Heads</h3>${headsForm(board, { flight, heads })}`}`}`;
}

/**
 * What is told next stands open; what would be told out of its order is folded away. Who presses
 * "landed" for "departed" has everybody aboard at the other end.
 */
function onItsWay(board, flight, legs, stops) {
  const told = (what, more) => writeForm(board, `${what} ${flight.flight}`, { plain: true, ...more.act }, html`${whereAndWhen(board, more.at)}${reporter()}`);
  const body = (field) => (f) => ({ flight: flight.flight, [field]: f[field], happened: instantOf(f.happened, board.zoneOf(f[field])) });
  const departed = () => told('departed', { act: { path: 'departures', button: 'Departed', said: 'Departed.', body: body('from') }, at: { field: 'from', words: 'Left', stops, place: legs[0].from } });
  const landed = () => html`${told('landed', { act: { path: 'landings', button: 'Landed as planned', said: 'Landed; those who end here are here.', body: body('at') }, at: { field: 'at', words: 'Landed at', stops, place: legs.at(-1).to } })}
    ${told('diverted', { act: { path: 'diversions', button: 'Landed elsewhere, or came back', said: 'Everybody aboard is there now.', body: body('at') }, at: { field: 'at', words: 'On the ground at', stops: airfields(board, legs), place: legs[0].from } })}`;
  if (flight.state === 'SCHEDULED') return html`${departed()}${folded(board, 'landed first', 'It has landed, and nobody told that it left', landed)}`;
  const again = legs.length > 1 ? departed() : nothing;
  if (flight.state === 'DEPARTED') return html`${landed()}${again}`;
  return html`${again}${folded(board, 'told again', 'It landed somewhere else, or at another time', () => landedAnew(board, flight, legs))}`;
}

const whereLanded = (board, { at, happened }) => `the landing at ${board.placeName(at)}, ${momentInWords(happened, board.zoneOf(at))},`;

/** A landing that was told wrongly: everybody is where he or she was before it. */
function wasNone(board, flight, landing) {
  const name = whereLanded(board, landing);
  return strikeForm(board, 'LANDING', `${flight.flight} ${landing.report}`, name[0].toUpperCase() + name.slice(1), {
    words: 'was none', hint: 'it had only left', after: 'Whoever got off by it is aboard again.' });
}

/**
 * Everybody has left an aircraft that is on the ground: told now, another landing would move nobody.
 * So it bears its own time, and the landing that was told before goes once the other one is told.
 */
function landedAnew(board, flight, legs) {
  const key = `anew ${flight.flight}`;
  const last = board.seen.landed.at(-1);
  const sends = async ({ by, at, happened, reason }, way) => {
    const body = { flight: flight.flight, at, happened: instantOf(happened, board.zoneOf(at)) };
    const said = `Landed at ${board.placeName(at)}; whoever was aboard until then is there.`;
    if (!await send(board, key, { path: way, by, body, said }) || !last) return undefined;
    const strike = { thing: 'LANDING', which: `${flight.flight} ${last.report}`, reason };
    return send(board, key, { path: 'strikes', by, body: strike, said: `${said} Struck off: ${whereLanded(board, last)} as told before.` });
  };
  return writeForm(board, key, { sends, plain: true, ways: { landings: 'Landed as planned', diversions: 'Landed elsewhere, or came back' } }, html`
    ${whereAndWhen(board, { field: 'at', words: 'On the ground at', stops: airfields(board, legs), place: legs.at(-1).to, required: true })}
    ${last ? html`<label>Why ${whereLanded(board, last)} was none<input name="reason" required maxlength="200" placeholder="it came back"></label>` : nothing}${reporter()}`);
}

/** Who has a seat on a flight that left and was not scanned aboard: came late, or not at all. */
export function notScanned(board, { flight, legs, passengers }) {
  const left = ['DEPARTED', 'LANDED', 'DIVERTED'].includes(flight.state);
  const silent = left ? passengers.filter((p) => ['PENDING', 'CHECKED_IN'].includes(p.state)) : [];
  if (!silent.length) return nothing;
  const say = (p, act, more = {}) => scanned(board, flight.flight, { code: p.person, act, key: `silent ${p.person}`, ...more });
  return html`<section class="card needs" id="silent"><header><h2>${count(silent.length, 'person has', 'people have')} a seat and ${silent.length === 1 ? 'was' : 'were'} not scanned aboard</h2></header>
    <ul class="plain-list">${silent.map((p) => html`<li><a href=${addressOf('people', p.person)}><person-name person=${p.person}></person-name></a> <span class="quiet small">${p.agency}, ${board.placeName(p.from)} → ${board.placeName(p.to)}</span>
      <span class="acts"><button ?disabled=${busy(board, `silent ${p.person}`)} @click=${() => say(p, 'NO_SHOW')}>Did not come</button>
      ${wasAboard(board, flight, legs, p)}</span>${outcome(board, `silent ${p.person}`)}</li>`)}</ul>
    ${silent.length > 1 ? noneCame(board, flight, silent) : nothing}</section>`;
}

/** Said by hand after the departure, of who was not scanned or was said not to have come. */
export function wasAboard(board, flight, legs, { person, from }) {
  const departs = legs.find((leg) => leg.from === from)?.departs;
  const key = `silent ${person}`;
  const aboard = () => scanned(board, flight.flight, { code: person, act: 'BOARD', key, at: from, happened: aboardSince(board, departs), claim: 'HAPPENED' });
  return departs ? html`<button class="noprint" ?disabled=${busy(board, key)} @click=${aboard}>Was aboard</button>` : nothing;
}

/** When it should have left; if it left before its time, then before it landed: who boards after that is in the air. */
function aboardSince(board, departs) {
  if (new Date(departs) <= new Date(board.moment)) return departs;
  const landed = board.seen.landed.at(-1);
  return landed ? new Date(new Date(landed.happened) - 1000).toISOString() : undefined;
}

/** Asked first: by one slip a whole flight would have stayed behind. */
function noneCame(board, flight, silent) {
  const key = `none ${flight.flight}`;
  const all = count(silent.length, 'person', 'people');
  const said = `${all} recorded: did not come. Whoever was aboard all the same is put right under “Not flying”.`;
  const sends = async ({ by }) => {
    for (const { person } of silent) {
      if (!await scanned(board, flight.flight, { code: person, act: 'NO_SHOW', by, key, said })) return undefined;
    }
    return true;
  };
  return html`<div class="pad folded noprint">${folded(board, key, 'None of them came', () => writeForm(board, key, { sends, button: `Record ${all} as not come` }, html`
    <label class="tick"><input type="checkbox" name="sure" required> ${all} did not come: each loses the seat on ${flight.flight}.</label>${reporter()}`))}</div>`;
}

/** Who waits, in turn; the first gets a seat that is free all the way. */
export function standbyList(board, { flight, legs, standby }) {
  if (!standby.length) return nothing;
  const ahead = ['SCHEDULED', 'DEPARTED'].includes(flight.state);
  const first = new Set();
  const next = (w) => { const way = `${w.from} ${w.to}`; return !first.has(way) && first.add(way) && freeBetween(flight, legs, w) > 0; };
  const give = (w) => writeForm(board, `give ${w.booking}`, { path: 'bookings', button: 'Give the free seat', body: () => ({ flight: flight.flight, booking: w.booking, person: w.person, from: w.from, to: w.to, priority: w.priority }), said: 'The seat is given.' }, office() ? nothing : reporter());
  const strike = (w) => folded(board, `strike ${w.booking}`, 'Waits no longer', () => writeForm(board, `strike ${w.booking}`, { path: 'standbys/struck', button: 'Take off the list', plain: true, body: (f) => ({ flight: flight.flight, booking: w.booking, reason: f.reason }), said: 'Taken off the waiting list.' }, html`<label>Why<input name="reason" required maxlength="200" placeholder="took the road"></label>${reporter()}`));
  return html`<section class="card" id="standby"><header><h2>Standby</h2><span class="quiet small">${ahead ? 'a seat that falls free goes to the first of them' : 'the flight has gone'}</span></header><ol class="plain-list">
    ${standby.map((w) => html`<li><a href=${addressOf('people', w.person)}><person-name person=${w.person}></person-name></a> <span class="quiet small">${w.agency}, ${PRIORITIES[w.priority]}, ${board.placeName(w.from)} → ${board.placeName(w.to)}</span>
      ${ahead && next(w) ? give(w) : nothing}${strike(w)}</li>`)}</ol></section>`;
}

/** Seats free on every leg between two places. */
function freeBetween(flight, legs, { from, to }) {
  const begin = legs.findIndex((leg) => leg.from === from);
  const end = legs.findIndex((leg, i) => i >= begin && leg.to === to);
  return begin < 0 || end < 0 ? 0 : Math.min(...legs.slice(begin, end + 1).map((leg) => flight.seats - leg.booked));
}
