// Where is she, since when, how do we know, what next?
import { html, nothing } from 'lit';
import { addressOf, here } from './addresses.js';
import { amissItem } from './amiss-board.js';
import { Board } from './board.js';
import { account, against, category, count, date, documentName, longDate, moment, relative, seatState } from './words.js';

class PersonBoard extends Board {
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
      <section class="card wide2"><header><h2>Where, over time</h2><a href=${addressOf('timeline', '', { pick: p.person, who: 'all' })}>in the timeline</a></header>
        <table><thead><tr><th>Where</th><th>From</th><th>Until</th><th class="num">Days</th><th></th></tr></thead>
        <tbody>${p.stays.map((s) => html`<tr data-planned=${s.planned}><td>${account(s.account, this.placeName)}</td><td>${moment(s.from)}</td>
          <td>${s.until ? moment(s.until) : 'open'}</td><td class="num">${s.days || '<1'}</td><td class="quiet small">${s.planned ? 'planned' : ''}</td></tr>`)}</tbody></table></section>
      <section class="card"><header><h2>Documents</h2></header>${this.papers(p)}</section>
      <section class="card"><header><h2>Posts</h2></header>${this.tours(p)}</section>
      ${p.absences.length || p.wishes.length ? html`<section class="card"><header><h2>Leave and wishes</h2></header><ul class="plain-list">
        ${p.absences.map((a) => html`<li>${a.words} <span class="quiet">${date(a.first)} – ${longDate(a.last)}</span></li>`)}
        ${p.wishes.map((w) => html`<li>${w.words} <span class="quiet">${date(w.first)} – ${longDate(w.last)}, weight ${w.weight} of 5</span></li>`)}</ul></section>` : nothing}
      ${p.with.length ? html`<section class="card"><header><h2>Travels with</h2></header><ul class="plain-list">${p.with.map((id) => html`<li><a href=${addressOf('people', id)}><person-name person=${id}></person-name></a></li>`)}</ul></section>` : nothing}
      <section class="card wide2"><header><h2>History</h2><span class="quiet small">what happened, and when we knew</span></header>
        <table><thead><tr><th>Happened</th><th>We knew</th><th>What</th><th>From</th></tr></thead>
        <tbody>${p.history.map((h) => html`<tr><td>${moment(h.happened)}</td><td class="quiet">${h.recorded ? knew(h) : nothing}</td><td>${h.words}</td>
          <td class="quiet small">${h.by} · ${h.source}${h.assumption ? ' (assumption)' : ''}</td></tr>`)}</tbody></table>
        ${p.historyLeftOut ? html`<p class="quiet pad">${count(p.historyLeftOut, 'older entry', 'older entries')} not shown.</p>` : nothing}</section>
    </div>`;
  }

  isWhere(p, where) {
    if (p.account === 'in suspense') return 'is not accounted for.';
    if (p.account === 'separated') return 'has left the mission.';
    if (p.account === 'away') return 'is away.';
    return p.account.startsWith('at ') ? html`is at <a href=${addressOf('map', '', { pick: p.account.slice(3) })}>${where}</a>.` : `is ${where}.`;
  }

  next({ next }) {
    if (!next.length) return html`<p class="quiet pad">No movement is booked.</p>`;
    return html`<ul class="plain-list">${next.map((n) => html`<li><strong>${account(n.from, this.placeName)} → ${account(n.to, this.placeName)}</strong>
      <span>${moment(n.at)} <small class="quiet">${relative(n.at, this.moment)}</small></span>
      ${n.flight ? html`<a href=${addressOf('flights', n.flight)}>${n.flight}</a>, ${seatState(n.state)}` : html`<span class="quiet">without a flight of ours</span>`}</li>`)}</ul>`;
  }

  limits({ limit }) {
    if (!limit.length) return html`<p class="quiet pad">No rule of stay binds this person here.</p>`;
    return html`<ul class="plain-list">${limit.map((l) => html`<li>
      <strong class=${l.days > l.maximum ? 'over' : ''}>Day ${l.days} of at most ${l.maximum}</strong> at ${this.placeName(l.station)}
      ${against(l.days, l.maximum, 'Days of the stay')}
      <span class="soft">${l.days > l.maximum ? `Should have left by ${longDate(l.until)}.` : `Leave by ${longDate(l.until)}`}, then ${count(l.rest, 'day')} of rest.</span></li>`)}</ul>`;
  }

  papers({ documents }) {
    if (!documents.length) return html`<p class="quiet pad">None is recorded.</p>`;
    return html`<table><tbody>${documents.map((d) => html`<tr><td>${documentName(d.kind)}${d.country ? `, ${this.placeName(d.country)}` : ''}</td>
      <td class="nowrap">to ${longDate(d.last)}</td><td class=${d.state === 'valid' ? 'quiet small' : 'over small'}>${d.state}</td></tr>`)}</tbody></table>`;
  }

  tours({ tours }) {
    if (!tours.length) return html`<p class="quiet pad">Holds no post.</p>`;
    return html`<table><tbody>${tours.map((t) => html`<tr><td>${t.function}, ${this.placeName(t.station)} <span class="pc">PC${t.criticality}</span></td>
      <td class="nowrap">${date(t.first)} – ${longDate(t.last)}</td><td class="quiet small">${t.fromHub ? 'from the hub' : 'on the spot'}</td></tr>`)}</tbody></table>`;
  }
}
customElements.define('person-board', PersonBoard);

/** When we knew: the hour if it was soon, else how much later. */
function knew({ happened, recorded }) {
  const late = new Date(recorded) - new Date(happened);
  return late < 60_000 ? html`at once` : html`<span title=${recorded}>${relative(recorded, happened).replace('in ', '')} later</span>`;
}
