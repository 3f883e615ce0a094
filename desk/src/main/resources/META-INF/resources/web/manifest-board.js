// May this person board? One flight, its legs, everybody who has a seat, and a field to scan into.
import { html, nothing } from 'lit';
import { addressOf, choose, followRow, here } from './addresses.js';
import { amissItem } from './amiss-board.js';
import { Board } from './board.js';
import { bookForm, flightForms, headsForm, notScanned, PRIORITIES, scanned, standbyList, swapForm, wasAboard, weighForm } from './flight-forms.js';
import { load } from './flights-board.js';
import { personField } from './person-field.js';
import { struckOffOf } from './strikes.js';
import { instantOf, placeTime } from './times.js';
import { category, count, countOrNo, flightState, localClock, longDay, moment, number, relative, seatState, utc } from './words.js';
import { busy, folded, office, options, outcome, refusalOf, reporter, writeForm } from './writing.js';

const ACTS = { BOARD: 'Board', CHECK_IN: 'Check in', ALIGHT: 'Off at the end' };

class ManifestBoard extends Board {
  source() {
    const id = here().id.split('/').map(encodeURIComponent).join('/');
    return [`flights/${id}`, { at: this.at.at, plan: this.at.plan }];
  }

  concerns(changes) {
    const people = new Set(this.seen?.passengers.map((p) => p.person));
    return changes.some(({ ids, noun }) => ids.includes(here().id) || (noun !== 'movement' && ids.some((id) => people.has(id))));
  }

  draw(seen) {
    const { flight, legs, passengers, heads, amiss } = seen;
    const picked = passengers.find((p) => p.person === this.at.pick);
    const doing = this.at.do ?? '';
    return html`<div class="page manifest ${picked || doing ? 'two' : ''}"><div class="column">
      <header class="says"><p class="soft small">${flight.flight} · ${flight.aircraft}${flight.registration ? ` ${flight.registration}` : ''}${flight.military ? ', flown by armed forces' : ''} · ${flightState(flight, this.moment)}</p>
        <h1>${[flight.from, ...flight.stops, flight.to].map(this.placeName).join(' → ')}, ${longDay(flight.departs, this.zoneOf(flight.from))} ${localClock(flight.departs, this.zoneOf(flight.from))}: ${this.seats(flight, passengers)}</h1>
        <p class="soft">${this.whither(seen)}${heads.reported >= 0 ? ` · ${count(heads.reported, 'head')} counted, ${number(heads.listed)} on the list` : ''}
          ${seen.shares.map((s) => html` · ${s.agency} ${number(s.booked)} of ${number(s.seats)} kept seats`)}</p></header>
      ${this.scanField(seen)}
      ${heads.open ? html`<section class="card needs"><div class="pad">${headsForm(this, seen)}</div></section>` : nothing}
      ${notScanned(this, seen)}
      ${amiss.length ? html`<section class="card needs"><header><h2>Amiss</h2></header><ol class="amiss">${amiss.map((item) => amissItem({ ...item, flight: '' }, this))}</ol></section>` : nothing}
      <section class="card"><header><h2>Legs</h2></header><table><thead><tr><th>From</th><th>To</th><th>Departs</th><th>Arrives</th><th>Seats</th></tr></thead>
        <tbody>${legs.map((leg) => html`<tr><td>${this.placeName(leg.from)}</td><td>${this.placeName(leg.to)}</td>
          <td><time title=${utc(leg.departs)}>${localClock(leg.departs, this.zoneOf(leg.from))}</time></td><td><time title=${utc(leg.arrives)}>${localClock(leg.arrives, this.zoneOf(leg.to))}</time></td>
          <td>${load({ ...flight, booked: leg.booked })}</td></tr>`)}</tbody></table></section>
      ${this.list(seen)}
      ${standbyList(this, seen)}
      ${this.notFlying(seen)}
      ${struckOffOf(this, flight.flight, 'LANDING', 'FORCES')}
      </div>${picked ? this.passenger(picked, seen) : doing ? this.doing(doing, seen) : nothing}
    </div>`;
  }

  /** When it leaves; once it is on the ground, where that is. */
  whither({ flight, landed }) {
    if (['LANDED', 'DIVERTED'].includes(flight.state) && landed.length) {
      const [{ at, happened }] = landed.slice(-1);
      return html`On the ground at <strong>${this.placeName(at)}</strong> since ${moment(happened, this.zoneOf(at))}`;
    }
    return html`<time title=${utc(flight.departs)}>${relative(flight.departs, this.moment)}</time>`;
  }

  /** Big, and ready for the next: a scanner types what it reads and presses Enter. */
  scanField({ flight, legs, passengers }) {
    if (flight.state === 'CANCELLED') return nothing;
    if (['LANDED', 'DIVERTED'].includes(flight.state)) return this.scannedLate(flight, legs);
    const act = this.at.act ?? 'BOARD';
    const submit = async (event) => {
      event.preventDefault();
      const form = event.target;
      const code = form.elements.code.value.trim();
      if (!code) return;
      const at = act === 'ALIGHT' ? legs.at(-1).to : undefined;
      await scanned(this, flight.flight, { code, act, at, by: form.elements.by?.value });
      form.elements.code.value = '';
      form.elements.code.focus();
    };
    return html`<section class="card scan noprint"><form @submit=${submit}>
      <div class="whom code"><label class="code">Scan a pass, or type a name or number<input name="code" autocomplete="off" autofocus spellcheck="false" maxlength="400" placeholder="P-0042" aria-describedby="scan-said"></label><person-hits .among=${passengers.map((p) => p.person)}></person-hits></div>
      <span class="choice" role="group" aria-label="What the scan reports">${Object.entries(ACTS).map(([key, word]) => html`<button type="button" aria-pressed=${act === key} @click=${() => choose({ act: key === 'BOARD' ? '' : key }, { replace: true })}>${word}</button>`)}</span>
      <button class="main" ?disabled=${busy(this, 'scan')}>${ACTS[act]}</button>
      ${office() ? nothing : html`<div class="write first">${reporter('Who scans')}</div>`}
      <div id="scan-said" class="saidline" aria-live="polite">${outcome(this, 'scan')}</div></form></section>`;
  }

  /** After the landing a scan needs its time: it would put somebody into the air who is on the ground. */
  scannedLate({ flight }, legs) {
    const stops = Object.fromEntries(legs.map((leg) => [leg.from, this.placeName(leg.from)]));
    const body = (f) => ({ flight, code: f.person, act: 'BOARD', at: f.at, happened: instantOf(f.happened, this.zoneOf(f.at)), claim: 'HAPPENED', reason: '' });
    return html`<section class="card noprint"><div class="pad folded">${folded(this, 'late', 'Somebody was aboard and was not scanned', () => writeForm(this, `late ${flight}`, { path: 'scans', button: 'Was aboard', body, said: 'Recorded: was aboard, and is where the flight landed.' }, html`
      <div class="pair">${personField()}<label>Boarded at<select name="at">${options(stops)}</select></label>
        ${placeTime(this, { name: 'happened', label: 'When', place: legs[0].from, value: legs[0].departs, required: true })}</div>${reporter()}`))}</div></section>`;
  }

  list({ flight, passengers, kilograms }) {
    const weighed = passengers.filter((p) => p.bodyKg).length;
    return html`<section class="card wide2"><header><h2>Manifest</h2><span class="quiet small">${countOrNo(passengers.length, 'seat')} taken${kilograms ? `, ${weighed === passengers.length ? '' : 'about '}${number(kilograms)} of ${number(flight.payloadKg)} kg` : ''}</span></header>
      <p class="acts pad noprint">${flight.state === 'SCHEDULED' ? html`<button @click=${() => choose({ do: 'book', pick: '', who: '' })}>Book a seat</button>` : nothing}<button @click=${() => choose({ do: 'flight', pick: '' })}>Change the flight</button>
        <a class="button" download href=${this.paper('pdf')} title="To sign and to carry to the aircraft">PDF</a><a class="button" download href=${this.paper('icao')} title="For the authorities: ICAO Annex 9, Appendix 2">ICAO form</a><a class="button" download href=${this.paper('csv')}>CSV</a><a class="button" target="_blank" rel="noopener" href="/api/passes?flight=${encodeURIComponent(flight.flight)}">Passes</a><button @click=${() => print()}>Print</button></p>
      ${passengers.length ? html`<table class="manifest"><thead><tr><th class="num">No.</th><th>Person</th><th class="wide">Agency</th><th class="wide">Category</th><th class="wide">From – to</th><th class="num">kg</th><th class="wide">Papers</th><th>State</th></tr></thead>
        <tbody>${passengers.map((p, i) => this.row(p, i))}</tbody></table>`
        : html`<p class="quiet pad">Nobody has a seat yet. Book one here, or publish a plan.</p>`}</section>`;
  }

  paper(form) { return `/api/manifests?form=${form}&flight=${encodeURIComponent(this.seen.flight.flight)}`; }

  row(p, i) {
    const href = addressOf('flights', here().id, { pick: p.person, act: this.at.act ?? '' });
    return html`<tr class="link" aria-selected=${this.at.pick === p.person} @click=${followRow}><td class="num quiet">${i + 1}</td>
      <td><a href=${href}><person-name person=${p.person}></person-name></a>${p.priority && p.priority !== 'OFFICIAL' ? html` <span class="pc">${PRIORITIES[p.priority]}</span>` : nothing}</td>
      <td class="wide">${p.agency}</td><td class="wide quiet">${category(p.category)}</td><td class="small wide">${this.placeName(p.from)} → ${this.placeName(p.to)}</td>
      <td class="num ${p.bodyKg ? '' : 'quiet'}">${p.bodyKg ? number(p.bodyKg + p.baggageKg) : '–'}</td>
      <td class="wide ${p.papers ? 'over small' : 'quiet small'}">${p.papers || 'in order'}</td><td><span class="state" data-seat=${p.state}>${seatState(p.state)}</span></td></tr>`;
  }

  /** Every number leads to the list it counts, and a slip of the hand back to a seat, or aboard. */
  notFlying({ flight, legs, notFlying, voided }) {
    if (!voided) return nothing;
    const ahead = flight.state === 'SCHEDULED';
    const left = ['DEPARTED', 'LANDED', 'DIVERTED'].includes(flight.state);
    return html`<section class="card" id="not-flying"><header><h2>Not flying</h2><span class="quiet small">gave up, did not come, or taken off: ${count(voided, 'booking')}</span></header>
      ${notFlying.length ? html`<ul class="plain-list">${notFlying.map((p) => html`<li><a href=${addressOf('people', p.person)}><person-name person=${p.person}></person-name></a> <span class="quiet small">${p.agency}, ${this.placeName(p.from)} → ${this.placeName(p.to)}</span>
        ${ahead ? html`<button class="plain noprint" @click=${() => choose({ do: 'book', who: p.person, pick: '' })}>Book again</button>` : left ? html`${wasAboard(this, flight, legs, p)}${refusalOf(this, `silent ${p.person}`) ? outcome(this, `silent ${p.person}`) : nothing}` : nothing}</li>`)}</ul>`
        : html`<p class="quiet pad">All of them have a seat again.</p>`}</section>`;
  }

  passenger(p, seen) {
    const id = seen.flight.flight;
    const act = (what, word, more = {}) => html`<button ?disabled=${busy(this, `hand ${p.person}`)} @click=${() => scanned(this, id, { code: p.person, act: what, key: `hand ${p.person}`, ...more })}>${word}</button>`;
    const off = (form) => ({ flight: id, code: p.person, act: 'OFF_LOAD', at: p.from, reason: form.reason });
    return html`<aside class="inspector" aria-label="Selected"><header><h2><person-name person=${p.person}></person-name></h2>
        <button class="plain close" aria-label="Close" title="Esc" @click=${() => choose({ pick: '' })}>✕</button></header>
      <p class="soft">${p.agency}, ${category(p.category)}, ${this.placeName(p.from)} → ${this.placeName(p.to)}. ${seatState(p.state)}${p.priority ? `, ${PRIORITIES[p.priority]}` : ', booked by a plan'}. <a href=${addressOf('people', p.person)}>The person</a></p>
      <p class=${p.papers ? 'broken' : 'quiet small'}>${p.papers || 'Papers in order.'}</p>
      <p class="acts">${p.state === 'PENDING' ? act('CHECK_IN', 'Check in') : nothing}${['PENDING', 'CHECKED_IN'].includes(p.state) ? html`${act('BOARD', 'Board')}${act('NO_SHOW', 'No-show')}` : nothing}
        <a class="button" target="_blank" rel="noopener" href="/api/passes?flight=${encodeURIComponent(id)}&person=${encodeURIComponent(p.person)}">Pass</a></p>
      ${refusalOf(this, `hand ${p.person}`) ? outcome(this, `hand ${p.person}`) : nothing}
      ${['PENDING', 'CHECKED_IN'].includes(p.state) ? html`<h3>On the scales</h3>${weighForm(this, id, p)}` : nothing}
      ${p.state === 'ARRIVED' ? nothing : html`<h3>Off-load</h3>${writeForm(this, `off ${p.person}`, { path: 'scans', button: 'Take off', plain: true, said: 'Taken off.', body: off }, html`<label>Why<input name="reason" required maxlength="200"></label>${reporter()}`)}`}
      ${swapForm(this, id, p, seen.standby)}
      ${p.state === 'PENDING' ? html`<h3>Give the booking up</h3>${writeForm(this, `up ${p.person}`, { path: 'bookings/given-up', button: 'Give it up', plain: true, said: 'The seat is free.', body: (f) => ({ booking: p.booking, person: p.person, reason: f.reason }) }, html`<label>Why<input name="reason" required maxlength="200"></label>${reporter()}`)}` : nothing}</aside>`;
  }

  doing(doing, seen) {
    return html`<aside class="inspector" aria-label="Selected"><header><h2>${doing === 'book' ? 'Book a seat' : 'Change the flight'}</h2>
      <button class="plain close" aria-label="Close" @click=${() => choose({ do: '', who: '' })}>✕</button></header>
      ${doing === 'book' ? bookForm(this, seen.flight.flight, seen.legs, this.at.who) : flightForms(this, seen)}</aside>`;
  }

  seats({ seats, booked, state }, passengers) {
    if (state === 'CANCELLED') return 'cancelled.';
    if (state !== 'SCHEDULED') {
      const flew = passengers.filter((p) => ['BOARDED', 'ARRIVED'].includes(p.state)).length;
      return `${countOrNo(flew, 'passenger')}${state === 'DIVERTED' ? ', landed elsewhere' : state === 'LANDED' ? ', landed' : ', in the air'}.`;
    }
    const free = seats - booked;
    return free > 0 ? `${count(free, 'seat')} free of ${number(seats)}.` : free ? `${number(-free)} more than its ${count(seats, 'seat')}.` : `full, ${count(seats, 'seat')}.`;
  }
}
customElements.define('manifest-board', ManifestBoard);
