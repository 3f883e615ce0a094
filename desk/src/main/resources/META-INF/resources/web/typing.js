// What somebody has begun to write outlives whatever others record meanwhile: the text, what was
// chosen, and the place of the cursor. A board is drawn anew under the hands of who writes; a form
// stays as it was begun, and what was typed is put back where a form had to be made anew.
import { html, nothing } from 'lit';
import { tellUtc } from './times.js';

/** The state of each form of a board, by the form's key. */
const states = new WeakMap();

export function stateOf(board, key) {
  if (!states.has(board)) states.set(board, new Map());
  const forms = states.get(board);
  if (!forms.has(key)) forms.set(key, {});
  return forms.get(key);
}

const begun = (board) => [...states.get(board) ?? []].filter(([, state]) => state.typed?.size);

/** Whether something stands in a form of this board that was not sent yet. */
export const writing = (board) => begun(board).length > 0;

/**
 * What a form shows: what it is given, or, once somebody has begun to write in it, what it showed
 * then. Lists that got shorter would otherwise move under a choice that was made in them.
 */
export function asBegun(state, board, given) {
  const same = !state.typed?.size || state.chosen || state.drawn?.seen === board.seen;
  if (same) state.drawn = { seen: board.seen, where: location.href, given };
  state.chosen = false;
  return state.drawn.given;
}

const several = (field) => field.type === 'checkbox';
const nameOf = (field) => (several(field) ? `${field.name}=${field.value}` : field.name);

/** Keeps what was typed or chosen in a field; files are not kept, a browser gives them to nobody. */
export function keep(state, field) {
  if (!field.name || field.type === 'file') return;
  state.typed ??= new Map();
  state.typed.set(nameOf(field), several(field) ? field.checked : field.value);
}

/** What a form asks is another thing once something is chosen in it: it is drawn anew. */
export function chosen(state, board) {
  state.chosen = true;
  board.requestUpdate();
}

export function forget(state) {
  state.typed = undefined;
  state.drawn = undefined;
}

function putBack(form, typed) {
  for (const field of form.elements) {
    const name = nameOf(field);
    if (field.name && typed.has(name)) put(field, typed.get(name));
    if (field.dataset.zone) tellUtc(field);
  }
}

function put(field, value) {
  if (several(field)) field.checked = value;
  else if (field.type === 'radio') field.checked = field.value === value;
  else if (field.localName === 'select') choose(field, value);
  else if (field.value !== value) field.value = value;
}

/** A choice that is no more is not silently another one: it has to be made again. */
function choose(select, value) {
  select.value = value;
  if (select.selectedIndex < 0) select.required = true;
}

/** Notes where the cursor stands; what it gives back is called when the board was drawn anew. */
export function holdCursor(board) {
  const field = document.activeElement;
  if (!field || !board.contains(field)) return () => {};
  const key = field.form?.dataset.key;
  const name = field.name && nameOf(field);
  const [from, to] = selectionOf(field);
  return () => {
    if (document.activeElement === field) return;
    const again = field.isConnected ? field : findField(board, key, name);
    again?.focus({ preventScroll: true });
    if (again && from !== null) again.setSelectionRange(from, to);
  };
}

/** Fields for numbers and dates have no selection that could be asked for. */
const selectionOf = (field) => (/^(text|search|tel|url|textarea)$/.test(field.type) ? [field.selectionStart, field.selectionEnd] : [null, null]);

function formsOf(board) {
  return [...board.querySelectorAll('form[data-key]')];
}

function findField(board, key, name) {
  const form = key && name && formsOf(board).find((f) => f.dataset.key === key);
  return form && [...form.elements].find((field) => field.name && nameOf(field) === name);
}

/**
 * After a board was drawn: what was typed stands in its forms again. Gives the forms that somebody
 * wrote in and that what was recorded meanwhile has taken from the board.
 */
export function settleForms(board) {
  const drawn = new Map(formsOf(board).map((form) => [form.dataset.key, form]));
  const left = [];
  for (const [key, state] of begun(board)) {
    if (drawn.has(key)) putBack(drawn.get(key), state.typed);
    else if (state.drawn && state.drawn.seen !== board.seen && state.drawn.where === location.href) left.push(key);
  }
  return left;
}

/** The words of a form that is gone; they were typed on this page and are shown on it alone. */
export function leftOver(board, keys) {
  const words = keys.flatMap((key) => [...stateOf(board, key).typed ?? []]).map(([, value]) => value).filter((value) => typeof value === 'string' && value);
  const away = () => { keys.forEach((key) => forget(stateOf(board, key))); board.requestUpdate(); };
  return words.length ? html`<div class="broken left" role="alert"><p><strong>The form you were writing in is gone:</strong> what it was about has changed meanwhile. Nothing of it was recorded. You had written: ${words.map((w, i) => html`${i ? '; ' : ''}“${w}”`)}</p>
    <p><button @click=${away}>I have read it</button></p></div>` : nothing;
}
