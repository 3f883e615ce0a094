// Who keeps the list of which place, whom they count, and who is on nobody's list?
import { html, nothing } from 'lit';
import { addressOf, choose, followRow } from './addresses.js';
import { Board } from './board.js';
import { read } from './read.js';
import { count, number } from './words.js';

const PAUSE_MS = 250;

class WardensBoard extends Board {
  static properties = { ...Board.properties, nobodys: { state: true } };

  source() { return ['wardens/zones', { at: this.at.at, find: this.at.find, limit: 200 }]; }

  prepared(seen) {
    this.left();
    return seen;
  }

  /** How many there are on nobody's list, wherever they are. */
  async left() {
    try {
      this.nobodys = (await read('wardens/people', { at: this.at.at, warden: 'none', limit: 1 })).total;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.nobodys = undefined;
    }
  }

  draw(seen) {
    const { warden, where, find } = this.at;
    return html`<div class="page care">
      <header class="says row"><h1>${this.sentence(seen)}</h1>${this.search()}</header>
      <p class="soft noprint">A warden is named, and relieved, on <a href=${addressOf('head-count')}>head-count</a>.</p>
      ${seen.items.length ? this.zones(seen)
        : this.none(find ? 'No place by these words.' : 'Nobody is anywhere yet.', find ? html`<a href=${addressOf('wardens')}>Show all places</a>.` : 'People come with a scenario; whoever is at a place then stands here.')}
      ${warden || where ? html`<warden-people .warden=${warden ?? ''} .where=${where ?? ''} .entry=${seen}></warden-people>` : nothing}
    </div>`;
  }

  sentence({ items, total }) {
    if (!items.length) return 'Who keeps which list.';
    if (this.nobodys === undefined) return `Who keeps which list, at ${count(total, 'place')}.`;
    return this.nobodys ? html`<a href=${addressOf('wardens', '', { warden: 'none' })}><span class="over">${count(this.nobodys, 'person is', 'people are')}</span> on nobody’s list.</a>`
      : 'Everybody who is at a place is on somebody’s list.';
  }

  search() {
    const typed = (e) => {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => choose({ find: e.target.value.trim() }, { replace: true }), PAUSE_MS);
    };
    return html`<span class="sifts noprint"><input type="search" aria-label="Find a place" placeholder="Find a place" maxlength="60" .value=${this.at.find ?? ''} @input=${typed}></span>`;
  }

  zones(seen) {
    return html`<section class="card"><header><h2>By place</h2><span class="quiet small">${count(seen.total, 'place')}; those without a warden first</span></header>
      <table class="stacked flowing"><thead><tr><th>Place</th><th>Who keeps the list</th><th class="num">There</th><th class="num wide">By own list</th><th class="num">On nobody’s</th></tr></thead>
      <tbody>${seen.items.map((z) => html`<tr @click=${followRow}><td><a href=${addressOf('wardens', '', { where: z.place, find: this.at.find ?? '' })}>${this.placeName(z.place)}</a></td>
        <td>${z.wardens.length ? html`${z.wardens.map((w, i) => html`${i ? ', ' : ''}<a href=${addressOf('wardens', '', { warden: w })}><person-name person=${w}></person-name></a>`)}${z.ofArea ? html` <span class="quiet small">of the area</span>` : nothing}` : html`<span class="over">nobody</span>`}</td>
        <td class="num"><span class="thumb">there </span>${number(z.people)}</td><td class="num quiet wide">${number(z.listed)}</td>
        <td class="num ${z.nobodys ? 'over' : 'quiet'}"><span class="thumb">on nobody’s </span>${number(z.nobodys)}</td></tr>`)}</tbody></table>
      ${this.further(seen)}</section>`;
  }
}
customElements.define('wardens-board', WardensBoard);

/** Those whom one warden counts, or nobody, or who are at one place. */
class WardenPeople extends Board {
  static properties = { ...Board.properties, warden: {}, where: {}, entry: {} };

  source() { return ['wardens/people', { at: this.at.at, warden: this.warden, where: this.where, limit: 200 }]; }

  updated(changed) {
    if (changed.has('entry') && changed.get('entry')) this.look(true);
  }

  draw(seen) {
    const { warden, where } = this;
    const who = warden === 'none' ? 'On nobody’s list' : warden ? html`Whom <person-name person=${warden}></person-name> counts` : `Who is at ${this.placeName(where)}`;
    return html`<section class="card"><header><h2>${who}</h2><span class="quiet small">${count(seen.total, 'person', 'people')}</span>
        <button class="plain noprint" aria-label="Close the list" @click=${() => choose({ warden: '', where: '' })}>✕</button></header>
      ${seen.items.length ? html`<table class="stacked"><thead><tr><th>Person</th><th>Where</th><th>Whose list</th></tr></thead>
        <tbody>${seen.items.map((p) => html`<tr @click=${followRow}><td><a href=${addressOf('people', p.person)}><person-name person=${p.person}></person-name></a></td><td>${this.placeName(p.place)}</td>
          <td>${p.wardens.length ? html`${p.wardens.map((w, i) => html`${i ? ', ' : ''}<person-name person=${w}></person-name>`)}${p.own ? html` <span class="quiet small">by own list</span>` : nothing}` : html`<span class="over">nobody’s</span>`}</td></tr>`)}</tbody></table>${this.further(seen)}`
        : html`<p class="quiet pad">Nobody.</p>`}</section>`;
  }
}
customElements.define('warden-people', WardenPeople);
