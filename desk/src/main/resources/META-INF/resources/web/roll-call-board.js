// Who has not answered? Three numbers, then the silent ones by warden and last known place.
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { addressOf, choose, here } from './addresses.js';
import { Board } from './board.js';
import { nameOf } from './names.js';
import { read } from './read.js';
import { chosen, stateOf } from './typing.js';
import { account, category, count, moment, number, relative } from './words.js';
import { folded, pressForm, reporter, send, writeForm } from './writing.js';

const STATES = {
  NEEDS_HELP: 'needs help', LOST_TOUCH: 'silent too long', SILENT: 'silent', ASKED: 'not answered yet',
  LOOKED_INTO: 'looked into', SAFE: 'safe',
};

class RollCallBoard extends Board {
  static properties = { ...Board.properties, links: { state: true } };

  source() {
    const { show, warden, account: where } = this.at;
    return [`roll-calls/${encodeURIComponent(here().id)}`, { show, warden, account: where, limit: 200 }];
  }

  draw(c) {
    const picked = c.items.find((r) => r.person === this.at.pick);
    return html`<div class="page care calling ${picked ? 'picking' : ''}">
      <header class="says"><h1>${this.sentence(c)}</h1>
        <p class="soft">${c.areas.map(this.placeName).join(', ')}: ${c.reason}. Asked since ${moment(c.since)}, ${relative(c.since, this.ground.now)}. ${c.over ? html`<strong>Over: ${c.over}</strong>` : nothing}</p></header>
      <div class="three" role="group" aria-label="Show">
        ${this.figure('safe', 'safe', c.safe, c.asked)}
        ${this.figure('help', 'need help', c.help, c.asked)}
        ${this.figure('silent', 'silent', c.silent, c.asked)}
      </div>
      ${c.lookedInto ? html`<p class="soft"><a href=${addressOf('head-count', c.rollCall, { show: 'looked-into' })}>${number(c.lookedInto)} looked into</a>: silent or in need, and somebody told what came of it.</p>` : nothing}
      ${this.shares(c)}
      ${this.rows(c)}
      ${this.foot(c)}
      ${picked ? this.inspect(picked, c) : nothing}
    </div>`;
  }

  sentence(c) {
    if (!c.asked) return 'Nobody stands there, so nobody is asked.';
    if (c.help) return html`${count(c.help, 'person needs', 'people need')} help${c.silent ? `, ${number(c.silent)} ${c.silent === 1 ? 'has' : 'have'} not answered` : ''}.`;
    if (!c.silent) return c.asked === 1 ? 'The one who was asked has answered or was looked into.' : `All ${number(c.asked)} have answered or were looked into.`;
    return html`${number(c.silent)} of ${number(c.asked)} ${c.silent === 1 ? 'has' : 'have'} not answered${c.lost ? html`, <span class="over">${number(c.lost)} for more than ${c.escalationMinutes} minutes: send somebody to look for ${c.lost === 1 ? 'that person' : 'them'}</span>` : nothing}.`;
  }

  figure(show, words, value, of) {
    const on = this.at.show === show;
    return html`<button class="figure" data-kind=${show} data-any=${value > 0} aria-pressed=${on}
      @click=${() => choose({ show: on ? '' : show, pick: '' })}><strong>${number(value)}</strong><span>${words}</span>
      <i style="width:${of ? (100 * value) / of : 0}%"></i></button>`;
  }

  shares({ shares, rollCall }) {
    return html`<section class="card"><header><h2>By warden and last known place</h2></header>
      <table><thead><tr><th>Warden</th><th>Place</th><th class="num">Silent</th><th class="num">Need help</th><th class="num wide">Safe</th><th class="num wide">Asked</th></tr></thead>
      <tbody>${shares.map((s) => html`<tr>
        <td>${s.wardens.length ? s.wardens.map((w) => html`<a href=${addressOf('people', w)}><person-name bare person=${w}></person-name></a> `) : html`<span class="quiet">on nobody's list</span>`}</td>
        <td>${account(s.account, this.placeName)}</td>
        <td class="num"><a href=${addressOf('head-count', rollCall, { show: 'silent', warden: s.wardens[0] ?? 'none', account: s.account })} class=${s.silent ? 'over' : 'quiet'}>${number(s.silent)}</a></td>
        <td class="num ${s.help ? 'over' : 'quiet'}">${number(s.help)}</td><td class="num wide">${number(s.safe)}</td><td class="num wide">${number(s.asked)}</td></tr>`)}</tbody></table></section>`;
  }

  rows(c) {
    const { items: rows, silenceMinutes } = c;
    const { warden, account: where } = this.at;
    return html`<section class="card" id="rows"><header><h2>${this.at.show ? STATES_SHOWN[this.at.show] ?? 'People' : 'Who needs somebody'}</h2>
        ${warden || where ? html`<button @click=${() => choose({ warden: '', account: '' })}>${[where ? account(where, this.placeName) : '', warden === 'none' ? "nobody's list" : warden].filter(Boolean).join(', ')} ✕</button>` : nothing}
        <span class="quiet small">silent after ${silenceMinutes} minutes</span></header>
      ${rows.length ? html`<table class="asked"><thead><tr>${c.over ? nothing : html`<th class="noprint"><span class="live">Ticked</span></th>`}<th>Person</th><th>State</th><th>Last known</th><th class="wide">Said</th></tr></thead>
        <tbody>${rows.map((r) => html`<tr class="link" data-answer=${r.state} aria-selected=${r.person === this.at.pick} @click=${() => choose({ pick: r.person })}>
          ${c.over ? nothing : html`<td class="noprint" @click=${(e) => e.stopPropagation()}>${r.state === 'SAFE' ? nothing : html`<label><input type="checkbox" aria-label="Tick ${r.person}" .checked=${this.ticked.has(r.person)} @change=${(e) => this.tick(r.person, e.target.checked)}></label>`}</td>`}
          <td><a href=${addressOf('head-count', here().id, { ...this.at, pick: r.person })}><person-name person=${r.person}></person-name></a> <span class="quiet small wide">${category(r.category)}</span></td>
          <td><span class="answer" title=${r.state === 'ASKED' ? `asked less than ${silenceMinutes} minutes ago` : nothing}>${STATES[r.state]}</span></td>
          <td>${account(r.account, this.placeName)} <small class="quiet wide">since ${moment(r.accountSince)}</small></td>
          <td class="wide">${this.said(r)}</td></tr>`)}</tbody></table>`
        : html`<p class="quiet pad">Nobody here.</p>`}
      ${this.further(c)}${c.over ? nothing : this.tickedSafe(c)}</section>`;
  }

  /** A warden on the telephone speaks for many at once: "all but these three". */
  ticked = new Set();

  tick(person, on) {
    if (on) this.ticked.add(person);
    else this.ticked.delete(person);
    // Nobody who was ticked off again is recorded, whatever others have recorded meanwhile.
    chosen(stateOf(this, 'ticked'), this);
  }

  tickedSafe(c) {
    const open = c.items.filter((r) => r.state !== 'SAFE').map((r) => r.person);
    const people = open.filter((person) => this.ticked.has(person));
    if (!people.length) return open.length > 1 ? html`<p class="acts pad noprint"><button @click=${() => open.forEach((person) => this.tick(person, true))}>Tick all ${number(open.length)}</button></p>` : nothing;
    const all = count(people.length, 'person', 'people');
    const said = `${all} recorded, safe. Whoever is not is answered for anew: under “safe”, with “Needs help”.`;
    const sends = async ({ by, words }) => {
      for (const person of people) {
        const body = { person, safety: 'SAFE', where: '', words };
        if (!await send(this, 'ticked', { path: `${pathOf(c)}/answers`, by, body, said })) return undefined;
        this.ticked.delete(person);
      }
      return true;
    };
    return html`<div class="pad noprint">${writeForm(this, 'ticked', { sends, button: people.length === 1 ? 'The one that is ticked is safe' : `The ${number(people.length)} that are ticked are safe` }, html`<label>Who says so<input name="words" required maxlength="200" placeholder="the warden, by telephone"></label>${reporter()}
      ${this.sure(people, html`${all} ${people.length === 1 ? 'is' : 'are'} recorded as safe, each with these words; nobody looks for them any more.`)}`)}
      <p class="acts"><button @click=${() => { open.forEach((person) => this.tick(person, false)); }}>Tick nobody</button></p></div>`;
  }

  /** Asked again whenever it is about others: the tick is made for these and for nobody else. */
  sure(people, words) {
    const whom = people.join(' ');
    return keyed(whom, html`<label class="tick"><input type="checkbox" name="sure" value=${whom} required> ${words}</label>`);
  }

  said(r) {
    const words = [r.where, r.words, r.outcome].filter(Boolean).join(' · ');
    return r.answered ? html`${words} <small class="quiet">${moment(r.answered)}, ${r.by}</small>` : words;
  }

  foot(c) {
    return html`<p class="acts noprint"><a class="button" download href="/api/roll-calls/${encodeURIComponent(c.rollCall)}/list.csv">Load the table (CSV)</a>
      <a class="button" target="_blank" href="/api/roll-calls/${encodeURIComponent(c.rollCall)}/links?limit=1000">Addresses for all (JSON)</a>
      </p>${c.over ? nothing : html`${folded(this, `addresses ${c.rollCall}`, 'Addresses at which they answer', () => this.addresses(c))}<div class="noprint">${pressForm(this, `end ${c.rollCall}`, { path: `${pathOf(c)}/end`, button: 'End the roll-call', plain: true, body: () => ({ reason: 'ended at the desk' }), said: 'The roll-call is over.' })}</div>`}`;
  }

  /** To be copied into a message to a warden: where each of those in the list above can answer. */
  addresses(c) {
    if (!this.links) {
      this.reach(c);
      return html`<p class="quiet">Reading the addresses …</p>`;
    }
    const open = new Set(c.items.filter((r) => r.state !== 'SAFE').map((r) => r.person));
    const lines = this.links.filter(({ person }) => open.has(person)).map(({ person, path }) => `${nameOf(person)} ${person} ${location.origin}${path}`.trim());
    return html`<p class="small soft">Each address is for that person alone, who tells there whether he or she is safe. Narrow the list by a warden first, if only those of one list are meant.</p>
      <textarea readonly rows="8" aria-label="Addresses" .value=${lines.join('\n')} @focus=${(e) => e.target.select()}></textarea>`;
  }

  async reach(c) {
    this.links = [];
    try {
      this.links = (await read(`${pathOf(c)}/links`, { limit: 1000 })).items;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
    }
  }

  inspect(r, c) {
    const ways = { SAFE: 'Is safe', NEEDS_HELP: 'Needs help' };
    return this.inspector(html`<a href=${addressOf('people', r.person)}><person-name person=${r.person}></person-name></a>`, html`
      <p>${STATES[r.state]}; last known ${account(r.account, this.placeName)} since ${moment(r.accountSince)}.</p>
      ${this.said(r)}
      <h3>Answer for this person</h3>
      ${writeForm(this, `answer ${r.person}`, { path: `${pathOf(c)}/answers`, ways, body: (f, { way }) => ({ ...f, person: r.person, safety: way }), said: (_, way) => `${r.person}: recorded, ${way === 'SAFE' ? 'safe' : 'needs help'}.` }, html`
        <label>Where<input name="where" maxlength="120"></label>
        <label>Words<input name="words" maxlength="500"></label>${reporter()}`)}
      <h3>Looked into</h3>
      ${writeForm(this, `outcome ${r.person}`, { path: `${pathOf(c)}/outcomes`, button: 'Record what came of it', plain: true, body: (f) => ({ ...f, person: r.person }), said: `${r.person}: what came of it is recorded.` }, html`
        <label>What came of it<input name="outcome" required maxlength="500" placeholder="Found at the clinic, well"></label>${reporter()}`)}`);
  }
}

const pathOf = (c) => `roll-calls/${encodeURIComponent(c.rollCall)}`;
const STATES_SHOWN = { safe: 'Safe', help: 'Who needs help', silent: 'Who has not answered', 'looked-into': 'Looked into', all: 'Everybody' };
customElements.define('roll-call-board', RollCallBoard);
