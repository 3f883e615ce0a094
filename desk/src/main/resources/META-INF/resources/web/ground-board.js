// The ground of the mission: its name and hub, its places, its agencies, its rows of policy. What was
// told wrongly is told anew here.
import { html, nothing } from 'lit';
import { addressOf, choose, followRow } from './addresses.js';
import { beginning, steps, unfinished } from './beginning.js';
import { Board } from './board.js';
import { agencyForm, KINDS, missionForm, placeForm, policyForm } from './ground-forms.js';
import { read } from './read.js';
import { strikeForm, struckOff } from './strikes.js';
import { count, number } from './words.js';
import { folded } from './writing.js';

const WORDS = { mission: 'The mission', agency: 'A new agency' };
const places = (kind) => (KINDS[kind] ? `A new ${KINDS[kind]}` : '');

class GroundBoard extends Board {
  static properties = { ...Board.properties, told: { state: true }, agencies: { state: true }, policies: { state: true } };

  source() { return ['places', { at: this.at.at, limit: 1000 }]; }

  get wholeList() { return true; }

  concerns(changes) { return changes.some(({ noun }) => ['place', 'person', 'post', 'lodging', 'security', 'flight', 'plan'].includes(noun)); }

  async fetchNow(path, choices, signal) {
    await super.fetchNow(path, choices, signal);
    if (signal.aborted || this.trouble) return;
    try {
      [this.told, this.agencies, this.policies] = await Promise.all([beginning(signal),
        this.all('agencies', signal), this.all('policies', signal)]);
    } catch (trouble) {
      if (trouble.name === 'AbortError') return;
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
    }
  }

  /** A list that is as long as the mission is wide, page by page. */
  async all(path, signal) {
    const items = [];
    let after = '';
    do {
      const page = await read(path, { at: this.at.at, limit: 1000, after }, signal);
      items.push(...page.items);
      after = page.next;
    } while (after);
    return items;
  }

  draw({ items }) {
    const { add, pick, agency } = this.at;
    const place = items.find((p) => p.place === pick);
    const known = this.agencies?.find((a) => a.agency === agency);
    const open = place || known || add;
    return html`<div class="page ground ${open ? 'two' : ''}"><div class="column">
      <header class="says row"><h1>${this.sentence(items)}</h1><span class="acts noprint">
        <button @click=${() => choose({ add: this.ground.hub ? 'DUTY_STATION' : 'HUB', pick: '', agency: '' })}>New place</button>
        <button @click=${() => choose({ add: 'agency', pick: '', agency: '' })}>New agency</button>
        <button @click=${() => choose({ add: 'mission', pick: '', agency: '' })}>${this.ground.hub ? 'Name and hub' : 'Open the mission'}</button></span></header>
      ${unfinished(this.told) ? steps(this.told) : nothing}
      ${items.length ? html`<section class="card"><header><h2>Places</h2><span class="quiet small noprint">the list scrolls</span></header><div class="scroll" tabindex="0" role="group" aria-label="Places; arrows scroll"><table><thead><tr><th>Place</th><th>What it is</th><th class="wide">Level of</th><th class="num wide">Latitude</th><th class="num wide">Longitude</th><th class="wide">Time zone</th></tr></thead>
        <tbody>${items.map((p) => this.place(p, p === place))}</tbody></table></div></section>` : nothing}
      ${this.agencies?.length ? html`<section class="card"><header><h2>Agencies</h2></header><table><thead><tr><th>Agency</th><th>Name</th><th class="num">People</th></tr></thead>
        <tbody>${this.agencies.map((a) => html`<tr class="link" aria-selected=${a === known} @click=${followRow}>
          <td><a href=${addressOf('ground', '', { agency: a.agency })}>${a.agency}</a></td><td>${a.name}</td><td class="num">${number(a.people)}</td></tr>`)}</tbody></table></section>` : nothing}
      ${this.policies ? html`<section class="card noprint"><header><h2>Policy</h2><span class="quiet small">what differs from the usual is in bold</span></header><div class="pad folded">
        ${this.policies.map((row) => folded(this, `policy ${row.policy}`, html`${row.unit[0].toUpperCase()}${row.unit.slice(1)}: ${row.value === row.usual ? number(row.value) : html`<strong>${number(row.value)}</strong>`}`, () => policyForm(this, row)))}</div></section>` : nothing}
      ${struckOff(this, 'PLACE', 'AGENCY')}</div>${open ? this.aside(place, known, add) : nothing}</div>`;
  }

  sentence(items) {
    if (!items.length) return 'Nothing is told of this mission yet.';
    const what = `${count(items.length, 'place')}, ${count(this.agencies?.length ?? Object.keys(this.ground.agencies).length, 'agency', 'agencies')}`;
    return this.ground.hub ? `${this.ground.name}: ${what}, hub ${this.placeName(this.ground.hub)}.` : `${what}; the mission is not open yet.`;
  }

  place(p, chosen) {
    return html`<tr class="link" aria-selected=${chosen} @click=${followRow}>
      <td><a href=${addressOf('ground', '', { pick: p.place })}>${p.name}</a> <small class="quiet">${p.place}</small></td>
      <td>${p.place === this.ground.hub ? 'the hub of the mission' : KINDS[p.kind]}</td><td class="wide quiet">${p.area === p.place ? 'its own' : this.placeName(p.area)}</td>
      <td class="num wide">${p.latitude}</td><td class="num wide">${p.longitude}</td><td class="wide quiet">${p.zone}</td></tr>`;
  }

  aside(place, agency, add) {
    const title = place?.name ?? agency?.name ?? WORDS[add] ?? (places(add) || 'A new place');
    return html`<aside class="inspector noprint" aria-label=${title}><header><h2>${title}</h2>
      <button class="plain close" aria-label="Close" title="Esc" @click=${() => this.close()}>✕</button></header>${this.form(place, agency, add)}</aside>`;
  }

  form(place, agency, add) {
    if (place) return html`${placeForm(this, place.kind, place)}${place.place === this.ground.hub ? nothing : strikeForm(this, 'PLACE', place.place, place.name, { then: () => this.close() })}`;
    if (agency) return html`${agencyForm(this, agency)}${strikeForm(this, 'AGENCY', agency.agency, agency.agency, { then: () => this.close() })}`;
    if (add === 'mission') return missionForm(this);
    return add === 'agency' ? agencyForm(this) : placeForm(this, KINDS[add] ? add : 'DUTY_STATION');
  }

  close() { choose({ add: '', pick: '', agency: '' }); }

  key(event) {
    if (event.key === 'Escape' && !event.defaultPrevented && (this.at.add || this.at.pick || this.at.agency)) this.close();
  }
}
customElements.define('ground-board', GroundBoard);
