// Where is she, since when, how do we know, what next?
import { html, nothing } from 'lit';
import { addressOf, here } from './addresses.js';
import { amissItem } from './amiss-board.js';
import { Board } from './board.js';
import './person-history.js';
import { read } from './read.js';
import { localOf } from './times.js';
import './why-part.js';
import { account, against, category, count, days, documentName, longDate, moment, number, postClass, relative, seatState } from './words.js';
import { options, refused, reporter, writeForm } from './writing.js';

class PersonBoard extends Board {
  static properties = { ...Board.properties, own: { state: true }, unlinked: { state: true } };

  /** The history is read again whenever the person is. */
  prepared(seen) {
    this.entry = (this.entry ?? 0) + 1;
    return seen;
  }

  source() { return [`people/${encodeURIComponent(here().id)}`, { at: this.at.at, plan: this.at.plan }]; }

  draw(p) {
    const where = account(p.account, this.placeName);
    return html`<div class="page person">
      <header class="says"><p class="soft small">${this.ground.agencies[p.agency] ?? p.agency} · ${category(p.category)} · <span class="id">${p.person}</span>${p.forgotten ? ' · identity destroyed' : nothing}</p>
        <h1><person-name bare person=${p.person}></person-name> ${this.isWhere(p, where)}</h1>
        <p class="soft">${p.since ? html`Since ${moment(p.since)}, ${relative(p.since, this.moment)}. ` : nothing}${p.known}.</p>
      </header>
      ${p.amiss.length ? html`<section class="card needs"><header><h2>Amiss</h2></header><ol class="amiss">${p.amiss.map((item) => amissItem({ ...item, person: '' }, this))}</ol></section>` : nothing}
      <section class="card"><header><h2>Next</h2></header>${this.next(p)}</section>
      <section class="card"><header><h2>Stay and rest</h2></header>${this.limits(p)}</section>
      ${this.acts(p)}
      <section class="card wide2"><header><h2>Where, over time</h2><a href=${addressOf('timeline', '', { pick: p.person, who: 'all' })}>in the timeline</a></header>
        <table class="stacked flowing"><thead><tr><th>Where</th><th>From</th><th>Until</th><th class="num">Days</th><td></td></tr></thead>
        <tbody>${p.stays.map((s) => html`<tr data-planned=${s.planned}><td>${account(s.account, this.placeName)}</td><td data-label="from">${moment(s.from)}</td>
          <td data-label="until">${s.until ? moment(s.until) : 'open'}</td><td class="num" data-label="days">${stayed(s)}</td><td class="quiet small">${s.planned ? 'planned' : ''}</td></tr>`)}</tbody></table></section>
      <section class="card"><header><h2>Plan and why</h2></header><div class="pad"><why-part person=${p.person} moment=${this.askedAt(p)}></why-part></div></section>
      <section class="card"><header><h2>Documents</h2></header>${this.papers(p)}</section>
      <section class="card"><header><h2>Posts</h2></header>${this.tours(p)}</section>
      ${p.absences.length || p.wishes.length ? html`<section class="card"><header><h2>Leave and wishes</h2></header><ul class="plain-list">
        ${p.absences.map((a) => html`<li>${a.words} <span class="quiet">${days(a.first, a.last)}</span></li>`)}
        ${p.wishes.map((w) => html`<li>${w.words} <span class="quiet">${days(w.first, w.last)}, weight ${w.weight} of 5</span></li>`)}</ul></section>` : nothing}
      ${p.with.length ? html`<section class="card"><header><h2>Travels with</h2></header><ul class="plain-list">${p.with.map((id) => html`<li><a href=${addressOf('people', id)}><person-name person=${id}></person-name></a></li>`)}</ul></section>` : nothing}
      <person-history person=${p.person} .entry=${this.entry}></person-history>
    </div>`;
  }

  /** What is reported of this person by hand; each is a new fact, nothing is edited. */
  acts(p) {
    const places = Object.fromEntries(Object.values(this.ground.places).filter((x) => x.kind !== 'COUNTRY').map((x) => [x.id, x.name]));
    const from = p.account.startsWith('at ') ? p.account.slice(3) : 'away';
    const today = this.ground.now.slice(0, 10);
    return html`<section class="card wide2 noprint"><header><h2>Report</h2></header><div class="acts-person">
      ${this.report(p, 'Seen somewhere', { path: 'sightings', button: 'Record the sighting', said: 'The sighting is recorded.' }, html`<label>Where<select name="at">${options(places)}</select></label>`)}
      ${this.report(p, 'Moved without a flight of ours', { path: 'moves', button: 'Record the move', body: (f) => ({ ...f, from }), said: 'The move is recorded.' }, html`
        <label>From ${account(p.account, this.placeName)} to<select name="to"><option value="away">away</option>${options(places)}</select></label>`)}
      ${this.report(p, 'Off duty', { path: 'absences', button: 'Record the absence', said: 'The absence is recorded; the next plan knows it.' }, html`
        <label>Why<select name="kind">${options(ABSENCES)}</select></label>
        <label>First day<input type="date" name="first" required value=${today}></label><label>Last day<input type="date" name="last" required value=${today}></label>`)}
      ${this.report(p, 'New document', { path: 'documents', button: 'Record the document', said: 'The document is recorded.' }, html`
        <label>Which<select name="kind">${KINDS.map((k) => html`<option value=${k}>${documentName(k)}</option>`)}</select></label>
        <label>Valid from<input type="date" name="first" required value=${today}></label><label>Valid to<input type="date" name="last" required></label>`)}
      ${this.report(p, 'Steps', { path: 'access-needs', button: p.needsAccess ? 'Can use steps again' : 'Cannot use steps', body: () => ({ needed: !p.needsAccess }), said: p.needsAccess ? 'Recorded: can use steps again.' : 'Recorded: is lodged without steps.' }, html`
        <p>${p.needsAccess ? 'Cannot use steps: is lodged without.' : 'Can use steps.'}</p>`)}
      <details><summary>Own view for this person</summary><div class="pad">${this.own ? html`<p>Hand this address to this person alone:</p><p><a target="_blank" href=${this.own}>${location.origin}${this.own}</a></p>` : html`<button @click=${() => this.link(p)}>Make the signed address</button>`}${this.unlinked ? refused(this.unlinked) : nothing}</div></details>
      ${this.report(p, 'Was registered at the wrong place', { path: 'openings', button: 'Record where it began', said: 'Recorded: the line begins there.' }, html`
        <p class="small soft">Not a move: the person stood there before all that is reported, and was never where the register said.</p>
        <label>Began at<select name="at">${options({ away: 'away', ...places }, p.stays[0]?.account.replace('at ', ''))}</select></label>
        <label>Since<input type="date" name="since" required value=${localOf(p.stays[0]?.from ?? p.since, this.ground.zone).slice(0, 10)}></label><label>What was wrong<input name="reason" required maxlength="200" placeholder="the list named another place"></label>`)}
      ${this.report(p, 'Leaves the mission', { path: 'separations', button: 'Record it', body: ({ reason }) => ({ reason }), said: 'The person has left the mission.' }, html`
        <label>Why<input name="reason" required maxlength="200"></label><label class="tick"><input type="checkbox" name="sure" required> For good: bookings and beds end.</label>`)}
    </div></section>`;
  }

  report({ person }, words, { body = (f) => f, ...act }, fields) {
    return html`<details><summary>${words}</summary>${writeForm(this, `${act.path} ${person}`, { ...act, body: (f) => ({ person, ...body(f) }) }, html`${fields}${reporter()}`)}</details>`;
  }

  async link({ person }) {
    try {
      this.own = (await read('own-links', { person })).path;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.unlinked = trouble;
    }
  }

  isWhere(p, where) {
    if (p.account === 'in suspense') return 'is not accounted for.';
    if (p.account === 'separated') return 'has left the mission.';
    if (p.account === 'away') return 'is away.';
    return p.account.startsWith('at ') ? html`is at <a href=${addressOf('map', '', { pick: p.account.slice(3) })}>${where}</a>.` : `is ${where}.`;
  }

  /** The plan is asked about the next movement: that is what people ask about. */
  askedAt({ next }) { return next.length ? next[0].at : this.moment; }

  next({ next }) {
    if (!next.length) return html`<p class="quiet pad">No movement is booked.</p>`;
    return html`<ul class="plain-list">${next.map((n) => html`<li><strong>${account(n.from, this.placeName)} → ${account(n.to, this.placeName)}</strong>
      <span>${moment(n.at, n.from.startsWith('at ') ? this.zoneOf(n.from.slice(3)) : undefined)} <small class="quiet">${relative(n.at, this.moment)}</small></span>
      ${n.flight ? html`<span><a href=${addressOf('flights', n.flight)}>${n.flight}</a>, ${seatState(n.state)}</span>` : html`<span class="quiet">without a flight of ours</span>`}</li>`)}</ul>`;
  }

  limits({ limit, rest }) {
    if (rest.length) return html`<ul class="plain-list">${rest.map((r) => html`<li><strong>Rest until ${longDate(r.until)}</strong> <span class="soft">${count(r.taken, 'day')} of ${r.owed} taken after the stay at ${this.placeName(r.station)}.</span>${against(r.taken, r.owed, 'Days of rest')}</li>`)}</ul>`;
    if (!limit.length) return html`<p class="quiet pad">No rule of stay binds this person here.</p>`;
    return html`<ul class="plain-list">${limit.map((l) => html`<li>
      <strong class=${l.days > l.maximum ? 'over' : ''}>Day ${l.days} of at most ${l.maximum}</strong> at ${this.placeName(l.station)}
      ${against(l.days, l.maximum, 'Days of the stay')}
      <span class="soft">${l.days > l.maximum ? `Should have left by ${longDate(l.until)}` : `Leave by ${longDate(l.until)}`}, then ${count(l.rest, 'day')} of rest.</span></li>`)}</ul>`;
  }

  papers({ documents }) {
    if (!documents.length) return html`<p class="quiet pad">None is recorded.</p>`;
    return html`<table><tbody>${documents.map((d) => html`<tr><td>${documentName(d.kind)}${d.country ? `, ${this.placeName(d.country)}` : ''}</td>
      <td class="nowrap">${d.last >= NEVER ? 'does not end' : `to ${longDate(d.last)}`}</td><td class=${d.state === 'valid' ? 'quiet small' : 'over small'}>${d.state}</td></tr>`)}</tbody></table>`;
  }

  tours({ tours }) {
    if (!tours.length) return html`<p class="quiet pad">Holds no post.</p>`;
    return html`<table><tbody>${tours.map((t) => html`<tr><td>${t.function}, ${this.placeName(t.station)} ${postClass(t.criticality)}</td>
      <td class="nowrap">${days(t.first, t.last)}</td><td class="quiet small">${t.fromHub ? 'from the hub' : 'on the spot'}</td></tr>`)}</tbody></table>`;
  }
}
customElements.define('person-board', PersonBoard);

/** A paper that is valid until this day has no end. */
const NEVER = '9999';

/** How long, as far as one can say: a stay that is planned and open has no length yet. */
function stayed({ days, planned, until }) {
  if (planned && !until) return '';
  return days ? number(days) : '<1';
}

const KINDS = ['LAISSEZ_PASSER', 'PASSPORT', 'SSAFE', 'BSAFE', 'MEDICAL_CLEARANCE', 'SECURITY_CLEARANCE'];
const ABSENCES = { LEAVE: 'leave', ILLNESS: 'illness', TRAINING: 'training', DUTY_TRAVEL: 'duty travel' };
