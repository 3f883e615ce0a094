// What would happen if ...? Two plans side by side, differences in words; proposed or thrown away.
import { html, nothing } from 'lit';
import { addressOf, choose, go, here } from './addresses.js';
import { Board } from './board.js';
import './changes-list.js';
import { discard, read, tell } from './read.js';
import { compared, inPoints, legend } from './points.js';
import { say } from './said-so.js';
import { count, number } from './words.js';
import './what-if-strip.js';

const MODES = [['repair', 'Only whom it touches'], ['polish', 'Neighbours too'], ['free', 'Anybody']];
/** A drag is often followed by another one. */
const PATIENCE_MS = 500;
/** Better plans are asked for so often while they are looked for. */
const AGAIN_MS = 300;
/** So many papers are read at once; the others unfold. */
const PAPERS = 4;
const FORMS = ['cancel FLIGHT', 'add FROM TO DAY TIME TIME SEATS', 'level AREA 1-6 from DAY until DAY', 'ceiling STATION HEADS from DAY until DAY',
  'close AIRFIELD from DAY until DAY', 'ill PERSON from DAY until DAY', 'expire PERSON DOCUMENT on DAY', 'beds -NUMBER from DAY until DAY'];

class WhatIfBoard extends Board {
  static properties = {
    ...Board.properties, events: { state: true }, mode: { state: true }, asking: { state: true },
    refusal: { state: true }, differing: { state: true }, world: { state: true }, papers: { state: true },
  };

  constructor() {
    super();
    Object.assign(this, { events: [], mode: 'repair' });
  }

  source() { return ['what-ifs', { limit: 1000 }]; }

  /** The flights and stations of the strip: read beside the list of what-ifs. */
  prepared(seen) {
    this.lookAround();
    return seen.items;
  }

  async lookAround() {
    try {
      const [{ items: flights }, { stations }, { items: endings }] = await Promise.all([read('flights', { limit: 1000 }), read('weeks-ahead', {}), read('papers-ahead', { limit: 1000 })]);
      this.world = { flights, stations };
      this.papers = endings;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.trouble = trouble;
    }
  }

  get picked() { return this.seen?.find((w) => w.id === here().id); }

  /** What an address shows stands on the strip too: a link tells the cause with the result. */
  willUpdate() {
    const shown = this.picked;
    this.compare(shown, this.otherOf(shown));
    if (!shown || shown.id === this.adopted) return;
    this.adopted = shown.id;
    if (shown.id !== this.question) Object.assign(this, { events: [...shown.events], mode: shown.mode });
  }

  /** Which of those tried before stands beside the one shown. */
  otherOf(shown) {
    const { beside } = here().choices;
    return shown && beside !== shown.id ? this.seen?.find((w) => w.id === beside) : undefined;
  }

  /** Asks the desk by how much the two differ, once both are searched to the end. */
  async compare(shown, other) {
    const pair = other && !shown.searching && !other.searching ? `what-ifs/${shown.id}/beside/${other.id}` : undefined;
    if (pair === this.pair) return;
    this.pair = pair;
    this.differing = undefined;
    if (!pair) return;
    try {
      const { better } = await read(pair, {});
      if (this.pair === pair) this.differing = better;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      if (this.pair === pair) this.refusal = trouble;
    }
  }

  draw(all) {
    const shown = this.picked;
    return html`<div class="page whatif">
      <header class="says"><h1>${shown ? shown.headline : 'What would happen if …?'}</h1>
        <p class="soft">${shown ? shown.proof : 'A copy of the mission to try things on. Nothing here is recorded, and nobody is told.'}</p>
        ${shown?.safety ? html`<p><strong class=${shown.safety.startsWith('Less') ? 'over' : 'good'}>${shown.safety}</strong></p>` : nothing}</header>
      <section class="card wide2"><header><h2>What happens</h2><span class="quiet small">the next four weeks</span></header><div class="pad">
        ${this.world ? html`<what-if-strip .ground=${this.ground} .from=${this.ground.now} .flights=${this.world.flights} .stations=${this.world.stations} .events=${this.events}
          @happening=${(e) => this.happens(e.detail.lines, e.detail.instead)}></what-if-strip>` : html`<p class="quiet">Reading flights and levels …</p>`}
        ${this.lines()}${this.events.length ? nothing : html`<p class="printed">Nothing is tried on this page.</p>`}</div></section>
      ${this.papers?.length ? this.ending(this.papers) : nothing}
      ${this.refusal ? html`<section class="card wide2"><div class="pad broken" role="alert"><p><strong>${this.refusal.title}</strong> ${this.refusal.detail}</p><p>${this.refusal.wayOut}</p></div></section>` : nothing}
      ${this.asking ? html`<p class="waiting wide2" role="status">Planning anew …</p>` : shown?.searching ? html`<p class="waiting wide2" role="status">A valid plan stands below; a better one is looked for …</p>` : nothing}
      ${shown ? this.result(shown) : nothing}
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

  /** What will happen anyhow: papers that run out while somebody is where they are required. */
  ending(papers) {
    const line = ({ person, words, event }) => html`<li><span>${words} <a href=${addressOf('people', person)}><person-name person=${person}></person-name></a></span>
      <button aria-pressed=${this.events.includes(event)} @click=${() => (this.events.includes(event) ? this.put(this.events.filter((e) => e !== event)) : this.happens([event]))}>${this.events.includes(event) ? 'Planned anew ✕' : 'Plan anew'}</button></li>`;
    return html`<section class="card wide2"><header><h2>Papers that end before the way back</h2><span class="quiet small">${count(papers.length, 'paper')}, as booked</span></header>
      <ul class="plain-list papers">${papers.slice(0, PAPERS).map(line)}</ul>
      ${papers.length > PAPERS ? html`<details class="pad"><summary>${number(papers.length - PAPERS)} more</summary><ul class="plain-list papers">${papers.slice(PAPERS).map(line)}</ul></details>` : nothing}</section>`;
  }

  typed = (event) => {
    event.preventDefault();
    const text = new FormData(event.target).get('event').trim();
    if (!text) return;
    event.target.reset();
    this.happens([text]);
  };

  happens(lines, instead = []) {
    const kept = this.events.filter((l) => !instead.includes(l));
    this.put([...kept, ...lines.filter((l) => !kept.includes(l))]);
  }

  put(events) {
    this.events = events;
    this.refusal = undefined;
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
      this.took(answer);
      go(addressOf('what-if', id, { beside: here().choices.beside ?? '' }), { replace: Boolean(here().id) });
      if (answer.searching) this.follow(id);
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      if (this.question === id) this.refusal = trouble;
    } finally {
      if (this.question === id) this.asking = false;
    }
  }

  took(answer) { this.seen = [answer, ...(this.seen ?? []).filter((w) => w.id !== answer.id)]; }

  /** The first valid plan is shown at once; better ones take its place while one looks. */
  async follow(id) {
    while (this.question === id && this.isConnected) {
      await new Promise((later) => { setTimeout(later, AGAIN_MS); });
      try {
        const answer = await read(`what-ifs/${id}`, {});
        if (this.question !== id) return;
        this.took(answer);
        if (!answer.searching) return;
      } catch (trouble) {
        if (!trouble.title) throw trouble;
        if (this.question === id) this.refusal = trouble;
        return;
      }
    }
  }

  result(w) {
    const other = this.otherOf(w);
    return html`<section class="card"><header><h2>What it would be worth</h2><span class="quiet small">less is better</span></header>
        <table class="levels"><thead><tr><td></td><th class="num">As announced</th><th class="num">What if</th>${other ? html`<th class="num">Beside it</th>` : nothing}<th>${other ? 'This one is' : nothing}</th></tr></thead>
        <tbody>${w.levels.map((l, i) => html`<tr><td>${l.name}<br><span class="quiet small">${l.after}</span></td><td class="num quiet" data-label="as announced">${l.worthBefore}</td>
          <td class="num" data-label="what if" title=${i ? inPoints(l.points) : nothing}><strong>${l.worth}</strong></td>${other ? html`<td class="num" data-label="beside it">${other.levels[i].worth}</td>` : nothing}
          <td class="small" data-label=${other ? 'this one is' : nothing}>${compared((other ? this.differing?.[i] : l.better) ?? '')}</td></tr>`)}</tbody></table>
        ${w.searching ? nothing : html`<p class="quiet pad small" >${w.gap}</p>`}
        ${legend(w.legend)}
        ${w.refused.length ? html`<div class="pad broken"><ul>${w.refused.map((r) => html`<li>${r}</li>`)}</ul></div>` : nothing}
        <p class="acts pad noprint"><button class="main" ?disabled=${w.searching} @click=${() => this.propose(w)}>Propose it as a draft</button>
          <button @click=${() => this.discard(w)}>Throw it away</button></p></section>
      <section class="card"><header><h2>Who would be told what</h2><span class="quiet small">${w.changesTotal ? count(w.changesTotal, 'person', 'people') : nothing}</span></header>
        ${w.changes.length ? html`<changes-list .changes=${w.changes} .total=${w.changesTotal} .now=${this.ground.now} .zone=${this.ground.zone}></changes-list>`
          : html`<p class="quiet pad">Nobody anything else.</p>`}</section>
      ${other ? this.besides(w, other) : nothing}`;
  }

  /** Two plans person by person: whom only one of them moves, and who would hear something else. */
  besides(w, other) {
    const [mine, theirs] = [w, other].map((plan) => new Map(plan.changes.map((c) => [c.person, c.words])));
    const people = [...new Set([...mine.keys(), ...theirs.keys()])].filter((p) => mine.get(p) !== theirs.get(p)).sort();
    const partial = w.changesTotal > w.changes.length || other.changesTotal > other.changes.length;
    return html`<section class="card wide2"><header><h2>Where the two differ, person by person</h2><span class="quiet small">${people.length ? count(people.length, 'person', 'people') : nothing}</span></header>
      ${people.length ? html`<div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table class="besides"><thead><tr><th>Who</th><th>This: ${w.events.join(', ')}</th><th>Beside it: ${other.events.join(', ')}</th></tr></thead>
        <tbody>${people.map((p) => html`<tr><td class="nowrap"><a href=${addressOf('people', p)}><person-name person=${p}></person-name></a></td>
          <td>${mine.get(p) ?? html`<span class="quiet">as announced</span>`}</td><td>${theirs.get(p) ?? html`<span class="quiet">as announced</span>`}</td></tr>`)}</tbody></table></div>`
        : html`<p class="quiet pad">Both tell everybody the same.</p>`}
      ${partial ? html`<p class="quiet pad">Compared are the changes shown: ${number(w.changes.length)} of ${number(w.changesTotal)}, and ${number(other.changes.length)} of ${number(other.changesTotal)}.</p>` : nothing}</section>`;
  }

  kept(all, shown) {
    return html`<section class="card wide2"><header><h2>Tried so far</h2><span class="quiet small">kept until the desk closes</span></header>
      <table><thead><tr><th>What happens</th><th>Who may change</th><th>Result</th><th class="num">Levels 2 to 6</th><td></td></tr></thead>
      <tbody>${all.map((w) => html`<tr><td>${w.events.map((e) => html`<code>${e}</code><br>`)}</td><td class="small">${MODES.find(([m]) => m === w.mode)?.[1] ?? w.mode}</td>
        <td>${w.id === shown?.id ? html`<strong>${w.headline}</strong>` : html`<a href=${addressOf('what-if', w.id)}>${w.headline}</a>`}</td><td class="num">${w.together}</td>
        <td>${shown && w.id !== shown.id ? html`<button class="plain" aria-pressed=${here().choices.beside === w.id} @click=${() => choose({ beside: here().choices.beside === w.id ? '' : w.id })}>${here().choices.beside === w.id ? 'Beside ✕' : 'Compare'}</button>` : nothing}</td></tr>`)}</tbody></table></section>`;
  }

  async propose(w) {
    await this.act(async () => { say((await tell(`what-ifs/${w.id}/propose`, {})).words); });
    if (!this.refusal) go(addressOf('plan', '', { plan: '' }));
  }

  async discard(w) {
    await this.act(async () => {
      say((await discard(`what-ifs/${w.id}`)).words);
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
