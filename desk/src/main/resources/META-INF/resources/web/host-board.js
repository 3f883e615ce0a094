// May we stay, how many of us, and until when? From the appeal to the end of the agreement.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { Board } from './board.js';
import { against, category, count, date, days, longDate, moment, number, office } from './words.js';
import { agreementForm, amendForm, answerForm, appealForm, BASES, COSTS, costForm, statusForm } from './host-forms.js';
import { folded } from './writing.js';

class HostBoard extends Board {
  source() { return ['host', { at: this.at.at, plan: this.at.plan }]; }

  draw({ appeals, agreements }) {
    if (!appeals.length) {
      return html`<div class="page host"><header class="says"><h1>No host was asked yet.</h1>
        <p class="soft">An appeal, its answer and the agreement stand here as one thread. Begin with the appeal, or with the sheets "appeals", "answers" and "agreements" of a scenario.</p></header>
        <section class="card"><header><h2>An appeal</h2></header><div class="pad">${appealForm(this)}</div></section></div>`;
    }
    return html`<div class="page host">
      <header class="says"><h1>${this.sentence(appeals, agreements)}</h1></header>
      <div class="halves"><div class="column">${agreements.map((a) => this.pact(a))}
        ${agreements.length ? nothing : html`<section class="card"><p class="pad">No agreement yet. It follows from an answer that accepts.</p></section>`}</div>
      <div class="column">${appeals.map((a) => this.asking(a, agreements))}
        <section class="card noprint"><div class="pad">${folded(this, 'appeal', 'Another appeal', () => appealForm(this))}</div></section></div></div></div>`;
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
        <span class="quiet small">${this.placeName(a.place)} · ${days(a.from, a.until)}</span></header>
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
    return html`<div class="pad folded noprint">
      ${folded(this, `amend ${a.agreement}`, 'Extend, amend or end it', () => amendForm(this, a))}
      ${folded(this, `status ${a.agreement}`, 'Who is covered, and on what basis', () => statusForm(this, a), !a.covered.length)}
      ${folded(this, `cost ${a.agreement}`, 'Who bears a cost', () => costForm(this, a))}</div>`;
  }

  asking(a, agreements) {
    return html`<section class="card"><header><h2>Appeal ${a.appeal}</h2>
        <span class="quiet small">${a.by} to ${a.host}${a.answer ? ` · ${a.answer}` : ' · waiting'}</span></header>
      <p class="pad"><strong>${count(a.people, 'person', 'people')}</strong> of ${a.agencies.join(', ')} in ${this.placeName(a.place)}, ${days(a.from, a.until)}, because ${a.reason}.</p>
      <ol class="thread">${a.thread.map((t) => html`<li data-kind=${t.kind}><p>${t.words}</p><p class="small quiet">${moment(t.at)} · ${office(t.by)}</p></li>`)}</ol>
      ${this.next(a, agreements.some((p) => p.appeal === a.appeal))}
      <p class="pad"><a href=${addressOf('arrivals')}>What the host prepares for arrivals</a></p></section>`;
  }

  /** What follows in the thread stands open; what may be said besides is folded away. */
  next(a, agreed) {
    return html`<div class="pad folded noprint">
      ${a.accepts ? folded(this, `agree ${a.appeal}`, agreed ? 'Record a further agreement' : 'Record the agreement', () => agreementForm(this, a), !agreed) : nothing}
      ${agreed ? nothing : folded(this, `answer ${a.appeal}`, a.answer ? 'The host answers anew' : 'Record the host’s answer', () => answerForm(this, a), !a.answer)}</div>`;
  }
}
customElements.define('host-board', HostBoard);
