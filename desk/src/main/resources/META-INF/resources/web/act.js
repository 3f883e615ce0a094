// What somebody does at a board: sent once however often the button is pressed, and told in words.
import { html, nothing } from 'lit';
import { forgetBearings, tell } from './read.js';

/** Which office reports; remembered on this machine, never the name of a person. */
export const office = () => localStorage.getItem('office') || 'DESK';

export class Act {
  constructor(board) {
    this.board = board;
    this.ids = new Map();
  }

  /** Sends a body; the same body that was not answered yet goes under the same id again. */
  async send(path, body, said = 'Recorded.') {
    const key = path + JSON.stringify(body);
    if (!this.ids.has(key)) this.ids.set(key, crypto.randomUUID());
    Object.assign(this, { busy: true, refusal: undefined, done: undefined });
    this.board.requestUpdate();
    try {
      await tell(path, { id: this.ids.get(key), by: office(), ...body });
      this.ids.delete(key);
      this.done = said;
      forgetBearings();
      dispatchEvent(new CustomEvent('recorded'));
      await this.board.look(true);
      return true;
    } catch (trouble) {
      if (!trouble.title) throw trouble;
      this.refusal = trouble;
      return false;
    } finally {
      this.busy = false;
      this.board.requestUpdate();
    }
  }

  /** What became of the last act. */
  says() {
    if (this.refusal) {
      const { title, detail, reasons, wayOut } = this.refusal;
      return html`<div class="broken" role="alert"><p><strong>${title}</strong> ${detail}</p>
        ${reasons.length > 1 ? html`<ul>${reasons.slice(0, 12).map((r) => html`<li>${r}</li>`)}${reasons.length > 12 ? html`<li>and ${reasons.length - 12} more</li>` : nothing}</ul>` : nothing}
        ${wayOut ? html`<p>${wayOut}</p>` : nothing}</div>`;
    }
    return this.done ? html`<p class="good" role="status">${this.done}</p>` : nothing;
  }

  /** The field that says which office acts. */
  by() {
    return html`<label>Reported by<input value=${office()} required maxlength="64" pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*"
      title="An office, for example SOC-KBL; not the name of a person" @change=${(e) => e.target.reportValidity() && localStorage.setItem('office', e.target.value)}></label>`;
  }
}
