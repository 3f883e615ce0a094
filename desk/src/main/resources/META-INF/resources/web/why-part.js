// <why-part person moment>: why the plan has somebody where it has, and why not elsewhere.
import { html, nothing } from 'lit';
import { bearings, read } from './read.js';
import { named } from './amiss-board.js';
import { Steady } from './steady.js';
import { longDay } from './words.js';

class WhyPart extends Steady {
  static properties = {
    person: {}, moment: {}, ground: { state: true }, why: { state: true }, not: { state: true },
    where: { state: true }, trouble: { state: true },
  };

  willUpdate(changed) {
    if (!changed.has('person') && !changed.has('moment')) return;
    Object.assign(this, { why: undefined, not: undefined, where: '', trouble: undefined });
    this.ask();
  }

  async ask() {
    const asked = `${this.person} ${this.moment}`;
    this.asked = asked;
    try {
      this.ground = await bearings();
      const why = await read('why', { person: this.person, moment: this.moment });
      if (this.asked === asked) this.why = why;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      if (this.asked === asked) this.trouble = trouble;
    }
  }

  async askNot(where) {
    this.where = where;
    this.not = undefined;
    if (!where) return;
    try {
      const not = await read('why', { person: this.person, moment: this.moment, where });
      if (this.where === where) this.not = not;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.not = { headline: trouble.detail, because: [], changes: [] };
    }
  }

  render() {
    return html`<section class="why"><h3>Why, on ${longDay(this.moment)}?</h3>
      ${this.trouble ? html`<p class="quiet">${this.trouble.detail}</p>`
        : this.why ? html`${reasons(this.why, this.person)}${this.why.planned ? this.choices() : nothing}` : html`<p class="quiet" role="status">Asking the plan …</p>`}
    </section>`;
  }

  choices() {
    const places = Object.values(this.ground.places).filter((p) => p.kind === 'DUTY_STATION');
    const hub = this.ground.places[this.ground.hub]?.name ?? 'the hub';
    return html`<label class="small">Why not
        <select aria-label="Why not somewhere else" .value=${this.where ?? ''} @change=${(e) => this.askNot(e.target.value)}>
          <option value="">somewhere else …</option><option value="away">away</option><option value="hub">at ${hub}</option>
          ${places.map((p) => html`<option value=${p.id}>at ${p.name}</option>`)}</select></label>
      <div role="status">${this.where ? (this.not ? html`${reasons(this.not, this.person)}
        ${this.not.changes.length ? html`<p class="small"><strong>${this.not.needed}</strong></p>
          <ul class="reasons">${this.not.changes.map((c) => html`<li>${named(c, this.person)}</li>`)}</ul>` : nothing}`
        : html`<p class="quiet">Looking for a way …</p>`) : nothing}</div>`;
  }
}
customElements.define('why-part', WhyPart);

const reasons = ({ headline, because }, person) => html`<p>${named(headline, person)}</p>
  ${because.length ? html`<ul class="reasons">${because.map((b) => html`<li>${named(b, person)}</li>`)}</ul>` : nothing}`;
