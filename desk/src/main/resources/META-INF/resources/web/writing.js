// The one way of writing to the desk. An id is made once and kept until the desk has answered, so a
// second press after a lost answer is the same report; what the desk says no to stands beside the
// field; what was recorded is said at the top of the page. The office is typed once on a machine.
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { withName } from './names.js';
import { forgetBearings, tell } from './read.js';
import { say } from './said-so.js';
import { retellTimes } from './times.js';
import { clock, day, inWords, timeOf } from './words.js';
import { asBegun, chosen, forget, keep, stateOf } from './typing.js';

const OFFICE = 'office';

/** The office that last reported from this browser. */
export const office = () => localStorage.getItem(OFFICE) ?? '';

/** What an id may look like. */
export const ID = '[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*';

/** Who reports: an office, never a name; kept for the next form. */
export const reporter = (word = 'Reported by', hint = 'Office, for example MOVCON-KBL') =>
  officeField('by', word, hint, office());

/** An office that has to agree; it is another one than the one that reports. */
export const otherOffice = (name, word) => officeField(name, word, 'Another office', '');

const officeField = (name, word, hint, value) =>
  html`<label>${word}<input name=${name} required maxlength="64" value=${value}
    pattern=${ID} placeholder=${hint} autocomplete="off"
    title="Letters, digits and - _ . / : - an office, not a name"></label>`;

export const options = (words, chosenOne = '') =>
  Object.entries(words).map(([value, word]) => html`<option value=${value} ?selected=${value === chosenOne}>${word}</option>`);

/** An id for something new, short enough to be read out on a line; its maker is this page. */
export const fresh = (letter) => `${letter}-${crypto.randomUUID().slice(0, 8).toUpperCase()}`;

/** The number of what a form makes: made here, the same until it was recorded; it may be replaced. */
export function numberOf(board, key, name, letter, word = 'Number') {
  const state = stateOf(board, key);
  state.made ??= fresh(letter);
  return html`<label>${word}<input name=${name} required maxlength="64" value=${state.made} autocomplete="off"
    pattern=${ID} title="Letters, digits and - _ . / :"></label>`;
}

/** First and last day. */
export const dayFields = (from = '', until = '') => html`<div class="pair">
  <label>From<input type="date" name="from" required value=${from}></label>
  <label>Until, that day included<input type="date" name="until" required value=${until}></label></div>`;

/** Ticks of which several may be set. */
export const ticks = (legend, name, words, ticked = []) => html`<fieldset><legend>${legend}</legend>
  ${Object.entries(words).map(([value, word]) => html`<label class="tick"><input type="checkbox" name=${name} value=${value} ?checked=${ticked.includes(value)}> ${word}</label>`)}</fieldset>`;

export const all = (form, name) => new FormData(form).getAll(name);

export const placesOf = (board) => Object.fromEntries(Object.values(board.ground?.places ?? {}).map((p) => [p.id, p.name]));

/**
 * Sends a report. The body may be made from the id that the report travels under, for what needs an
 * id of its own. What is said `beside` is not said at the top: the board shows the outcome of this
 * key itself. Returns what the desk answered, or undefined when it said no: then the refusal is
 * the outcome of this key.
 */
export async function send(board, key, { path, body, by = office(), said = 'Recorded.', beside = false }) {
  const state = stateOf(board, key);
  if (state.busy) return undefined;
  say('');
  Object.assign(state, { busy: true, refusal: undefined, done: undefined });
  board.requestUpdate();
  try {
    if (by) localStorage.setItem(OFFICE, by);
    const order = orderOf(state, path, by, body);
    state.about = order.person ?? order.code;
    const answer = await tell(path, order);
    took(state, answer, said, beside);
    forgetBearings();
    dispatchEvent(new CustomEvent('recorded'));
    await board.look(true);
    return answer;
  } catch (trouble) {
    if (!trouble.title) throw trouble;
    // What was refused was not recorded; what is put right is another report.
    if (trouble.status && trouble.status < 500) state.order = undefined;
    // The desk speaks of a person by number; who reads it is told the name as well.
    state.refusal = Object.assign(trouble, { person: state.about });
    return undefined;
  } finally {
    state.busy = false;
    board.requestUpdate();
  }
}

/** The order that was sent and not answered, when it is the same again; else another one. */
function orderOf(state, path, by, body) {
  const under = (id) => ({ id, by, ...(typeof body === 'function' ? body(id) : body) });
  const again = state.order && under(state.order.id);
  const text = again && JSON.stringify([path, again]);
  if (again && text === state.order.text) return again;
  const order = under(crypto.randomUUID());
  state.order = { id: order.id, text: JSON.stringify([path, order]) };
  return order;
}

function took(state, answer, said, beside) {
  const words = typeof said === 'function' ? said(answer) : said;
  forget(state);
  const done = answer.repeated ? html`${words} It had been recorded before; nothing changed.` : words;
  Object.assign(state, { order: undefined, made: undefined, done });
  if (!beside) say(done);
}

/**
 * A form with its fields, its buttons and, when the desk said no, why. `body(fields, {form, way,
 * id})` makes what is sent. One `button`, or several `ways` as {way: word}, the first as the main
 * one; `path` and `said` may depend on it. `sends(fields, way)` stands in for both where
 * one press is several reports.
 */
export function writeForm(board, key, act, fields) {
  const state = stateOf(board, key);
  const drawn = asBegun(state, board, { act, fields });
  const typed = ({ target, currentTarget }) => { keep(state, target); unmark(currentTarget); };
  const pressed = ({ target }) => { if (target.closest('button[type=button]')) chosen(state, board); };
  return keyed(key, html`<form class="write" data-key=${key} @submit=${(e) => submit(e, board, key, drawn.act)} @input=${typed} @change=${() => chosen(state, board)} @click=${pressed}>
    ${drawn.fields}${state.refusal ? refused(state.refusal) : nothing}
    <p class="acts">${buttons(drawn.act, state.busy)}</p>
  </form>`);
}

export const refusalOf = (board, key) => stateOf(board, key).refusal;

/** One press that needs no words; only who presses it is asked, once on a machine. */
export const pressForm = (board, key, act) =>
  writeForm(board, key, { body: () => ({}), ...act }, office() ? nothing : reporter());

function buttons({ button, ways = { '': button }, plain = false, closed = false, sending = 'Recording …' }, busy) {
  return Object.entries(ways).map(([way, word], i) => html`<button name="way" value=${way} class=${plain || i ? '' : 'main'} ?disabled=${busy || closed}>${busy ? sending : word}</button>`);
}

async function submit(event, board, key, { path, body, said, then, sends }) {
  event.preventDefault();
  const form = event.target;
  const way = event.submitter?.value ?? '';
  const { by, ...rest } = Object.fromEntries(new FormData(form));
  const of = (it) => (typeof it === 'function' ? it(way) : it);
  unmark(form);
  const told = typeof said === 'function' ? (answer) => said(answer, way, rest) : said;
  const answer = sends ? await sends({ by, ...rest }, way)
    : await send(board, key, { path: of(path), by, body: (id) => body(rest, { form, way, id }), said: told });
  await board.updateComplete;
  if (answer) {
    form.reset();
    retellTimes(form);
    then?.(answer);
  } else {
    mark(form, stateOf(board, key).refusal);
    board.requestUpdate();
  }
}

/** A form that is folded away, and made only when somebody unfolds it: a board may have hundreds. */
export function folded(board, key, summary, draw, open = false) {
  const state = stateOf(board, `fold ${key}`);
  const toggle = (event) => { state.open = event.target.open; board.requestUpdate(); };
  return keyed(key, html`<details class="noprint" ?open=${state.open ?? open} @toggle=${toggle}><summary>${summary}</summary>${state.open ?? open ? draw() : nothing}</details>`);
}

/** What the desk calls a thing, where a form calls it otherwise. */
const CALLED = { lastday: ['until', 'last'], firstday: ['from', 'first'], days: ['until', 'last'], duehours: ['hours'], last: ['until'], first: ['from'] };

/** Shows beside the field what the desk could not read in it, and puts the cursor there. */
function mark(form, refusal) {
  if (!refusal?.field) return;
  const plain = (text) => text.replace(/^length of /, '').replace(/[^a-z]/gi, '').toLowerCase();
  const named = (name) => [...form.elements].find((e) => e.name && plain(e.name) === plain(name));
  const field = legField(form, refusal.field) ?? [refusal.field.split('.')[0], ...CALLED[plain(refusal.field)] ?? []].map(named).find(Boolean);
  if (!field) return;
  field.setAttribute('aria-invalid', 'true');
  const wanted = `Wanted: ${inWords(byClocks(refusal.wanted, field.dataset.zone))}.`;
  const around = field.closest('label, fieldset');
  around?.setAttribute('data-wanted', wanted);
  const word = [...(around?.querySelector('legend') ?? around)?.childNodes ?? []].filter((n) => n.nodeType === Node.TEXT_NODE).map((n) => n.data).join('').trim();
  if (word) Object.assign(refusal, { detail: `Nothing was changed. Look at “${word}”.`, wayOut: wanted });
  field.focus();
}

/** The legs of a flight are numbered from nought by the desk and from one by people. */
function legField(form, path) {
  const [, n, what] = /^legs\.(\d+)\.(\w+)$/.exec(path) ?? [];
  return what && form.elements[`${what}${Number(n) + 1}`];
}

/** Instants in a sentence, told by the clocks by which the field is typed. */
const byClocks = (words, zone) => (zone ? words.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (at) => `${day(at, zone)} ${clock(at, zone)}, ${timeOf(zone)}`) : words);

function unmark(form) {
  form.querySelectorAll('[aria-invalid]').forEach((e) => e.removeAttribute('aria-invalid'));
  form.querySelectorAll('[data-wanted]').forEach((e) => e.removeAttribute('data-wanted'));
}

/** What the desk said last to a key: for what is no form, and where the eye is on one spot. */
export function outcome(board, key) {
  const { refusal, done } = stateOf(board, key);
  if (refusal) return refused(refusal);
  return done ? html`<p class="good">✓ ${done}</p>` : nothing;
}

export const busy = (board, key) => Boolean(stateOf(board, key).busy);

/** So many reasons are read at once; the others are counted. */
const REASONS = 12;

export function refused({ title, detail, reasons = [], wayOut, person }) {
  const more = reasons.length - REASONS;
  return html`<div class="broken" role="alert"><p><strong>${title}</strong> ${reasons.length ? '' : withName(detail, person)}</p>
    ${reasons.length ? html`<ul>${reasons.slice(0, REASONS).map((r) => html`<li>${withName(r, person)}</li>`)}${more > 0 ? html`<li>and ${more} more</li>` : nothing}</ul>` : wayOut ? html`<p>${wayOut}</p>` : nothing}</div>`;
}
