// What a clerk does to a flight: put it on the schedule, change it, fill it, send it off.
import { html, nothing } from 'lit';
import { instantOf, placeTime } from './times.js';
import { ID, options, reporter, send, writeForm } from './writing.js';

export const PRIORITIES = { OFFICIAL: 'official', LEAVE: 'rest and leave', SECURITY: 'safety', MEDICAL: 'medical evacuation' };

const places = (board) => Object.fromEntries(Object.entries(board.ground?.places ?? {}).map(([id, p]) => [id, p.name]));
const bookingOf = (person, id) => `B-${person}-${id.slice(0, 8)}`;
const number = (text) => (text === '' || text === undefined ? undefined : Number(text));

/** Heads that somebody counted; while they differ from the lists, why they do. */
export function headsForm(board, { flight, heads }) {
  const id = flight.flight;
  const explain = html`<p class="broken">${heads.open > 0 ? `${heads.open} aboard that no list names.` : `${-heads.open} on the list without a head.`} They stand in suspense until somebody explains them.</p>
    ${writeForm(board, `explain ${id}`, { path: 'heads', button: 'Explain the difference', body: (f) => ({ flight: id, heads: Number(f.heads), explanation: f.explanation }), said: 'Explained; the difference is closed.' }, html`
      <div class="pair"><label>Heads explained<input name="heads" type="number" required value=${String(heads.open)}></label><label>Why they differ<input name="explanation" required minlength="8" maxlength="2000" placeholder="Who it was, and who says so"></label></div>${reporter()}`)}`;
  const count = writeForm(board, `heads ${id}`, { path: 'heads', button: 'Record the count', plain: true, body: (f) => ({ flight: id, heads: Number(f.heads), explanation: '' }), said: 'Recorded beside the lists.' }, html`
      <label>Heads counted aboard<input name="heads" type="number" min="0" max="2000" required></label>${reporter()}`);
  return heads.open ? explain : count;
}

/** One aircraft is told from another by what is painted on it. */
const painted = ({ registration }) => registration?.trim().toUpperCase() || undefined;

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
  const all = { '': '–', ...places(board) };
  const known = chosen.get(board) ?? {};
  const from = (i) => (i === 1 ? known.from ?? legs[0]?.from : to(i - 1));
  const to = (i) => known[`to${i}`] ?? legs[i - 1]?.to;
  const choose = (e) => { chosen.set(board, { ...known, [e.target.name]: e.target.value }); board.requestUpdate(); };
  return html`<label>From<select name="from" required @change=${choose}>${options(all, from(1))}</select></label>
    ${[1, 2, 3].map((i) => html`<div class="pair leg"><label>${i === 1 ? 'To' : `then to (leg ${i})`}<select name="to${i}" ?required=${i === 1} @change=${choose}>${options(all, to(i))}</select></label>
      ${placeTime(board, { name: `departs${i}`, label: 'Departs', place: from(i), value: legs[i - 1]?.departs, required: i === 1 })}
      ${placeTime(board, { name: `arrives${i}`, label: 'Arrives', place: to(i), value: legs[i - 1]?.arrives, required: i === 1 })}</div>`)}`;
}

/** Where and when; left blank it is now. */
function whereAndWhen(board, { field, words, stops, place }) {
  const known = chosen.get(board) ?? {};
  const at = known[`${words}`] ?? place;
  const choose = (e) => { chosen.set(board, { ...known, [words]: e.target.value }); board.requestUpdate(); };
  return html`<div class="pair"><label>${words}<select name=${field} @change=${choose}>${options(stops, at)}</select></label>
    ${placeTime(board, { name: 'happened', label: 'When', place: at, hint: 'left blank: now' })}</div>`;
}

export function newFlight(board) {
  const body = (form) => ({
    flight: form.flight, aircraft: form.aircraft, registration: painted(form), claim: claimOf(form), seats: Number(form.seats), payloadKg: Number(form.payloadKg),
    baggageKg: number(form.baggageKg), legs: legsOf(board, form),
  });
  // The next flight begins without places: times are named by the clocks of those that are chosen.
  const then = () => { chosen.delete(board); board.requestUpdate(); };
  return writeForm(board, 'new flight', { path: 'flights', button: 'Put it on the schedule', body, said: 'The flight is on the schedule.', then }, html`
    <div class="pair"><label>Flight<input name="flight" required maxlength="64" pattern=${ID} placeholder="UN-204/2021-08-22"></label>
      ${aircraftFields()}</div>
    <div class="pair"><label>Seats<input name="seats" type="number" min="0" max="1000" required></label><label>Payload, kg<input name="payloadKg" type="number" min="0" required></label>
      <label>Baggage each, kg<input name="baggageKg" type="number" min="0" max="200" title="Left blank: as the policy says"></label></div>
    ${legFields(board)}${afterTheFact()}${reporter()}`);
}

/** Sends a scan. */
export async function scanned(board, flight, { code, act, at, reason, by }) {
  const words = { CHECK_IN: 'is checked in', BOARD: 'is aboard', ALIGHT: 'has left the aircraft', NO_SHOW: 'did not come', OFF_LOAD: 'is taken off' };
  const who = code.includes('|') ? code.split('|')[1] : code;
  return send(board, 'scan', { path: 'scans', by, beside: true, body: { flight, code, act, at, reason }, said: `${who} ${words[act]}.` });
}

export function bookForm(board, flight, legs) {
  const stops = Object.fromEntries([legs[0].from, ...legs.map((l) => l.to)].map((id) => [id, board.placeName(id)]));
  const body = (f, { id }) => ({ booking: bookingOf(f.person.trim(), id), person: f.person.trim(), flight, from: f.from, to: f.to, priority: f.priority });
  const fields = html`<div class="pair"><label>Person, by id<input name="person" required maxlength="64" placeholder="P-0042" autocomplete="off"></label>
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
    <label>Seat goes to<select name="booking">${fitting.map((w) => html`<option value=${w.booking}>${w.person}, ${PRIORITIES[w.priority]}</option>`)}</select></label>
    <label>Why the other is taken off; blank for a no-show<input name="reason" maxlength="200"></label>${reporter()}`)}`;
}

/** Changes of the flight itself. */
export function flightForms(board, { flight, legs, baggageKg, shares, heads }) {
  const id = flight.flight;
  const key = (what) => `${what} ${id}`;
  const stops = Object.fromEntries([legs[0].from, ...legs.map((l) => l.to)].map((s) => [s, board.placeName(s)]));
  const ahead = flight.state === 'SCHEDULED';
  return html`${ahead ? html`<h3>Seats, payload, baggage</h3>${writeForm(board, key('load'), { path: 'loads', button: 'Change', plain: true, said: 'Changed.', body: (f) => ({ flight: id, seats: number(f.seats), payloadKg: number(f.payloadKg), baggageKg: number(f.baggageKg) }) }, html`
        <div class="pair"><label>Seats<input name="seats" type="number" min="0" max="1000" value=${flight.seats}></label><label>Payload, kg<input name="payloadKg" type="number" min="0" value=${flight.payloadKg}></label><label>Baggage each, kg<input name="baggageKg" type="number" min="0" max="200" value=${baggageKg}></label></div>${reporter()}`)}
      <h3>Seats kept for an agency</h3>${shares.length ? html`<ul class="plain-list">${shares.map((s) => html`<li><strong>${s.agency}</strong> ${s.booked} of ${s.seats} booked</li>`)}</ul>` : nothing}
      ${writeForm(board, key('share'), { path: 'shares', button: 'Keep seats', plain: true, said: 'The seats are kept until the lead time ends.', body: (f) => ({ flight: id, agency: f.agency, seats: Number(f.seats) }) }, html`
        <div class="pair"><label>Agency<select name="agency">${options(board.ground?.agencies ?? {})}</select></label><label>Seats<input name="seats" type="number" min="0" max="1000" required></label></div>${reporter()}`)}
      <h3>Aircraft</h3>${writeForm(board, key('aircraft'), { path: 'aircraft', button: 'Name the aircraft', plain: true, said: 'The aircraft is named.', body: (f) => ({ flight: id, aircraft: f.aircraft, registration: painted(f) }) }, html`<div class="pair">${aircraftFields(flight.aircraft, flight.registration)}</div>${reporter()}`)}
      <h3>Reschedule</h3>${writeForm(board, key('legs'), { path: 'schedules', button: 'Reschedule', plain: true, said: 'Rescheduled; bookings stay.', body: (f) => ({ flight: id, claim: claimOf(f), legs: legsOf(board, f) }) }, html`${legFields(board, legs)}${afterTheFact()}${reporter()}`)}
      <h3>Cancel</h3>${writeForm(board, key('cancel'), { path: 'cancellations', button: 'Cancel the flight', plain: true, said: 'Cancelled; whoever is booked stands on the amiss list.', body: (f) => ({ flight: id, reason: f.reason }) }, html`<label>Reason<input name="reason" required maxlength="2000"></label>${reporter()}`)}` : nothing}
    ${flight.state === 'CANCELLED' ? nothing : html`<h3>On its way</h3>
      ${writeForm(board, key('departed'), { path: 'departures', button: 'Departed', plain: true, said: 'Departed.', body: (f) => ({ flight: id, from: f.from, happened: instantOf(f.happened, board.zoneOf(f.from)) }) }, html`${whereAndWhen(board, { field: 'from', words: 'Left', stops, place: legs[0].from })}${reporter()}`)}
      ${writeForm(board, key('landed'), { path: 'landings', button: 'Landed as planned', plain: true, said: 'Landed; those who end here are here.', body: (f) => ({ flight: id, at: f.at, happened: instantOf(f.happened, board.zoneOf(f.at)) }) }, html`${whereAndWhen(board, { field: 'at', words: 'Landed at', stops, place: legs.at(-1).to })}${reporter()}`)}
      ${writeForm(board, key('diverted'), { path: 'diversions', button: 'Landed elsewhere, or came back', plain: true, said: 'Everybody aboard is there now.', body: (f) => ({ flight: id, at: f.at, happened: instantOf(f.happened, board.zoneOf(f.at)) }) }, html`${whereAndWhen(board, { field: 'at', words: 'On the ground at', stops: places(board), place: legs[0].from })}${reporter()}`)}
      ${heads.open ? nothing : html`<h3>Heads</h3>${headsForm(board, { flight, heads })}`}`}`;
}

