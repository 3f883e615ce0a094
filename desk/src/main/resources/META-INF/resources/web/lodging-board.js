// Who sleeps where tonight? Free beds first; beds for those who have none are proposed.
import { html, nothing } from 'lit';
import { addressOf, choose } from './addresses.js';
import { Board } from './board.js';
import { closureForm, premisesForm, reopeningForm, roomsForm } from './ground-forms.js';
import { personField } from './person-field.js';
import { read } from './read.js';
import { strikeForm, struckOff } from './strikes.js';
import { count, date, days, longDate, number } from './words.js';
import { folded, options, pressForm, refused, reporter, writeForm } from './writing.js';

class LodgingBoard extends Board {
  static properties = { ...Board.properties, proposed: { state: true }, unproposed: { state: true } };

  /** Houses of which every room is shown. */
  whole = new Set();

  source() { return ['lodging', { at: this.at.at, plan: this.at.plan, limit: 1000 }]; }

  prepared(seen) {
    this.propose();
    return seen;
  }

  async propose() {
    try {
      const choices = { at: this.at.at, plan: this.at.plan };
      const [beds, left] = await Promise.all([read('beds/proposed', { ...choices, limit: MOST }), read('beds/left', { ...choices, limit: SHOWN })]);
      Object.assign(this, { proposed: { beds, left }, unproposed: undefined });
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.unproposed = trouble;
    }
  }

  draw(seen) {
    const { night, items: premises, free, desks, bedless, bedlessTotal, cap, heads } = seen;
    if (!premises.length) return html`<div class="page">${this.empty('No premises are open.', 'Hotels, guest houses and their rooms come with a scenario, sheets "premises" and "rooms", or are told here.')}${this.houses(premises)}</div>`;
    const sleepers = premises.flatMap((p) => p.rooms.flatMap((room) => room.sleepers.map((s) => ({ ...s, room: room.room }))));
    const picked = sleepers.find((s) => s.person === this.at.pick);
    const bed = picked ? undefined : this.freeBed(premises);
    return html`<div class="page lodging ${picked || bed ? 'picking' : ''}">
      <header class="says"><h1>Night of ${longDate(night)}: ${count(free, 'bed')} free, ${bedlessTotal ? html`<a href="#bedless">${count(bedlessTotal, 'person', 'people')} without a bed</a>.` : 'everybody at the hub has a bed.'}</h1>
        <p class="soft"><a href=${addressOf('people', '', { where: this.ground.hub })}>${count(heads, 'person', 'people')} at ${this.placeName(this.ground.hub)}</a>${cap >= 0 ? `, cap ${number(cap)}` : ''}${desks ? html`; ${count(desks, 'desk')} to work at${heads > desks ? html`, <span class="over">${number(heads - desks)} too few</span>` : nothing}` : nothing}.</p>
        <p class="acts noprint"><span class="choice" role="group" aria-label="Order of rooms">${[['', 'Free beds first'], ['number', 'By number']].map(([order, words]) => html`<button aria-pressed=${(this.at.order ?? '') === order} @click=${() => choose({ order })}>${words}</button>`)}</span></p></header>
      ${this.offer()}
      ${bedlessTotal ? html`<section class="card needs" id="bedless"><header><h2>Without a bed</h2></header><ul class="plain-list columns">${bedless.map((p) => html`<li><a href=${addressOf('people', p)}><person-name person=${p}></person-name></a></li>`)}</ul>
        ${bedlessTotal > bedless.length ? html`<p class="quiet pad"><a href=${addressOf('people', '', { where: this.ground.hub })}>${count(bedlessTotal - bedless.length, 'more', 'more')}</a>.</p>` : nothing}</section>` : nothing}
      ${this.ordered(premises, (p) => p.free > 0).map((p) => html`<section class="card wide2"><header><h2>${p.name}</h2><span class="quiet small">${this.placeName(p.place)} · ${number(p.free)} of ${count(p.beds, 'bed')} free${p.desks ? ` · ${count(p.desks, 'desk')}` : ''}</span></header>
        ${this.rooms(p)}</section>`)}
      ${this.further(seen)}${this.houses(premises)}
      ${picked ? this.inspect(picked, premises, night) : bed ? this.giveBed(bed, night) : nothing}
    </div>`;
  }

  /** A hotel of a thousand rooms is not laid out for who looks for one bed. */
  rooms({ premises, rooms }) {
    const shown = this.whole.has(premises) || rooms.length <= ROOMS + ROOMS / 2 ? rooms.length : ROOMS;
    const more = () => { this.whole.add(premises); this.requestUpdate(); };
    return html`<ul class="rooms">${this.ordered(rooms, hasFree).slice(0, shown).map((room) => this.room(room))}</ul>
      ${shown < rooms.length ? html`<p class="quiet pad">${number(shown)} of ${count(rooms.length, 'room')} are shown. <button class="noprint" @click=${more}>Show all</button></p>` : nothing}`;
  }

  /** Where somebody can sleep stands first, unless a room is looked for by its number. */
  ordered(all, free) { return this.at.order === 'number' ? all : all.toSorted((a, b) => free(b) - free(a)); }

  /** Houses, rooms, and what cannot be used. */
  houses(premises) {
    const rooms = premises.flatMap((p) => p.rooms.map((r) => r.room));
    const closed = premises.flatMap((p) => p.rooms.filter((r) => r.closedFrom));
    return html`<section class="card wide2 noprint"><div class="pad folded">
      ${folded(this, 'premises', 'Premises are open', () => premisesForm(this), !premises.length)}
      ${premises.length ? folded(this, 'rooms', 'Rooms of a house', () => roomsForm(this, premises), !rooms.length) : nothing}
      ${rooms.length ? folded(this, 'closure', 'A room cannot be used', () => closureForm(this, rooms)) : nothing}
      ${closed.length ? folded(this, 'reopening', html`A room can be used again <span class="quiet small">${count(closed.length, 'is closed', 'are closed')}</span>`, () => reopeningForm(this, closed)) : nothing}
      ${premises.map((p) => folded(this, `premises ${p.premises}`, html`${p.name} was told wrongly`, () => html`${premisesForm(this, p)}${strikeForm(this, 'PREMISES', p.premises, p.name)}`))}
      ${rooms.length ? folded(this, 'no room', 'A room should not be there', () => this.noRoom(rooms)) : nothing}</div></section>
      ${struckOff(this, 'PREMISES', 'ROOM')}`;
  }

  /** A room that was slept in is closed; a room that never was is struck off. */
  noRoom(rooms) {
    const body = (f) => ({ thing: 'ROOM', which: f.room, reason: f.reason });
    return writeForm(this, 'no room', { path: 'strikes', button: 'Strike it off', plain: true, body, said: 'The room is struck off.' }, html`
      <div class="pair"><label>Room<select name="room">${options(Object.fromEntries(rooms.map((r) => [r, r])))}</select></label>
        <label>Why<input name="reason" required maxlength="200" placeholder="told twice"></label></div>
      <p class="small soft">Only a room in which nobody was ever given a bed is struck off; another one is closed.</p>${reporter()}`);
  }

  /** What is proposed: one button gives all these beds, or none and the reasons. */
  offer() {
    const { beds: { items: beds, total } = NONE, left } = this.proposed ?? { left: NONE };
    if (this.unproposed) return refused(this.unproposed);
    if (!beds.length && !left.total) return nothing;
    return html`<section class="card" id="proposed"><header><h2>Proposed</h2><span class="quiet small">families together, women and men apart, agencies near each other</span></header>
      ${beds.length ? html`<div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table><thead><tr><th>Person</th><th>Room</th><th>Nights</th><th class="wide">Why there</th></tr></thead>
        <tbody>${beds.map((b) => html`<tr><td><a href=${addressOf('people', b.person)}><person-name person=${b.person}></person-name></a></td>
          <td class="nowrap">${b.room}, bed ${b.bed}</td><td class="nowrap">${date(b.first)} – ${date(b.last)}</td><td class="soft wide">${b.why}</td></tr>`)}</tbody></table></div>` : nothing}
      ${left.total ? html`<div class="pad"><h3 class="over">${count(left.total, 'person stays', 'people stay')} without a bed</h3><ul class="plain-list">${left.items.map((l) => html`<li><a href=${addressOf('people', l.person)}><person-name person=${l.person}></person-name></a> <span class="soft">from ${date(l.first)}: ${l.why}</span></li>`)}${left.next ? html`<li class="quiet">and ${number(left.total - left.items.length)} more</li>` : nothing}</ul></div>` : nothing}
      ${beds.length ? html`<div class="pad noprint">${this.give(beds)}${total > beds.length ? html`<p class="quiet small">${count(total - beds.length, 'more is', 'more are')} proposed after them.</p>` : nothing}</div>` : nothing}</section>`;
  }

  give(beds) {
    const wanted = beds.map(({ person, room, bed, first, last }) => ({ person, room, bed, first, last }));
    return pressForm(this, 'give', { path: 'beds', button: beds.length === 1 ? 'Give this bed' : `Give these ${number(beds.length)} beds`, sending: 'Giving …', body: () => ({ beds: wanted }), said: `${count(wanted.length, 'bed is', 'beds are')} given.` });
  }

  room(room) {
    const taken = room.sleepers.length;
    return html`<li data-closed=${room.closed} data-free=${room.beds - taken > 0}><header><strong>${room.room}</strong>${room.accessible ? html` <span title="Without steps">♿</span>` : nothing}
      <span class="small quiet">${room.closed ? 'closed' : taken < room.beds ? `${room.beds - taken} free` : 'full'}</span></header>
      <ol>${Array.from({ length: Math.min(room.beds, 12) }, (_, i) => {
        const sleeper = room.sleepers.find((s) => s.bed === i + 1);
        return html`<li class=${sleeper ? 'taken' : 'free'}>${sleeper ? html`<a href=${addressOf('lodging', '', { pick: sleeper.person })} title="to ${longDate(sleeper.last)}"><person-name bare person=${sleeper.person}></person-name></a>` : room.closed ? 'free' : html`<a href=${addressOf('lodging', '', { bed: `${i + 1} ${room.room}`, order: this.at.order })} title="Give this bed">free</a>`}</li>`;
      })}${room.beds > 12 ? html`<li class="quiet">${room.beds - 12} more beds, ${Math.max(0, taken - room.sleepers.filter((s) => s.bed <= 12).length)} of them taken</li>` : nothing}</ol></li>`;
  }

  get closes() { return { pick: '', bed: '' }; }

  freeBed(premises) {
    const [bed, ...room] = (this.at.bed ?? '').split(' ');
    const found = premises.flatMap((p) => p.rooms).find((r) => r.room === room.join(' ') && !r.closed);
    return found && !found.sleepers.some((s) => s.bed === Number(bed)) ? { room: found, bed: Number(bed) } : undefined;
  }

  /** By hand, to whomever: a guest, somebody who comes tomorrow, somebody who is not proposed. */
  giveBed({ room, bed }, night) {
    const body = (f) => ({ beds: [{ person: f.person, room: room.room, bed, first: f.first, last: f.last }] });
    return html`<aside class="inspector" aria-label="Selected"><header><h2>Room ${room.room}, bed ${bed}</h2>
      <button class="plain close" aria-label="Close" title="Esc" @click=${() => choose({ bed: '' })}>✕</button></header>
      <p>Free tonight.${room.accessible ? ' Without steps.' : ''}${room.sleepers.length ? html` Beside ${room.sleepers.map((s, i) => html`${i ? ', ' : ''}<person-name person=${s.person}></person-name>`)}.` : ''}</p>
      ${writeForm(this, `give ${room.room} ${bed}`, { path: 'beds', button: 'Give this bed', body, said: `Room ${room.room}, bed ${bed} is given.`, then: () => choose({ bed: '' }) }, html`
        ${personField()}<div class="pair"><label>First night<input type="date" name="first" required value=${night}></label><label>Last night<input type="date" name="last" required value=${night}></label></div>${reporter()}`)}</aside>`;
  }

  inspect(s, premises, night) {
    const now = { person: s.person, room: s.room, bed: s.bed, first: s.first, last: s.last };
    const free = premises.flatMap((p) => p.rooms.filter((r) => !r.closed).flatMap((r) =>
      Array.from({ length: r.beds }, (_, i) => i + 1).filter((bed) => !r.sleepers.some((other) => other.bed === bed)).map((bed) => ({ house: p.name, room: r.room, bed }))));
    return this.inspector(html`<a href=${addressOf('people', s.person)}><person-name person=${s.person}></person-name></a>`, html`
      <p>Room ${s.room}, bed ${s.bed}, ${days(s.first, s.last)}.${s.needsAccess ? ' Cannot use steps.' : ''}</p>
      ${free.length ? this.move(s, now, free, night) : html`<p class="quiet">No other bed is free.</p>`}
      <h3>Give the bed back</h3>
      ${writeForm(this, `release ${s.person} ${s.room}`, { path: 'beds/releases', button: 'Give it back', plain: true, body: (f) => ({ ...now, from: f.from }), said: `Room ${s.room}, bed ${s.bed} is given back.` }, html`
        ${nightField(s, night)}${reporter()}`)}`);
  }

  move(s, now, free, night) {
    const body = (f) => {
      const [room, bed] = JSON.parse(f.to);
      return { ...now, from: f.from, newRoom: room, newBed: bed };
    };
    const said = 'Moved to the other bed.';
    return html`<h3>Another bed</h3>${writeForm(this, `move ${s.person} ${s.room}`, { path: 'beds/changes', button: 'Move', body, said }, html`
      <label>To<select name="to" required>${free.slice(0, CHOICES).map((f) => html`<option value=${JSON.stringify([f.room, f.bed])}>${f.room}, bed ${f.bed} (${f.house})</option>`)}</select></label>
      ${free.length > CHOICES ? html`<p class="quiet small">${number(CHOICES)} of ${count(free.length, 'free bed')} are offered.</p>` : nothing}
      ${nightField(s, night)}${reporter()}`)}`;
  }
}

const hasFree = (room) => !room.closed && room.sleepers.length < room.beds;

const nightField = (s, night) => html`<label>From the night of<input type="date" name="from" required value=${night} min=${s.first} max=${s.last}></label>`;

/** So many rooms of a house are shown at first. */
const ROOMS = 120;
/** The desk takes so many at once. */
const MOST = 500;
/** A list to choose from is not read beyond this. */
const CHOICES = 300;
/** Who is left is read one by one. */
const SHOWN = 50;
const NONE = { items: [], total: 0, next: '' };
customElements.define('lodging-board', LodgingBoard);
