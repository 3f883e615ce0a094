// A form that writes to the desk. Its id is made once and kept until the desk has answered, so a
// second press after a lost answer is the same report; what the desk says no to is said in words.
import { html, nothing } from 'lit';
import { forgetBearings, tell } from './read.js';

const OFFICE = 'office';

/** The office that last reported from this browser. */
export const office = () => localStorage.getItem(OFFICE) ?? '';

/** Who reports: an office, never a name; kept for the next form. */
export const reporter = (word = 'Reported by', hint = 'Office, for example MOVCON-KBL') =>
  html`<label>${word}<input name="by" required maxlength="64" value=${office()}
    pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*" placeholder=${hint} autocomplete="off"
    title="Letters, digits and - _ . / : - an office, not a name"></label>`;

export const options = (words, chosen = '') =>
  Object.entries(words).map(([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`);

/** An id for something new, short enough to be read out on a line; its maker is this page. */
export const fresh = (letter) => `${letter}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

/** The number of what a form makes: made here, the same until it was recorded; it may be replaced. */
export function numberOf(board, key, name, letter, word = 'Number') {
  const state = stateOf(board, key);
  state.made ??= fresh(letter);
  return html`<label>${word}<input name=${name} required maxlength="64" value=${state.made} autocomplete="off"
    pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*" title="Letters, digits and - _ . / :"></label>`;
}

/** First and last day. */
export const dayFields = (from = '', until = '') => html`<div class="pair">
  <label>From<input type="date" name="from" required value=${from}></label>
  <label>Until, that day included<input type="date" name="until" required value=${until}></label></div>`;

/** Ticks of which several may be set. */
export const ticks = (legend, name, words, chosen = []) => html`<fieldset><legend>${legend}</legend>
  ${Object.entries(words).map(([value, word]) => html`<label class="tick"><input type="checkbox" name=${name} value=${value} ?checked=${chosen.includes(value)}> ${word}</label>`)}</fieldset>`;

export const all = (form, name) => new FormData(form).getAll(name);

export const placesOf = (board) => Object.fromEntries(Object.values(board.ground?.places ?? {}).map((p) => [p.id, p.name]));

/** The state of each form of a board, by the form's key. */
const states = new WeakMap();

/** What was recorded last on a board: a form that is done may be folded away with its words. */
const lasts = new WeakMap();

/** Stands at the top of the board and stays in sight while it is scrolled. */
export const lastSaid = (board) =>
  lasts.get(board) ? html`<p class="saidso last" role="status">✓ ${lasts.get(board)}</p>` : nothing;

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
  lasts.delete(board);
  Object.assign(state, { busy: true, refusal: undefined, done: undefined, id: state.id ?? crypto.randomUUID() });
  board.requestUpdate();
  try {
    if (by) localStorage.setItem(OFFICE, by);
    const answer = await tell(path, { id: state.id, by: by ?? office(), ...body });
    Object.assign(state, { id: undefined, made: undefined, done: typeof said === 'function' ? said(answer) : said });
    lasts.set(board, state.done);
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

/**
 * A form with its fields, its button and what became of it; a form that says so `above` leaves
 * good words to the top of the board.
 */
export function writeForm(board, key, { path, body, button, said, plain = false, above = false }, fields) {
  const state = stateOf(board, key);
  const submit = async (event) => {
    event.preventDefault();
    const form = event.target;
    const { by, ...rest } = Object.fromEntries(new FormData(form));
    const made = body(rest, form);
    unmark(form);
    const answer = await send(board, key, { path, by, body: made, said });
    if (answer) {
      await board.updateComplete;
      form.reset();
    } else {
      mark(form, state.refusal);
    }
  };
  return html`<form class="write" @submit=${submit} @input=${(event) => unmark(event.currentTarget)}>
    ${fields}${above && !state.refusal ? nothing : outcome(board, key)}
    <p class="acts"><button class=${plain ? '' : 'main'} ?disabled=${state.busy}>${state.busy ? 'Recording …' : button}</button></p>
  </form>`;
}

/** A form that is folded away, and made only when somebody unfolds it: a board may have hundreds. */
export function folded(board, key, summary, draw, open = false) {
  const state = stateOf(board, `fold ${key}`);
  const toggle = (event) => { state.open = event.target.open; board.requestUpdate(); };
  return html`<details class="noprint" ?open=${open} @toggle=${toggle}><summary>${summary}</summary>${state.open ?? open ? draw() : nothing}</details>`;
}

/** What the desk calls a thing, where a form calls it otherwise. */
const CALLED = { lastday: 'until', days: 'until', duehours: 'dueHours', last: 'until', first: 'from' };

/** Shows beside the field what the desk could not read in it, and puts the cursor there. */
function mark(form, refusal) {
  if (!refusal?.field) return;
  const plain = (text) => text.replace(/^length of /, '').replace(/[^a-z]/gi, '').toLowerCase();
  const wanted = CALLED[plain(refusal.field)] ?? refusal.field.split('.')[0];
  const field = [...form.elements].find((e) => e.name && plain(e.name) === plain(wanted));
  if (!field) return;
  field.setAttribute('aria-invalid', 'true');
  field.closest('label, fieldset')?.setAttribute('data-wanted', `Wanted: ${refusal.wanted}.`);
  field.focus();
}

function unmark(form) {
  form.querySelectorAll('[aria-invalid]').forEach((e) => e.removeAttribute('aria-invalid'));
  form.querySelectorAll('[data-wanted]').forEach((e) => e.removeAttribute('data-wanted'));
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
export const instantOf = (text, zone = 'UTC') => (text ? `${new Date(instantAt(text, zone)).toISOString().slice(0, 16)}:00Z` : undefined);

/** How far the clocks of a zone are ahead at a moment, by the rules that the browser knows. */
function ahead(millis, zone) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(millis);
  const at = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute) - Math.floor(millis / 60_000) * 60_000;
}

/** The moment at which the clocks of a zone show this; twice, for the rules may change between. */
function instantAt(text, zone) {
  const shown = Date.parse(`${text}:00Z`);
  return shown - ahead(shown - ahead(shown, zone), zone);
}

/** What the clocks of a zone show at an instant, for a field that is typed in. */
export const localOf = (instant, zone) => {
  if (!instant) return '';
  const millis = Date.parse(instant);
  return new Date(millis + ahead(millis, zone)).toISOString().slice(0, 16);
};

/** A time that is typed by the clocks of a place, and beside it what that is in UTC. */
export function placeTime(board, { name, label, place, value = '', required = false, hint = '' }) {
  const zone = board.zoneOf(place);
  const utcOf = (text) => (text ? `${instantOf(text, zone).slice(0, 16).replace('T', ' ')} UTC` : hint);
  return html`<label>${label}, ${place ? `${board.placeName(place)} time` : 'UTC'}<input name=${name} type="datetime-local" ?required=${required} .value=${localOf(value, zone)}
    @input=${(e) => { e.target.parentElement.querySelector('output').textContent = utcOf(e.target.value); }}><output class="quiet small" .textContent=${utcOf(localOf(value, zone))}></output></label>`;
}
