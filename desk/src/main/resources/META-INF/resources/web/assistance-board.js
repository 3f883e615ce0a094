// Who asks for help, who is next and why, which seats are left over, who is the same person?
import { html, nothing } from 'lit';
import { choose } from './addresses.js';
import { Asking, choices, fields } from './asking.js';
import './nationals-list.js';
import { requestForm } from './request-form.js';
import { count, moment, number, relative } from './words.js';

const ALIKE = { DOCUMENT: 'same document', PHONE: 'same phone', NAME: 'name sounds the same' };
const VIEWS = [['', 'Queue'], ['compare', 'Compare'], ['offers', 'Offers'], ['states', 'By state'], ['ask', 'New request']];
const DECLARES = { MEDICAL: 'ill or wounded', DISABILITY: 'disability', PREGNANT: 'pregnant', THREATENED: 'threatened', SOLE_CARER: 'sole carer', SEPARATED: 'separated' };

class AssistanceBoard extends Asking {
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
    if (!waiting) return this.empty('The queue is empty.', 'Who asks an embassy to be taken out stands here, in the order that the priority table gives, with its reasons. Begin with New request, or with the sheets "requests" and "applicants" of a scenario.');
    return html`<section class="card"><header><h2>In order of priority</h2><span class="quiet small">table version ${table.version}</span></header>
      <ol class="queue">${queue.map((r) => this.row(r))}</ol></section>
      ${waiting > queue.length ? html`<p class="quiet">${number(queue.length)} of ${count(waiting, 'request')} are shown, the first first.</p>` : nothing}
      <details class="card pad"><summary>What counts, and how much</summary><ul class="plain-list columns">${table.conditions.map((c) => html`<li><strong class="num">${c.points > 0 ? '+' : ''}${c.points}</strong> ${c.words}</li>`)}</ul>
        <details><summary>Set version ${table.version + 1}</summary><form class="sign" @submit=${(e) => this.table(e, table.version + 1)}>
          <label>One row a line: criterion, value, weight<textarea name="rows" required rows="6" placeholder=${'declares medical 50\nage child 20\nnational KGZ 5\nminors_alone 45\nwithout_documents 5\nasked_by_ministry 10\neach_day_waited 30 1'}></textarea></label>
          ${this.office()}${this.answer('table')}${this.button('table', 'Put it in force')}</form></details></details>`;
  }

  row(r) {
    return html`<li data-picked=${r.request === this.at.pick}>
      <button class="plain line" @click=${() => choose({ pick: r.request === this.at.pick ? '' : r.request })} aria-expanded=${r.request === this.at.pick}>
        <span class="rank">${r.rank}</span>
        <span class="ways"><strong>${who(r.people)}</strong>
          <span class="small soft">${r.request} · at ${this.placeName(r.at)} · asked by ${r.asker} ${relative(r.since, this.moment)}</span>
          <span class="small">${r.reasons.map((x) => `${x.words} +${x.points}`).join(' · ') || 'no reason to go before others'}</span>
          ${this.flags(r)}</span>
        <span class="points" title="points">${r.points}</span></button></li>`;
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
      ${r.consent ? nothing : html`<form class="sign" @submit=${(e) => this.consent(e, r)}><h3>Consent</h3>${this.office()}${this.answer('consent')}${this.button('consent', 'They consent')}</form>`}
      ${r.alone ? html`<form class="sign" @submit=${(e) => this.escort(e, r)}><h3>Escort</h3>
        <label>Who of age travels with them<input name="escort" required maxlength="64" pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*" placeholder="Number of the person, for example A-9001"></label>
        ${this.office()}${this.answer('escort')}${this.button('escort', 'Name the escort')}</form>` : this.answer('escort')}
      <details><summary>Put it before others</summary>${this.exceptionForm(r, seen)}</details>
      <details><summary>Help is not needed any more</summary><form class="sign" @submit=${(e) => this.withdraw(e, r)}>
        <label>Reason<input name="reason" required maxlength="500"></label>${this.office()}${this.answer('withdraw')}${this.button('withdraw', 'Withdraw the request')}</form></details>`);
  }

  offerForm(r, { seats }) {
    const fitting = seats.filter((s) => s.from === r.at && s.left >= r.people.length);
    if (!fitting.length) return html`<h3>Seats left over</h3><p class="quiet">No flight of the next 7 days leaves ${this.placeName(r.at)} with ${count(r.people.length, 'seat')} left over.</p>${this.answer('offer')}`;
    return html`<form class="sign" @submit=${(e) => this.offer(e, r, fitting)}><h3>Seats left over</h3>
      <label>Flight<select name="flight">${fitting.map((s, i) => html`<option value=${i}>${s.flight}, ${this.placeName(s.from)} to ${this.placeName(s.to)}, ${count(s.left, 'seat')} left</option>`)}</select></label>
      <label>Answer within<select name="hours">${choices({ 2: '2 hours', 6: '6 hours', 12: '12 hours', 24: '24 hours' }, '6')}</select></label>
      ${this.office()}${this.answer('offer')}${this.button('offer', `Offer ${count(r.people.length, 'seat')}`)}</form>`;
  }

  exceptionForm(r, { queue }) {
    const before = queue.filter((q) => q.rank < r.rank).reverse();
    if (!before.length) return html`<p class="quiet">Nobody stands before it.</p>`;
    return html`<form class="sign" @submit=${(e) => this.except(e, r)}>
      <label>Before<select name="before">${before.map((q) => html`<option value=${q.request}>${q.rank}. ${q.request}: ${who(q.people)}</option>`)}</select></label>
      <p class="small soft">Everybody from there down to no. ${r.rank - 1} is displaced by one, and the page says so.</p>
      <label>Reason<textarea name="reason" required minlength="8" maxlength="2000"></textarea></label>
      ${this.office('by', 'First office')}${this.office('second', 'Second office')}${this.answer('except')}${this.button('except', 'Record the exception')}</form>`;
  }

  async offer(event, r, fitting) {
    const form = fields(event);
    const seat = fitting[form.flight];
    const hours = Math.min(+form.hours, Math.max(0.5, (new Date(seat.departs) - new Date(this.ground.now)) / 3.6e6 - 0.5));
    await this.send('offer', 'offers', {
      by: form.by, offer: `O-${this.idOf('offer')}`, request: r.request, flight: seat.flight, from: seat.from, to: seat.to,
      until: new Date(+new Date(this.ground.now) + hours * 3.6e6).toISOString(),
    }, `${count(r.people.length, 'seat')} on ${seat.flight} offered.`);
  }

  async consent(event, r) {
    await this.send('consent', 'requests/consents', { ...fields(event), request: r.request, given: true }, 'Consent recorded.');
  }

  async except(event, r) {
    await this.send('except', 'exceptions', { ...fields(event), request: r.request }, 'The exception is recorded.');
  }

  async escort(event, r) {
    await this.send('escort', 'requests/escorts', { ...fields(event), request: r.request }, 'The escort is named.');
  }

  /** One row a line: criterion, value where it takes one, weight. */
  async table(event, version) {
    const { rows, by } = fields(event);
    const conditions = rows.split('\n').map((row) => row.trim().split(/\s+/)).filter(([word]) => word)
      .map((w) => ({ criterion: w[0], value: w.length > 2 ? w[1] : '', weight: Number(w.at(-1)) }));
    await this.send('table', 'priority-tables', { by, version, conditions }, `Version ${version} is in force.`);
  }

  async withdraw(event, r) {
    await this.send('withdraw', 'requests/withdrawals', { ...fields(event), request: r.request }, 'Withdrawn.');
  }

  compare({ alike, alikeTotal, alikeCrowded }) {
    const crowded = alikeCrowded ? html`<p class="quiet">${count(alikeCrowded, 'name or number is', 'names and numbers are')} borne by so many people that nothing is compared by ${alikeCrowded === 1 ? 'it' : 'them'}.</p>` : nothing;
    if (!alikeTotal) return html`${this.empty('No two requests look alike.', 'Requests with the same document, the same phone or a name that sounds the same stand here side by side. The machine joins nothing: you do.')}${crowded}`;
    return html`${crowded}${alike.map((p) => this.pair(p))}
      ${alikeTotal > alike.length ? html`<p class="quiet">${number(alike.length)} of ${count(alikeTotal, 'pair')} are shown, the surest first.</p>` : nothing}`;
  }

  pair({ one, other, alike }) {
    const form = `pair ${one.request} ${other.request}`;
    return html`<section class="card alike" aria-label="${one.request} and ${other.request}"><header><h2>${alike.map((a) => ALIKE[a]).join(', ')}</h2></header>
      <div class="sides">${[one, other].map((r) => html`<div><h3>${r.request}</h3><p class="small soft">at ${this.placeName(r.at)}, asked by ${r.asker}, ${moment(r.since, this.zoneOf(r.at))}</p>${people(r)}</div>`)}</div>
      <form class="sign pad" @submit=${(e) => this.decide(e, one.request, other.request, form)}>
        <label>How it is known<input name="reason" required maxlength="500" placeholder="The passport was shown; the number was called"></label>${this.office()}
        ${this.answer(form)}
        <p class="acts"><button class="main" name="keep" value=${one.request} ?disabled=${this.asking === form}>The same: keep ${one.request}</button>
          <button name="keep" value=${other.request} ?disabled=${this.asking === form}>The same: keep ${other.request}</button>
          <button name="keep" value="" ?disabled=${this.asking === form}>Different people</button></p></form></section>`;
  }

  async decide(event, one, other, form) {
    const keep = event.submitter.value;
    const { reason, by } = fields(event);
    const kept = keep || one;
    await this.send(form, 'comparisons', { by, kept, other: kept === one ? other : one, same: keep !== '', reason }, 'Decided.');
  }

  offers({ offers, offersTotal, seats }) {
    return html`<section class="card"><header><h2>Seats left over, next 7 days</h2></header>
        ${seats.length ? html`<table class="plainly"><thead><tr><th>Flight</th><th>From – to</th><th>Departs</th><th class="num">Left</th></tr></thead><tbody>${seats.map((s) => html`<tr><td>${s.flight}</td><td>${this.placeName(s.from)} – ${this.placeName(s.to)}</td><td class="nowrap">${moment(s.departs, this.zoneOf(s.from))}</td><td class="num">${s.left}</td></tr>`)}</tbody></table>` : html`<p class="quiet pad">None where somebody waits.</p>`}</section>
      <section class="card"><header><h2>Offers</h2></header>${offers.length ? html`<ul class="offers">${offers.map((o) => this.offered(o))}</ul>` : html`<p class="quiet pad">None yet. Pick a request in the queue and offer it seats.</p>`}</section>
      ${offersTotal > offers.length ? html`<p class="quiet">${number(offers.length)} of ${count(offersTotal, 'offer')} are shown.</p>` : nothing}`;
  }

  offered(o) {
    const open = o.state === 'waits for an answer';
    const form = `answer ${o.offer}`;
    return html`<li><form class="sign" @submit=${(e) => this.reply(e, o, form)}>
      <p><strong>${o.request}</strong>: ${count(o.heads, 'seat')} on ${o.flight} <span class="state">${o.state}</span>
        <span class="small quiet">${open ? html`until ${moment(o.until, this.zoneOf(o.from))}` : nothing}</span></p>
      ${open || o.state === 'accepted' ? html`<div class="inline">${this.office()}
        ${open ? html`<button class="main" name="do" value="yes" ?disabled=${this.asking === form}>They accept</button><button name="do" value="no" ?disabled=${this.asking === form}>They decline</button>` : nothing}
        <button name="do" value="back" ?disabled=${this.asking === form}>Take it back</button></div>` : nothing}
      ${this.answer(form)}</form></li>`;
  }

  async reply(event, o, form) {
    const what = event.submitter.value;
    const { by } = fields(event);
    if (what === 'back') {
      await this.send(form, 'offers/withdrawals', { by, offer: o.offer, reason: 'taken back at the desk' }, 'Taken back: they wait again.');
    } else {
      const accepted = what === 'yes';
      await this.send(form, 'offers/answers', { by, offer: o.offer, accepted }, accepted ? 'Accepted: they are in the head-count and booked.' : 'Declined: they keep their place.');
    }
  }

  states({ states }) {
    if (!states.length) return this.empty('No nationality yet.', 'For each state: how many of its nationals ask, wait, and were handed over.');
    // A list that is printed for one state says nothing of the others.
    return html`<section class="card ${this.at.state ? 'noprint' : ''}"><header><h2>By nationality</h2></header><table class="plainly"><thead><tr><th>State</th><th class="num">People</th><th class="num">Wait</th><th class="num">Handed over</th></tr></thead>
      <tbody>${states.map((s) => html`<tr><td><button class="plain link" aria-pressed=${this.at.state === s.state} @click=${() => choose({ state: this.at.state === s.state ? '' : s.state })}>${s.state}</button></td><td class="num">${number(s.people)}</td><td class="num">${number(s.waiting)}</td><td class="num">${number(s.handedOver)}</td></tr>`)}</tbody></table></section>
      ${this.at.state ? html`<nationals-list></nationals-list>` : html`<p class="quiet">Choose a state to see the list it is given: its own nationals who consented, and nobody else.</p>`}`;
  }
}
customElements.define('assistance-board', AssistanceBoard);

/** "2 adults, 1 child · KAZ". */
function who(people) {
  const ages = new Map();
  people.forEach((p) => ages.set(p.age, (ages.get(p.age) ?? 0) + 1));
  const PLURAL = { child: 'children', youth: 'youths', older: 'older people', adult: 'adults', infant: 'infants' };
  const ONE = { older: 'older person' };
  const words = [...ages].map(([age, n]) => `${n} ${n === 1 ? ONE[age] ?? age : PLURAL[age]}`);
  return `${words.join(', ')} · ${[...new Set(people.map((p) => p.nationality))].join(', ')}`;
}

function people(r) {
  return html`<ul class="plain-list people-of">${r.people.map((p) => html`<li><person-name person=${p.person}></person-name>
    <span class="small quiet">${p.nationality} · ${p.age}${p.documents ? '' : ' · no documents'}${p.declares.map((d) => ` · ${DECLARES[d] ?? d}`)}</span></li>`)}</ul>`;
}

