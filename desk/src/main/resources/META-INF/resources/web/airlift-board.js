// From those who must leave and have no seat to flights, in one step; then by hand, with the price.
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { addressOf, choose } from './addresses.js';
import { Board } from './board.js';
import { strandedAt } from './clearance.js';
import { curve } from './curve.js';
import { gantt } from './gantt.js';
import { boards, freeFrom, joined, packed, shifted, unpacked, without } from './lift-address.js';
import { liftArcs } from './lift-arcs.js';
import { freeSeats, wayOut } from './lift-seats.js';
import { bearings, read, tell } from './read.js';
import { clock, count, day, localClock, moment, number } from './words.js';
import { reporter, writeForm } from './writing.js';
import './names.js';
import './place-map.js';

const HOURS = [24, 48, 72, 120];
const WHY = {
  LEVEL: 'At a level that does not admit the post', DECISION: 'Ordered out by a signed decision',
  CEILING: 'Above the ceiling', ASKED: 'Under no order yet',
};
const list = (text) => (text ? text.split('~') : []);
const pack = (items) => items.join('~');

class AirliftBoard extends Board {
  static properties = {
    ...Board.properties, before: { state: true },
  };

  /** Who is ticked to fly with another aircraft, by the aircraft they are on. */
  ticked = new Map();

  /** What was changed by hand stands in the address, so that a link shows the same flights. */
  source() {
    const { hours, leave, more, without: left, barred, only, pinned } = this.at;
    return ['airlift', { hours: hours ?? '72', leave, more, without: left, barred, only, pinned }];
  }

  concerns(changes) { return changes.length > 0; }

  async fetchNow(path, choices, signal) {
    const waiting = setTimeout(() => { this.slow = true; }, 250);
    try {
      const design = tell(path, this.order(choices), { signal });
      const clearing = read('clearance', {}, signal);
      [design, clearing].forEach((asked) => asked.catch(() => {})); // Told below, once the rest is read.
      const [ground, map] = await Promise.all([bearings(), read('map', {}, signal)]);
      map.stations.forEach((s) => Object.assign(s, ground.places[s.place]));
      // Flights take longer to design than the ground to read: the page does not wait for them.
      if (!this.seen) Object.assign(this, { ground, seen: { map }, trouble: undefined });
      const clearance = await clearing;
      if (!this.seen.plan) this.seen = { map, clearance };
      const plan = await design;
      if (this.seen.plan) this.before = this.changed ? worthOf(this.seen.plan) : this.before;
      this.changed = false;
      Object.assign(this, { ground, seen: { plan, map, clearance }, trouble: undefined });
    } catch (trouble) {
      if (trouble.name === 'AbortError') return;
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
      this.shown = undefined;
    } finally {
      clearTimeout(waiting);
      if (!signal.aborted) this.slow = false;
    }
  }

  order({ hours, leave, more, without: left, barred, only, pinned }) {
    const atPlace = (b) => ({ craft: b.slice(0, b.lastIndexOf('@')), place: b.slice(b.lastIndexOf('@') + 1) });
    return {
      hours: Number(hours),
      more: list(more),
      without: list(left),
      barred: list(barred).map(atPlace),
      only: list(only).map(atPlace),
      pinned: list(pinned).map(unpacked).filter(Boolean),
      leaving: list(leave),
    };
  }

  /** The flights that a hand holds, by craft-day. */
  get pins() { return new Map(list(this.at.pinned).map(unpacked).filter(Boolean).map((f) => [f.craft, f])); }

  /** Holds these flights as they are, and lets go of those; the rest is planned anew around them. */
  pin(flights, letGo = [], rest = {}) {
    const pins = this.pins;
    letGo.forEach((craft) => pins.delete(craft));
    flights.forEach((f) => pins.set(f.craft, f));
    this.change({ pinned: pack([...pins.values()].map(packed)), ...rest });
  }

  /** The whole flight earlier or later; the rules of the door say what is against it. */
  shift(f, minutes) { this.pin([shifted(this.pins.get(f.craft) ?? f, minutes)]); }

  /** One stop goes to another aircraft: those two are planned anew, all others stay as they are. */
  moveStop(f, place, to) {
    const others = this.seen.plan.flights.filter((o) => ![f.craft, to].includes(o.craft));
    const only = list(this.at.only).filter((o) => !o.endsWith(`@${place}`));
    this.pin(others, [f.craft, to], { only: pack([...only, `${to}@${place}`]) });
  }

  /** Those who are ticked fly with another aircraft, from the place where they wait. */
  movePeople(f, to) {
    const people = [...this.tickedOf(f)].map((person) => ({ person, place: boards(f, person) }));
    const target = this.seen.plan.flights.find((o) => o.craft === to);
    this.ticked.delete(f.craft);
    const rest = without(f, people.map((p) => p.person));
    this.pin([...(rest.legs.some((l) => l.aboard.length) ? [rest] : []), joined(target, people)], [f.craft],
      rest.legs.some((l) => l.aboard.length) ? {} : { without: pack([...list(this.at.without), f.craft]) });
  }

  tickedOf(f) {
    if (!this.ticked.has(f.craft)) this.ticked.set(f.craft, new Set());
    return this.ticked.get(f.craft);
  }

  /** One change by hand; the plan before it is the price's other side. */
  change(what) {
    this.changed = true;
    choose(what);
  }

  toggle(key, item) {
    const now = list(this.at[key]);
    this.change({ [key]: pack(now.includes(item) ? now.filter((i) => i !== item) : [...now, item]) });
  }

  draw({ plan, map, clearance }) {
    if (!plan) return this.designing(map, clearance);
    const { needs, seats, flights, bank, fleet, worth } = plan;
    return html`<div class="page airlift">
      <header class="says"><h1>${this.sentence(plan)}</h1>
        <p class="soft">${this.reasons(needs)}</p></header>
      ${this.tools(fleet, clearance)}
      ${needs.length || flights.length ? html`<div class="column">
          <section class="card mapped" aria-label="Map of the flights"><place-map quiet .stations=${map.stations} .flights=${liftArcs(flights, seats)} .moment=${this.moment} @pick-flight=${({ detail }) => this.show(detail)}></place-map></section>
          <section class="card"><header><h2>Aircraft by the hour</h2><span class="quiet small">${worth.craftDays ? count(worth.craftDays, 'aircraft-day') : nothing}</span></header>
            ${flights.length ? gantt(flights, this) : html`<p class="quiet pad">No flight yet.</p>`}</section>
          ${this.outOverTime(plan, clearance)}
        </div><div class="column">
          ${this.price(plan)}
          ${plan.against.length ? this.objections(plan.against) : nothing}
          ${seats.length ? freeSeats(seats, this) : nothing}
          ${flights.length || seats.length ? this.form(plan) : nothing}
          ${repeat(flights, (f) => f.craft, (f) => this.flight(f, plan))}
          ${bank.length ? this.left(bank) : nothing}
          ${lookingBack()}
        </div>` : html`<div class="column"><section class="card"><div class="pad">${asIfOrdered(clearance)}<p>Flights appear here when somebody is above a ceiling, at a level that does not admit the post, or at a station that a signed decision orders to be left, and has no seat out in time.</p></div></section>
          ${lookingBack()}</div><div class="column">${this.outOverTime(plan, clearance)}</div>`}
    </div>`;
  }

  /** What is known before there are flights: the ground, and how soon the schedule alone clears it. */
  designing(map, clearance) {
    return html`<div class="page airlift"><header class="says"><h1 role="status">Designing flights for those who must leave …</h1>
        <p class="soft">Every seat, range and hour of the aircraft is weighed; with many people it takes a few seconds.</p></header>
      <div class="column"><section class="card mapped" aria-label="Map"><place-map quiet .stations=${map.stations} .flights=${map.flights} .moment=${this.moment}></place-map></section></div>
      <div class="column">${clearance ? this.bySchedule(clearance) : nothing}</div></div>`;
  }

  sentence(plan) {
    const { needs, by } = plan;
    if (!needs.length) return 'Nobody who must leave is without a seat in time.';
    const who = whoLeaves(needs);
    return html`${who} leave by ${moment(by)} and ${needs.length === 1 ? 'has' : 'have'} no seat; ${wayOut(plan)}`;
  }

  reasons(needs) {
    return [...Map.groupBy(needs, (n) => n.why)].map(([why, those]) => html`<span class="cause">${WHY[why]}:
      ${[...Map.groupBy(those, (n) => n.from)].map(([place, here], i) => html`${i ? ' · ' : ''}<a class="nowrap" href=${addressOf('people', '', { where: place })}>${number(here.length)} at ${this.placeName(place)}</a>`)}</span> `);
  }

  /** Any station may be planned for before an order is signed. */
  leaving(clearance) {
    const chosen = list(this.at.leave);
    const open = (clearance?.stations ?? []).filter((s) => s.people && !chosen.includes(s.place));
    const add = ({ target }) => this.change({ leave: pack([...chosen, ...(target.value === 'all' ? open.map((s) => s.place) : [target.value])]) });
    return html`${open.length ? html`<select aria-label="As if it were ordered to leave" @change=${add}><option value="" selected>As if ordered to leave …</option>
        ${open.length > 1 ? html`<option value="all">all ${number(open.length)} stations, ${count(open.reduce((sum, s) => sum + s.people, 0), 'person', 'people')}</option>` : nothing}
        ${open.map((s) => html`<option value=${s.place}>${this.placeName(s.place)}, ${count(s.people, 'person', 'people')}${s.noWay + s.tooMany ? `, ${number(s.noWay + s.tooMany)} without a way out` : ''}</option>`)}</select>` : nothing}
      ${chosen.map((place) => html`<button class="on" @click=${() => this.toggle('leave', place)}>as if ${this.placeName(place)} were left ✕</button>`)}`;
  }

  /** One more aircraft of a kind that the mission has flown, as its flights show it. */
  oneMore(fleet, more) {
    if (!fleet.length) return nothing;
    const add = ({ target }) => this.change({ more: pack([...more, target.value]) });
    return html`<select aria-label="One more aircraft" @change=${add}><option value="" selected>One more aircraft …</option>
      ${fleet.map((c) => html`<option value=${c.name}>${c.kind}${c.military ? ' of armed forces' : ''}, ${count(c.seats, 'seat')}, ${number(c.kmPerHour)} km/h, from ${this.placeName(c.base)}</option>`)}</select>`;
  }

  tools(fleet, clearance) {
    const more = list(this.at.more);
    const left = list(this.at.without);
    const barred = list(this.at.barred);
    const only = list(this.at.only);
    const pins = [...this.pins.values()];
    const cut = list(this.at.pinned).length - pins.length;
    const all = this.seen.plan.flights;
    return html`<section class="card by-hand noprint"><div class="pad sift">
      <span class="choice" role="group" aria-label="By when">${HOURS.map((h) => html`<button aria-pressed=${(this.at.hours ?? '72') === String(h)} @click=${() => this.change({ hours: String(h) })}>${h} h</button>`)}</span>
      ${keyed(this.at.leave, this.leaving(clearance))}
      ${keyed(this.at.more, this.oneMore(fleet, more))}
      ${more.map((kind, i) => html`<button class="on" @click=${() => this.change({ more: pack(more.filter((_, at) => at !== i)) })}>more: ${kind} ✕</button>`)}
      ${left.map((craft) => html`<button class="on" @click=${() => this.toggle('without', craft)}>without ${craft} ✕</button>`)}
      ${barred.map((b) => html`<button class="on" @click=${() => this.toggle('barred', b)}>${b.slice(0, b.lastIndexOf('@'))} not to ${this.placeName(b.slice(b.lastIndexOf('@') + 1))} ✕</button>`)}
      ${only.map((o) => html`<button class="on" @click=${() => this.toggle('only', o)}>${this.placeName(o.slice(o.lastIndexOf('@') + 1))} by ${o.slice(0, o.lastIndexOf('@'))} alone ✕</button>`)}
      ${all.length && pins.length < all.length ? html`<button title="All of them stay as they are; the address holds them, so that a link opens the same" @click=${() => this.pin(all)}>Pin all ${number(all.length)}</button>` : nothing}
      ${pins.length ? html`<button class="on" @click=${() => this.change({ pinned: '' })}>${count(pins.length, 'flight')} pinned ✕</button>` : nothing}
      ${cut ? html`<span class="over" role="alert">The link was cut off: ${count(cut, 'pinned flight')} could not be read, and those people are planned anew.</span>` : nothing}
      ${this.slow ? html`<span class="quiet" role="status">Designing anew …</span>` : nothing}
      ${fleet.length ? nothing : html`<span class="quiet">No aircraft is known: those on the schedule tell what the mission can fly.</span>`}
    </div></section>`;
  }

  price(plan) {
    const worth = worthOf(plan);
    const b = this.before;
    const rows = [
      ['people brought out', worth.served, b?.served, true], ['left', worth.left, b?.left, false],
      ['aircraft-days', worth.craftDays, b?.craftDays, false], ['hours in the air', worth.minutes / 60, b && b.minutes / 60, false],
      ['hours until the last is out', worth.served ? worth.lastOut : undefined, b?.lastOut, false],
    ];
    return html`<section class="card price"><header><h2>${b ? 'The price of your change' : 'What it comes to'}</h2></header>
      <dl class="figures">${rows.map(([what, now, then, more]) => html`<div><dt>${what}</dt><dd>${short(now)}${difference(now, then, more)}</dd></div>`)}</dl>
      ${b ? html`<p class="acts pad noprint"><button @click=${() => { this.changed = true; history.back(); }}>Undo this change</button></p>` : nothing}</section>`;
  }

  /** What the rules say to flights that a hand has moved: they would be refused as they are. */
  objections(against) {
    return html`<section class="card objections" role="alert"><header><h2>The rules are against it</h2></header>
      <ul class="plain-list">${against.map((a) => html`<li><strong>${a.craft}</strong> <span>${a.reason}${a.times > 1 ? ` (${number(a.times)} times)` : ''}</span> <span class="soft">${a.wayOut}</span></li>`)}</ul></section>`;
  }

  /** On a flight that has the focus: arrows move it by half an hour, p pins it. */
  flightKey(event, f) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const minutes = { ArrowLeft: -30, ArrowRight: 30 }[event.key];
    if (minutes) this.shift(f, minutes);
    else if (event.key === 'p') this.togglePin(f);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  togglePin(f) { if (this.pins.has(f.craft)) this.pin([], [f.craft]); else this.pin([f]); }

  /** Where a stop, or those who are ticked, may go instead. */
  moves(f, calls, flights) {
    const others = flights.filter((o) => o.craft !== f.craft);
    const ticked = [...this.tickedOf(f)];
    if (!others.length) return nothing;
    const waiting = Map.groupBy(ticked, (person) => boards(f, person));
    const takes = others.filter((o) => ticked.length && [...waiting].every(([place, people]) => freeFrom(o, place) >= people.length));
    return html`<form class="moves-to pad noprint" @submit=${(e) => this.moveTo(e, f)}>
      <label class="field">Move<select name="what">${calls.map((p) => html`<option value=${`stop ${p}`}>the stop at ${this.placeName(p)}</option>`)}
        ${ticked.length ? html`<option value="people" selected>${count(ticked.length, 'person', 'people')} ticked below</option>` : nothing}</select></label>
      <label class="field">to<select name="to">${others.map((o) => html`<option value=${o.craft} ?disabled=${ticked.length && !takes.includes(o)}>${o.craft}, ${day(o.legs[0].departs, this.zoneOf(o.legs[0].from))} ${clock(o.legs[0].departs, this.zoneOf(o.legs[0].from))}</option>`)}</select></label>
      <button>Move</button>
      ${ticked.length && !takes.length ? html`<p class="small over">No other flight calls where they wait with ${count(ticked.length, 'free seat')}.</p>` : nothing}</form>`;
  }

  moveTo(event, f) {
    event.preventDefault();
    const { what, to } = Object.fromEntries(new FormData(event.target));
    if (!to) return;
    if (what === 'people') this.movePeople(f, to);
    else this.moveStop(f, what.slice('stop '.length), to);
  }

  tick(f, person, on) {
    if (on) this.tickedOf(f).add(person); else this.tickedOf(f).delete(person);
    this.requestUpdate();
  }

  /** A proposed flight has no page of its own: its card is where it is looked at and changed. */
  show(craft) { this.querySelector(`.lift[data-craft="${CSS.escape(craft)}"]`)?.focus(); }

  flight(f, { flights, fleet }) {
    const forces = fleet.some((c) => c.military && c.name === f.craft.replace(/ \d+\.\d+$/, ''));
    const pinned = this.pins.has(f.craft);
    const aboard = [...new Set(f.legs.flatMap((l) => l.aboard))];
    const people = aboard.length;
    const calls = [...new Set(f.legs.slice(1).map((l) => l.from))].filter((p) => p !== f.legs[0].from);
    return html`<section class="card lift" data-craft=${f.craft} data-pinned=${pinned} tabindex="0" aria-label="${f.craft}: arrows move it by half an hour, p pins it" @keydown=${(e) => this.flightKey(e, f)}><header><h2>${f.aircraft}${forces ? ' of armed forces' : ''}, ${day(f.legs[0].departs, this.zoneOf(f.legs[0].from))}</h2>
        <span class="quiet small">${f.craft}</span></header>
      <table><thead><tr><th>From – to</th><th>Departs</th><th>Arrives</th><th class="num">Aboard</th></tr></thead><tbody>${f.legs.map((l) => html`<tr>
        <td>${this.placeName(l.from)} → ${this.placeName(l.to)}</td>
        <td class="nowrap">${localClock(l.departs, this.zoneOf(l.from))}</td><td class="nowrap">${localClock(l.arrives, this.zoneOf(l.to))}</td>
        <td class="num">${number(l.aboard.length)} <span class="quiet">of ${number(f.seats)}</span></td></tr>`)}</tbody></table>
      <p class="acts pad noprint"><button class=${pinned ? 'on' : ''} aria-pressed=${pinned} @click=${() => this.togglePin(f)}>${pinned ? 'Pinned' : 'Pin it'}</button>
        <button aria-label="${f.craft} half an hour earlier" @click=${() => this.shift(f, -30)}>− 30 min</button>
        <button aria-label="${f.craft} half an hour later" @click=${() => this.shift(f, 30)}>+ 30 min</button>
        ${pinned ? nothing : html`<button title="Another aircraft or day flies these ${people}, if one can" @click=${() => this.toggle('without', f.craft)}>Another aircraft</button>
        ${calls.map((p) => html`<button title="Another flight calls there, if one can" @click=${() => this.toggle('barred', `${f.craft}@${p}`)}>Not to ${this.placeName(p)}</button>`)}`}</p>
      ${this.moves(f, calls, flights)}
      <details class="pad"><summary>${count(people, 'person', 'people')} aboard</summary><ul class="plain-list aboard small">${aboard.map((p) => html`<li><label class="tick"><input type="checkbox" aria-label="${p} flies with another aircraft" .checked=${this.tickedOf(f).has(p)} @change=${(e) => this.tick(f, p, e.target.checked)}></label>
        <a href=${addressOf('people', p)}><person-name person=${p}></person-name></a> <span class="quiet">from ${this.placeName(boards(f, p))}</span></li>`)}</ul></details>
    </section>`;
  }

  left(bank) {
    const groups = [...Map.groupBy(bank, (b) => `${b.from}|${b.reason}|${b.wayOut}`).values()];
    return html`<section class="card"><header><h2>Left behind</h2><span class="over">${number(bank.length)}</span></header>
      <ul class="plain-list">${groups.map((g) => html`<li><strong>${number(g.length)} at ${this.placeName(g[0].from)}</strong> <span>${g[0].reason}</span> <span class="soft">${g[0].wayOut}</span> <a class="noprint" href=${addressOf('security', '', { pick: g[0].from, do: 'airfield' })}>Hours of ${this.placeName(g[0].from)}</a></li>`)}</ul></section>`;
  }

  outOverTime({ seats, flights, needs, asked }, clearance) {
    const landed = seats.map((s) => ({ at: s.arrives, out: 1 }));
    for (const leg of flights.flatMap((f) => f.legs)) {
      if (leg.to === this.ground.hub) landed.push({ at: leg.arrives, out: leg.aboard.length });
    }
    landed.sort((a, b) => new Date(a.at) - new Date(b.at));
    let sum = 0;
    const lift = [{ at: asked, out: 0 }, ...landed.map((l) => ({ at: l.at, out: (sum += l.out) }))];
    return html`${needs.length ? html`<section class="card"><header><h2>Out over time, as proposed</h2></header>${curve([{ name: 'as proposed', points: lift }], needs.length, this.ground.zone)}</section>` : nothing}
      ${this.bySchedule(clearance)}`;
  }

  bySchedule({ people, curve: points }) {
    return people ? html`<section class="card"><header><h2>If everybody had to leave, by what is on the schedule</h2></header>${curve([{ name: 'the schedule', points, dashed: true }], people, this.ground.zone)}</section>` : nothing;
  }

  /** Seats are booked for those who must leave; whom nobody ordered out keeps the seat free. */
  form({ needs, seats, flights }) {
    const asked = underNoOrder(needs);
    const aboard = new Set([...seats.map((s) => s.person), ...flights.flatMap((f) => f.legs.flatMap((l) => l.aboard))]);
    const free = [...aboard].filter((person) => asked.has(person));
    const stations = [...new Set(needs.filter((n) => free.includes(n.person)).map((n) => n.from))];
    const booked = aboard.size - free.length;
    const body = () => ordered(this.seen.plan);
    return html`<section class="card noprint"><header><h2>${flights.length ? `Accept ${flights.length > 1 ? 'these flights' : 'this flight'}` : booked ? `Book ${booked > 1 ? 'these seats' : 'this seat'}` : 'Nobody is booked'}</h2></header><div class="pad">
      ${flights.length || booked ? writeForm(this, 'accept', { path: 'airlift/accept', button: accepting(flights, booked), body, said: acceptedWords(flights, booked), then: () => this.accepted() }, html`
        ${reporter('Accepted by')}
        <p class="soft small">${flights.length ? html`${count(flights.length, 'flight goes', 'flights go')} on the schedule` : nothing}${flights.length && booked ? ' and ' : nothing}${booked ? `${count(booked, 'seat is', 'seats are')} booked, all of it or nothing. Later seats of the same people out of the same place are given up.` : `${flights.length > 1 ? ', all or none' : ''}; no seat is booked.`}</p>`) : nothing}
      ${free.length ? html`<p class="small"><strong>${count(free.length, 'seat stays', 'seats stay')} free</strong> for those who are under no order: nobody moves without a signed decision. Draft it for ${stations.map((place, at) => html`${at ? ', ' : ''}<a href=${addressOf('security', '', { pick: place, do: 'measure' })}>${this.placeName(place)}</a>`)} ${flights.length ? `once the ${flights.length > 1 ? 'flights stand' : 'flight stands'}; it` : 'and it'} seats them.</p>` : nothing}</div></section>`;
  }

  /** What was changed by hand has become flights; what is left is planned anew. */
  accepted() {
    this.before = undefined;
    choose({ leave: '', more: '', without: '', barred: '', only: '', pinned: '' }, { replace: true });
  }
}
customElements.define('airlift-board', AirliftBoard);

/** Who must leave, and who would have to if it were ordered. */
function whoLeaves(needs) {
  const asked = needs.filter((n) => n.why === 'ASKED').length;
  const must = needs.length - asked;
  if (!asked) return count(must, 'person must', 'people must');
  const would = must ? `${number(asked)} more would have to` : count(asked, 'person would have to', 'people would have to');
  return must ? `${count(must, 'person must', 'people must')} and ${would}` : would;
}

const asIfOrdered = (clearance) => (clearance && strandedAt(clearance) ? html`<p><strong class="over">${count(clearance.noWay + clearance.tooMany, 'person', 'people')}</strong> would have no way out if an order were signed now. <a class="button" href=${addressOf('airlift', '', { leave: strandedAt(clearance) })}>Design flights for them</a></p>` : nothing);

/** The one evacuation that is known by the hour is no part of this mission, and is not on the rail. */
const lookingBack = () => html`<p class="small quiet noprint">Looking back: <a href=${addressOf('evacuations')}>how Kabul was left in August 2021</a>, as it was flown and as it could have been.</p>`;

const underNoOrder = (needs) => new Set(needs.filter((n) => n.why === 'ASKED').map((n) => n.person));

/** Flights and seats without those whom nobody has ordered to leave. */
function ordered({ needs, seats, flights }) {
  const asked = underNoOrder(needs);
  return { flights: flights.map((f) => without(f, [...asked])), seats: seats.filter((s) => !asked.has(s.person)) };
}

const accepting = (flights, booked) => (!flights.length ? 'Book' : booked ? 'Accept and book' : `Put ${flights.length > 1 ? 'them' : 'it'} on the schedule`);

const acceptedWords = (flights, booked) => (flights.length ? html`${count(flights.length, 'flight stands', 'flights stand')} on the schedule${booked ? ', and the seats are booked' : ''}. <a href=${addressOf('flights')}>The board</a> has ${flights.length === 1 ? 'it' : 'them'}; what is not to fly is cancelled there.`
  : `${count(booked, 'seat is', 'seats are')} booked.`);

/** What a plan comes to, with the hours until its last landing at the end of a flight. */
function worthOf({ worth, seats, flights, asked }) {
  const last = Math.max(0, ...[...seats, ...flights.map((f) => f.legs.at(-1))].map((l) => (new Date(l.arrives) - new Date(asked)) / 3_600_000));
  return { ...worth, lastOut: Math.round(last * 10) / 10 };
}

const short = (n) => (n === undefined ? '–' : Number.isInteger(n) ? number(n) : n.toFixed(1));

function difference(now, then, moreIsBetter) {
  if (now === undefined || then === undefined || Math.abs(now - then) < 0.05) return nothing;
  const better = now > then === moreIsBetter;
  return html` <small class=${better ? 'good' : 'over'}>${now > then ? '▲' : '▼'} ${short(Math.abs(now - then))} ${now > then ? 'more' : 'fewer'}</small>`;
}
