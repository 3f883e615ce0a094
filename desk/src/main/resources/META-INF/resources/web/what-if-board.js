// What would happen if ...? Two plans side by side, differences in words; proposed or thrown away.
import { html, nothing } from 'lit';
import { addressOf, go, here } from './addresses.js';
import { Board } from './board.js';
import { discard, read, tell } from './read.js';
import { count, number } from './words.js';
import './what-if-strip.js';

const MODES = [['repair', 'Only whom it touches'], ['polish', 'Neighbours too'], ['free', 'Anybody']];
/** A drag is often followed by another one. */
const PATIENCE_MS = 500;
const FORMS = ['cancel FLIGHT', 'add FROM TO DAY TIME TIME SEATS', 'level AREA 1-6 from DAY until DAY', 'ceiling STATION HEADS from DAY until DAY',
  'close AIRFIELD from DAY until DAY', 'ill PERSON from DAY until DAY', 'expire PERSON DOCUMENT on DAY', 'beds -NUMBER from DAY until DAY'];

class WhatIfBoard extends Board {
  static properties = {
    ...Board.properties, events: { state: true }, mode: { state: true }, asking: { state: true },
    refusal: { state: true }, said: { state: true }, beside: { state: true }, world: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { events: [], mode: 'repair', beside: '' });
  }

  source() { return ['what-ifs', {}]; }

  /** The flights and stations of the strip: read beside the list of what-ifs. */
  prepared(seen) {
    this.lookAround();
    return seen;
  }

  async lookAround() {
    try {
      const [{ flights }, { stations }] = await Promise.all([read('flights', {}), read('map', {})]);
      this.world = { flights, stations: stations.filter((s) => this.ground.places[s.place]?.kind === 'DUTY_STATION') };
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
    }
  }

  get picked() { return this.seen?.find((w) => w.id === here().id); }

  draw(all) {
    const shown = this.picked;
    return html`<div class="page whatif">
      <header class="says"><h1>${shown ? shown.headline : 'What would happen if …?'}</h1>
        <p class="soft">${shown ? shown.proof : 'A copy of the mission to try things on. Nothing here is recorded, and nobody is told.'}</p></header>
      <section class="card wide2"><header><h2>What happens</h2><span class="quiet small">the next four weeks</span></header><div class="pad">
        ${this.world ? html`<what-if-strip .ground=${this.ground} .from=${this.ground.now} .flights=${this.world.flights} .stations=${this.world.stations}
          @happening=${(e) => this.happens(e.detail)}></what-if-strip>` : html`<p class="quiet">Reading flights and levels …</p>`}
        ${this.lines()}</div></section>
      ${this.refusal ? html`<section class="card wide2"><div class="pad broken" role="alert"><p><strong>${this.refusal.title}</strong> ${this.refusal.detail}</p><p>${this.refusal.wayOut}</p></div></section>` : nothing}
      ${this.said ? html`<section class="card said wide2" role="status"><p>${this.said}</p></section>` : nothing}
      ${this.asking ? html`<p class="waiting wide2" role="status">Planning anew …</p>` : nothing}
      ${shown ? this.result(shown, all) : nothing}
      ${all.length ? this.kept(all, shown) : nothing}
    </div>`;
  }

  lines() {
    return html`<ol class="events">${this.events.map((text, i) => html`<li><code>${text}</code>
        <button class="plain" aria-label="Take out: ${text}" @click=${() => this.put(this.events.filter((_, at) => at !== i))}>✕</button></li>`)}</ol>
      <form class="acts" @submit=${this.typed}><input name="event" list="event-forms" maxlength="200" aria-label="What happens, in words" placeholder="cancel FLIGHT" autocomplete="off">
        <datalist id="event-forms">${FORMS.map((f) => html`<option value=${f}></option>`)}</datalist><button>Add</button>
        <span class="choice" role="group" aria-label="Who may be told something else">${MODES.map(([mode, words]) => html`<button type="button" aria-pressed=${this.mode === mode}
          @click=${() => { this.mode = mode; this.soon(); }}>${words}</button>`)}</span>
        ${this.events.length ? html`<button type="button" class="plain" @click=${() => this.put([])}>Begin anew</button>` : nothing}</form>`;
  }

  typed = (event) => {
    event.preventDefault();
    const text = new FormData(event.target).get('event').trim();
    if (!text) return;
    event.target.reset();
    this.happens([text]);
  };

  happens(lines) { this.put([...this.events, ...lines.filter((l) => !this.events.includes(l))]); }

  put(events) {
    this.events = events;
    this.refusal = undefined;
    this.said = undefined;
    this.soon();
  }

  soon() {
    clearTimeout(this.waiting);
    if (this.events.length) this.waiting = setTimeout(() => this.ask(), PATIENCE_MS);
  }

  /** Made before sending, so that a repeat after a lost answer is the same question. */
  async ask() {
    const id = crypto.randomUUID();
    // Not "asked": that is what the board itself is reading.
    this.question = id;
    this.asking = true;
    try {
      const answer = await tell('what-ifs', { id, events: this.events, mode: this.mode });
      if (this.question !== id) return;
      this.seen = [answer, ...(this.seen ?? []).filter((w) => w.id !== id)];
      go(addressOf('what-if', id), { replace: Boolean(here().id) });
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      if (this.question === id) this.refusal = trouble;
    } finally {
      if (this.question === id) this.asking = false;
    }
  }

  result(w, all) {
    const other = all.find((o) => o.id === this.beside && o.id !== w.id);
    return html`<section class="card"><header><h2>What it would be worth</h2><span class="quiet small">less is better</span></header>
        <table class="levels"><thead><tr><th></th><th class="num">As announced</th><th class="num">What if</th>${other ? html`<th class="num">Beside it</th>` : nothing}<th></th></tr></thead>
        <tbody>${w.levels.map((l, i) => html`<tr title=${l.after}><td>${l.name}<br><span class="quiet small">${l.after}</span></td><td class="num quiet">${i ? number(l.pointsBefore) : nothing}</td>
          <td class="num"><strong>${i ? number(l.points) : nothing}</strong></td>${other ? html`<td class="num">${i ? number(other.levels[i].points) : nothing}</td>` : nothing}
          <td class="small">${i ? better(l.points, other ? other.levels[i].points : l.pointsBefore) : l.before === l.after ? html`<span class="quiet">same</span>` : html`<span class="quiet">was: ${l.before}</span>`}</td></tr>`)}</tbody></table>
        ${w.refused.length ? html`<div class="pad broken"><ul>${w.refused.map((r) => html`<li>${r}</li>`)}</ul></div>` : nothing}
        <p class="acts pad noprint"><button class="main" @click=${() => this.propose(w)}>Propose it as a draft</button>
          <button @click=${() => this.discard(w)}>Throw it away</button></p></section>
      <section class="card"><header><h2>Who would be told what</h2><span class="quiet small">${count(w.changesTotal, 'person', 'people')}</span></header>
        ${w.changes.length ? html`<ul class="plain-list changes">${w.changes.map((c) => html`<li><a href=${addressOf('people', c.person)}><person-name person=${c.person}></person-name></a> <span>${c.words}</span></li>`)}</ul>`
          : html`<p class="quiet pad">Nobody anything else.</p>`}
        ${w.changesTotal > w.changes.length ? html`<p class="quiet pad">${number(w.changes.length)} of ${count(w.changesTotal, 'person', 'people')} shown; propose it to read all.</p>` : nothing}</section>`;
  }

  kept(all, shown) {
    return html`<section class="card wide2"><header><h2>Tried so far</h2><span class="quiet small">kept until the desk closes</span></header>
      <table><thead><tr><th>What happens</th><th>Who may change</th><th>Result</th><th class="num">Levels 2 to 6</th><th></th></tr></thead>
      <tbody>${all.map((w) => html`<tr><td>${w.events.map((e) => html`<code>${e}</code><br>`)}</td><td class="small">${MODES.find(([m]) => m === w.mode)?.[1] ?? w.mode}</td>
        <td>${w.id === shown?.id ? html`<strong>${w.headline}</strong>` : html`<a href=${addressOf('what-if', w.id)}>${w.headline}</a>`}</td><td class="num">${number(w.levels.reduce((sum, l) => sum + l.points, 0))}</td>
        <td>${shown && w.id !== shown.id ? html`<button class="plain" aria-pressed=${this.beside === w.id} @click=${() => { this.beside = this.beside === w.id ? '' : w.id; }}>${this.beside === w.id ? 'Beside ✕' : 'Compare'}</button>` : nothing}</td></tr>`)}</tbody></table></section>`;
  }

  async propose(w) {
    await this.act(async () => { this.said = (await tell(`what-ifs/${w.id}/propose`, {})).words; });
    if (!this.refusal) go(addressOf('plan', '', { plan: '' }));
  }

  async discard(w) {
    await this.act(async () => {
      this.said = (await discard(`what-ifs/${w.id}`)).words;
      this.events = [];
      go(addressOf('what-if'));
      await this.look(true);
    });
  }

  async act(work) {
    this.refusal = undefined;
    try {
      await work();
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = trouble;
    }
  }
}
customElements.define('what-if-board', WhatIfBoard);

/** On every level less is better. */
function better(now, before) {
  if (now === before) return html`<span class="quiet">same</span>`;
  return now < before ? html`<span class="good">▼ better by ${number(before - now)}</span>` : html`<span class="over">▲ worse by ${number(now - before)}</span>`;
}
