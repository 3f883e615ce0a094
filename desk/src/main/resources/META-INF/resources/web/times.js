// Times that are typed by the clocks of a place, and what they are as instants.
import { html } from 'lit';
import { deskTime } from './words.js';

/** How far the clocks of a zone are ahead at a moment, by the rules that the browser knows. */
function ahead(millis, zone) {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  }).formatToParts(millis);
  const at = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute) - Math.floor(millis / 60_000) * 60_000;
}

/** The moment at which the clocks of a zone show this; twice, for the rules may change between. */
function momentOf(text, zone) {
  const shown = Date.parse(`${text}:00Z`);
  return shown - ahead(shown - ahead(shown, zone), zone);
}

/** Minutes of a datetime-local field, by the clocks of a zone, as an instant; blank stays away. */
export const instantOf = (text, zone = 'UTC') => (text ? `${new Date(momentOf(text, zone)).toISOString().slice(0, 16)}:00Z` : undefined);

/** What the clocks of a zone show at an instant, for a field that is typed in. */
export const localOf = (instant, zone) => {
  if (!instant) return '';
  const millis = Date.parse(instant);
  return new Date(millis + ahead(millis, zone)).toISOString().slice(0, 16);
};

/** A time that is typed by the clocks of a place, and beside it what that is in UTC. */
export function placeTime(board, { name, label, place, value = '', required = false, hint = '' }) {
  return localTime({ name, label: `${label}, ${place ? `${board.placeName(place)} time` : 'UTC'}`, zone: board.zoneOf(place), value, required, hint });
}

/** A time that is typed by the clocks by which the mission tells the time. */
export const missionTime = (board, { name, label, required = false }) =>
  localTime({ name, label: `${label}, ${deskTime()}`, zone: board.ground.zone, required });

function localTime({ name, label, zone, value = '', required, hint = '' }) {
  const local = localOf(value, zone);
  return html`<label>${label}<input name=${name} type="datetime-local" ?required=${required} value=${local} data-zone=${zone} data-hint=${hint}
    @input=${(e) => tellUtc(e.target)}><output class="quiet small">${utcOf(local, zone, hint)}</output></label>`;
}

const utcOf = (text, zone, hint) => (text ? `${instantOf(text, zone).slice(0, 16).replace('T', ' ')} UTC` : hint);

/** A form that begins anew says nothing of the times that stood in it before. */
export const retellTimes = (form) => form.querySelectorAll('[data-zone]').forEach(tellUtc);

/** Says anew beside a field what it is in UTC: its text was typed, or its place is another. */
export function tellUtc(field) {
  const { zone, hint } = field.dataset;
  field.parentElement.querySelector('output').textContent = utcOf(field.value, zone, hint);
}
