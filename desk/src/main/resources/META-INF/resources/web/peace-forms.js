// What is told about talks, zones and incidents: by hand, as a UCDP list, or as a CAP alert.
import { html, nothing } from 'lit';
import { choose } from './addresses.js';
import { choices, fields, instantIn } from './asking.js';
import { KINDS } from './peace-board.js';
import { count } from './words.js';

/** A part of a list stays below what the desk takes at once. */
const PART = 300_000;
const SURE = { CONFIRMED: 'confirmed', LIKELY: 'likely', UNCONFIRMED: 'unconfirmed' };
const OUTCOMES = { ACCORD: 'accord', JOINT_STATEMENT: 'joint statement', ADJOURNED: 'adjourned', NO_RESULT: 'no result' };
const list = (text) => text.split(/[;\n]/).map((s) => s.trim()).filter(Boolean);

export function reportForms(board, seen) {
  return html`<div class="forms">
    ${form(board, 'import', 'Read a list', html`
      <label>Written in<select name="form">${choices({ UCDP: 'UCDP GED, as CSV', CAP: 'CAP 1.2 alert, as XML' })}</select></label>
      <label>File<input type="file" name="file" required accept=".csv,.xml,text/csv,application/xml"></label>
      <p class="small soft">All of it is taken, or nothing and every fault with its line. The same list again changes nothing.</p>`, 'Read it', imported)}
    ${form(board, 'incident', 'An incident', html`
      <div class="inline"><label>Number<input name="incident" required maxlength="60" pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*" placeholder="OBS-214"></label>
        <label>What<select name="kind">${choices(KINDS)}</select></label><label>How sure<select name="confidence">${choices(SURE)}</select></label>
        <label>How many<input name="count" type="number" min="1" max="100000" value="1"></label></div>
      <div class="inline"><label>Latitude<input name="latitude" required type="number" step="any" min="-90" max="90"></label><label>Longitude<input name="longitude" required type="number" step="any" min="-180" max="180"></label>
        <label>From, ${board.ground.zone}<input name="from" required type="datetime-local"></label><label>Until<input name="until" type="datetime-local"></label></div>
      <label>What else, no names<input name="note" maxlength="200"></label><label>Known from<input name="knownFrom" required maxlength="200"></label>`, 'Report it', incident)}
    ${seen.zones.length ? form(board, 'watch', 'Hours of observation', html`
      <label>Zone<select name="zone">${choices(Object.fromEntries(seen.zones.map((z) => [z.zone, z.name])))}</select></label>
      <div class="inline"><label>From, ${board.ground.zone}<input name="from" required type="datetime-local"></label><label>Until<input name="until" required type="datetime-local"></label>
        <label>Posts or patrols<input name="posts" type="number" min="1" max="1000" value="1"></label></div>`, 'Report them', watch) : nothing}
    ${seen.accords.length ? form(board, 'zone', 'A zone', zoneFields(board, seen), 'Declare it', zone) : nothing}
    ${seen.zones.length ? form(board, 'extend', 'A zone is extended', html`
      <label>Zone<select name="zone">${choices(Object.fromEntries(seen.zones.map((z) => [z.zone, z.name])))}</select></label>
      <div class="inline"><label>Until, ${board.ground.zone}<input name="until" required type="datetime-local"></label></div><label>Reason<input name="reason" required maxlength="500"></label>`, 'Extend it', extend) : nothing}
    ${seen.zones.some((z) => z.holds) ? form(board, 'over', 'A zone ends', html`
      <label>Zone<select name="zone">${choices(Object.fromEntries(seen.zones.filter((z) => z.holds).map((z) => [z.zone, z.name])))}</select></label>
      <label>Reason<input name="reason" required maxlength="500"></label>
      <p class="small soft">From now on nothing is a violation of it. An end that was reported wrongly is taken back below; a zone that is to hold again is another zone.</p>`, 'It does not hold any more', over) : nothing}
    ${seen.zones.some((z) => z.ended) ? form(board, 'resume', 'A zone has not ended', html`
      <label>Zone<select name="zone">${choices(Object.fromEntries(seen.zones.filter((z) => z.ended).map((z) => [z.zone, z.name])))}</select></label>
      <label>Why the end was wrong<input name="reason" required maxlength="500"></label>
      <p class="small soft">It held all the time: what happened since then counts.</p>`, 'Take the end back', resume) : nothing}
    ${form(board, 'round', 'A round of talks', html`
      <div class="inline"><label>Number<input name="round" required maxlength="60" pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*" placeholder="ASTANA-17"></label><label>Process<input name="process" required maxlength="200" placeholder="Astana process"></label>
        <label>Place<select name="place">${choices(Object.fromEntries(Object.values(board.ground.places).map((p) => [p.id, p.name])), board.ground.hub)}</select></label><label>First day<input name="from" required type="date"></label></div>
      ${['parties', 'guarantors', 'observers', 'agenda'].map((f) => html`<label>${f[0].toUpperCase()}${f.slice(1)}, parted by semicolons<input name=${f} maxlength="1000"></label>`)}`, 'Open it', round)}
    ${seen.rounds.length ? form(board, 'end', 'A round ends', html`
      <label>Round<select name="round">${choices(Object.fromEntries(seen.rounds.map((r) => [r.round, r.round])))}</select></label>
      <div class="inline"><label>Last day<input name="on" required type="date"></label><label>Outcome<select name="outcome">${choices(OUTCOMES)}</select></label></div>
      <label>In words<input name="summary" required maxlength="2000"></label><label>Documents, parted by semicolons<input name="documents" maxlength="1000"></label>`, 'Conclude it', conclude) : nothing}
    ${seen.rounds.length ? form(board, 'accord', 'An accord', html`
      <label>Round<select name="round">${choices(Object.fromEntries(seen.rounds.map((r) => [r.round, r.round])))}</select></label>
      <div class="inline"><label>Number<input name="accord" required maxlength="60" pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*"></label><label>Title<input name="title" required maxlength="200"></label></div>`, 'Record it', accord) : nothing}
  </div>`;
}

function form(board, name, title, inside, words, act) {
  return html`<section class="card sign"><header><h2>${title}</h2></header>
    <form @submit=${(e) => act(e, board)}>${inside}${board.office()}${board.answer(name)}${board.button(name, words)}</form></section>`;
}

function zoneFields(board, seen) {
  return html`<div class="inline"><label>Number<input name="zone" required maxlength="60" pattern="[A-Za-z0-9][A-Za-z0-9\\-_.\\/:]*"></label><label>Name<input name="name" required maxlength="200"></label>
      <label>Accord<select name="accord">${choices(Object.fromEntries(seen.accords.map((a) => [a.accord, a.title])))}</select></label></div>
    <div class="inline"><label>Around<select name="place"><option value="">a ring, below</option>${choices(Object.fromEntries(Object.values(board.ground.places).map((p) => [p.id, p.name])))}</select></label>
      <label>Kilometres<input name="kilometres" type="number" min="1" max="500" value="20"></label></div>
    <label>Or a ring: latitude and longitude, parted by semicolons<input name="ring" maxlength="20000" placeholder="34.2 62.0; 34.6 62.0; 34.6 62.6"></label>
    <div class="ticks" role="group" aria-label="Forbids">${Object.entries(KINDS).map(([v, w]) => html`<label class="tick"><input type="checkbox" name="forbids" value=${v}> ${w}</label>`)}</div>
    <div class="inline"><label>From, ${board.ground.zone}<input name="from" required type="datetime-local"></label><label>Until<input name="until" required type="datetime-local"></label></div>`;
}

const at = (board, local) => instantIn(local, board.ground.zone);

async function incident(event, board) {
  const f = fields(event);
  await board.take(event, 'incident', 'incidents', {
    by: f.by, incident: f.incident, kind: f.kind, point: { latitude: +f.latitude, longitude: +f.longitude }, from: at(board, f.from),
    ...(f.until ? { until: at(board, f.until) } : {}), confidence: f.confidence, count: +f.count, note: f.note, knownFrom: f.knownFrom,
  }, `Incident ${f.incident} is recorded.`);
}

async function watch(event, board) {
  const f = fields(event);
  await board.take(event, 'watch', 'zones/watches', { by: f.by, zone: f.zone, from: at(board, f.from), until: at(board, f.until), posts: +f.posts }, 'Recorded.');
}

async function zone(event, board) {
  const forbids = new FormData(event.target).getAll('forbids');
  const f = fields(event);
  const corners = list(f.ring).map((c) => c.split(/[\s,]+/).map(Number)).map(([latitude, longitude]) => ({ latitude, longitude }));
  await board.take(event, 'zone', 'zones', {
    by: f.by, zone: f.zone, accord: f.accord, name: f.name, forbids, from: at(board, f.from), until: at(board, f.until),
    ...(f.place ? { place: f.place, kilometres: +f.kilometres, corners: [] } : { corners }),
  }, `Zone ${f.name} is declared.`);
}

async function extend(event, board) {
  const f = fields(event);
  await board.take(event, 'extend', 'zones/extensions', { ...f, until: at(board, f.until) }, 'Extended.');
}

async function over(event, board) {
  await board.take(event, 'over', 'zones/ends', fields(event), 'The zone does not hold any more.');
}

async function resume(event, board) {
  const f = fields(event);
  await board.take(event, 'resume', 'zones/ends/withdrawals', f, 'The end is taken back: the zone held all the time.');
}

/** An incident that was reported wrongly counts nowhere from now on; its report stays. */
export function withdrawal(board, incident) {
  const key = `withdraw ${incident}`;
  const act = async (event) => {
    if (await board.send(key, 'incidents/withdrawals', { ...fields(event), incident }, `Incident ${incident} is withdrawn.`)) choose({ wrong: '' });
  };
  return html`<form class="sign" @submit=${act}><label>What was wrong<input name="reason" required maxlength="500"></label>${board.office()}${board.refusal ? board.answer(key) : nothing}${board.button(key, 'Withdraw the report')}</form>`;
}

async function round(event, board) {
  const f = fields(event);
  const lists = Object.fromEntries(['parties', 'guarantors', 'observers', 'agenda'].map((k) => [k, list(f[k])]));
  await board.take(event, 'round', 'rounds', { ...f, ...lists }, `Round ${f.round} is open.`);
}

async function conclude(event, board) {
  const f = fields(event);
  await board.take(event, 'end', 'rounds/conclusions', { ...f, documents: list(f.documents) }, 'Concluded.');
}

async function accord(event, board) {
  await board.take(event, 'accord', 'rounds/accords', fields(event), 'Recorded.');
}

/** A long list goes in parts, each with the header; the desk says which part has a fault. */
async function imported(event, board) {
  const f = fields(event);
  const text = await f.file.text();
  const parts = f.form === 'UCDP' ? partsOf(text) : [text];
  for (const [i, part] of parts.entries()) {
    const words = parts.length > 1 ? `Part ${i + 1} of ${parts.length} is read.` : 'The list is read.';
    if (!(await board.send('import', 'incidents/lists', { by: f.by, form: f.form, text: part }, words))) {
      if (i > 0) board.refusal.trouble.detail += ` The ${count(i, 'part')} before it ${i === 1 ? 'was' : 'were'} taken; reading the file again changes nothing of them.`;
      board.requestUpdate();
      return;
    }
  }
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
