// What if chance has its way? The plan against many futures: how often, where and when it breaks.
import { html, nothing, svg } from 'lit';
import { addressOf, go, here } from './addresses.js';
import { named } from './amiss-board.js';
import { Board } from './board.js';
import { discard, read, tell } from './read.js';
import { count, date, longDate, number } from './words.js';

/** How far it has come is asked for so often. */
const AGAIN_MS = 700;
const WIDTH = 720;
const HEIGHT = 84;
/** What may happen, and how often it was reckoned with. */
const ASSUMED = {
  'level shock': 'The level of a station rises, in a slot', 'flight cancelled': 'A flight does not fly', 'airfield closed': 'An airfield is closed, in a slot',
  'no show': 'Somebody with a seat does not come', illness: 'Somebody falls ill, in a slot',
};
const STRIPS = [['unsafe', 'Somebody is unsafe'], ['ill', 'Somebody is ill in the field'], ['gaps', 'A PC1 post is below its minimum']];

class RehearsalBoard extends Board {
  static properties = { ...Board.properties, refusal: { state: true }, told: { state: true } };

  source() { return ['rehearsals', { limit: 1000 }]; }

  get picked() {
    const { id } = here();
    return this.seen?.find((r) => r.id === id) ?? (id ? undefined : this.seen?.[0]);
  }

  prepared({ items }) {
    items.filter((r) => r.playing).forEach((r) => this.follow(r.id));
    return items;
  }

  draw(all) {
    const shown = this.picked;
    return html`<div class="page rehearsal">
      <header class="says"><h1>${shown ? shown.headline : 'What if chance has its way?'}</h1>
        <p class="soft">The plan is played against futures drawn by chance, and repaired at each event. Only what goes wrong because of these events is counted, not what is wrong in the plan already. Nothing is recorded.</p>
        ${shown && !shown.playing ? weakest(shown.weakest) : nothing}</header>
      ${this.refusal ? html`<section class="card wide2"><div class="pad broken" role="alert"><p><strong>${this.refusal.title}</strong> ${this.refusal.detail}</p><p>${this.refusal.wayOut}</p></div></section>` : nothing}
      ${this.form(shown)}
      ${shown?.playing ? html`<section class="card wide2"><div class="pad" role="status"><progress max=${shown.asked} value=${shown.done}></progress> ${number(shown.done)} of ${count(shown.asked, 'future')} played
        <button class="plain noprint" @click=${() => this.stop(shown)}>Stop</button></div></section>` : nothing}
      ${shown ? nothing : this.none('No rehearsal yet.', 'It tells in how many futures somebody is unsafe or a critical post is empty, how many promises break, which station, way and post are the weakest, and when. The story of every future can be read.')}
      ${shown && !shown.playing ? this.result(shown) : nothing}
    </div>`;
  }

  form(shown) {
    return html`<section class="card wide2 noprint"><form class="acts pad" @submit=${this.ask}>
      <label>Futures <input name="futures" type="number" min="1" max="1000" required value=${String(shown?.asked ?? 200)}></label>
      <label>Seed <input name="seed" type="number" min="0" max="999999" required value=${String(shown?.seed ?? 1)}></label>
      <button class="main">Rehearse the plan</button>
      <span class="quiet small">The same seed gives the same futures.</span></form></section>`;
  }

  /** The id is made before sending: a repeat after a lost answer is the same rehearsal. */
  ask = async (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    this.refusal = undefined;
    this.told = undefined;
    try {
      const answer = await tell('rehearsals', { id: crypto.randomUUID(), futures: Number(form.get('futures')), seed: Number(form.get('seed')) });
      this.took(answer);
      go(addressOf('rehearsal', answer.id));
      if (answer.playing) this.follow(answer.id);
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = trouble;
    }
  };

  took(answer) {
    const known = (this.seen ?? []).some((r) => r.id === answer.id);
    this.seen = known ? this.seen.map((r) => (r.id === answer.id ? answer : r)) : [answer, ...(this.seen ?? [])];
  }

  async follow(id) {
    this.followed ??= new Set();
    if (this.followed.has(id)) return;
    this.followed.add(id);
    try {
      for (let playing = true; playing && this.isConnected;) {
        await new Promise((later) => { setTimeout(later, AGAIN_MS); });
        const answer = await read(`rehearsals/${id}`, {});
        this.took(answer);
        playing = answer.playing;
      }
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = trouble;
    } finally {
      this.followed.delete(id);
    }
  }

  async stop(shown) {
    try {
      await discard(`rehearsals/${shown.id}`);
      this.seen = this.seen.filter((r) => r.id !== shown.id);
      go(addressOf('rehearsal'));
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = trouble;
    }
  }

  result(r) {
    const { slot } = r;
    return html`<section class="card"><header><h2>How often</h2><span class="quiet small">${count(r.done, 'future')}, seed ${r.seed}</span></header>
        <table><thead><tr><td></td><th class="num">Futures</th><th class="num">Median</th><th class="num">9 in 10</th><th class="num">Worst</th></tr></thead>
        <tbody>${r.rows.map((row) => html`<tr><td>${row.name}</td><td class="num"><strong>${share(row.futures, r.done)}</strong></td><td class="num">${number(row.median)}</td>
          <td class="num">${number(row.nine)}</td><td class="num">${number(row.worst)}</td></tr>`)}</tbody></table>
        <div class="pad"><h3>What was assumed</h3><ul class="plain-list small">${r.rates.map((rate) => html`<li>${(ASSUMED[rate.name] ?? rate.name).replace('slot', slot)}: ${number(rate.perMille)} in a thousand${rate.slots > 1 ? `, for ${count(rate.slots, slot)}` : ''}</li>`)}</ul></div></section>
      <section class="card"><header><h2>Where it is weakest</h2></header>
        <table><thead><tr><th>Kind</th><th>Which</th><th class="num">Futures</th><th class="num">Each</th></tr></thead>
        <tbody>${r.weakest.map((w) => html`<tr title=${w.counted}><td class="quiet">${w.kind}</td><td>${w.name}</td><td class="num">${share(w.futures, r.done)}</td><td class="num">${w.each.toFixed(1)}</td></tr>`)}</tbody></table>
        <p class="quiet pad small">Each, on average over all futures: of a station unsafe ${slot}s of one person, of a way planned seats that are not flown, of a post ${slot}s below its minimum.</p></section>
      <section class="card wide2"><header><h2>When it breaks</h2><span class="quiet small">part of the futures that fail in each ${slot}; the full height is all of them</span></header>
        <div class="pad">${STRIPS.map(([what, words]) => this.strip(r, what, words))}</div></section>
      <section class="card wide2"><header><h2>The futures that fail most</h2><span class="quiet small">${number(r.worst.length)} of ${number(r.done)}; press one to hear its story</span></header>
        <div class="scroll" tabindex="0" role="group" aria-label="Table; arrows scroll"><table><thead><tr><th>Future</th><th class="num">Events</th><th class="num">Unsafe, ${slot}s</th><th class="num">Ill, ${slot}s</th><th class="num">PC1 below, ${slot}s</th><th class="num">Promises broken</th></tr></thead>
        <tbody>${r.worst.map((o) => html`<tr><td><button class="plain link" aria-pressed=${this.told?.future.number === o.number} @click=${() => this.tell(r, o.number)}>No. ${o.number}</button></td><td class="num">${number(o.events)}</td>
          <td class="num">${number(o.unsafe)}</td><td class="num">${number(o.ill)}</td><td class="num">${number(o.gaps)}</td><td class="num">${number(o.promises)}</td></tr>`)}</tbody></table></div>
        <form class="acts pad noprint" @submit=${(e) => this.tellAny(e, r)}><label>Any other future, by its number <input name="number" type="number" min="0" max=${r.done - 1} required></label><button>Tell its story</button></form></section>
      ${this.told ? html`<section class="card wide2 story" role="status"><header><h2>Future no. ${this.told.future.number}</h2><span class="quiet small">${count(this.told.story.length, 'line')}</span></header>
        <ol class="plain-list pad">${this.told.story.map((line) => html`<li class=${line.includes(': fails: ') ? 'over' : ''}><span>${withNames(line)}</span></li>`)}</ol></section>` : nothing}`;
  }

  /** Each future can be played again alone, whether it fails much or little. */
  tellAny(event, r) {
    event.preventDefault();
    this.tell(r, Number(new FormData(event.target).get('number')));
  }

  async tell(r, future) {
    try {
      this.told = await read(`rehearsals/${r.id}/futures/${future}`, {});
      await this.updateComplete;
      this.querySelector('.story')?.scrollIntoView({ block: 'nearest' });
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = trouble;
    }
  }

  strip(r, what, words) {
    const wide = WIDTH / Math.max(1, r.steps.length);
    const worst = r.steps.reduce((most, s) => (s[what] > most[what] ? s : most), r.steps[0]);
    const said = `${words}: most often from ${longDate(worst.day)}, in ${share(worst[what], r.done)}`;
    return html`<figure class="chances"><figcaption>${said}</figcaption>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${said}>${r.steps.map((s, i) => {
        const tall = (HEIGHT * s[what]) / r.done;
        return svg`<rect x=${i * wide} y=${HEIGHT - tall} width=${Math.max(1, wide - 1)} height=${tall}><title>${date(s.day)}: ${share(s[what], r.done)}</title></rect>`;
      })}</svg>
      <p class="ends quiet small"><span>${longDate(r.steps[0].day)}</span><span>${longDate(r.steps.at(-1).day)}</span></p></figure>`;
  }
}
customElements.define('rehearsal-board', RehearsalBoard);

/** The first of each kind, in one line: what to mend first. */
function weakest(all) {
  const first = [...Map.groupBy(all, (w) => w.kind)].map(([kind, [worst]]) => `the ${kind} ${worst.name}`);
  return first.length ? html`<p><strong>Weakest:</strong> ${first.join('; ')}.</p>` : nothing;
}

/** In a story people are named by their numbers. */
const withNames = (line) => named(line, /: (\S+) (?:falls ill|does not come)/.exec(line)?.[1]);

const share = (some, all) => `${((100 * some) / Math.max(1, all)).toFixed(1)} %`;
