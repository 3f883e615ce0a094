// What to do first: the steps of a mission that begins, the next one with a button.
import { html, nothing } from 'lit';
import { read } from './read.js';
import { number } from './words.js';

/** More steps than these that are done would hide the one that comes next. */
const MANY = 4;

/** Reads the steps; undefined where the desk does not answer, which the board says itself. */
export const beginning = (signal) => read('beginning', {}, signal).catch((trouble) => {
  if (!trouble.title && trouble.name !== 'AbortError') throw trouble;
});

/** Whether anything is still to be told. */
export const unfinished = (told) => Boolean(told?.steps.some((step) => !step.told));

export function steps(told) {
  if (!told) return nothing;
  const next = told.steps.findIndex((step) => !step.told);
  const all = told.steps.map((step, i) => ({ step, i, begins: i === next }));
  const done = all.filter(({ step }) => step.told);
  const rows = (some) => html`<ol class="steps">${some.map(row)}</ol>`;
  return html`<section class="card beginning noprint"><header><h2>What to do first</h2><span class="quiet small">or read all of it from a scenario: <code>./serai import FOLDER</code></span></header>
    ${rows(done.length > MANY ? all.filter(({ step }) => !step.told) : all)}
    ${done.length > MANY ? html`<details class="pad"><summary>${number(done.length)} of ${number(all.length)} steps are done</summary>${rows(done)}</details>` : nothing}</section>`;
}

function row({ step, i, begins }) {
  return html`<li data-done=${step.told > 0}>
    <span class="number" aria-hidden="true">${step.told ? '✓' : i + 1}</span>
    <span><a href=${step.at}>${step.what}</a> <small class="quiet">${step.why}${step.told > 1 ? `; ${number(step.told)} told` : ''}${step.told ? html`<span class="live">, done</span>` : nothing}</small></span>
    ${begins ? html`<a class="button main" href=${step.at}>Begin here</a>` : nothing}</li>`;
}
