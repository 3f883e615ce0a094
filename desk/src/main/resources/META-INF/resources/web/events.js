// What changes at the desk, as it changes. A browser has six connections to a host in all, so its
// pages share one line: the page that holds the lock keeps it and passes on what it says. A page
// that nobody sees takes no part; the browser resumes a line that broke where it broke.
import { heard, hears, hearsNothing } from './read.js';

/** A line that stays broken is tried again by hand after this long. */
const RETRY_MS = 5_000;

/** A line that breaks and is there again within this time is not worth a word. */
const GRACE_MS = 3_000;

/** A page that is just opening connects so long before it says that there is no line. */
const OPENING_MS = 15_000;

/**
 * The desk says every quarter of a minute that the line holds. Where nothing comes for so long it
 * is dead, though nobody told the browser: a cable, a tunnel, a laptop that slept.
 */
const SILENCE_MS = 50_000;

/** The lock of the page that keeps the line, and the channel on which it passes things on. */
const LINE = 'serai events';

/**
 * Calls back with {all, changes} after each change, or all when the page was away. One call at a
 * time: what comes while the listener still reads is told together afterwards.
 */
export function onChange(listener) {
  const tell = oneByOne(listener);
  const line = lineOf();
  let away = false;
  let greeted = false;
  const hear = ({ changed, hello, anew, lost }) => {
    if (changed) {
      tell(changed);
    } else if (lost) {
      away = true;
      hearsNothing();
      line.waits();
    } else {
      line.holds();
      // Between two lines a draft may have come or gone, which no entry tells.
      if (away || (anew && greeted) || hello > heard()) tell({ entry: hello, all: true });
      away = false;
      greeted = true;
    }
  };
  let leave;
  const look = () => {
    if (!document.hidden) {
      line.waits();
      leave ??= takePart(hear);
    } else if (leave) {
      leave();
      leave = undefined;
      hear({ lost: true });
    }
  };
  document.addEventListener('visibilitychange', look);
  look();
}

/**
 * Says in an event "line" whether the page hears of changes, in a word: live, connecting, lost.
 * Whoever looks at it must know when it may be old; nobody looks at a page that is hidden. A page
 * that never had a line has read everything this moment: it connects, and nothing is broken yet.
 */
function lineOf() {
  const say = (word) => {
    document.documentElement.dataset.line = word;
    dispatchEvent(new CustomEvent('line', { detail: word }));
  };
  let waiting;
  let opening = true;
  const late = () => {
    if (opening) waiting = setTimeout(lost, OPENING_MS - GRACE_MS);
    opening = false;
    if (!document.hidden) say('connecting');
  };
  const lost = () => { if (!document.hidden) say('lost'); };
  return {
    waits() { waiting ??= setTimeout(opening ? late : lost, GRACE_MS); },
    holds() {
      clearTimeout(waiting);
      waiting = undefined;
      opening = false;
      say('live');
    },
  };
}

/** Hears what the line says, and keeps it when no other page does; answers with how to leave. */
function takePart(hear) {
  const pages = new BroadcastChannel(LINE);
  const leaving = new AbortController();
  let line;
  const say = (words) => {
    pages.postMessage(words);
    hear(words);
  };
  pages.onmessage = ({ data }) => (data.joined ? line?.greet() : hear(data));
  const keep = () => new Promise((over) => {
    line = openLine(say);
    leaving.signal.addEventListener('abort', () => {
      line.close();
      over();
    });
  });
  navigator.locks.request(LINE, { signal: leaving.signal }, keep).catch((left) => {
    if (left.name !== 'AbortError') throw left;
  });
  pages.postMessage({ joined: true });
  return () => {
    leaving.abort();
    pages.close();
  };
}

/** The one line to the desk. */
function openLine(say) {
  let source;
  let retry;
  let silence;
  let newest;
  const alive = () => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      newest = undefined;
      say({ lost: true });
      source.close();
      open();
    }, SILENCE_MS);
  };
  const open = () => {
    source = new EventSource('/api/events');
    alive();
    source.addEventListener('beat', alive);
    source.addEventListener('hello', ({ data }) => {
      alive();
      newest = Number(data);
      say({ hello: newest, anew: true });
    });
    source.addEventListener('changed', ({ data }) => {
      alive();
      const changed = JSON.parse(data);
      newest = changed.entry;
      say({ changed });
    });
    source.addEventListener('error', () => {
      newest = undefined;
      say({ lost: true });
      // The server refused or went away: begin anew, and read all, for what was between is not known.
      if (source.readyState === EventSource.CLOSED) retry = setTimeout(open, RETRY_MS);
    });
  };
  open();
  return {
    /** Tells a page that has just come how far the line is; one that is not there yet greets itself. */
    greet: () => newest !== undefined && say({ hello: newest }),
    close() {
      clearTimeout(retry);
      clearTimeout(silence);
      source.close();
    },
  };
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
