// Which seat is free? Today and the next days as a board, load as a bar, state in words.
import { html, nothing } from 'lit';
import { addressOf, choose, followRow } from './addresses.js';
import { Board } from './board.js';
import { newFlight } from './flight-forms.js';
import { clock, count, countOrNo, day, dayKey, flightState, localClock, longDay, number, relative, utc, whose } from './words.js';

/** The number of a lift ("LIFT-3416fabb-12/2021-08-23") stands on one line; a longer one may not. */
const LONGEST = 28;

const oneLine = (id) => (id.length > LONGEST ? nothing : 'nowrap');

/** Taken seats as a bar with the free ones said in words. */
export function load({ seats, booked, state }) {
  const free = seats - booked;
  const words = state === 'CANCELLED' ? 'cancelled'
    : ['DEPARTED', 'LANDED', 'DIVERTED'].includes(state) ? `${booked} of ${seats}`
    : free < 0 ? `${-free} too many` : free ? `${free} free` : 'full';
  const share = seats ? Math.min(100, (100 * booked) / seats) : 0;
  return html`<span class="load" data-full=${free <= 0} data-over=${free < 0} title="${booked} of ${seats} seats taken">
    <span class="track"><span style="width:${share}%"></span></span><span class="small nowrap">${words}</span></span>`;
}

/** Every place a flight calls at: a round trip would otherwise lead nowhere. */
const way = ({ from, stops, to }, board) => [from, ...stops, to].map(board.placeName).join(' → ');

/** One flight in a narrow list. */
export function flightRow(flight, board) {
  const { from, departs, state } = flight;
  const zone = board.zoneOf(from);
  return html`<li data-state=${state}><a href=${addressOf('flights', flight.flight)}>
    <span class="hour" title=${utc(departs)}>${dayKey(departs, zone) === dayKey(board.moment, zone) ? nothing : html`<small>${day(departs, zone)}</small> `}${clock(departs, zone)}</span>
    <span class="ways"><strong>${way(flight, board)}</strong>
      <span class="small quiet"><span class=${oneLine(flight.flight)}>${flight.flight}</span> · ${relative(departs, board.moment)}${whose(departs, zone) ? `,${whose(departs, zone)}` : ''}</span></span>
    ${load(flight)}</a></li>`;
}

class FlightsBoard extends Board {
  source() { return ['flights', { at: this.at.at, plan: this.at.plan, span: this.at.span, limit: 400 }]; }

  draw(seen) {
    const { items: flights, before } = seen;
    if (!flights.length && !before) {
      return html`${this.empty('No flight is on the schedule.', 'Put one on it here, or read a scenario: sheet "flights", one row for each leg.')}<section class="page">${newFlight(this)}</section>`;
    }
    const shown = flights.filter((f) => this.fits(f));
    const days = Map.groupBy(shown, (f) => dayKey(f.departs, this.zoneOf(f.from)));
    return html`<div class="page ${this.at.do ? 'two' : ''}"><div class="column">
      <header class="says row"><h1>${this.sentence(shown)}</h1>
        <span class="acts noprint">${this.sift(flights)}<button @click=${() => choose({ do: 'new' })}>New flight</button><span class="choice" role="group" aria-label="Days shown">
          ${[['', 'From here on'], ['all', 'All']].map(([span, word]) => html`<button
            aria-pressed=${(this.at.span ?? '') === span} @click=${() => choose({ span })}>${word}</button>`)}</span></span></header>
      ${flights.length ? nothing : html`<p class="quiet">Nothing flies from here on. ${count(before, 'flight')} before this moment: choose All.</p>`}
      ${flights.length && !shown.length ? html`<p class="quiet">No flight fits. <button @click=${() => choose({ via: '', free: '' })}>Show them all</button></p>` : nothing}
      ${shown.length ? html`<section class="card"><table class="board"><thead><tr><th>Departs</th><th>Flight</th><th>From – to</th><th>Aircraft</th><th>Seats</th><th>State</th></tr></thead>
        ${[...days.values()].map((rows) => this.day(rows))}</table></section>` : nothing}
      ${this.further(seen)}
      </div>${this.at.do ? html`<aside class="inspector" aria-label="New flight"><header><h2>New flight</h2><button class="plain close" aria-label="Close" @click=${() => choose({ do: '' })}>✕</button></header>${newFlight(this)}</aside>` : nothing}
    </div>`;
  }

  get closes() { return { do: '' }; }

  /** Who asks for a place or for a free seat is not shown the first page alone. */
  get wholeList() { return Boolean(this.at.via || this.at.free); }

  fits(f) {
    const { via, free } = this.at;
    const calls = !via || [f.from, ...f.stops, f.to].includes(via);
    return calls && (!free || (f.state === 'SCHEDULED' && f.booked < f.seats));
  }

  /** The clerk on the telephone is asked: what goes to Kabul, and is there a seat? */
  sift(flights) {
    const ports = [...new Set(flights.flatMap((f) => [f.from, ...f.stops, f.to]))].sort((a, b) => this.placeName(a).localeCompare(this.placeName(b)));
    const sifted = (choice) => { choose(choice); this.look(true); };
    return html`<select aria-label="Place" @change=${(e) => sifted({ via: e.target.value })}>
        <option value="" ?selected=${!this.at.via}>Every place</option>${ports.map((p) => html`<option value=${p} ?selected=${p === this.at.via}>by ${this.placeName(p)}</option>`)}</select>
      <button aria-pressed=${Boolean(this.at.free)} @click=${() => sifted({ free: this.at.free ? '' : 'yes' })}>With a free seat</button>`;
  }

  sentence(flights) {
    const flying = flights.filter((f) => f.state !== 'CANCELLED');
    const free = flying.filter((f) => f.state === 'SCHEDULED').reduce((sum, f) => sum + Math.max(0, f.seats - f.booked), 0);
    const when = this.at.span === 'all' ? '' : ' ahead';
    const which = `${when}${this.at.via ? ` by ${this.placeName(this.at.via)}` : ''}`;
    return flying.length ? `${count(flying.length, 'flight')}${which} with ${countOrNo(free, 'free seat')}.` : `No flight${which}.`;
  }

  day(rows) {
    return html`<tbody><tr class="day"><th colspan="6" scope="rowgroup">${longDay(rows[0].departs, this.zoneOf(rows[0].from))}</th></tr>
      ${rows.map((f) => this.row(f))}</tbody>`;
  }

  row(f) {
    return html`<tr data-state=${f.state} class="link" @click=${followRow}>
      <td class="departs"><time datetime=${f.departs} title=${utc(f.departs)}>${localClock(f.departs, this.zoneOf(f.from))}</time>
        <small class="quiet">${relative(f.departs, this.moment)}</small></td>
      <td class=${oneLine(f.flight)}><a href=${addressOf('flights', f.flight)}>${f.flight}</a></td>
      <td>${way(f, this)}</td>
      <td class="quiet wide">${f.aircraft}${f.registration ? html` <small>${f.registration}</small>` : nothing}${f.military ? html` <small>flown by armed forces</small>` : nothing}</td>
      <td>${load(f)} <small class="quiet wide">${number(f.booked)} of ${number(f.seats)}</small></td>
      <td><span class="state" data-state=${f.state}>${flightState(f, this.moment)}</span></td></tr>`;
  }
}
customElements.define('flights-board', FlightsBoard);
