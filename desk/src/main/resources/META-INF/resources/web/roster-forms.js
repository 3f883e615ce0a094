// Who is new, taken down: a person, a group of people, a unit with all its people, a post.
import { html } from 'lit';
import { peopleField, personField } from './person-field.js';
import { category } from './words.js';
import { numberOf, options, placesOf, reporter, ticks, writeForm } from './writing.js';

const CATEGORIES = ['INTERNATIONAL_STAFF', 'NATIONAL_STAFF', 'UN_VOLUNTEER', 'CONTRACTOR', 'DEPENDANT', 'CONTINGENT_MEMBER', 'THIRD_COUNTRY_NATIONAL', 'HOST_NATIONAL'];
const SEXES = { UNSTATED: 'not stated', FEMALE: 'female', MALE: 'male' };
const KINDS = { FAMILY: 'a family', TEAM: 'a team', LIFT: 'a lift of a unit' };
const CRITICAL = { PC1: 'PC1, the last to leave', PC2: 'PC2', PC3: 'PC3', PC4: 'PC4, the first to leave' };

const categories = (chosen) => options(Object.fromEntries(CATEGORIES.map((c) => [c, category(c)])), chosen);

/** Where people can stand: no country, and no airfield, for who stands there is on the way. */
const stands = (board) => Object.fromEntries(Object.entries(placesOf(board)).filter(([id]) => !['COUNTRY', 'AREA', 'AIRFIELD'].includes(board.ground.places[id].kind)));

const today = (board) => board.moment.slice(0, 10);

const where = (board) => html`<div class="pair">
  <label>Agency<select name="agency">${options(board.ground.agencies)}</select></label>
  <label>Where<select name="at">${options(stands(board), board.ground.hub)}<option value="away">away</option></select></label>
  <label>Since<input type="date" name="since" required value=${today(board)} max=${today(board)}></label></div>`;

/** A mission without places or agencies has nobody to register anywhere. */
const bare = (board) => !Object.keys(board.ground.places).length || !Object.keys(board.ground.agencies).length;
const noGround = () => html`<p class="quiet">No place or no agency is known yet. Tell them first on the page <a href="/ground">Ground</a>.</p>`;

/** One person; who it is goes in the body, sealed, and is shown by the keys alone. */
export function personForm(board) {
  if (bare(board)) return noGround();
  const body = ({ nationality, ...f }) => ({ ...f, nationality: nationality || undefined });
  return writeForm(board, 'person', { path: 'people', button: 'Register the person', body, said: 'Registered: in the head-count from now on.' }, html`
    <div class="pair">${numberOf(board, 'person', 'person', 'P')}
      <label>Category<select name="category">${categories()}</select></label>
      <label>Sex<select name="sex">${options(SEXES)}</select></label></div>
    ${where(board)}
    <div class="pair"><label>Name, as in the passport<input name="name" maxlength="200" autocomplete="off" dir="auto"></label>
      <label>Name in the own script<input name="ownName" maxlength="200" autocomplete="off" dir="auto"></label></div>
    <div class="pair"><label>Nationality<input name="nationality" maxlength="3" pattern="[A-Z]{3}" placeholder="KAZ" title="Three capital letters, as in the passport"></label>
      <label>Phone<input name="phone" type="tel" maxlength="200" autocomplete="off"></label></div>
    <p class="small quiet">Name, nationality and phone are sealed: they are in no address, no log, and no report.</p>${reporter()}`);
}

/** People who are known, and travel as one from now on. */
export function groupForm(board) {
  const body = (f) => ({ group: f.group, kind: f.kind, members: f.members.split(/[\s,;]+/).filter(Boolean) });
  return writeForm(board, 'group', { path: 'groups', button: 'Form the group', body, said: 'They travel as one from now on: no seat is given to one of them alone.' }, html`
    <div class="pair">${numberOf(board, 'group', 'group', 'G')}<label>What it is<select name="kind">${options(KINDS)}</select></label></div>
    ${peopleField({ name: 'members', word: 'Its people' })}${reporter()}`);
}

/** Names of a list: the name, and after a semicolon the name in the own script. */
function newcomers(group, heads, names) {
  const lines = names.split('\n').map((line) => line.trim()).filter(Boolean);
  const many = Math.max(lines.length, Number(heads) || 0);
  const wide = Math.max(3, String(many).length);
  return Array.from({ length: many }, (_, i) => {
    const [name = '', ownName = ''] = (lines[i] ?? '').split(';').map((part) => part.trim());
    return { person: `${group}-${String(i + 1).padStart(wide, '0')}`, sex: 'UNSTATED', name, ownName };
  });
}

/** A lift with all its people; they are numbered after it. */
export function liftForm(board, posts) {
  if (bare(board)) return noGround();
  const body = (f, { form }) => ({
    group: f.group, kind: 'LIFT', agency: f.agency, category: 'CONTINGENT_MEMBER', at: f.at, since: f.since,
    posts: new FormData(form).getAll('posts'), people: newcomers(f.group, f.heads, f.names),
  });
  return writeForm(board, 'lift', { path: 'groups/newcomers', button: 'Register the lift', body, said: 'The lift is registered with its people. A deployment says when it comes, and where.' }, html`
    <div class="pair">${numberOf(board, 'lift', 'group', 'LIFT')}<label>Heads<input type="number" name="heads" min="2" max="500" required></label></div>
    ${where(board)}
    <label>Names, one a line: name; name in the own script<textarea name="names" rows="3" dir="auto" placeholder="May stay empty: who has no name here goes by a number"></textarea></label>
    ${posts.length ? ticks('Which post they can hold', 'posts', Object.fromEntries(posts.map((p) => [p.post, `${p.function}, ${board.placeName(p.station)} (${p.post})`]))) : html`<p class="small quiet">No post is known yet: a deployment needs one.</p>`}${reporter()}`);
}

/** A post; said anew under its number, it replaces what was said before. */
export function postForm(board) {
  if (bare(board)) return noGround();
  const body = (f) => ({ ...f, minimum: Number(f.minimum), wanted: Number(f.wanted), fromHub: f.fromHub === 'on' });
  return writeForm(board, 'post', { path: 'posts', button: 'Establish the post', body, said: 'The post is established; the next plan looks for its holders.' }, html`
    <div class="pair">${numberOf(board, 'post', 'post', 'POST')}<label>Station<select name="station">${options(stands(board))}</select></label></div>
    <div class="pair"><label>What it does<input name="function" required maxlength="200" placeholder="medical officer"></label>
      <label>Criticality<select name="criticality">${options(CRITICAL, 'PC2')}</select></label></div>
    <div class="pair"><label>Holders, at least<input type="number" name="minimum" min="0" max="10000" required value="1"></label>
      <label>Holders, wanted<input type="number" name="wanted" min="0" max="10000" required value="1"></label></div>
    <label class="tick"><input type="checkbox" name="fromHub"> Can be covered from the hub</label>${reporter()}`);
}

/** Which posts a person can hold; it replaces what was said before. */
export function qualificationForm(board) {
  const body = (f) => ({ person: f.person, posts: f.posts.split(/[\s,;]+/).filter(Boolean) });
  return writeForm(board, 'qualified', { path: 'posts/qualifications', button: 'Record it', body, said: 'Recorded; it replaces what was said of this person before.' }, html`
    <div class="pair">${personField()}
      <label>Posts, by number, parted by blanks<input name="posts" maxlength="2000" placeholder="KBL-MED KBL-OPS"></label></div>${reporter()}`);
}
