// May we stay, how many of us, and until when? From the appeal to the end of the agreement.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { Board } from './board.js';
import { against, category, count, date, longDate, moment, number } from './words.js';
import { options, outcome, reporter, writeForm } from './writing.js';

const COSTS = {
  LODGING: 'Lodging', OFFICE: 'Office', TRANSPORT: 'Transport', FLIGHTS: 'Flights', HEALTH: 'Health',
  SECURITY: 'Security', TELECOMS: 'Telecoms', SCHOOL: 'School', OTHER: 'Other',
};
const BASES = {
  OFFICIAL: 'official', EXPERT_ON_MISSION: 'expert on mission', CONTRACTOR: 'contractor',
  DEPENDANT: 'dependant', THIRD_COUNTRY_NATIONAL: 'third-country national', HOST_NATIONAL: 'host national',
};

class HostBoard extends Board {
  source() { return ['host', { at: this.at.at, plan: this.at.plan }]; }

  draw({ appeals, agreements }) {
    if (!appeals.length) return this.empty('No host was asked yet.', 'An appeal, its answer and the agreement stand here as one thread. They come with a scenario (sheets "appeals", "answers", "agreements") or over the API, /api/host/appeals.');
    return html`<div class="page host">
      <header class="says"><h1>${this.sentence(appeals, agreements)}</h1></header>
      ${appeals.map((a) => (a.answer ? outcome(this, `answer ${a.appeal}`) : nothing))}
      <div class="halves"><div class="column">${agreements.map((a) => this.pact(a))}
        ${agreements.length ? nothing : html`<section class="card"><p class="pad">No agreement yet. It follows from an answer that accepts.</p></section>`}</div>
      <div class="column">${appeals.map((a) => this.asking(a))}</div></div></div>`;
  }

  sentence(appeals, agreements) {
    const [pact] = agreements.filter((a) => a.heads >= 0);
    if (pact) {
      const over = pact.here - pact.heads;
      return html`${number(pact.here)} of ${count(pact.heads, 'agreed head')} are in ${this.placeName(pact.place)}${over > 0 ? html`, <span class="over">${number(over)} too many</span>` : ''}; the agreement ends on ${longDate(pact.until)}, in ${count(pact.daysLeft, 'day')}.`;
    }
    if (agreements.length) return 'No agreement holds on this day.';
    const waiting = appeals.filter((a) => !a.answer).length;
    return waiting ? `${count(waiting, 'appeal')} without an answer.` : 'The host has answered; nothing is agreed yet.';
  }

  pact(a) {
    return html`<section class="card"><header><h2>Agreement ${a.agreement}</h2>
        <span class="quiet small">${this.placeName(a.place)} · ${date(a.from)} – ${longDate(a.until)}</span></header>
      <div class="pad">${a.heads < 0 ? html`<p class="over">It ${a.daysLeft < 0 ? `ended ${count(-a.daysLeft, 'day')} ago` : 'has not begun'}; ${count(a.here, 'person', 'people')} there.</p>`
        : html`<p>${number(a.here)} there of ${count(a.heads, 'head')} agreed</p>${against(a.here, a.heads, 'Heads under the agreement')}`}</div>
      ${a.uncovered.length ? html`<div class="pad"><div class="broken"><p><strong>Not covered:</strong></p><ul>${a.uncovered.map((u) => html`<li>${number(u.here)} × ${category(u.category)} of ${u.agency}</li>`)}</ul></div></div>` : nothing}
      <table><thead><tr><th>Who is covered</th><th>Legal basis of status</th><th class="num">There</th></tr></thead>
        <tbody>${a.covered.map((c) => html`<tr><td>${category(c.category)}</td><td>${BASES[c.basis] ?? c.basis}<br><span class="small quiet">${c.reference}</span></td><td class="num">${number(c.here)}</td></tr>`)}</tbody></table>
      <p class="pad small soft">Agencies: ${a.agencies.join(', ')}</p>
      ${a.bearers.length ? html`<table><thead><tr><th>Cost</th><th>Borne by</th></tr></thead>
        <tbody>${a.bearers.map((b) => html`<tr><td>${COSTS[b.item] ?? b.item}</td><td>${b.bearer}</td></tr>`)}</tbody></table>` : nothing}
      ${a.steps.length > 1 ? html`<p class="pad small">Heads: ${a.steps.map((s, i) => html`${i ? ', ' : ''}${number(s.heads)} from ${date(s.from)}`)}</p>` : nothing}
      ${this.change(a)}</section>`;
  }

  change(a) {
    const form = { path: 'host/amendments', button: 'Record it', body: (f) => amendment(a, f), said: 'The agreement is changed; the plan reckons with it from now on.' };
    return html`<details class="pad noprint"><summary>Extend, amend or end it</summary>${writeForm(this, `amend ${a.agreement}`, form, html`
      <label>What changes<select name="change">${options({ EXTENDED: 'It holds until', HEADS: 'Heads, from a day on', ENDED: 'It ends early, on' })}</select></label>
      <label>Day<input type="date" name="day" required .value=${a.until}></label>
      <label>Heads<input type="number" name="heads" min="0" max="100000" .value=${String(Math.max(0, a.heads))}></label>
      <label>Reason<input name="reason" maxlength="200" placeholder="why, as it should be read in a year"></label>
      ${reporter()}`)}</details>`;
  }

  asking(a) {
    return html`<section class="card"><header><h2>Appeal ${a.appeal}</h2>
        <span class="quiet small">${a.by} to ${a.host}${a.answer ? ` · ${a.answer}` : ' · waiting'}</span></header>
      <p class="pad"><strong>${count(a.people, 'person', 'people')}</strong> of ${a.agencies.join(', ')} in ${this.placeName(a.place)}, ${date(a.from)} – ${longDate(a.until)}, because ${a.reason}.</p>
      <ol class="thread">${a.thread.map((t) => html`<li data-kind=${t.kind}><p>${t.words}</p><p class="small quiet">${moment(t.at)} · ${t.by}</p></li>`)}</ol>
      ${a.answer ? nothing : this.answer(a)}
      <p class="pad"><a href=${addressOf('arrivals')}>What the host prepares for arrivals</a></p></section>`;
  }

  answer(a) {
    const body = ({ answer, answeredBy, conditions }) => ({ appeal: a.appeal, answer, answeredBy, conditions });
    const form = { path: 'host/answers', button: 'Record it', body, said: 'The answer is recorded.' };
    return html`<details class="pad noprint" open><summary>Record the host's answer</summary>${writeForm(this, `answer ${a.appeal}`, form, html`
      <label>Answer<select name="answer">${options({ ACCEPTED: 'Accepted', ACCEPTED_WITH_CONDITIONS: 'Accepted, with conditions', DECLINED: 'Declined' })}</select></label>
      <label>Who answered for ${a.host}<input name="answeredBy" required maxlength="200"></label>
      <label>Conditions<input name="conditions" maxlength="200"></label>
      ${reporter()}`)}</details>`;
  }
}
customElements.define('host-board', HostBoard);

function amendment(a, { change, day, heads, reason }) {
  return { agreement: a.agreement, change, day, heads: Number(heads || 0), reason };
}
