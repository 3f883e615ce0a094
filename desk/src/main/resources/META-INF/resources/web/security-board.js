// How dangerous is it where, who says so, what limits follow, and which ways are open?
// A level states a threat and moves nobody; a measure is drafted here, and signed by a person.
import { html, nothing } from 'lit';
import { addressOf, choose, followRow } from './addresses.js';
import { amissItem } from './amiss-board.js';
import { Board } from './board.js';
import { stayForms } from './ground-forms.js';
import { read } from './read.js';
import { AIRFIELDS, MEASURES, measureForm, proposal, THREATS } from './security-forms.js';
import { instantOf, placeTime } from './times.js';
import { against, airfield, count, date, level, LEVELS, moment, number, office } from './words.js';
import { options, reporter, writeForm } from './writing.js';

const DOINGS = { level: 'Set a level', ceiling: 'Ceiling and slots', stay: 'Stay and papers', airfield: 'Airfield, route, window', measure: 'Draft a measure', history: 'History' };

class SecurityBoard extends Board {
  static properties = { ...Board.properties, history: { state: true }, drafted: { state: true } };

  source() { return ['security', { at: this.at.at }]; }

  async fetchNow(path, choices, signal) {
    await super.fetchNow(path, choices, signal);
    await this.more();
  }

  async look(again = false) {
    await super.look(again);
    if (!again) await this.more();
  }

  /** What only one way of looking needs: the history of an area, or a measure drafted for it. */
  async more() {
    const { pick, do: doing, measure = 'EVACUATION', to = '', at } = this.at;
    const key = JSON.stringify([pick, doing, measure, to, this.seen?.areas]);
    if (key === this.moreShown || !pick) return;
    this.moreShown = key;
    try {
      if (doing === 'history') this.history = await read('levels', { area: this.areaOf(pick), at, limit: 200 });
      if (doing === 'measure') this.drafted = await read('proposals', { area: pick, measure, to, at });
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
    }
  }

  areaOf(place) { return place; }

  get closes() { return { pick: '', do: '' }; }

  concerns(changes) { return changes.some(({ noun }) => ['security', 'place', 'movement', 'person', 'flight'].includes(noun)); }

  draw({ areas, routes }) {
    if (!areas.length) return this.empty('No station is on the map yet.', html`Stations come with a scenario, sheet "places", or are told on the page <a href="/ground?add=DUTY_STATION">Ground</a>. Then levels are set here.`);
    const picked = areas.find((a) => a.place === this.at.pick);
    return html`<div class="page security ${picked ? 'two' : ''}">
      <div class="column"><header class="says"><h1>${this.sentence(areas)}</h1>
        <p class="soft">A level states a threat and moves nobody. Choose an area to set what holds there.</p></header>
      <section class="card"><table class="areas"><thead><tr><th>Level</th><th>Area</th><th class="wide">Known from</th><th class="num">Heads</th><th class="wide">Ceiling</th><th>Airfield</th></tr></thead>
        <tbody>${areas.map((a) => this.row(a, a === picked))}</tbody></table></section>
      ${routes.length ? html`<section class="card"><header><h2>Routes</h2></header><ul class="plain-list">${routes.map((r) => html`<li><strong>${this.placeName(r.from)} → ${this.placeName(r.to)}</strong> <span class="state" data-way=${r.state}>${AIRFIELDS[r.state]}</span> <span class="quiet small">since ${moment(r.since)}</span></li>`)}</ul></section>` : nothing}
      </div>
      ${picked ? this.area(picked, areas) : nothing}
    </div>`;
  }

  sentence(areas) {
    const worst = areas[0].level;
    const alike = areas.filter((a) => a.level === worst);
    const over = areas.filter((a) => a.ceiling >= 0 && a.counting > a.ceiling).length;
    const closed = areas.filter((a) => a.airfield !== 'OPEN').length;
    const who = alike.length > 2 ? `${count(alike.length, 'area')} are` : `${alike.map((a) => this.placeName(a.place)).join(' and ')} ${alike.length > 1 ? 'are' : 'is'}`;
    const level = worst ? `${who} at level ${worst}, ${LEVELS[worst]}` : 'No level was set yet';
    return `${level}; ${over ? `${count(over, 'area')} over the ceiling` : 'no area over its ceiling'}; ${closed ? `${count(closed, 'airfield')} not open` : 'all airfields open'}.`;
  }

  row(a, chosen) {
    const href = addressOf('security', '', { pick: a.place, do: this.at.do ?? '' });
    return html`<tr class="link" aria-selected=${chosen} @click=${followRow}>
      <td>${level(a.level)}</td>
      <td><a href=${href}>${this.placeName(a.place)}</a>
        <small class="quiet">${a.since ? html`since ${moment(a.since, this.zoneOf(a.place))}` : 'never set'}</small></td>
      <td class="wide quiet small">${a.knownFrom ? `${a.knownFrom}, ${office(a.by)}` : ''}</td>
      <td class="num">${number(a.heads)}</td>
      <td class="wide">${a.ceiling >= 0 ? html`<span class=${a.counting > a.ceiling ? 'over' : 'quiet'}>${number(a.counting)} of ${number(a.ceiling)}</span>` : html`<span class="quiet">none</span>`}</td>
      <td><span class="state" data-way=${a.airfield}>${AIRFIELDS[a.airfield]}</span></td></tr>`;
  }

  area(a, areas) {
    const doing = DOINGS[this.at.do] ? this.at.do : '';
    return html`<aside class="inspector" aria-label="Selected"><header><h2>${level(a.level)} ${this.placeName(a.place)}</h2>
        <button class="plain close" aria-label="Close" title="Esc" @click=${() => choose({ pick: '', do: '' })}>✕</button></header>
      <nav class="doings" aria-label="What to do">${Object.entries(DOINGS).map(([key, word]) => html`<button aria-pressed=${doing === key}
        @click=${() => choose({ do: doing === key ? '' : key })}>${word}</button>`)}</nav>
      ${this.doing(doing, a, areas)}</aside>`;
  }

  doing(doing, a, areas) {
    switch (doing) {
      case 'level': return this.levelForm(a);
      case 'ceiling': return this.limits(a);
      case 'stay': return stayForms(this, a);
      case 'airfield': return this.ways(a, areas);
      case 'measure': return html`${this.drafted?.area === a.place ? measureForm(this, a, areas, this.drafted) : html`<p class="waiting" role="status">Drafting …</p>`}`;
      case 'history': return this.past();
      default: return this.facts(a);
    }
  }

  facts(a) {
    return html`<p class="soft">${a.level ? `Level ${a.level}, ${LEVELS[a.level]}` : 'No level was set'}${a.since ? html`, since ${moment(a.since, this.zoneOf(a.place))}` : nothing}.
        ${a.knownFrom ? `Known from ${a.knownFrom}, reported by ${office(a.by)}${a.assumption ? ' (an assumption)' : ''}.` : nothing}
        ${a.expected && a.expected !== a.level ? `Planning reckons with level ${a.expected}.` : nothing}</p>
      ${Object.keys(a.threats).length ? html`<table><tbody>${Object.entries(THREATS).filter(([t]) => a.threats[t]).map(([t, word]) => html`<tr><td>${word}</td><td class="num">${level(a.threats[t])}</td></tr>`)}</tbody></table>` : nothing}
      <dl class="figures"><div><dt>people</dt><dd><a href=${addressOf('people', '', { where: a.place })}>${number(a.heads)}</a></dd></div>
        <div><dt>count against the ceiling</dt><dd>${number(a.counting)}</dd></div><div><dt>ceiling</dt><dd>${a.ceiling >= 0 ? number(a.ceiling) : 'none'}</dd></div></dl>
      ${a.ceiling >= 0 ? against(a.counting, a.ceiling, 'Heads against the ceiling') : nothing}
      <p class="small soft">${airfield(a.airfield)}${a.airfieldSince ? html`, since ${moment(a.airfieldSince, this.zoneOf(a.place))}` : nothing}.
        ${a.windows.map((w) => html`<br>${w.opens} – ${w.closes} on ${w.first === w.last ? date(w.first) : `${date(w.first)} – ${date(w.last)}`}`)}</p>
      ${a.amiss.length ? html`<h3>Amiss</h3><ol class="amiss">${a.amiss.map((item) => amissItem({ ...item, place: '' }, this))}</ol>` : html`<p class="quiet">Nothing is amiss with this area.</p>`}`;
  }

  levelForm(a) {
    const body = (form) => ({
      area: a.place, level: Number(form.level), knownFrom: form.knownFrom,
      threats: Object.fromEntries(Object.keys(THREATS).filter((t) => form[t]).map((t) => [t, Number(form[t])])),
      happened: instantOf(form.happened, this.zoneOf(a.place)),
    });
    const said = `Level of ${this.placeName(a.place)} is set. Nobody moves by it; see what is now amiss.`;
    return writeForm(this, `level ${a.place}`, { path: 'levels', button: 'Set the level', body, said }, html`
      <fieldset class="levels"><legend>Level</legend>${[1, 2, 3, 4, 5, 6].map((n) => html`<label class="pickone"><input type="radio" name="level" value=${n} required ?checked=${n === a.level}>${level(n)} <span class="small">${LEVELS[n]}</span></label>`)}</fieldset>
      <fieldset class="threats"><legend>Threats behind it</legend>${Object.entries(THREATS).map(([t, word]) => html`<label>${word}<select name=${t}><option value="">not weighed</option>${[1, 2, 3, 4, 5, 6].map((n) => html`<option value=${n} ?selected=${a.threats[t] === n}>${n} ${LEVELS[n]}</option>`)}</select></label>`)}</fieldset>
      <label>Known from<input name="knownFrom" required maxlength="200" placeholder="SOC daily brief, 15 August 06:00"></label>
      ${placeTime(this, { name: 'happened', label: 'Since', place: a.place, hint: 'left blank: now' })}${reporter('Set by', 'Office, for example SOC-KBL')}`);
  }

  limits(a) {
    const today = (this.moment ?? '').slice(0, 10);
    return html`${writeForm(this, `ceiling ${a.place}`, { path: 'ceilings', button: 'Set the ceiling', said: 'The ceiling is set.', body: (f) => ({ station: a.place, from: f.from, heads: Number(f.heads) }) }, html`
        <div class="pair"><label>Ceiling, heads<input name="heads" type="number" min="0" max="100000" required value=${a.ceiling >= 0 ? a.ceiling : ''}></label>
        <label>From<input name="from" type="date" required value=${today}></label></div>${reporter()}`)}
      <h3>Slots of agencies</h3>
      ${a.shares.length ? html`<table><thead><tr><th>Agency</th><th class="num">Heads</th><th class="num">Slots</th></tr></thead><tbody>${a.shares.map((s) => html`<tr><td>${this.ground.agencies[s.agency] ?? s.agency}</td><td class="num ${s.slots >= 0 && s.heads > s.slots ? 'over' : ''}">${number(s.heads)}</td><td class="num">${s.slots >= 0 ? number(s.slots) : '–'}</td></tr>`)}</tbody></table>` : html`<p class="quiet">The ceiling is not shared out.</p>`}
      ${writeForm(this, `slots ${a.place}`, { path: 'slots', button: 'Share out slots', plain: true, said: 'The slots are shared out.', body: (f) => ({ station: a.place, agency: f.agency, from: f.from, heads: Number(f.heads) }) }, html`
        <label>Agency<select name="agency" required>${options(this.ground.agencies)}</select></label>
        <div class="pair"><label>Slots<input name="heads" type="number" min="0" max="100000" required></label><label>From<input name="from" type="date" required value=${today}></label></div>${reporter()}`)}`;
  }

  ways(a, areas) {
    const known = html`<label>Known from<input name="knownFrom" required maxlength="200" placeholder="NOTAM, airport duty manager"></label>`;
    const others = Object.fromEntries(areas.filter((o) => o !== a).map((o) => [o.place, this.placeName(o.place)]));
    const today = (this.moment ?? '').slice(0, 10);
    return html`${writeForm(this, `airfield ${a.place}`, { path: 'airfields', button: 'Report the airfield', said: 'The state of the airfield is recorded.', body: (f) => ({ airfield: a.place, state: f.state, knownFrom: f.knownFrom, from: instantOf(f.from, this.zoneOf(a.place)) }) }, html`
        <div class="pair"><label>Airfield<select name="state">${options(AIRFIELDS, a.airfield)}</select></label>${placeTime(this, { name: 'from', label: 'From', place: a.place, hint: 'left blank: now' })}</div>${known}${reporter()}`)}
      <h3>Route</h3>${writeForm(this, `route ${a.place}`, { path: 'routes', button: 'Report the route', plain: true, said: 'The state of the route is recorded.', body: (f) => ({ from: a.place, to: f.to, state: f.state, knownFrom: f.knownFrom }) }, html`
        <div class="pair"><label>From here to<select name="to" required>${options(others)}</select></label><label>State<select name="state">${options(AIRFIELDS)}</select></label></div>${known}${reporter()}`)}
      <h3>Movement window</h3>${writeForm(this, `window ${a.place}`, { path: 'windows', button: 'Set a window', plain: true, said: 'The window is set.', body: (f) => ({ airfield: a.place, first: f.first, last: f.last, opens: f.opens, closes: f.closes }) }, html`
        <div class="pair"><label>First day<input name="first" type="date" required value=${today}></label><label>Last day<input name="last" type="date" required value=${today}></label></div>
        <div class="pair"><label>Opens, time there<input name="opens" type="time" required></label><label>Closes<input name="closes" type="time" required></label></div>${reporter()}`)}
      ${a.windows.length ? writeForm(this, `lift ${a.place}`, { path: 'windows/lifted', button: 'Lift all windows', plain: true, said: 'The whole day is open.', body: (f) => ({ airfield: a.place, reason: f.reason }) }, html`<label>Why they are lifted<input name="reason" required maxlength="200"></label>${reporter()}`) : nothing}`;
  }

  past() {
    const items = this.history?.items ?? [];
    if (!items.length) return html`<p class="quiet">No level was set here yet.</p>`;
    return html`<ol class="past">${items.map((row) => html`<li>${level(row.level)} <div><p>${LEVELS[row.level]}, since ${moment(row.since, this.zoneOf(row.area))}</p>
      <p class="small soft">${row.knownFrom}, ${office(row.by)}${Object.keys(row.threats).length ? ` · ${Object.entries(row.threats).map(([t, n]) => `${THREATS[t]} ${n}`).join(', ')}` : ''}</p></div></li>`)}</ol>
      ${this.history.total > items.length ? html`<p class="quiet">${number(items.length)} of ${number(this.history.total)} are shown.</p>` : nothing}`;
  }
}
customElements.define('security-board', SecurityBoard);
export { MEASURES, proposal };
