// <what-if-strip>: the next weeks with their flights, levels and ceilings, to be dragged. What is
// dragged becomes a line of words ("cancel UN-204", "level KBL 5 from ..."); nothing is recorded.
import { html, LitElement, nothing } from 'lit';
import { clock, date, dayKey, longDay, LEVELS, level } from './words.js';

const DAY = 86_400_000;
const DAYS = 28;
const WEEK = 7;
/** So far a level or ceiling is dragged for one step. */
const STEP_PX = 18;
/** So far below its lane a flight is dropped to be cancelled. */
const AWAY_PX = 56;

class WhatIfStrip extends LitElement {
  static properties = { ground: {}, flights: {}, stations: {}, from: {}, events: {}, picked: { state: true }, drag: { state: true } };

  constructor() {
    super();
    this.events = [];
  }

  createRenderRoot() { return this; }

  willUpdate(changed) {
    if (changed.has('flights') || changed.has('from') || changed.has('ground')) this.sort();
  }

  /**
   * Days are named and flights laid into them once, and not at every press: a month of a large
   * mission has hundreds of flights. A flight lies in the zone of the desk, for that is how events
   * are written.
   */
  sort() {
    this.keys = Array.from({ length: DAYS }, (_, i) => dayKey(new Date(+new Date(this.from) + i * DAY), this.ground.zone));
    this.flying = this.keys.map(() => []);
    for (const f of this.flights) {
      if (f.state !== 'CANCELLED') this.flying[this.index(f)]?.push({ f, name: this.nameOf(f) });
    }
  }

  index(flight) { return this.keys.indexOf(dayKey(flight.departs, this.ground.zone)); }

  nameOf(f) { return `${f.flight}, ${this.placeName(f.from)} to ${this.placeName(f.stops[0] ?? f.to)}, ${longDay(f.departs)}, ${f.booked} of ${f.seats} seats taken`; }

  render() {
    return html`<div class="strip" role="group" aria-label="The next four weeks">
      <div class="lane days" style="--days:${DAYS}"><span class="name"></span>${this.keys.map((key, i) => html`<span class="day ${new Date(key).getUTCDay() % 6 ? '' : 'end'}">${Number(key.slice(8))}${!i || key.endsWith('-01') ? html`<small>${date(key).split(' ')[1]}</small>` : nothing}</span>`)}</div>
      <div class="lane air" style="--days:${DAYS}"><span class="name">Flights</span>${this.keys.map((_, i) => html`<span class="cell" data-day=${i}>
        ${this.flying[i].map((one) => this.flight(one))}${this.added(i)}</span>`)}</div>
      ${this.stations.map((s) => this.station(s))}
    </div>${this.panel()}`;
  }

  flight({ f, name }) {
    const gone = this.events.includes(`cancel ${f.flight}`);
    return html`<button class="plane ${gone ? 'gone' : ''}" data-flight=${f.flight} aria-label=${gone ? `${name}, cancelled here` : name} title=${`${name}. Drag it to another day, or below to cancel it.`} aria-pressed=${this.picked?.flight === f}
      @pointerdown=${(e) => this.grab(e, { flight: f })} @pointermove=${this.pull} @pointerup=${this.drop} @pointercancel=${this.letGo}
      @keydown=${(e) => this.flightKey(e, f)}>${f.stops[0] ?? f.to}</button>`;
  }

  /** Flights that the events add on the day: what a moved flight has become. */
  added(index) {
    return this.events.map((text) => text.split(' ')).filter(([verb, , , day]) => verb === 'add' && day === this.keys[index])
      .map(([, from, to, , departs]) => html`<span class="plane new" title=${`New: ${this.placeName(from)} to ${this.placeName(to)}, ${departs}`}>${to}</span>`);
  }

  station(s) {
    return html`<div class="lane ground" style="--days:${DAYS}"><span class="name">${this.placeName(s.place)}</span>
      ${s.weeks.map((now, week) => html`<span class="week">${this.grip('level', s, week)}${now.ceiling >= 0 ? this.grip('ceiling', s, week) : nothing}</span>`)}</div>`;
  }

  grip(kind, station, week) {
    const value = this.shown(kind, station, week);
    const changed = this.findSaid({ kind, station, week }) !== undefined;
    const words = kind === 'level' ? `Level of ${this.placeName(station.place)} in week ${week + 1}: ${value} ${LEVELS[value] ?? ''}` : `Ceiling of ${this.placeName(station.place)} in week ${week + 1}: ${value}`;
    const what = { kind, station, week };
    return html`<button class="grip ${changed ? 'changed' : ''}" aria-label=${changed ? `${words}, changed here` : words} title=${`${words}. Drag up or down, or use the arrow keys.`}
      aria-pressed=${this.isPicked(kind, station, week)} @pointerdown=${(e) => this.grab(e, what)} @pointermove=${this.pull} @pointerup=${this.drop}
      @pointercancel=${this.letGo} @keydown=${(e) => this.stepKey(e, what)}>${kind === 'level' ? level(value) : `≤ ${value}`}</button>`;
  }

  placeName(id) { return this.ground.places[id]?.name ?? id; }

  isPicked(kind, station, week) {
    return this.picked?.kind === kind && this.picked.station.place === station.place && this.picked.week === week;
  }

  /** What a cell shows while it is dragged. */
  shown(kind, station, week) {
    const { drag } = this;
    const dragged = drag?.kind === kind && drag.station === station && drag.week === week;
    return dragged ? this.stepped(drag, drag.steps ?? 0) : this.value({ kind, station, week });
  }

  /** What the events say of the week already, else what planning reckons with. */
  value(what) {
    const now = what.station.weeks[what.week];
    return this.findSaid(what) ?? (what.kind === 'level' ? now.level || 1 : now.ceiling);
  }

  findSaid({ kind, station, week }) {
    const said = this.events.map((text) => text.split(' '))
      .find(([verb, place, , , from]) => verb === kind && place === station.place && from === station.weeks[week].first);
    return said && Number(said[2]);
  }

  stepped(what, steps) {
    const value = this.value(what) + steps;
    return what.kind === 'level' ? Math.max(1, Math.min(6, value)) : Math.max(0, value);
  }

  grab(event, what) {
    if (event.button !== 0) return;
    event.target.closest('button').setPointerCapture(event.pointerId);
    this.drag = { ...what, x: event.clientX, y: event.clientY, chip: event.target.closest('button') };
  }

  pull = (event) => {
    if (!this.drag) return;
    const [dx, dy] = [event.clientX - this.drag.x, event.clientY - this.drag.y];
    if (this.drag.flight) this.drag.chip.style.transform = `translate(${dx}px, ${dy}px)`;
    else this.drag = { ...this.drag, steps: -Math.round(dy / STEP_PX) };
    this.drag.far = this.drag.far || Math.hypot(dx, dy) > 6;
  };

  drop = (event) => {
    const { drag } = this;
    this.letGo();
    if (!drag) return;
    if (!drag.far) this.picked = drag.flight ? { flight: drag.flight } : { kind: drag.kind, station: drag.station, week: drag.week };
    else if (!drag.flight) this.change(drag, drag.steps ?? 0);
    else if (event.clientY - drag.y > AWAY_PX) this.cancel(drag.flight);
    else {
      const day = this.dayAt(event.clientX);
      if (day >= 0) this.move(drag.flight, day - this.index(drag.flight));
    }
  };

  letGo = () => {
    if (this.drag?.flight) this.drag.chip.style.transform = '';
    this.drag = undefined;
  };

  dayAt(x) {
    return [...this.querySelectorAll('.air .cell')].findIndex((cell) => {
      const box = cell.getBoundingClientRect();
      return x >= box.left && x < box.right;
    });
  }

  flightKey(event, flight) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step) this.move(flight, step);
    else if (event.key === 'Delete' || event.key === 'Backspace') this.cancel(flight);
    else if (event.key === 'Enter' || event.key === ' ') this.picked = { flight };
    else return;
    event.preventDefault();
  }

  stepKey(event, what) {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step) {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      this.picked = what;
    } else this.change(what, step);
    event.preventDefault();
  }

  /** What is picked, with buttons for those who do not drag. */
  panel() {
    const { picked } = this;
    if (!picked) return html`<p class="quiet small">A flight bears its first stop; under it each station has its security level by week, and ≤ the most people who may be there. Drag a flight to another day, or down and away to cancel it; drag a level or a ceiling up or down. Or press one and choose.</p>`;
    if (picked.flight) {
      const { flight } = picked;
      return html`<p class="acts" role="group" aria-label=${flight.flight}><strong>${flight.flight}</strong> ${longDay(flight.departs)}, ${flight.booked} of ${flight.seats} seats
        <button @click=${() => this.move(flight, -1)}>A day earlier</button><button @click=${() => this.move(flight, 1)}>A day later</button>
        <button @click=${() => this.cancel(flight)}>${this.events.includes(`cancel ${flight.flight}`) ? 'Let it fly' : 'Cancel it'}</button></p>`;
    }
    const words = picked.kind === 'level' ? 'Level' : 'Ceiling';
    return html`<p class="acts" role="group"><strong>${words} of ${this.placeName(picked.station.place)}</strong> in week ${picked.week + 1}
      <button @click=${() => this.change(picked, 1)}>One more</button><button @click=${() => this.change(picked, -1)}>One less</button></p>`;
  }

  /** Pressed again on what is cancelled, it flies again. */
  cancel(flight) {
    const line = `cancel ${flight.flight}`;
    const before = [line, ...(this.moves.get(flight.flight)?.lines ?? [])];
    this.moves.delete(flight.flight);
    if (this.events.includes(line)) this.say([], before);
    else this.say([line]);
  }

  /** Days by which flights were moved so far, with the lines that say so. */
  moves = new Map();

  /** A moved flight is the old one cancelled, and each of its ways flown on the other day. */
  move(flight, more) {
    if (!more) return;
    const before = this.events.includes(`cancel ${flight.flight}`) ? this.moves.get(flight.flight) : undefined;
    const days = (before?.days ?? 0) + more;
    const old = before?.lines ?? [];
    if (!days) {
      this.moves.delete(flight.flight);
      this.say([], old);
      return;
    }
    const zone = this.ground.zone;
    const day = dayKey(new Date(+new Date(flight.departs) + days * DAY), zone);
    const to = flight.stops[0] ?? flight.to;
    const half = flight.stops.length ? (new Date(flight.arrives) - new Date(flight.departs)) / (flight.stops.length + 1) : new Date(flight.arrives) - new Date(flight.departs);
    const lands = new Date(+new Date(flight.departs) + half * 0.8);
    const leaves = new Date(+new Date(flight.departs) + half * 1.2);
    const lines = [`cancel ${flight.flight}`, `add ${flight.from} ${to} ${day} ${clock(flight.departs, zone)} ${clock(lands, zone)} ${flight.seats}`];
    if (flight.stops.length === 1) lines.push(`add ${to} ${flight.to} ${day} ${clock(leaves, zone)} ${clock(flight.arrives, zone)} ${flight.seats}`);
    this.moves.set(flight.flight, { days, lines });
    this.say(lines, old);
  }

  change(what, steps) {
    const value = this.stepped(what, steps);
    if (value === this.value(what)) return;
    const { first } = what.station.weeks[what.week];
    const last = new Date(+new Date(first) + (WEEK - 1) * DAY).toISOString().slice(0, 10);
    // One word about a week: what was said of it before is taken back.
    const before = this.events.filter((text) => text.startsWith(`${what.kind} ${what.station.place} `) && text.includes(` from ${first} `));
    this.say([`${what.kind} ${what.station.place} ${value} from ${first} until ${last}`], before);
  }

  say(lines, instead = []) {
    this.dispatchEvent(new CustomEvent('happening', { detail: { lines, instead } }));
  }
}
customElements.define('what-if-strip', WhatIfStrip);
