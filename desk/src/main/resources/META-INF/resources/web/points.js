// What points are: the one scale on which the policy of a mission weighs levels 2 to 6. Pages tell it
// in what everybody knows: weeks in which a needed PC1 holder is missing.
import { html } from 'lit';
import { number } from './words.js';

const tenths = (n) => Math.round(n * 10) / 10;

/** Points as weeks of a PC1 post; where nobody knows yet what a week is worth, nothing but dots. */
export function weeks(points, week) {
  if (!week) return '…';
  const many = points / week;
  return many && many < 0.05 ? 'under 0.1 weeks' : told(many);
}

const told = (many) => (tenths(many) === 1 ? '1 week' : `${number(many < 100 ? tenths(many) : Math.round(many))} weeks`);

/** Whether two values differ by so little that it is not worth a colour. */
export const same = (a, b, week) => a === b || (week > 0 && Math.abs(a - b) / week < 0.05);

/** Slots of one person as weeks: a slot is a week, or half of one. */
export const slotWeeks = (slots, { uncovered: [worth] }, week) => (week && worth ? told((slots * worth) / week) : '…');

/** The number itself, for who points at it. */
export const inPoints = (points) => `${number(points)} points of the mission’s policy`;

/** What the figures mean, in the words of the desk, which the papers have as well. */
export const legend = (sentences = []) => sentences.map((each) => html`<p class="pad quiet small">${each}</p>`);

/** That nothing can be below 0 is no news. */
export const proven = ({ value, bound }) => bound > 0 || value === bound;

/** A bound this far below says more about the proof than about the plan. */
const FAR = 0.5;

/** What stands behind the words about a gap, for who points at them. */
export function raw({ value, bound }) {
  const both = `${number(value)} points here; proven so far: no plan can have fewer than ${number(bound)}`;
  if (bound <= 0 || value <= bound || value - bound > FAR * bound) return both;
  return `${both}, at most ${number(Math.ceil(((value - bound) / bound) * 10_000) / 100)} % above it`;
}
