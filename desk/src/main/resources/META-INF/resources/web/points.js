// What points are: the one scale on which the policy of a mission weighs levels 2 to 6.
import { html } from 'lit';
import { number } from './words.js';

/** What a point is worth, by what everybody knows: a post that nobody holds. */
export function scale({ uncovered }) {
  return html`<p class="pad quiet small">Points are the scale of the mission’s policy; fewer is better. A post without a needed holder for one slot (a week, or half of one) takes
    ${uncovered.map((points, i) => html`${i ? ', ' : ''}<span class="nowrap">PC${i + 1} ${number(points)}</span>`)}.</p>`;
}

/** Points as posts, for who points at them: "as much as 3.5 slots of a PC1 post without a holder". */
export function inPosts(points, { uncovered: [worth] }) {
  if (!worth || !points) return '';
  const slots = points / worth;
  const shown = slots < 0.1 ? 'less than 0.1' : number(slots < 10 ? Math.round(slots * 10) / 10 : Math.round(slots));
  return `as much as ${shown} ${shown === '1' ? 'slot' : 'slots'} of a PC1 post without a needed holder`;
}

/** That nothing can be below 0 is no news. */
export const proven = ({ value, bound }) => bound > 0 || value === bound;

/** What stands behind the words about a gap, for who points at them. */
export function raw({ value, bound }) {
  if (bound <= 0 || value <= bound) return `${number(value)} here; no plan can have fewer than ${number(bound)}`;
  return `${number(value)} here; no plan can have fewer than ${number(bound)}: at most ${number(Math.ceil(((value - bound) / bound) * 10_000) / 100)} % above it`;
}
