// A board that also writes: one form, one report, whose id is made once and kept until it is
// answered, so that a second press after a lost answer repeats the same report.
import { html, nothing } from 'lit';
import { Board } from './board.js';
import { tell } from './read.js';

const OFFICE = 'office';

export class Reporting extends Board {
  static properties = {
    ...Board.properties, sending: { state: true }, refusal: { state: true }, done: { state: true },
  };

  /** Sends the fields of a form, as `body` makes them, and reads the board again. */
  async report(event, path, body, said) {
    event.preventDefault();
    const form = event.target;
    const fields = Object.fromEntries(new FormData(form));
    if (fields.by) localStorage.setItem(OFFICE, fields.by);
    form.report ??= crypto.randomUUID();
    await this.send(path, { id: form.report, by: fields.by || this.office, ...body(fields) }, said);
    if (!this.refusal) {
      form.report = undefined;
      form.reset();
      form.closest('details')?.removeAttribute('open');
    }
  }

  async send(path, body, said) {
    this.sending = true;
    this.refusal = undefined;
    this.done = undefined;
    try {
      await tell(path, body);
      this.done = said;
      dispatchEvent(new CustomEvent('recorded'));
      await this.look(true);
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = trouble;
    } finally {
      this.sending = false;
    }
  }

  get office() { return localStorage.getItem(OFFICE) || 'duty-desk'; }

  /** Who reports: an office, remembered on this machine. */
  officeField() {
    return html`<label>Reported by<input name="by" required maxlength="64" .value=${this.office}
      pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*" title="An office, not a name: letters, digits and - _ . / :"></label>`;
  }

  /** What became of the last report. */
  answered() {
    if (this.refusal) {
      return html`<div class="broken" role="alert"><p><strong>${this.refusal.title}</strong> ${this.refusal.detail}</p>
        ${this.refusal.reasons.length ? html`<ul>${this.refusal.reasons.map((r) => html`<li>${r}</li>`)}</ul>` : nothing}
        <p>${this.refusal.wayOut}</p></div>`;
    }
    return this.done ? html`<p class="pad good" role="status">${this.done}</p>` : nothing;
  }
}
