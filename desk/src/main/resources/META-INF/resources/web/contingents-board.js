// Which unit is on the ground, and who relieves whom? Pledges, turns and lifts.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { Board } from './board.js';
import { options, reporter, writeForm } from './writing.js';
import { account, against, count, date, longDate, moment, number } from './words.js';

class ContingentsBoard extends Board {
  source() { return ['contingents', { at: this.at.at, plan: this.at.plan }]; }

  draw({ units }) {
    if (!units.length) return this.empty('No state has pledged a unit.', 'Pledges, deployments and reliefs come with a scenario: sheets "pledges", "deployments" and "reliefs". Try ./serai generate --contingents 2.');
    return html`<div class="page contingents">
      <header class="says"><h1>${this.sentence(units)}</h1></header>
      ${units.map((u) => this.unit(u))}</div>`;
  }

  sentence(units) {
    const weak = units.filter((u) => u.serves && u.there < u.least);
    const serving = units.filter((u) => u.serves);
    if (weak.length) return html`<span class="over">${count(weak.length, 'unit is', 'units are')} under strength</span>: ${weak[0].name} has ${number(weak[0].there)} of ${number(weak[0].least)} on the ground.`;
    if (!serving.length) return `${count(units.length, 'unit is', 'units are')} pledged; none serves here on this day.`;
    const due = serving.flatMap((u) => u.turns).filter((t) => t.there && !t.relief && !t.withdrawn && t.daysLeft <= 30);
    return `${count(serving.length, 'unit is', 'units are')} at strength${due.length ? `; ${count(due.length, 'relief is', 'reliefs are')} not ordered yet` : ''}.`;
  }

  unit(u) {
    return html`<section class="card"><header><h2>${u.name}</h2><span class="quiet small">${u.state} · ${u.mission} · ${u.capability} · pledged ${longDate(u.from)} – ${longDate(u.until)}</span></header>
      ${u.serves ? html`<div class="pad"><p>${number(u.there)} on the ground, ${number(u.least)} needed at least${u.there < u.least ? html` – <strong class="over">${number(u.least - u.there)} too few</strong>` : ''}</p>${against(Math.min(u.there, u.least), u.least, 'Strength')}</div>` : nothing}
      ${u.turns.length ? html`<div class="scroll"><table class="stacked"><thead><tr><th>Turn</th><th>Station</th><th>Days</th><th>Lifts</th><th>Relieved by</th></tr></thead>
        <tbody>${u.turns.map((t) => this.turn(u, t))}</tbody></table></div>` : html`<p class="pad quiet">Pledged with ${count(u.strength, 'head')}; none of its people are in this ledger.</p>`}</section>`;
  }

  turn(u, t) {
    return html`<tr><td><strong>${t.deployment}</strong>${t.withdrawn ? html`<br><span class="small over">withdrawn by decision</span>` : nothing}</td>
      <td><a href=${addressOf('coverage', '', { pick: t.post })}>${this.placeName(t.station)}</a></td>
      <td class="nowrap">${date(t.from)} – ${date(t.until)}<br><small class=${t.there && t.daysLeft < 0 ? 'over' : 'quiet'}>${t.daysLeft < 0 ? `ended ${count(-t.daysLeft, 'day')} ago` : `${count(t.daysLeft, 'day')} left`}</small></td>
      <td><ul>${t.lifts.map((l) => html`<li>${l.lift}: ${count(l.people, 'head')}, ${account(l.standing, this.placeName)}${l.next ? html` <span class="small quiet">moves ${this.next(l.next)}</span>` : nothing}</li>`)}</ul></td>
      <td>${t.relief || (t.withdrawn ? '–' : this.relief(u, t))}</td></tr>`;
  }

  /** Who is to take over: another turn of the unit that comes later. */
  relief(u, t) {
    const due = t.daysLeft <= 30 && t.there;
    const later = u.turns.filter((o) => o.deployment !== t.deployment && o.station === t.station && o.until > t.until);
    const state = html`<span class=${due ? 'over' : 'quiet'}>${due ? 'not ordered' : 'not yet'}</span>`;
    if (!later.length) return state;
    const key = `relief ${t.deployment}`;
    const form = { path: 'contingents/reliefs', button: 'Order it', body: (f) => ({ outgoing: t.deployment, incoming: f.incoming }), said: 'The relief is ordered.' };
    return html`${state}<details class="noprint"><summary>Order the relief</summary>${writeForm(this, key, form, html`
      <label>Relieved by<select name="incoming">${options(Object.fromEntries(later.map((o) => [o.deployment, o.deployment])))}</select></label>${reporter()}`)}</details>`;
  }

  next(text) {
    const [at, ...where] = text.split(' ');
    return html`${moment(at)}, ${account(where.join(' '), this.placeName)}`;
  }
}
customElements.define('contingents-board', ContingentsBoard);
