// Is a roll being called, and where? Start one, and see who keeps which list.
import { html, nothing } from 'lit';
import { Act } from './act.js';
import { addressOf, go } from './addresses.js';
import { Board } from './board.js';
import { read } from './read.js';
import { count, moment, number, relative } from './words.js';

const ASKED_KINDS = ['COUNTRY', 'AREA', 'DUTY_STATION', 'SITE', 'HUB'];

class HeadCountBoard extends Board {
  static properties = { ...Board.properties, lists: { state: true } };

  act = new Act(this);
  naming = new Act(this);

  source() { return ['roll-calls', { at: this.at.at }]; }

  /** Who keeps which list is a list of its own, read beside the roll-calls. */
  prepared(seen) {
    this.keepers();
    return seen;
  }

  async keepers() {
    try {
      this.lists = await read('wardens', { at: this.at.at, limit: 1000 });
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.naming.refusal = trouble;
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
          <table><thead><tr><th>Since</th><th>Where</th><th>Why</th><th class="num">Safe</th><th class="num">Need help</th></tr></thead>
          <tbody>${calls.map((c) => html`<tr><td class="nowrap"><a href=${addressOf('head-count', c.rollCall)}>${moment(c.since)}</a>${c.open ? html` <strong class="mark">open</strong>` : nothing}</td>
            <td>${c.areas.map(this.placeName).join(', ')}</td><td class="soft">${c.reason}</td><td class="num">${number(c.safe)}</td><td class="num ${c.help ? 'over' : 'quiet'}">${number(c.help)}</td></tr>`)}</tbody></table>
          ${this.further(seen)}</section>` : nothing}
        ${this.lists ? this.wardens(this.lists) : nothing}
      </div>
      <div class="column noprint">${this.start()}</div>
    </div>`;
  }

  sentence(open) {
    if (!open.length) return 'No roll is being called.';
    return html`${open.map((c, i) => html`${i ? ' ' : ''}<a href=${addressOf('head-count', c.rollCall)}>${c.areas.map(this.placeName).join(', ')} is being asked</a> since ${relative(c.since, this.ground.now).replace(' ago', '')}.`)}`;
  }

  start() {
    const places = Object.values(this.ground.places).filter((p) => ASKED_KINDS.includes(p.kind));
    return html`<section class="card sign"><header><h2>Call the roll</h2></header>
      <form @submit=${this.call}>
        <fieldset class="ticks"><legend>Everybody who stands there is asked, national staff too</legend>
          ${places.map((p) => html`<label class="tick"><input type="checkbox" name="area" value=${p.id} ?checked=${p.id === this.at.area}> ${p.name}</label>`)}</fieldset>
        <label>Why now<input name="reason" required maxlength="200" placeholder="For example: shots near the gate"></label>
        ${this.act.by()}
        ${this.act.says()}
        <p class="acts"><button class="main" ?disabled=${this.act.busy}>${this.act.busy ? 'Calling …' : 'Call the roll'}</button></p>
      </form></section>`;
  }

  call = async (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    const areas = form.getAll('area');
    if (!areas.length) {
      this.act.refusal = { title: 'Nobody is asked yet.', detail: 'Tick the places whose people are to be asked.', reasons: [], wayOut: '' };
      this.requestUpdate();
      return;
    }
    // The same form pressed twice is the same roll-call.
    this.rollCall ??= `RC-${this.ground.now.slice(0, 16).replace(/[-:]/g, '').replace('T', '-')}-${crypto.randomUUID().slice(0, 4)}`;
    const { rollCall } = this;
    if (await this.act.send('roll-calls', { rollCall, areas, reason: form.get('reason') })) {
      this.rollCall = undefined;
      go(addressOf('head-count', rollCall));
    }
  };

  wardens(wardens) {
    return html`<section class="card"><header><h2>Wardens</h2><span class="quiet small">who calls whom</span></header>
      ${wardens.length ? html`<table><tbody>${wardens.map((w) => html`<tr><td><a href=${addressOf('people', w.warden)}><person-name person=${w.warden}></person-name></a></td>
        <td>${w.zones.map(this.placeName).join(', ')}${w.people ? html`${w.zones.length ? ', and ' : ''}${count(w.people, 'person', 'people')} by list` : nothing}</td>
        <td class="num noprint"><button class="plain" @click=${() => this.naming.send('wardens/relieved', { warden: w.warden }, 'Relieved.')}>Relieve</button></td></tr>`)}</tbody></table>`
        : html`<p class="quiet pad">Nobody keeps a list yet. Whoever is silent then stands on nobody's list.</p>`}
      <form class="row-form noprint" @submit=${this.name}>
        <label>Warden (id)<input name="warden" required maxlength="64" placeholder="P-0412"></label>
        <label>Zone<select name="zone">${Object.values(this.ground.places).filter((p) => ASKED_KINDS.includes(p.kind)).map((p) => html`<option value=${p.id}>${p.name}</option>`)}</select></label>
        <label>or people (ids)<input name="people" placeholder="P-0413 P-0414"></label>
        <button ?disabled=${this.naming.busy}>Name</button>
      </form><div class="pad">${this.naming.says()}</div></section>`;
  }

  name = async (event) => {
    event.preventDefault();
    const form = Object.fromEntries(new FormData(event.target));
    const people = form.people.split(/[\s,]+/).filter(Boolean);
    await this.naming.send('wardens', { warden: form.warden.trim(), zones: people.length ? [] : [form.zone], people }, 'Named.');
  };
}
customElements.define('head-count-board', HeadCountBoard);
