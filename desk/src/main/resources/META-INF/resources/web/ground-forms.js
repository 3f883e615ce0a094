// The ground, taken down: the mission, its places and agencies, houses and rooms, limits and policy.
// What is said anew under the same number replaces what was said before.
import { html, nothing } from 'lit';
import { date, documentName } from './words.js';
import { ID, numberOf, options, placesOf, reporter, writeForm } from './writing.js';

export const KINDS = { HUB: 'hub', DUTY_STATION: 'duty station', SITE: 'site', AIRFIELD: 'airfield', AREA: 'area', COUNTRY: 'country' };
const PAPERS = ['LAISSEZ_PASSER', 'PASSPORT', 'VISA', 'SSAFE', 'BSAFE', 'MEDICAL_CLEARANCE', 'SECURITY_CLEARANCE'];
const SAYS = 'Letters, digits and - _ . / :';
const today = (board) => (board.moment ?? '').slice(0, 10);

/** The clock of a place by its name; what the browser knows is offered. */
const zoneField = (value) => html`<label>Time zone<input name="zone" required maxlength="64" list="zones" value=${value} placeholder="Asia/Kabul" autocomplete="off">
  <datalist id="zones">${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}</datalist></label>`;

const hubs = (board) => Object.fromEntries(Object.values(board.ground.places).filter((p) => p.kind === 'HUB').map((p) => [p.id, p.name]));

/** The mission opens once its hub is on the map. */
export function missionForm(board) {
  const known = hubs(board);
  if (!Object.keys(known).length) return html`<p class="quiet">The mission opens at its hub. Put the hub on the map first.</p>`;
  const { name, hub, zone } = board.ground;
  const clock = hub ? zone : board.ground.places[Object.keys(known)[0]].zone;
  return writeForm(board, 'mission', { path: 'mission', button: hub ? 'Say it anew' : 'Open the mission', body: (f) => f, said: 'The mission is open.' }, html`
    <label>Name of the mission<input name="name" required maxlength="200" value=${name} placeholder="Remote office Almaty"></label>
    <div class="pair"><label>Hub<select name="hub">${options(known, hub)}</select></label>${zoneField(clock)}</div>${reporter()}`);
}

/** A place: new, or one that was told and is told anew. */
export function placeForm(board, kind, p) {
  const areas = Object.fromEntries(Object.entries(placesOf(board)).filter(([id]) => id !== p?.place));
  const key = `place ${p?.place ?? kind}`;
  const body = (f) => ({ ...f, place: p?.place ?? f.place, area: f.area || undefined, latitude: Number(f.latitude), longitude: Number(f.longitude) });
  return writeForm(board, key, { path: 'places', button: p ? 'Say it anew' : 'Put it on the map', body, said: (w) => (p ? `${p.name} is told anew.` : `On the map, with entry ${w.entries[0]}.`) }, html`
    <div class="pair">${p ? nothing : html`<label>Code<input name="place" required maxlength="64" pattern=${ID} title=${SAYS} placeholder="KBL" autocomplete="off"></label>`}
      <label>Name<input name="name" required maxlength="200" value=${p?.name ?? ''} placeholder="Kabul" dir="auto"></label>
      <label>What it is<select name="kind">${options(KINDS, p?.kind ?? kind)}</select></label></div>
    <div class="pair"><label>Latitude, degrees north<input type="number" name="latitude" required min="-90" max="90" step="any" value=${p?.latitude ?? ''} placeholder="34.57"></label>
      <label>Longitude, degrees east<input type="number" name="longitude" required min="-180" max="180" step="any" value=${p?.longitude ?? ''} placeholder="69.21"></label></div>
    <div class="pair">${zoneField(p?.zone ?? (board.ground.hub ? board.ground.zone : Intl.DateTimeFormat().resolvedOptions().timeZone))}
      <label>Its level is that of<select name="area"><option value="">the place itself</option>${options(areas, p?.area)}</select></label></div>${reporter()}`);
}

/** An agency; said anew, it has another name. */
export function agencyForm(board, a) {
  const body = (f) => ({ agency: a?.agency ?? f.agency, name: f.name });
  return writeForm(board, `agency ${a?.agency ?? ''}`, { path: 'agencies', button: a ? 'Say it anew' : 'Add the agency', body, said: 'The agency is recorded; people can be registered for it.' }, html`
    <div class="pair">${a ? nothing : html`<label>Code<input name="agency" required maxlength="64" pattern=${ID} title=${SAYS} placeholder="WFP" autocomplete="off"></label>`}
      <label>Name<input name="name" required maxlength="200" value=${a?.name ?? ''} placeholder="World Food Programme" dir="auto"></label></div>${reporter()}`);
}

/** A row of policy in its own unit. */
export function policyForm(board, row) {
  const body = (f) => ({ policy: row.policy, value: Number(f.value) });
  return writeForm(board, `policy ${row.policy}`, { path: 'policies', button: 'Set it', plain: true, body, said: 'The row of policy is set; rules and plans reckon with it from now on.' }, html`
    <p class="small soft">Usual in the field: ${row.usual}.</p>
    <div class="pair"><label>Value<input type="number" name="value" required min="0" max="1000000" value=${row.value}></label>${reporter()}</div>`);
}

/** Houses; said anew under their number, they replace what was said before. */
export function premisesForm(board, h) {
  const stands = Object.fromEntries(Object.entries(placesOf(board)).filter(([id]) => !['COUNTRY', 'AREA'].includes(board.ground.places[id].kind)));
  if (!Object.keys(stands).length) return html`<p class="quiet">No place is on the map yet. <a href="/ground?add=HUB">Put the hub there first</a>.</p>`;
  const key = `premises ${h?.premises ?? ''}`;
  const body = (f) => ({ ...f, premises: h?.premises ?? f.premises, desks: Number(f.desks) });
  return writeForm(board, key, { path: 'premises', button: h ? 'Say it anew' : 'Open the premises', body, said: 'The premises are recorded. Next, their rooms.' }, html`
    <div class="pair">${h ? nothing : numberOf(board, key, 'premises', 'H')}
      <label>Name<input name="name" required maxlength="200" value=${h?.name ?? ''} placeholder="Hotel on the hill" dir="auto"></label></div>
    <div class="pair"><label>Where<select name="place">${options(stands, h?.place ?? board.ground.hub)}</select></label>
      <label>Desks to work at<input type="number" name="desks" required min="0" max="10000" value=${h?.desks ?? 0}></label></div>${reporter()}`);
}

/** "201-208 212": numbers from one to another, and single ones. */
function roomNumbers(house, text) {
  return text.split(/[\s,;]+/).filter(Boolean).flatMap((part) => {
    const [, from, to] = part.match(/^(\d+)-(\d+)$/) ?? [];
    const many = Number(to) - Number(from);
    const list = from && many >= 0 && many < 500
      ? Array.from({ length: many + 1 }, (_, i) => String(Number(from) + i).padStart(from.length, '0')) : [part];
    return list.map((room) => `${house}-${room}`);
  });
}

/** Rooms that are alike, many at once. */
export function roomsForm(board, houses) {
  const body = (f) => ({ premises: f.premises, rooms: roomNumbers(f.premises, f.rooms), beds: Number(f.beds), accessible: f.accessible === 'on' });
  return writeForm(board, 'rooms', { path: 'premises/rooms', button: 'Record the rooms', body, said: (w) => w.entries.length === 1 ? 'The room is recorded; its beds are free.' : `${w.entries.length} rooms are recorded; their beds are free.` }, html`
    <div class="pair"><label>House<select name="premises">${options(Object.fromEntries(houses.map((h) => [h.premises, h.name])))}</select></label>
      <label>Rooms, by number<input name="rooms" required maxlength="2000" pattern="[A-Za-z0-9\\-_.\\/:,; ]+" placeholder="201-208 212" title="Numbers from one to another, and single ones, parted by blanks"></label>
      <label>Beds in each<input type="number" name="beds" required min="1" max="200" value="2"></label></div>
    <label class="tick"><input type="checkbox" name="accessible"> Without steps</label>${reporter()}`);
}

/** A room that was closed, and can be used again. */
export function reopeningForm(board, rooms) {
  const words = Object.fromEntries(rooms.map((r) => [r.room, `${r.room}, closed from ${date(r.closedFrom)}`]));
  return writeForm(board, 'reopening', { path: 'premises/rooms/reopenings', button: 'Open it again', plain: true, body: (f) => f, said: 'The room can be used again; its beds are free.' }, html`
    <div class="pair"><label>Room<select name="room">${options(words)}</select></label>
      <label>From the night of<input type="date" name="from" required value=${today(board)}></label></div>
    <label>Why<input name="reason" required maxlength="200" placeholder="pipe mended"></label>
    <p class="small soft">A closing that was told wrongly is taken back by opening the room from the day on which it was to close.</p>${reporter()}`);
}

/** A room that cannot be used. */
export function closureForm(board, rooms) {
  return writeForm(board, 'closure', { path: 'premises/rooms/closures', button: 'Close the room', plain: true, body: (f) => f, said: 'The room is closed; whoever sleeps there needs another bed.' }, html`
    <div class="pair"><label>Room<select name="room">${options(Object.fromEntries(rooms.map((r) => [r, r])))}</select></label>
      <label>From the night of<input type="date" name="from" required value=${today(board)}></label></div>
    <label>Why<input name="reason" required maxlength="200" placeholder="burst pipe"></label>${reporter()}`);
}

/** How long a stay may last, and the papers it needs. */
export function stayForms(board, a) {
  const days = (name, word, value, least) => html`<label>${word}<input type="number" name=${name} required min=${least} max="3650" value=${value}></label>`;
  const body = (f) => ({ station: a.place, maximumDays: Number(f.maximumDays), minimumDays: Number(f.minimumDays), restDays: Number(f.restDays) });
  return html`${writeForm(board, `stay ${a.place}`, { path: 'stay-rules', button: 'Set the rule of stay', body, said: 'The rule of stay is set; the next plan keeps it.' }, html`
      <div class="pair">${days('maximumDays', 'Stays at most, days', a.stay[0]?.maximumDays ?? 42, 1)}${days('minimumDays', 'Worth while from, days', a.stay[0]?.minimumDays ?? 14, 0)}${days('restDays', 'Rest owed after it, days', a.stay[0]?.restDays ?? 7, 0)}</div>${reporter()}`)}
    <h3>Papers without which nobody is sent here</h3>
    <p class="small soft">${a.papers.length ? a.papers.map(documentName).join(', ') : 'None is required yet.'}</p>
    ${writeForm(board, `papers ${a.place}`, { path: 'stay-rules/papers', button: 'Require it', plain: true, body: (f) => ({ station: a.place, kind: f.kind }), said: 'Required from now on.' }, html`
      <label>Paper<select name="kind">${options(Object.fromEntries(PAPERS.map((kind) => [kind, documentName(kind)])))}</select></label>${reporter()}`)}`;
}

/** The Monday after the day shown: most plans begin with a week. */
function nextMonday(board) {
  const day = new Date(`${today(board)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  return day.toISOString().slice(0, 10);
}

/** Plans anew; nothing is recorded, so no office is asked for. */
export function draftForm(board) {
  const body = (f) => ({ by: undefined, first: f.first, weeks: Number(f.weeks) });
  return writeForm(board, 'draft', { path: 'plan/drafts', button: 'Draft a plan', body, said: (w) => w.words }, html`
    <div class="pair"><label>First day<input type="date" name="first" required value=${nextMonday(board)}></label>
      <label>Weeks<input type="number" name="weeks" required min="1" max="104" value="13"></label></div>
    <p class="small quiet">The search takes some seconds. The draft is shown beside what is in force, and waits for a signature.</p>`);
}
