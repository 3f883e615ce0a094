// How the host receives, taken down: receptions, the checklist, counts, leave to pass through.
import { html } from 'lit';
import { personField } from './person-field.js';
import { clock, day } from './words.js';
import { dayFields, numberOf, options, placesOf, reporter, writeForm } from './writing.js';

export const AUTHORITIES = {
  FOREIGN_MINISTRY: 'Foreign ministry', BORDER_AND_CUSTOMS: 'Border and customs', CITY: 'City',
  HEALTH: 'Health', SECURITY: 'Security', TELECOMS: 'Telecoms', EDUCATION: 'Education',
};
const SCOPES = { FLIGHT: 'each flight that is received', MISSION: 'the stay as a whole' };

/** The next flight that nobody receives yet stands first. */
export function receptionForm(board, expected) {
  if (!expected.length) return html`<p class="quiet">Every flight that is to land here has its reception, or none is scheduled.</p>`;
  const body = (f) => ({ flight: f.flight, at: expected.find((e) => e.flight === f.flight).at });
  const words = (e) => `${e.flight}, ${board.placeName(e.from)} to ${board.placeName(e.at)}, ${day(e.arrives, board.zoneOf(e.at))} ${clock(e.arrives, board.zoneOf(e.at))}`;
  return writeForm(board, 'reception', { path: 'arrivals/receptions', button: 'Open the reception', body, said: 'The reception is open; its checklist stands below.' }, html`
    <label>Flight<select name="flight">${options(Object.fromEntries(expected.map((e) => [e.flight, words(e)])))}</select></label>${reporter()}`);
}

/** A new line, or one that is there already and is said anew. */
export function checklistForm(board, checklist) {
  const line = checklist.find((t) => t.template === board.line);
  const choose = (e) => { board.line = e.target.value; board.requestUpdate(); };
  const hours = line?.dueHours ?? -24;
  const body = ({ when, hours: h, ...f }) => ({ ...f, template: line?.template ?? f.template, dueHours: Number(when) * Number(h) });
  const known = Object.fromEntries([['', 'a new line'], ...checklist.map((t) => [t.template, `${t.template}: ${t.task}`])]);
  return writeForm(board, `line ${line?.template ?? ''}`, { path: 'arrivals/checklist', button: line ? 'Say it anew' : 'Add the line', body, said: 'The checklist is changed, for what is received already and for what comes.' }, html`
    <label>Line<select @change=${choose}>${options(known, board.line ?? '')}</select></label>
    <div class="pair">${line ? '' : numberOf(board, 'line ', 'template', 'T')}
      <label>For<select name="scope">${options(SCOPES, line?.scope)}</select></label>
      <label>Authority<select name="authority">${options(AUTHORITIES, line?.authority)}</select></label></div>
    <label>What is to be done<input name="task" required maxlength="200" value=${line?.task ?? ''}></label>
    <div class="pair"><label>Due, hours<input type="number" name="hours" required min="0" max="8784" value=${Math.abs(hours)}></label>
      <label>counted<select name="when">${options({ '-1': 'before the arrival', 1: 'after the arrival' }, hours > 0 ? '1' : '-1')}</select></label>
      <label>Owner, a function<input name="owner" required maxlength="200" value=${line?.owner ?? ''} placeholder="consular department"></label></div>
    <p class="small soft">Hours count from the arrival of the flight; for the stay, from the first midnight of the agreement.</p>${reporter()}`);
}

/** What the host counted; a later count replaces an earlier one. */
export function countForm(board, f) {
  const body = (v) => ({ flight: f.flight, heads: Number(v.heads), countedBy: v.countedBy });
  return writeForm(board, `count ${f.flight}`, { path: 'arrivals/counts', button: 'Record it', body, said: `${f.flight}: the count is recorded.` }, html`
    <label>Heads counted<input type="number" name="heads" required min="0" max="2000" value=${f.hostHeads < 0 ? f.ours : f.hostHeads}></label>
    <label>Who counted<input name="countedBy" required maxlength="200" value=${f.hostBy} placeholder="border service"></label>${reporter()}`);
}

/** Why so many heads differ; an explanation that was wrong is taken back by one with the other sign. */
export function explainForm(board, f) {
  const body = (v) => ({ flight: f.flight, heads: Number(v.heads), explanation: v.explanation });
  return writeForm(board, `explain ${f.flight}`, { path: 'arrivals/counts', button: 'Record it', body, said: `${f.flight}: the difference is named.` }, html`
    <label>Heads explained<input type="number" name="heads" required min="-2000" max="2000" value=${f.open}></label>
    <label>Why they differ<input name="explanation" required maxlength="2000"></label>${reporter()}`);
}

/** Leave to pass through; the newer leave of a person holds. */
export function transitForm(board, p = { person: '', at: board.ground.hub, from: '', until: '', onwardTo: '' }) {
  const key = `transit ${p.person}`;
  const body = (f) => ({ person: p.person || f.person, at: f.at, from: f.from, until: f.until, onwardTo: f.onwardTo });
  return writeForm(board, key, { path: 'arrivals/transits', button: 'Record the leave', body, said: 'The leave is recorded; the days that are left are counted from it.' }, html`
    <div class="pair">${p.person ? '' : personField()}
      <label>Passes through<select name="at">${options(placesOf(board), p.at)}</select></label>
      <label>Onward to<input name="onwardTo" required maxlength="200" value=${p.onwardTo} placeholder="a country, a city"></label></div>
    ${dayFields(p.from, p.until)}${reporter()}`);
}

