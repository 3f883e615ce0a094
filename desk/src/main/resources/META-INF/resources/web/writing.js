// A form that writes to the desk. Its id is made once and kept until the desk has answered, so a
// second press after a lost answer is the same report; what the desk says no to is said in words.
import { html, nothing } from 'lit';
import { forgetBearings, tell } from './read.js';

const OFFICE = 'office';

/** The office that last reported from this browser. */
export const office = () => localStorage.getItem(OFFICE) ?? '';

/** Who reports: an office, never a name; kept for the next form. */
export const reporter = (word = 'Reported by', hint = 'Office, for example MOVCON-KBL') =>
  html`<label>${word}<input name="by" required maxlength="64" .value=${office()}
    pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*" placeholder=${hint} autocomplete="off"
    title="Letters, digits and - _ . / : - an office, not a name"></label>`;

export const options = (words, chosen = '') =>
  Object.entries(words).map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`);

/** The state of each form of a board, by the form's key. */
const states = new WeakMap();

function stateOf(board, key) {
  if (!states.has(board)) states.set(board, new Map());
  const forms = states.get(board);
  if (!forms.has(key)) forms.set(key, {});
  return forms.get(key);
}

/**
 * Sends what a form holds. `body(fields, form)` makes the body; `id`, `by` are added here. Returns
 * what the desk answered, or undefined when it said no: then the refusal stands in the form.
 */
export async function send(board, key, { path, body, by, said = 'Recorded.' }) {
  const state = stateOf(board, key);
  if (state.busy) return undefined;
  Object.assign(state, { busy: true, refusal: undefined, done: undefined, id: state.id ?? crypto.randomUUID() });
  board.requestUpdate();
  try {
    if (by) localStorage.setItem(OFFICE, by);
    const answer = await tell(path, { id: state.id, by: by ?? office(), ...body });
    Object.assign(state, { id: undefined, done: typeof said === 'function' ? said(answer) : said });
    forgetBearings();
    dispatchEvent(new CustomEvent('recorded'));
    await board.look(true);
    return answer;
  } catch (trouble) {
    if (!trouble.title) throw trouble;
    // What was refused was not recorded; what is put right is another report.
    if (trouble.status && trouble.status < 500) state.id = undefined;
    state.refusal = trouble;
    return undefined;
  } finally {
    state.busy = false;
    board.requestUpdate();
  }
}

/** A form with its fields, its button and what became of it. */
export function writeForm(board, key, { path, body, button, said, plain = false }, fields) {
  const state = stateOf(board, key);
  const submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const { by, ...rest } = Object.fromEntries(new FormData(form));
    const made = body(rest, form);
    const answer = await send(board, key, { path, by, body: made, said });
    if (answer) form.reset();
  };
  return html`<form class="write" @submit=${submit}>
    ${fields}${outcome(board, key)}
    <p class="acts"><button class=${plain ? '' : 'main'} ?disabled=${state.busy}>${state.busy ? 'Recording …' : button}</button></p>
  </form>`;
}

/** What the desk said last to this form. */
export function outcome(board, key) {
  const { refusal, done } = stateOf(board, key);
  if (refusal) return refused(refusal);
  return done ? html`<p class="saidso" role="status">✓ ${done}</p>` : nothing;
}

export const busy = (board, key) => Boolean(stateOf(board, key).busy);

export function refused({ title, detail, reasons = [], wayOut }) {
  return html`<div class="broken" role="alert"><p><strong>${title}</strong> ${reasons.length ? '' : detail}</p>
    ${reasons.length ? html`<ul>${reasons.map((r) => html`<li>${r}</li>`)}</ul>` : html`<p>${wayOut}</p>`}</div>`;
}

/** Minutes of a datetime-local field, told in UTC, as an instant; blank stays away. */
export const instantOf = (text) => (text ? `${text}:00Z` : undefined);
