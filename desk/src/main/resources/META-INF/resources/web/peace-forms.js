// What is told about talks, zones and incidents: by hand, as a UCDP list, or as a CAP alert.
import { html, nothing } from 'lit';
import { choose } from './addresses.js';
import { KINDS } from './peace-board.js';
import { instantOf, missionTime } from './times.js';
import { clock, count, day } from './words.js';
import { all, ID, options, placesOf, refusalOf, reporter, send, writeForm } from './writing.js';

/** A part of a list stays below what the desk takes at once. */
const PART = 300_000;
const SURE = { CONFIRMED: 'confirmed', LIKELY: 'likely', UNCONFIRMED: 'unconfirmed' };
const OUTCOMES = { ACCORD: 'accord', JOINT_STATEMENT: 'joint statement', ADJOURNED: 'adjourned', NO_RESULT: 'no result' };
const list = (text) => text.split(/[;\n]/).map((s) => s.trim()).filter(Boolean);

const named = (things, id, words) => options(Object.fromEntries(things.map((one) => [one[id], one[words]])));

export function reportForms(board, seen) {
  const holding = seen.zones.filter((z) => z.holds);
  const ended = seen.zones.filter((z) => z.ended);
  return html`<div class="forms">
    ${listForm(board)}${incidentForm(board)}
    ${seen.zones.length ? watchForm(board, seen.zones) : nothing}
    ${watched(seen).length ? unwatchForm(board, seen) : nothing}
    ${seen.accords.length ? zoneForm(board, seen.accords) : nothing}
    ${seen.zones.length ? extensionForm(board, seen.zones) : nothing}
    ${holding.length ? endForm(board, holding) : nothing}
    ${ended.length ? resumeForm(board, ended) : nothing}
    ${roundForm(board)}
    ${seen.rounds.length ? html`${conclusionForm(board, seen.rounds)}${accordForm(board, seen.rounds)}` : nothing}
  </div>`;
}

const card = (title, inside) => html`<section class="card"><header><h2>${title}</h2></header><div class="pad">${inside}</div></section>`;
const at = (board, local) => instantOf(local, board.ground.zone);
const idField = (name, hint = '') => html`<label>Number<input name=${name} required maxlength="60" pattern=${ID} placeholder=${hint} title="Letters, digits and - _ . / :"></label>`;
const until = (board, required = true) => missionTime(board, { name: 'until', label: 'Until', required });
const from = (board) => missionTime(board, { name: 'from', label: 'From', required: true });

function incidentForm(board) {
  const body = (f) => ({
    incident: f.incident, kind: f.kind, point: { latitude: +f.latitude, longitude: +f.longitude }, from: at(board, f.from),
    until: at(board, f.until), confidence: f.confidence, count: +f.count, note: f.note, knownFrom: f.knownFrom,
  });
  return card('An incident', writeForm(board, 'incident', { path: 'incidents', button: 'Report it', body, said: (_, way, { incident }) => `Incident ${incident} is recorded.` }, html`
    <div class="inline">${idField('incident', 'OBS-214')}
      <label>What<select name="kind">${options(KINDS)}</select></label><label>How sure<select name="confidence">${options(SURE)}</select></label>
      <label>How many<input name="count" type="number" min="1" max="100000" value="1"></label></div>
    <div class="inline"><label>Latitude<input name="latitude" required type="number" step="any" min="-90" max="90"></label><label>Longitude<input name="longitude" required type="number" step="any" min="-180" max="180"></label>
      ${from(board)}${until(board, false)}</div>
    <label>What else, no names<input name="note" maxlength="200"></label><label>Known from<input name="knownFrom" required maxlength="200"></label>${reporter()}`));
}

function watchForm(board, zones) {
  const body = (f) => ({ zone: f.zone, from: at(board, f.from), until: at(board, f.until), posts: +f.posts });
  return card('Hours of observation', writeForm(board, 'watch', { path: 'zones/watches', button: 'Report them', body, said: 'The hours of observation are recorded.' }, html`
    <label>Zone<select name="zone">${named(zones, 'zone', 'name')}</select></label>
    <div class="inline">${from(board)}${until(board)}
      <label>Posts or patrols<input name="posts" type="number" min="1" max="1000" value="1"></label></div>${reporter()}`));
}

/** The latest hours of observation, zone by zone. */
const watched = (seen) => seen.zones.flatMap((z) => z.watches.map((w) => ({ ...w, zone: z.zone, name: z.name })));

/** Hours that nobody observed make violations look rare. */
function unwatchForm(board, seen) {
  const hours = watched(seen);
  const older = seen.zones.reduce((sum, z) => sum + z.watchesTotal, 0) - hours.length;
  const time = (iso) => `${day(iso, board.ground.zone)} ${clock(iso, board.ground.zone)}`;
  const words = (w) => `${w.name}: ${time(w.from)} – ${time(w.until)}, ${count(w.posts, 'post')}`;
  const body = (f) => { const { zone, from, until, posts } = hours[+f.watch]; return { zone, from, until, posts, reason: f.reason }; };
  return card('Hours of observation were none', writeForm(board, 'unwatch', { path: 'zones/watches/withdrawals', button: 'Take them back', body, said: 'The hours are taken back: no rate counts them.' }, html`
    <label>Which<select name="watch">${hours.map((w, i) => html`<option value=${i}>${words(w)}</option>`)}</select></label>
    ${older > 0 ? html`<p class="small soft">${count(older, 'older report')} of hours are not offered here.</p>` : nothing}
    <label>What was wrong<input name="reason" required maxlength="500" placeholder="one patrol, not ten"></label>${reporter()}`));
}

function zoneForm(board, accords) {
  const body = (f, { form }) => {
    const corners = list(f.ring).map((c) => c.split(/[\s,]+/).map(Number)).map(([latitude, longitude]) => ({ latitude, longitude }));
    return {
      zone: f.zone, accord: f.accord, name: f.name, forbids: all(form, 'forbids'), from: at(board, f.from), until: at(board, f.until),
      ...(f.place ? { place: f.place, kilometres: +f.kilometres, corners: [] } : { corners }),
    };
  };
  return card('A zone', writeForm(board, 'zone', { path: 'zones', button: 'Declare it', body, said: (_, way, { name }) => `Zone ${name} is declared.` }, html`
    <div class="inline">${idField('zone')}<label>Name<input name="name" required maxlength="200"></label>
      <label>Accord<select name="accord">${named(accords, 'accord', 'title')}</select></label></div>
    <div class="inline"><label>Around<select name="place"><option value="">a ring, below</option>${options(placesOf(board))}</select></label>
      <label>Kilometres<input name="kilometres" type="number" min="1" max="500" value="20"></label></div>
    <label>Or a ring: latitude and longitude, parted by semicolons<input name="ring" maxlength="20000" placeholder="34.2 62.0; 34.6 62.0; 34.6 62.6"></label>
    <div class="ticks" role="group" aria-label="Forbids">${Object.entries(KINDS).map(([v, w]) => html`<label class="tick"><input type="checkbox" name="forbids" value=${v}> ${w}</label>`)}</div>
    <div class="inline">${from(board)}${until(board)}</div>${reporter()}`));
}

function extensionForm(board, zones) {
  const body = (f) => ({ ...f, until: at(board, f.until) });
  return card('A zone is extended', writeForm(board, 'extend', { path: 'zones/extensions', button: 'Extend it', body, said: 'The zone is extended.' }, html`
    <label>Zone<select name="zone">${named(zones, 'zone', 'name')}</select></label>
    <div class="inline">${until(board)}</div><label>Reason<input name="reason" required maxlength="500"></label>${reporter()}`));
}

function endForm(board, holding) {
  return card('A zone ends', writeForm(board, 'over', { path: 'zones/ends', button: 'It does not hold any more', body: (f) => f, said: 'The zone does not hold any more.' }, html`
    <label>Zone<select name="zone">${named(holding, 'zone', 'name')}</select></label>
    <label>Reason<input name="reason" required maxlength="500"></label>
    <p class="small soft">From now on nothing is a violation of it. An end that was reported wrongly is taken back below; a zone that is to hold again is another zone.</p>${reporter()}`));
}

function resumeForm(board, ended) {
  return card('A zone has not ended', writeForm(board, 'resume', { path: 'zones/ends/withdrawals', button: 'Take the end back', body: (f) => f, said: 'The end is taken back: the zone held all the time.' }, html`
    <label>Zone<select name="zone">${named(ended, 'zone', 'name')}</select></label>
    <label>Why the end was wrong<input name="reason" required maxlength="500"></label>
    <p class="small soft">It held all the time: what happened since then counts.</p>${reporter()}`));
}

/** An incident that was reported wrongly counts nowhere from now on; its report stays. */
export function withdrawal(board, incident) {
  const body = (f) => ({ ...f, incident });
  const then = () => choose({ wrong: '' });
  return writeForm(board, `withdraw ${incident}`, { path: 'incidents/withdrawals', button: 'Withdraw the report', body, said: `Incident ${incident} is withdrawn.`, then }, html`
    <label>What was wrong<input name="reason" required maxlength="500"></label>${reporter()}`);
}

function roundForm(board) {
  const lists = ['parties', 'guarantors', 'observers', 'agenda'];
  const body = (f) => ({ ...f, ...Object.fromEntries(lists.map((k) => [k, list(f[k])])) });
  return card('A round of talks', writeForm(board, 'round', { path: 'rounds', button: 'Open it', body, said: (_, way, { round }) => `Round ${round} is open.` }, html`
    <div class="inline">${idField('round', 'ASTANA-17')}<label>Process<input name="process" required maxlength="200" placeholder="Astana process"></label>
      <label>Place<select name="place">${options(placesOf(board), board.ground.hub)}</select></label><label>First day<input name="from" required type="date"></label></div>
    ${lists.map((f) => html`<label>${f[0].toUpperCase()}${f.slice(1)}, parted by semicolons<input name=${f} maxlength="1000"></label>`)}${reporter()}`));
}

function conclusionForm(board, rounds) {
  const body = (f) => ({ ...f, documents: list(f.documents) });
  return card('A round ends', writeForm(board, 'end', { path: 'rounds/conclusions', button: 'Conclude it', body, said: 'The round is concluded.' }, html`
    <div class="inline"><label>Round<select name="round">${named(rounds, 'round', 'round')}</select></label><label>Last day<input name="on" required type="date"></label>
      <label>Outcome<select name="outcome">${options(OUTCOMES)}</select></label></div>
    <label>In words<input name="summary" required maxlength="2000"></label><label>Documents, parted by semicolons<input name="documents" maxlength="1000"></label>${reporter()}`));
}

function accordForm(board, rounds) {
  return card('An accord', writeForm(board, 'accord', { path: 'rounds/accords', button: 'Record it', body: (f) => f, said: 'The accord is recorded.' }, html`
    <label>Round<select name="round">${named(rounds, 'round', 'round')}</select></label>
    <div class="inline">${idField('accord')}<label>Title<input name="title" required maxlength="200"></label></div>${reporter()}`));
}

/** A long list goes in parts, each with the header; the desk says which part has a fault. */
function listForm(board) {
  return card('Read a list', writeForm(board, 'import', { button: 'Read it', sending: 'Reading …', sends: (f) => imported(board, f) }, html`
    <label>Written in<select name="form">${options({ UCDP: 'UCDP GED, as CSV', CAP: 'CAP 1.2 alert, as XML' })}</select></label>
    <label>File<input type="file" name="file" required accept=".csv,.xml,text/csv,application/xml"></label>
    <p class="small soft">All of it is taken, or nothing and every fault with its line. The same list again changes nothing.</p>${reporter()}`));
}

async function imported(board, { form, file, by }) {
  const text = await file.text();
  const parts = form === 'UCDP' ? partsOf(text) : [text];
  let answer;
  for (const [i, part] of parts.entries()) {
    const said = parts.length > 1 ? `Part ${i + 1} of ${parts.length} is read.` : 'The list is read.';
    answer = await send(board, 'import', { path: 'incidents/lists', by, body: { form, text: part }, said });
    if (answer) continue;
    const before = `The ${count(i, 'part')} before it ${i === 1 ? 'was' : 'were'} taken; reading the file again changes nothing of them.`;
    if (i > 0) refusalOf(board, 'import').detail += ` ${before}`;
    return undefined;
  }
  return answer;
}

/** Cuts between rows, never inside quotes. */
function partsOf(text) {
  const first = text.indexOf('\n') + 1;
  if (text.length <= PART || !first) return [text];
  const header = text.slice(0, first);
  const parts = [];
  let quoted = false;
  let from = first;
  for (let i = first; i < text.length; i += 1) {
    if (text[i] === '"') quoted = !quoted;
    if (text[i] === '\n' && !quoted && i - from > PART) {
      parts.push(header + text.slice(from, i + 1));
      from = i + 1;
    }
  }
  if (from < text.length) parts.push(header + text.slice(from));
  return parts;
}
