// Which unit is on the ground, and who relieves whom? Pledges, turns and lifts.
import { html, nothing } from 'lit';
import { addressOf } from './addresses.js';
import { Board } from './board.js';
import { liftForm, postForm } from './roster-forms.js';
import { strikeForm, struckOff } from './strikes.js';
import { deploymentForm, pledgeForm, reliefForm, withdrawalForm } from './unit-forms.js';
import { account, against, count, date, longDate, moment, number } from './words.js';
import { folded } from './writing.js';

class ContingentsBoard extends Board {
  source() { return ['contingents', { at: this.at.at, plan: this.at.plan }]; }

  draw(seen) {
    const { units } = seen;
    return html`<div class="page contingents">
      <header class="says"><h1>${units.length ? this.sentence(units) : 'No state has pledged a unit.'}</h1>
        ${units.length ? nothing : html`<p class="soft">A pledge, the turns of its unit and their reliefs stand here. Begin with the pledge, or with the sheets "pledges", "deployments" and "reliefs" of a scenario; <code>./serai generate --contingents 2</code> makes one up.</p>`}</header>
      ${units.map((u) => this.unit(u, seen))}
      <section class="card noprint"><div class="pad folded">${folded(this, 'pledge', units.length ? 'Another pledge' : 'A pledge', () => pledgeForm(this), !units.length)}
        ${folded(this, 'lift', 'A lift with its people', () => liftForm(this, seen.posts))}
        ${folded(this, 'post', 'A post for a unit', () => postForm(this))}</div></section>
      ${struckOff(this, 'PLEDGE', 'DEPLOYMENT', 'RELIEF', 'WITHDRAWAL')}</div>`;
  }

  sentence(units) {
    const weak = units.filter((u) => u.serves && u.there < u.least);
    const serving = units.filter((u) => u.serves);
    if (weak.length) return html`<span class="over">${count(weak.length, 'unit is', 'units are')} under strength</span>: ${weak[0].name} has ${number(weak[0].there)} of ${number(weak[0].least)} on the ground.`;
    if (!serving.length) return `${count(units.length, 'unit is', 'units are')} pledged; none serves here on this day.`;
    const due = serving.flatMap((u) => u.turns).filter((t) => t.there && !t.relief && !t.withdrawn && t.daysLeft <= 30);
    return `${count(serving.length, 'unit is', 'units are')} at strength${due.length ? `; ${count(due.length, 'relief is', 'reliefs are')} not ordered yet` : ''}.`;
  }

  unit(u, seen) {
    return html`<section class="card"><header><h2>${u.name}</h2><span class="quiet small">${u.state} · ${u.mission} · ${u.capability} · pledged ${longDate(u.from)} – ${longDate(u.until)}</span></header>
      ${u.serves ? html`<div class="pad"><p>${number(u.there)} on the ground, ${number(u.least)} needed at least${u.there < u.least ? html` – <strong class="over">${number(u.least - u.there)} too few</strong>` : ''}</p>${against(Math.min(u.there, u.least), u.least, 'Strength')}</div>` : nothing}
      ${u.turns.length ? html`<div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table class="stacked"><thead><tr><th>Turn</th><th>Station</th><th>Days</th><th>Lifts</th><th>Relieved by</th></tr></thead>
        <tbody>${u.turns.map((t) => this.turn(u, t, seen))}</tbody></table></div>` : html`<p class="pad quiet">Pledged with ${count(u.strength, 'head')}; none of its people are in this ledger.</p>`}
      <div class="pad folded noprint">${folded(this, `deploy ${u.pledge}`, 'Deploy a turn of it', () => deploymentForm(this, u, seen))}
        ${folded(this, `pledge ${u.pledge}`, 'The pledge is another', () => pledgeForm(this, u))}
        ${strikeForm(this, 'PLEDGE', u.pledge, `Pledge ${u.pledge}`)}</div></section>`;
  }

  turn(u, t, { decisions }) {
    // Who has left after the last day is neither relieved nor withdrawn any more.
    const gone = t.daysLeft < 0 && !t.there;
    return html`<tr><td><strong>${t.deployment}</strong>${t.withdrawn ? html`<br><span class="small over">withdrawn by decision</span>` : nothing}</td>
      <td><a href=${addressOf('coverage', '', { pick: t.post })}>${this.placeName(t.station)}</a></td>
      <td class="nowrap">${date(t.from)} – ${date(t.until)}<br><small class=${t.there && t.daysLeft < 0 ? 'over' : 'quiet'}>${t.daysLeft < 0 ? `ended ${count(-t.daysLeft, 'day')} ago` : `${count(t.daysLeft, 'day')} left`}</small></td>
      <td><ul>${t.lifts.map((l) => html`<li>${l.lift}: ${count(l.people, 'head')}, ${account(l.standing, this.placeName)}${l.next ? html` <span class="small quiet">moves ${this.next(l.next)}</span>` : nothing}</li>`)}</ul></td>
      <td data-label=${t.relief ? 'relieved by' : nothing}>${t.relief}${t.withdrawn ? '–' : gone ? nothing : this.relief(u, t)}${t.withdrawn || gone ? nothing : folded(this, `withdraw ${t.deployment}`, 'Withdraw it without relief', () => withdrawalForm(this, t, decisions))}${this.wrong(t)}</td></tr>`;
  }

  /** From the outside in: while a relief names a turn, the relief goes first. */
  wrong(t) {
    return html`${t.relief ? strikeForm(this, 'RELIEF', t.deployment, 'The relief', { words: 'was ordered wrongly', hint: 'another turn is meant' }) : nothing}
      ${t.withdrawn ? strikeForm(this, 'WITHDRAWAL', t.deployment, 'The withdrawal', { words: 'was told wrongly', hint: 'the decision says otherwise' }) : nothing}
      ${strikeForm(this, 'DEPLOYMENT', t.deployment, `Turn ${t.deployment}`)}`;
  }

  /** Who is to take over: another turn of the unit that comes later. */
  relief(u, t) {
    const due = t.daysLeft <= 30 && t.there;
    const later = u.turns.filter((o) => o.deployment !== t.deployment && o.station === t.station && o.until > t.until);
    const state = t.relief ? nothing : html`<span class=${due ? 'over' : 'quiet'}>${due ? 'relief not ordered' : 'no relief yet'}</span>`;
    if (!later.length) return state;
    return html`${state}${folded(this, `relief ${t.deployment}`, t.relief ? 'Another relief' : 'Order the relief', () => reliefForm(this, t, later))}`;
  }

  next(text) {
    const [at, ...where] = text.split(' ');
    return html`${moment(at)}, ${account(where.join(' '), this.placeName)}`;
  }
}
customElements.define('contingents-board', ContingentsBoard);
