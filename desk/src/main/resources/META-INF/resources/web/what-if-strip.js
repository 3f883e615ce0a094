// <what-if-strip>: the next weeks with their flights, levels and ceilings, to be dragged. What is
// dragged becomes a line of words ("cancel UN-204", "level KBL 5 from ..."); nothing is recorded.
import { html, LitElement, nothing } from 'lit';
import { clock, dayKey, longDay, LEVELS, level } from './words.js';

const DAY = 86_400_000;
const DAYS = 28;
const WEEK = 7;
/** So far a level or ceiling is dragged for one step. */
const STEP_PX = 18;
/** So far below its lane a flight is dropped to be cancelled. */
const AWAY_PX = 56;

class WhatIfStrip extends LitElement {
  static properties = { ground: {}, flights: {}, stations: {}, from: {}, picked: { state: true }, drag: { state: true } };

  createRenderRoot() { return this; }

  get days() { return Array.from({ length: DAYS }, (_, i) => new Date(+new Date(this.from) + i * DAY)); }

  dayOf(index) { return dayKey(new Date(+new Date(this.from) + index * DAY), this.ground.zone); }

  /** A flight in the zone of the desk, for that is how events are written. */
  index(flight) {
    const key = dayKey(flight.departs, this.ground.zone);
    return this.days.findIndex((d) => dayKey(d, this.ground.zone) === key);
  }

  render() {
    const shown = this.flights.filter((f) => f.state !== 'CANCELLED' && this.index(f) >= 0);
    return html`<div class="strip" role="group" aria-label="The next four weeks">
      <div class="lane days" style="--days:${DAYS}"><span class="name"></span>${this.days.map((d) => html`<span class="day ${d.getUTCDay() % 6 ? '' : 'end'}">${d.getUTCDate()}</span>`)}</div>
      <div class="lane air" style="--days:${DAYS}"><span class="name">Flights</span>${this.days.map((_, i) => html`<span class="cell" data-day=${i}>
        ${shown.filter((f) => this.index(f) === i).map((f) => this.flight(f))}</span>`)}</div>
      ${this.stations.map((s) => this.station(s))}
    </div>${this.panel()}`;
  }

  flight(f) {
    const name = `${f.flight}, ${this.placeName(f.from)} to ${this.placeName(f.stops[0] ?? f.to)}, ${longDay(f.departs)}, ${f.booked} of ${f.seats} seats taken`;
    return html`<button class="plane" aria-label=${name} title=${`${name}. Drag it to another day, or below to cancel it.`} aria-pressed=${this.picked?.flight === f}
      @pointerdown=${(e) => this.grab(e, { flight: f })} @pointermove=${this.pull} @pointerup=${this.drop} @pointercancel=${this.letGo}
      @keydown=${(e) => this.flightKey(e, f)}>${f.stops[0] ?? f.to}</button>`;
  }

  station(s) {
    const weeks = Array.from({ length: DAYS / WEEK }, (_, w) => w);
    return html`<div class="lane ground" style="--days:${DAYS}"><span class="name">${this.placeName(s.place)}</span>
      ${weeks.map((week) => html`<span class="week">
        <button class="grip" aria-label="Level of ${this.placeName(s.place)} in week ${week + 1}: ${s.level} ${LEVELS[s.level]}" title="Drag up or down, or use the arrow keys"
          aria-pressed=${this.isPicked('level', s, week)} @pointerdown=${(e) => this.grab(e, { kind: 'level', station: s, week })} @pointermove=${this.pull}
          @pointerup=${this.drop} @pointercancel=${this.letGo} @keydown=${(e) => this.stepKey(e, { kind: 'level', station: s, week })}>${level(this.shown('level', s, week))}</button>
        ${s.ceiling >= 0 ? html`<button class="grip" aria-label="Ceiling of ${this.placeName(s.place)} in week ${week + 1}: ${s.ceiling}" title="Drag up or down, or use the arrow keys"
          aria-pressed=${this.isPicked('ceiling', s, week)} @pointerdown=${(e) => this.grab(e, { kind: 'ceiling', station: s, week })} @pointermove=${this.pull}
          @pointerup=${this.drop} @pointercancel=${this.letGo} @keydown=${(e) => this.stepKey(e, { kind: 'ceiling', station: s, week })}>≤ ${this.shown('ceiling', s, week)}</button>` : nothing}
      </span>`)}</div>`;
  }

  placeName(id) { return this.ground.places[id]?.name ?? id; }

  isPicked(kind, station, week) {
    return this.picked?.kind === kind && this.picked.station === station && this.picked.week === week;
  }

  /** What a cell shows while it is dragged. */
  shown(kind, station, week) {
    const { drag } = this;
    const dragged = drag?.kind === kind && drag.station === station && drag.week === week;
    return dragged ? this.stepped(drag, drag.steps ?? 0) : this.value({ kind, station });
  }

  value({ kind, station }) { return kind === 'level' ? station.expected || station.level || 1 : station.ceiling; }

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
    if (!picked) return html`<p class="quiet small">Drag a flight to another day, or down and away to cancel it; drag a level or a ceiling up or down. Or press one and choose.</p>`;
    if (picked.flight) {
      const { flight } = picked;
      return html`<p class="acts" role="group" aria-label=${flight.flight}><strong>${flight.flight}</strong> ${longDay(flight.departs)}, ${flight.booked} of ${flight.seats} seats
        <button @click=${() => this.move(flight, -1)}>A day earlier</button><button @click=${() => this.move(flight, 1)}>A day later</button>
        <button @click=${() => this.cancel(flight)}>Cancel it</button></p>`;
    }
    const words = picked.kind === 'level' ? 'Level' : 'Ceiling';
    return html`<p class="acts" role="group"><strong>${words} of ${this.placeName(picked.station.place)}</strong> in week ${picked.week + 1}
      <button @click=${() => this.change(picked, 1)}>One more</button><button @click=${() => this.change(picked, -1)}>One less</button></p>`;
  }

  cancel(flight) { this.say([`cancel ${flight.flight}`]); }

  /** A moved flight is the old one cancelled, and each of its ways flown on the other day. */
  move(flight, days) {
    if (!days) return;
    const zone = this.ground.zone;
    const day = dayKey(new Date(+new Date(flight.departs) + days * DAY), zone);
    const to = flight.stops[0] ?? flight.to;
    const half = flight.stops.length ? (new Date(flight.arrives) - new Date(flight.departs)) / (flight.stops.length + 1) : new Date(flight.arrives) - new Date(flight.departs);
    const lands = new Date(+new Date(flight.departs) + half * 0.8);
    const leaves = new Date(+new Date(flight.departs) + half * 1.2);
    const lines = [`cancel ${flight.flight}`, `add ${flight.from} ${to} ${day} ${clock(flight.departs, zone)} ${clock(lands, zone)} ${flight.seats}`];
    if (flight.stops.length === 1) lines.push(`add ${to} ${flight.to} ${day} ${clock(leaves, zone)} ${clock(flight.arrives, zone)} ${flight.seats}`);
    this.say(lines);
  }

  change(what, steps) {
    const value = this.stepped(what, steps);
    if (value === this.value(what)) return;
    const first = this.dayOf(what.week * WEEK);
    const last = this.dayOf(what.week * WEEK + WEEK - 1);
    this.say([`${what.kind} ${what.station.place} ${value} from ${first} until ${last}`]);
  }

  say(lines) {
    this.picked = undefined;
    this.dispatchEvent(new CustomEvent('happening', { detail: lines }));
  }
}
customElements.define('what-if-strip', WhatIfStrip);
