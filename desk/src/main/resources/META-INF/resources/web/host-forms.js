// What host and mission say to each other, taken down: appeal, answer, agreement and its changes.
import { html } from 'lit';
import { category, dayKey } from './words.js';
import { all, dayFields, numberOf, options, placesOf, reporter, ticks, writeForm } from './writing.js';

export const COSTS = {
  LODGING: 'Lodging', OFFICE: 'Office', TRANSPORT: 'Transport', FLIGHTS: 'Flights', HEALTH: 'Health',
  SECURITY: 'Security', TELECOMS: 'Telecoms', SCHOOL: 'School', OTHER: 'Other',
};
export const BASES = {
  OFFICIAL: 'official', EXPERT_ON_MISSION: 'expert on mission', CONTRACTOR: 'contractor',
  DEPENDANT: 'dependant', THIRD_COUNTRY_NATIONAL: 'third-country national', HOST_NATIONAL: 'host national',
};
const CATEGORIES = ['INTERNATIONAL_STAFF', 'NATIONAL_STAFF', 'UN_VOLUNTEER', 'CONTRACTOR', 'DEPENDANT', 'CONTINGENT_MEMBER', 'THIRD_COUNTRY_NATIONAL', 'HOST_NATIONAL'];
const ANSWERS = { ACCEPTED: 'Accepted', ACCEPTED_WITH_CONDITIONS: 'Accepted, with conditions', DECLINED: 'Declined' };
const CHANGES = { EXTENDED: 'It holds until', HEADS: 'Heads, from a day on', AGENCY: 'One more agency', ENDED: 'It ends early, on' };
const REASON = 'why, as it should be read in a year';

/** Somebody asks a host. */
export function appealForm(board) {
  const body = (f, { form }) => ({ ...f, agencies: all(form, 'agencies'), people: Number(f.people) });
  return writeForm(board, 'appeal', { path: 'host/appeals', button: 'Record the appeal', body, said: 'The appeal is recorded; the host’s answer is awaited.' }, html`
    <div class="pair">${numberOf(board, 'appeal', 'appeal', 'AP')}
      <label>Who asks<input name="askedBy" required maxlength="200" placeholder="United Nations"></label>
      <label>Which host<input name="host" required maxlength="200" placeholder="Kazakhstan"></label></div>
    <div class="pair"><label>Where<select name="place">${options(placesOf(board), board.ground.hub)}</select></label>
      <label>People<input type="number" name="people" required min="1" max="100000"></label></div>
    ${dayFields()}
    ${ticks('For which agencies', 'agencies', board.ground.agencies)}
    <label>Because<textarea name="reason" required maxlength="2000" placeholder=${REASON}></textarea></label>
    ${reporter()}`);
}

/** The host's word, also when it takes an earlier one back. */
export function answerForm(board, a) {
  const body = ({ answer, answeredBy, conditions }) => ({ appeal: a.appeal, answer, answeredBy, conditions });
  return writeForm(board, `answer ${a.appeal}`, { path: 'host/answers', button: 'Record it', body, said: 'The answer is recorded.' }, html`
    <label>Answer<select name="answer">${options(ANSWERS)}</select></label>
    <label>Who answered for ${a.host}<input name="answeredBy" required maxlength="200"></label>
    <label>Conditions<input name="conditions" maxlength="200" placeholder="blank where there are none"></label>
    ${reporter()}`);
}

/** What was asked for stands in the fields; what was agreed may be less. */
export function agreementForm(board, a) {
  const key = `agree ${a.appeal}`;
  const body = (f, { form }) => ({ ...f, appeal: a.appeal, agencies: all(form, 'agencies'), heads: Number(f.heads) });
  return writeForm(board, key, { path: 'host/agreements', button: 'Record the agreement', body, said: 'The agreement is recorded; the plan reckons with it from now on. Say next who is covered, and who bears which cost.' }, html`
    <div class="pair">${numberOf(board, key, 'agreement', 'HA')}
      <label>Where<select name="place">${options(placesOf(board), a.place)}</select></label>
      <label>Heads at most<input type="number" name="heads" required min="1" max="100000" value=${a.people}></label></div>
    ${dayFields(a.from, a.until)}
    ${ticks('Which agencies it covers', 'agencies', board.ground.agencies, a.agencies)}
    ${reporter()}`);
}

/** Amends, extends or ends; each change asks for what it needs and for nothing else. */
export function amendForm(board, a) {
  const key = `amend ${a.agreement}`;
  board.changes ??= {};
  const change = board.changes[a.agreement] ?? 'EXTENDED';
  const others = Object.fromEntries(Object.entries(board.ground.agencies).filter(([id]) => !a.agencies.includes(id)));
  const choose = (e) => { board.changes = { ...board.changes, [a.agreement]: e.target.value }; board.requestUpdate(); };
  const body = (f) => ({ ...f, agreement: a.agreement, heads: f.heads ? Number(f.heads) : undefined });
  return writeForm(board, key, { path: 'host/amendments', button: 'Record it', body, said: 'The agreement is changed; the plan reckons with it from now on.' }, html`
    <label>What changes<select name="change" @change=${choose}>${options(CHANGES, change)}</select></label>
    ${change === 'AGENCY' ? agency(others) : html`<label>Day<input type="date" name="day" required value=${change === 'EXTENDED' ? a.until : dayKey(board.moment)}></label>`}
    ${change === 'HEADS' ? html`<label>Heads<input type="number" name="heads" required min="0" max="100000" value=${Math.max(0, a.heads)}></label>` : ''}
    ${change === 'ENDED' ? html`<label>Reason<input name="reason" required maxlength="200" placeholder=${REASON}></label>` : ''}
    ${reporter()}`);
}

function agency(others) {
  return Object.keys(others).length
    ? html`<label>Agency<select name="agency" required>${options(others)}</select></label>`
    : html`<p class="quiet">Every agency of the mission is covered already.</p>`;
}

/** A category is covered; said again for the same one, the newer basis holds. */
export function statusForm(board, a) {
  const body = (f) => ({ ...f, agreement: a.agreement });
  return writeForm(board, `status ${a.agreement}`, { path: 'host/statuses', button: 'Record it', plain: true, body, said: 'Recorded; for the same category the newer basis holds.' }, html`
    <div class="pair"><label>Who is covered<select name="category">${options(Object.fromEntries(CATEGORIES.map((c) => [c, category(c)])))}</select></label>
      <label>Legal basis of status<select name="basis">${options(BASES)}</select></label></div>${reporter()}`);
}

/** A cost and who bears it; said again for the same cost, the newer bearer holds. */
export function costForm(board, a) {
  const body = (f) => ({ ...f, agreement: a.agreement });
  return writeForm(board, `cost ${a.agreement}`, { path: 'host/costs', button: 'Record it', plain: true, body, said: 'Recorded; for the same cost the newer bearer holds.' }, html`
    <div class="pair"><label>Cost<select name="item">${options(COSTS)}</select></label>
      <label>Borne by<input name="bearer" required maxlength="200" placeholder="United Nations"></label></div>${reporter()}`);
}
