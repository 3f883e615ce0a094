// What a plan is worth, as pages show it: the desk says it in weeks, as the papers and the terminal
// have it; the points behind them are for who points at a figure.
import { html } from 'lit';
import { number } from './words.js';

/** The number itself, for who points at it. */
export const inPoints = (points) => `${number(points)} points of the mission’s policy`;

/** What the figures mean, in the words of the desk, which the papers have as well. */
export const legend = (sentences = []) => sentences.map((each) => html`<p class="pad quiet small">${each}</p>`);

/** What stands behind the words about a gap. */
export const raw = ({ value, bound }) => `${number(value)} points here; proven so far: no plan can have fewer than ${number(bound)}`;

/** "better by 3 weeks", "worse", "same": as it was said, in the colour of its sense. */
export function compared(words) {
  if (words.startsWith('better')) return html`<span class="good">▼ ${words}</span>`;
  return words.startsWith('worse') ? html`<span class="over">▲ ${words}</span>` : html`<span class="quiet">${words}</span>`;
}
