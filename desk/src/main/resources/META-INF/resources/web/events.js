// What changes at the desk, as it changes. The browser keeps the line and resumes where it broke.

/** A board is drawn anew at most this often, however much is scanned. */
const SETTLE_MS = 300;

/** A line that stays broken is tried again by hand after this long. */
const RETRY_MS = 5_000;

let line;

/** Calls back with {entry, all, changes} after each change; several at once come as one. */
export function onChange(listener) {
  let waiting;
  let gathered = { all: false, changes: [] };
  const hear = (event) => {
    const { entry, all = false, changes = [] } = JSON.parse(event.data);
    gathered = { entry, all: gathered.all || all, changes: gathered.changes.concat(changes) };
    waiting ??= setTimeout(() => {
      const told = gathered;
      waiting = undefined;
      gathered = { all: false, changes: [] };
      listener(told);
    }, SETTLE_MS);
  };
  open(hear, listener);
  addEventListener('pagehide', () => line?.close());
}

function open(hear, listener) {
  line = new EventSource('/api/events');
  line.addEventListener('changed', hear);
  line.addEventListener('error', () => {
    if (line.readyState !== EventSource.CLOSED) return;
    // The server refused or went away: begin anew, and read all, for what was between is not known.
    setTimeout(() => {
      open(hear, listener);
      listener({ all: true, changes: [] });
    }, RETRY_MS);
  });
}
