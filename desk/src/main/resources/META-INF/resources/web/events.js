// What changes at the desk, as it changes. The browser keeps the line and resumes where it broke;
// a page that nobody sees gives its line back, for a browser has six of them in all.
import { heard, hears, hearsNothing } from './read.js';

/** A line that stays broken is tried again by hand after this long. */
const RETRY_MS = 5_000;

/**
 * Calls back with {all, changes} after each change, or all when the page was away. One call at a
 * time: what comes while the listener still reads is told together afterwards.
 */
export function onChange(listener) {
  const tell = oneByOne(listener);
  let line;
  let away = false;
  const open = () => {
    line = new EventSource('/api/events');
    line.addEventListener('hello', ({ data }) => {
      if (away || +data > heard()) tell({ entry: +data, all: true });
      away = false;
    });
    line.addEventListener('changed', ({ data }) => tell(JSON.parse(data)));
    line.addEventListener('error', () => {
      lost();
      // The server refused or went away: begin anew, and read all, for what was between is not known.
      if (line.readyState === EventSource.CLOSED) setTimeout(shown, RETRY_MS);
    });
  };
  const lost = () => {
    away = true;
    hearsNothing();
  };
  const shown = () => {
    if (!document.hidden && (line?.readyState ?? EventSource.CLOSED) === EventSource.CLOSED) open();
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      line?.close();
      lost();
    } else {
      shown();
    }
  });
  shown();
}

function oneByOne(listener) {
  let waiting;
  let busy = false;
  return async ({ entry, all = false, changes = [] }) => {
    hears(entry);
    waiting = { all: all || Boolean(waiting?.all), changes: [...(waiting?.changes ?? []), ...changes] };
    if (busy) return;
    busy = true;
    try {
      while (waiting) {
        const told = waiting;
        waiting = undefined;
        await listener(told);
      }
    } finally {
      busy = false;
    }
  };
}
