// Who asks for help, who is next and why, which seats are left over, who is the same person?
import { html, nothing } from 'lit';
import { choose } from './addresses.js';
import { Board } from './board.js';
import './nationals-list.js';
import { offered } from './offers-list.js';
import { requestForm } from './request-form.js';
import { count, moment, number, relative } from './words.js';
import { folded, ID, options, otherOffice, reporter, writeForm } from './writing.js';

const ALIKE = { DOCUMENT: 'Same document', PHONE: 'Same phone', NAME: 'Name sounds the same' };
const VIEWS = [['', 'Queue'], ['compare', 'Compare'], ['offers', 'Offers'], ['states', 'By state'], ['ask', 'New request']];
/** Who reports here is mostly a consulate. */
const ASKS = ['Reported by', 'Office, for example CONSUL-KZ'];
const DECLARES = { MEDICAL: 'ill or wounded', DISABILITY: 'disability', PREGNANT: 'pregnant', THREATENED: 'threatened', SOLE_CARER: 'sole carer', SEPARATED: 'separated' };

class AssistanceBoard extends Board {
  source() { return ['assistance', { at: this.at.at, plan: this.at.plan }]; }

  draw(seen) {
    const view = this.at.view ?? '';
    const picked = view === '' && seen.queue.find((r) => r.request === this.at.pick);
    return html`<div class="page help ${picked ? 'inspecting' : ''}">
      <header class="says"><h1>${this.sentence(seen)}</h1></header>
      <div class="sift noprint" role="group" aria-label="What is shown">${VIEWS.map(([v, word]) => html`<button
        aria-pressed=${view === v} @click=${() => choose({ view: v, pick: '' })}>${word}${this.tally(v, seen)}</button>`)}</div>
      ${this.view(view, seen)}
      ${picked ? this.request(picked, seen) : nothing}
    </div>`;
  }

  sentence({ requests, waiting, people }) {
    if (!requests) return 'Nobody has asked for help yet.';
    return waiting ? `${count(people, 'person', 'people')} in ${count(waiting, 'request')} wait for seats.` : 'Nobody waits for a seat.';
  }

  tally(view, { alikeTotal, offersTotal, waiting }) {
    const n = { '': waiting, compare: alikeTotal, offers: offersTotal }[view];
    return n ? ` ${number(n)}` : '';
  }

  view(view, seen) {
    if (view === 'compare') return this.compare(seen);
    if (view === 'offers') return this.offers(seen);
    if (view === 'states') return this.states(seen);
    if (view === 'ask') return requestForm(this);
    return this.queue(seen);
  }

  queue({ queue, waiting, table }) {
    if (!waiting) return this.none('The queue is empty.', 'Who asks an embassy to be taken out stands here, in the order that the priority table gives, with its reasons. Begin with New request, or with the sheets "requests" and "applicants" of a scenario.');
    return html`<section class="card"><header><h2>In order of priority</h2><span class="quiet small">table version ${table.version}</span></header>
      <ol class="queue">${queue.map((r) => this.row(r))}</ol></section>
      ${waiting > queue.length ? html`<p class="quiet">${number(queue.length)} of ${count(waiting, 'request')} are shown, the first first.</p>` : nothing}
      <details class="card pad"><summary>What counts, and how much</summary><ul class="plain-list columns">${table.conditions.map((c) => html`<li><strong class="num">${c.points > 0 ? '+' : ''}${c.points}</strong> ${c.words}</li>`)}</ul>
        <details><summary>Set version ${table.version + 1}</summary>${this.tableForm(table.version + 1)}</details></details>`;
  }

  /** One row a line: criterion, value where it takes one, weight. */
  tableForm(version) {
    const conditions = (rows) => rows.split('\n').map((row) => row.trim().split(/\s+/)).filter(([word]) => word)
      .map((w) => ({ criterion: w[0], value: w.length > 2 ? w[1] : '', weight: Number(w.at(-1)) }));
    const body = ({ rows }) => ({ version, conditions: conditions(rows) });
    return writeForm(this, 'table', { path: 'priority-tables', button: 'Put it in force', body, said: `Version ${version} is in force.` }, html`
      <label>One row a line: criterion, value, weight<textarea name="rows" required rows="6" placeholder=${'declares medical 50\nage child 20\nnational KGZ 5\nminors_alone 45\nwithout_documents 5\nasked_by_ministry 10\neach_day_waited 30 1'}></textarea></label>
      ${reporter(...ASKS)}`);
  }

  row(r) {
    return html`<li data-picked=${r.request === this.at.pick}>
      <button class="plain line" @click=${() => choose({ pick: r.request === this.at.pick ? '' : r.request })} aria-expanded=${r.request === this.at.pick}>
        <span class="rank">${r.rank}</span>
        <span class="ways"><strong>${who(r.people)}</strong>
          <span class="small soft">${r.request} · at ${this.placeName(r.at)} · asked by ${r.asker} ${relative(r.since, this.moment)}</span>
          <span class="small">${r.reasons.map((x) => `${x.words} +${x.points}`).join(' · ') || 'no reason to go before others'}</span>
          ${this.flags(r)}</span>
        <span class="points">${r.points} <small>${r.points === 1 ? 'point' : 'points'}</small></span></button></li>`;
  }

  flags(r) {
    const flags = [
      r.alone && ['over', 'minors without anybody of age'],
      !r.consent && ['warn', 'no consent yet'],
      r.exception.length && ['warn', 'put before others'],
      r.offer && ['soft', r.offer],
    ].filter(Boolean);
    return flags.length ? html`<span class="small">${flags.map(([tone, word], i) => html`${i ? ' · ' : ''}<span class=${tone}>${word}</span>`)}</span>` : nothing;
  }

  request(r, seen) {
    return this.inspector(html`${r.request} <span class="quiet small">no. ${r.rank} of ${number(seen.waiting)}</span>`, html`
      ${people(r)}
      <h3>Why ${r.points} points</h3>
      ${r.reasons.length ? html`<ul class="plain-list">${r.reasons.map((x) => html`<li><strong class="num">+${x.points}</strong> ${x.words}</li>`)}</ul>` : html`<p class="quiet">Nothing of the table holds.</p>`}
      ${r.exception.map((e) => html`<h3>Put before others</h3><p>${e.reason} <span class="quiet">(${e.first} and ${e.second})</span></p>
        <p class="small soft">Displaced: ${e.displaced.join(', ') || 'nobody any more'}${e.more ? ` and ${number(e.more)} more` : ''}.</p>`)}
      ${this.offerForm(r, seen)}
      ${r.consent ? nothing : html`<h3>Consent</h3>${this.about(r, 'consent', { path: 'requests/consents', button: 'They consent', said: 'The consent is recorded.', body: () => ({ given: true }) })}`}
      ${r.alone ? html`<h3>Escort</h3>${this.about(r, 'escort', { path: 'requests/escorts', button: 'Name the escort', said: 'The escort is named.' }, html`
        <label>Who of age travels with them<input name="escort" required maxlength="64" pattern=${ID} placeholder="Number of the person, for example A-9001"></label>`)}` : nothing}
      <details><summary>Put it before others</summary>${this.exceptionForm(r, seen)}</details>
      <details><summary>Help is not needed any more</summary>${this.about(r, 'withdraw', { path: 'requests/withdrawals', button: 'Withdraw the request', said: `${r.request} is withdrawn.` }, html`
        <label>Reason<input name="reason" required maxlength="500"></label>`)}</details>`);
  }

  /** A report on one request. */
  about({ request }, what, { body = (f) => f, ...act }, fields = nothing) {
    return writeForm(this, `${what} ${request}`, { ...act, body: (f, more) => ({ ...body(f, more), request }) }, html`${fields}${reporter(...ASKS)}`);
  }

  offerForm(r, { seats }) {
    const fitting = seats.filter((s) => s.from === r.at && s.left >= r.people.length);
    if (!fitting.length) return html`<h3>Seats left over</h3><p class="quiet">No flight of the next 7 days leaves ${this.placeName(r.at)} with ${count(r.people.length, 'seat')} left over.</p>`;
    const wayOf = (s) => `${s.flight} ${s.to}`;
    const body = (f, { id }) => {
      const seat = fitting.find((s) => wayOf(s) === f.flight);
      return { offer: `O-${id}`, flight: seat.flight, from: seat.from, to: seat.to, until: this.answerBy(seat, +f.hours) };
    };
    return html`<h3>Seats left over</h3>${this.about(r, 'offer', { path: 'offers', button: `Offer ${count(r.people.length, 'seat')}`, body, said: `${count(r.people.length, 'seat')} offered to ${r.request}.` }, html`
      <label>Flight<select name="flight">${fitting.map((s) => html`<option value=${wayOf(s)}>${s.flight}, ${this.placeName(s.from)} to ${this.placeName(s.to)}, ${count(s.left, 'seat')} left</option>`)}</select></label>
      <label>Answer within<select name="hours">${options({ 2: '2 hours', 6: '6 hours', 12: '12 hours', 24: '24 hours' }, '6')}</select></label>`)}`;
  }

  /** Half an hour before the flight at the latest, half an hour from now at the earliest. */
  answerBy({ departs }, wanted) {
    const now = +new Date(this.ground.now);
    const hours = Math.min(wanted, Math.max(0.5, (new Date(departs) - now) / 3.6e6 - 0.5));
    return new Date(now + hours * 3.6e6).toISOString();
  }

  exceptionForm(r, { queue }) {
    const before = queue.filter((q) => q.rank < r.rank).reverse();
    if (!before.length) return html`<p class="quiet">Nobody stands before it.</p>`;
    return writeForm(this, `except ${r.request}`, { path: 'exceptions', button: 'Record the exception', body: (f) => ({ ...f, request: r.request }), said: 'The exception is recorded.' }, html`
      <label>Before<select name="before">${before.map((q) => html`<option value=${q.request}>${q.rank}. ${q.request}: ${who(q.people)}</option>`)}</select></label>
      <p class="small soft">Everybody from there down to no. ${r.rank - 1} is displaced by one, and the page says so.</p>
      <label>Reason<textarea name="reason" required minlength="8" maxlength="2000"></textarea></label>
      ${reporter('First office', ASKS[1])}${otherOffice('second', 'Second office')}`);
  }

  compare({ alike, alikeTotal, alikeCrowded }) {
    const crowded = alikeCrowded ? html`<p class="quiet">${count(alikeCrowded, 'name or number is', 'names and numbers are')} borne by so many people that nothing is compared by ${alikeCrowded === 1 ? 'it' : 'them'}.</p>` : nothing;
    if (!alikeTotal) return html`${this.none('No two requests look alike.', 'Requests with the same document, the same phone or a name that sounds the same stand here side by side. The machine joins nothing: you do.')}${crowded}`;
    return html`${crowded}${alike.map((p) => this.pair(p))}
      ${alikeTotal > alike.length ? html`<p class="quiet">${number(alike.length)} of ${count(alikeTotal, 'pair')} are shown, the surest first.</p>` : nothing}`;
  }

  pair({ one, other, alike }) {
    const ways = { [one.request]: `The same: keep ${one.request}`, [other.request]: `The same: keep ${other.request}`, '': 'Different people' };
    const body = ({ reason }, { way }) => {
      const kept = way || one.request;
      return { kept, other: kept === one.request ? other.request : one.request, same: way !== '', reason };
    };
    return html`<section class="card alike" aria-label="${one.request} and ${other.request}"><header><h2>${alike.map((a) => ALIKE[a]).join(', ')}</h2></header>
      <div class="sides">${[one, other].map((r) => html`<div><h3>${r.request}</h3><p class="small soft">at ${this.placeName(r.at)}, asked by ${r.asker}, ${moment(r.since, this.zoneOf(r.at))}</p>${people(r)}</div>`)}</div>
      <div class="pad">${writeForm(this, `pair ${one.request} ${other.request}`, { path: 'comparisons', ways, body, said: `Decided on ${one.request} and ${other.request}.` }, html`
        <label>How it is known<input name="reason" required maxlength="500" placeholder="The passport was shown; the number was called"></label>${reporter(...ASKS)}`)}</div></section>`;
  }

  offers({ offers, offersTotal, offersGone, seats }) {
    return html`<section class="card"><header><h2>Seats left over, next 7 days</h2></header>
        ${seats.length ? html`<table class="plainly"><thead><tr><th>Flight</th><th>From – to</th><th>Departs</th><th class="num">Left</th></tr></thead><tbody>${seats.map((s) => html`<tr><td>${s.flight}</td><td>${this.placeName(s.from)} – ${this.placeName(s.to)}</td><td class="nowrap">${moment(s.departs, this.zoneOf(s.from))}</td><td class="num">${s.left}</td></tr>`)}</tbody></table>` : html`<p class="quiet pad">None where somebody waits.</p>`}</section>
      <section class="card"><header><h2>Offers</h2></header>${offers.length ? html`<ul class="offers">${offers.map((o) => offered(this, o))}</ul>` : html`<p class="quiet pad">${offersGone ? 'None for a flight that is still to come.' : 'None yet.'} Pick a request in the queue and offer it seats.</p>`}
        ${offersGone ? html`<div class="pad">${folded(this, 'gone offers', html`Of flights that are gone <span class="small quiet">${count(offersGone, 'offer')}</span>`, () => html`<gone-offers .entry=${this.seen}></gone-offers>`)}</div>` : nothing}</section>
      ${offersTotal > offers.length ? html`<p class="quiet">${number(offers.length)} of ${count(offersTotal, 'offer')} are shown.</p>` : nothing}`;
  }

  states({ states }) {
    if (!states.length) return this.none('No nationality yet.', 'For each state: how many of its nationals ask, wait, and were handed over.');
    // A list that is printed for one state says nothing of the others.
    return html`<section class="card ${this.at.state ? 'noprint' : ''}"><header><h2>By nationality</h2></header><table class="plainly"><thead><tr><th>State</th><th class="num">People</th><th class="num">Wait</th><th class="num">Handed over</th></tr></thead>
      <tbody>${states.map((s) => html`<tr><td><button class="plain link" aria-pressed=${this.at.state === s.state} @click=${() => choose({ state: this.at.state === s.state ? '' : s.state })}>${stateOf(s.country, s.state)}</button></td><td class="num">${number(s.people)}</td><td class="num">${number(s.waiting)}</td><td class="num">${number(s.handedOver)}</td></tr>`)}</tbody></table></section>
      ${this.at.state ? html`<nationals-list></nationals-list>` : html`<p class="quiet">Choose a state to see the list it is given: its own nationals who consented, and nobody else.</p>`}`;
  }
}
customElements.define('assistance-board', AssistanceBoard);

/** "2 adults, 1 child · Kazakhstan". */
function who(people) {
  const ages = new Map();
  people.forEach((p) => ages.set(p.age, (ages.get(p.age) ?? 0) + 1));
  const PLURAL = { child: 'children', youth: 'youths', older: 'older people', adult: 'adults', infant: 'infants' };
  const ONE = { older: 'older person' };
  const words = [...ages].map(([age, n]) => `${n} ${n === 1 ? ONE[age] ?? age : PLURAL[age]}`);
  return `${words.join(', ')} · ${[...new Set(people.map((p) => p.country))].join(', ')}`;
}

/** A passport bears letters of no state as well: they are their own name. */
const stateOf = (country, code) => (country === code ? code : `${country} (${code})`);

function people(r) {
  return html`<ul class="plain-list people-of">${r.people.map((p) => html`<li><person-name person=${p.person}></person-name>
    <span class="small quiet">${stateOf(p.country, p.nationality)} · ${p.age}${p.documents ? '' : ' · no documents'}${p.declares.map((d) => ` · ${DECLARES[d] ?? d}`)}</span></li>`)}</ul>`;
}

