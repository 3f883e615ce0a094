// Is a roll being called, and where? Start one, and see who keeps which list.
import { html, nothing } from 'lit';
import { addressOf, go } from './addresses.js';
import { Board } from './board.js';
import { peopleField, personField } from './person-field.js';
import { read } from './read.js';
import { count, moment, number, relative } from './words.js';
import { all, folded, options, refused, reporter, ticks, writeForm } from './writing.js';

const ASKED_KINDS = ['COUNTRY', 'AREA', 'DUTY_STATION', 'SITE', 'HUB'];

class HeadCountBoard extends Board {
  static properties = { ...Board.properties, lists: { state: true }, unlisted: { state: true } };

  source() { return ['roll-calls', { at: this.at.at }]; }

  /** Who keeps which list is a list of its own, read beside the roll-calls. */
  prepared(seen) {
    this.keepers();
    return seen;
  }

  async keepers() {
    try {
      this.lists = await read('wardens', { at: this.at.at, limit: 1000 });
      this.unlisted = undefined;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.unlisted = trouble;
    }
  }

  draw(seen) {
    const { items: calls } = seen;
    const open = calls.filter((c) => c.open);
    // A finding points here without knowing which roll-call: the latest open one is meant.
    if (this.at.show && open.length) {
      queueMicrotask(() => go(addressOf('head-count', open[0].rollCall, { show: this.at.show }), { replace: true }));
    }
    return html`<div class="page care">
      <header class="says"><h1>${this.sentence(open)}</h1>
        <p class="soft">How many are where, over time: <a href=${addressOf('heads')}>heads</a>.</p></header>
      <div class="column">
        ${calls.length ? html`<section class="card"><header><h2>Roll-calls</h2></header>
          <table class="stacked flowing"><thead><tr><th>Since</th><th>Where</th><th>Why</th><th class="num">Safe</th><th class="num">Need help</th><th class="num">Silent</th></tr></thead>
          <tbody>${calls.map((c) => html`<tr><td class="nowrap"><a href=${addressOf('head-count', c.rollCall)}>${moment(c.since)}</a>${c.open ? html` <strong class="mark">open</strong>` : nothing}</td>
            <td>${c.areas.map(this.placeName).join(', ')}</td><td class="soft">${c.reason}</td><td class="num"><span class="thumb">safe </span>${number(c.safe)}</td><td class="num ${c.help ? 'over' : 'quiet'}"><span class="thumb">need help </span>${number(c.help)}</td><td class="num ${c.silent ? 'over' : 'quiet'}">${c.open ? html`<span class="thumb">silent </span>${number(c.silent)}` : 'over'}</td></tr>`)}</tbody></table>
          ${this.further(seen)}</section>` : nothing}
        ${this.unlisted ? refused(this.unlisted) : nothing}${this.lists ? this.wardens(this.lists.items) : nothing}
      </div>
      <div class="column noprint ${open.length ? '' : 'first'}">${this.start()}</div>
    </div>`;
  }

  sentence(open) {
    if (!open.length) return 'No roll is being called.';
    return html`${open.map((c, i) => html`${i ? html`<br>` : nothing}<a href=${addressOf('head-count', c.rollCall)}>${c.areas.map(this.placeName).join(', ')}</a> was asked ${relative(c.since, this.ground.now)}: ${tally(c)}.`)}`;
  }

  /** Countries as well: who is not at a station of ours is asked too. */
  get places() {
    return Object.fromEntries(Object.values(this.ground.places).filter((p) => ASKED_KINDS.includes(p.kind)).map((p) => [p.id, p.name]));
  }

  start() {
    const body = (f, { form, id }) => ({ rollCall: this.numbered(id), areas: all(form, 'area'), reason: f.reason });
    const then = () => go(addressOf('head-count', this.rollCall));
    return html`<section class="card"><header><h2>Call the roll</h2></header><div class="pad">
      ${writeForm(this, 'call', { path: 'roll-calls', button: 'Call the roll', sending: 'Calling …', body, said: 'The roll is called.', then }, html`
        ${ticks('Everybody who stands there is asked, national staff too', 'area', this.places, [this.at.area])}
        <label>Why now<input name="reason" required maxlength="200" placeholder="For example: shots near the gate"></label>${reporter()}`)}</div></section>`;
  }

  numbered(id) {
    this.rollCall = `RC-${this.ground.now.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}-${id.slice(0, 4)}`;
    return this.rollCall;
  }

  wardens(wardens) {
    const body = ({ warden, zone, people }) => {
      const ids = people.split(/[\s,]+/).filter(Boolean);
      return { warden: warden.trim(), zones: ids.length ? [] : [zone], people: ids };
    };
    return html`<section class="card"><header><h2>Wardens</h2><a href=${addressOf('wardens')}>by place, and who has none</a></header>
      ${wardens.length ? html`<table><tbody>${wardens.map((w) => html`<tr><td><a href=${addressOf('people', w.warden)}><person-name person=${w.warden}></person-name></a></td>
        <td>${w.zones.map(this.placeName).join(', ')}${w.people ? html`${w.zones.length ? ', and ' : ''}${count(w.people, 'person', 'people')} by list` : nothing}</td>
        <td class="noprint">${this.relieve(w)}</td></tr>`)}</tbody></table>`
        : html`<p class="quiet pad">Nobody keeps a list yet. Whoever is silent then stands on nobody's list.</p>`}
      <div class="pad folded noprint">${folded(this, 'name', 'Name a warden', () => writeForm(this, 'name', { path: 'wardens', button: 'Name', body, said: 'The warden is named.' }, html`
        <div class="pair">${personField({ name: 'warden', word: 'Warden' })}
        <label>Zone<select name="zone">${options(this.places)}</select></label>
        ${peopleField({ name: 'people', word: 'or these people', required: false })}</div>${reporter()}`))}</div></section>`;
  }

  relieve({ warden }) {
    return folded(this, `relieve ${warden}`, 'Relieve', () => writeForm(this, `relieve ${warden}`, { path: 'wardens/relieved', button: 'Relieve', plain: true, body: () => ({ warden }), said: `${warden} keeps no list any more.` }, reporter()));
  }
}
customElements.define('head-count-board', HeadCountBoard);

/** The three numbers of a roll-call in words, the worst in its colour. */
const tally = ({ safe, help, silent }) => html`${number(safe)} safe, ${help ? html`<span class="over">${count(help, 'needs', 'need')} help</span>` : 'nobody needs help'}, ${silent ? html`<span class="over">${count(silent, 'has', 'have')} not answered</span>` : 'all have answered or were looked into'}`;
