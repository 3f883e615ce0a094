// What states lend, taken down: pledges, turns, reliefs, and a withdrawal that somebody signed.
import { html } from 'lit';
import { addressOf } from './addresses.js';
import { count, longDate } from './words.js';
import { all, dayFields, numberOf, options, reporter, ticks, writeForm } from './writing.js';

const NEW = { pledge: '', state: '', name: '', mission: '', capability: '', strength: '', least: '', from: '', until: '' };

/** A pledge; said anew under its number, it replaces what was said before. */
export function pledgeForm(board, u = NEW) {
  const key = `pledge ${u.pledge}`;
  const body = (f) => ({ ...f, pledge: u.pledge || f.pledge, strength: Number(f.strength), least: Number(f.least) });
  return writeForm(board, key, { path: 'contingents/pledges', button: u.pledge ? 'Say it anew' : 'Record the pledge', body, said: 'The pledge is recorded. Next, a deployment says who comes, when and where.' }, html`
    <div class="pair">${u.pledge ? '' : numberOf(board, key, 'pledge', 'PL')}
      <label>State<input name="state" required maxlength="200" value=${u.state} placeholder="Kazakhstan"></label>
      <label>Unit<input name="unit" required maxlength="200" value=${u.name} placeholder="infantry company"></label></div>
    <div class="pair"><label>For which mission<input name="mission" required maxlength="200" value=${u.mission}></label>
      <label>Capability<input name="capability" required maxlength="200" value=${u.capability} placeholder="patrols, observation"></label></div>
    <div class="pair"><label>Strength, heads<input type="number" name="strength" required min="1" max="100000" value=${u.strength}></label>
      <label>Never fewer on the ground than<input type="number" name="least" required min="1" max="100000" value=${u.least}></label></div>
    ${dayFields(u.from, u.until)}${reporter()}`);
}

/** One turn of a unit: its lifts are groups that travel as one. */
export function deploymentForm(board, u, { free, posts }) {
  if (!free.length || !posts.length) {
    return html`<p class="quiet">${free.length ? 'No post that a unit could hold.' : 'No group of people waits to be a lift of this unit.'} Register a lift with its people, or establish a post, below.</p>`;
  }
  const key = `deploy ${u.pledge}`;
  const body = ({ post, ...f }, { form }) => ({
    deployment: f.deployment, pledge: u.pledge, post, station: posts.find((p) => p.post === post).station, lifts: all(form, 'lifts'), from: f.from, until: f.until,
  });
  return writeForm(board, key, { path: 'contingents/deployments', button: 'Record the deployment', body, said: 'The deployment is recorded; from now on the unit may not go below its strength.' }, html`
    <div class="pair">${numberOf(board, key, 'deployment', 'DP')}
      <label>Post it holds<select name="post">${options(Object.fromEntries(posts.map((p) => [p.post, `${p.function}, ${board.placeName(p.station)} (${p.post})`])))}</select></label></div>
    ${ticks('Its lifts', 'lifts', Object.fromEntries(free.map((g) => [g.lift, `${g.lift}, ${count(g.people, 'head')}`])))}
    ${dayFields(u.from, u.until)}${reporter()}`);
}

/** Who takes over; another order replaces this one. */
export function reliefForm(board, t, later) {
  const body = (f) => ({ outgoing: t.deployment, incoming: f.incoming });
  return writeForm(board, `relief ${t.deployment}`, { path: 'contingents/reliefs', button: 'Order it', body, said: 'The relief is ordered: those who go leave only once those who come are on the ground.' }, html`
    <label>Relieved by<select name="incoming">${options(Object.fromEntries(later.map((o) => [o.deployment, o.deployment])), t.relief)}</select></label>${reporter()}`);
}

/** Without relief a unit goes only by a decision that is signed already. */
export function withdrawalForm(board, t, decisions) {
  if (!decisions.length) return html`<p class="quiet">No decision is signed yet. One is drafted and signed on the <a href=${addressOf('security')}>security page</a>.</p>`;
  const body = (f) => ({ deployment: t.deployment, decision: f.decision });
  const words = (d) => `${d.decision.slice(0, 14)}, ${longDate(d.signed)}: ${d.reason.slice(0, 80)}`;
  return writeForm(board, `withdraw ${t.deployment}`, { path: 'contingents/withdrawals', button: 'Withdraw the unit', plain: true, body, said: 'Withdrawn: this turn may leave without relief. It comes back only as another deployment.' }, html`
    <label>By which decision<select name="decision">${options(Object.fromEntries(decisions.map((d) => [d.decision, words(d)])))}</select></label>${reporter()}`);
}
