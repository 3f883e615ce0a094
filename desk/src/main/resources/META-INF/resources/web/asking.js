// A board on which somebody writes: one id per form until it is taken down, refusals in words.
import { html, nothing } from 'lit';
import { Board } from './board.js';
import { tell } from './read.js';

const OFFICE = 'serai.office';

export class Asking extends Board {
  static properties = { ...Board.properties, asking: { state: true }, refusal: { state: true }, done: { state: true } };

  /** Ids are made before sending and kept until the answer came: a second press is no second report. */
  ids = new Map();

  idOf(form) {
    if (!this.ids.has(form)) this.ids.set(form, crypto.randomUUID());
    return this.ids.get(form);
  }

  /** Sends what a form says; true when it was taken down. */
  async send(form, path, body, words) {
    this.asking = form;
    Object.assign(this, { refusal: undefined, done: undefined });
    if (body.by) sessionStorage.setItem(OFFICE, body.by);
    try {
      const said = await tell(path, { id: this.idOf(form), ...body });
      this.ids.delete(form);
      this.done = { form, words: said.repeated ? `${words} It had been recorded before; nothing changed.` : words };
      await this.look(true);
      return true;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = { form, trouble };
      // What was refused was not recorded: the next try may say something else.
      if (trouble.status && trouble.status < 500) this.ids.delete(form);
      return false;
    } finally {
      this.asking = undefined;
    }
  }

  /** The same; a form that was taken down is empty again, so that a second press says nothing. */
  async take(event, form, path, body, words) {
    if (!(await this.send(form, path, body, words))) return false;
    await this.updateComplete;
    event.target.reset();
    return true;
  }

  /** What became of a form, beside it. */
  answer(form) {
    if (this.done?.form === form) return html`<p class="good" role="status">${this.done.words}</p>`;
    if (this.refusal?.form !== form) return nothing;
    const { title, detail, reasons, wayOut } = this.refusal.trouble;
    return html`<div class="broken" role="alert"><p><strong>${title}</strong> ${detail}</p>
      ${reasons.length > 1 || (reasons.length && !detail.startsWith(reasons[0].slice(0, 20))) ? html`<ul>${reasons.map((r) => html`<li>${r}</li>`)}</ul>` : nothing}<p>${wayOut}</p></div>`;
  }

  office(name = 'by', label = 'Reported by') {
    return html`<label>${label}<input name=${name} required maxlength="64" pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*"
      value=${name === 'by' ? sessionStorage.getItem(OFFICE) ?? '' : ''} placeholder="Office, for example CONSUL-KZ"
      title="Letters, digits and - _ . / : - an office, not a name"></label>`;
  }

  button(form, words) {
    return html`<p class="acts"><button class="main" ?disabled=${this.asking === form}>${this.asking === form ? 'Recording …' : words}</button></p>`;
  }
}

/** The fields of a form, as it was sent. */
export function fields(event) {
  event.preventDefault();
  return Object.fromEntries(new FormData(event.target));
}

export const choices = (map, chosen) => Object.entries(map).map(([value, word]) =>
  html`<option value=${value} ?selected=${value === chosen}>${word}</option>`);

/** A clock time of a place, as its zone has it on that day, as an instant. */
export function instantIn(local, zone) {
  const wanted = Date.parse(`${local}Z`);
  const shown = (at) => Date.parse(`${new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
  const first = wanted - (shown(wanted) - wanted);
  return new Date(first - (shown(first) - wanted)).toISOString();
}
