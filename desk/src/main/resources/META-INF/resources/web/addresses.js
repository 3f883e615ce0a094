// Every state of the desk has its own address: a link in a chat shows the same thing.
// Ids stand in the path (flights have a slash in theirs), choices in the query. Never a name.

/** Choices that stay when the page changes: the time, and which plan is looked at. */
const KEPT = ['at', 'plan'];

/** The address as it was read last: boards ask for it once for each of ten thousand rows. */
let read = { address: '' };

/** The page, the id on it and the choices of the present address; nobody changes what this gives. */
export function here() {
  const address = location.pathname + location.search;
  if (read.address !== address) {
    const [page, ...rest] = decodeURI(location.pathname).split('/').filter(Boolean);
    const choices = Object.freeze(Object.fromEntries(new URLSearchParams(location.search)));
    read = { address, page: page ?? 'now', id: rest.map(decodeURIComponent).join('/'), choices };
  }
  return read;
}

/** The address of a page; an empty choice is left out. */
export function addressOf(page, id = '', wanted = {}) {
  const kept = Object.fromEntries(KEPT.map((key) => [key, here().choices[key] ?? '']));
  return pathOf(page, id) + queryOf({ ...kept, ...wanted });
}

function pathOf(page, id) {
  const tail = id.split('/').map(encodeURIComponent).join('/');
  return id ? `/${page}/${tail}` : `/${page}`;
}

function queryOf(wanted) {
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => (value ?? '') !== ''));
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2F', '/');
  return text ? `?${text}` : '';
}

export function go(address, { replace = false } = {}) {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  dispatchEvent(new CustomEvent('address'));
}

/** Changes choices on the page that is open. */
export function choose(changed, how) {
  const { page, id, choices: now } = here();
  go(pathOf(page, id) + queryOf({ ...now, ...changed }), how);
}

/** Calls back on every change of address, also on back and forward; returns how to stop it. */
export function onAddress(listener) {
  addEventListener('address', listener);
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('address', listener);
    removeEventListener('popstate', listener);
  };
}

/** A row of a table leads where its first link leads; a link in it is followed by itself. */
export function followRow(event) {
  if (!event.target.closest('a, button')) event.currentTarget.querySelector('a').click();
}

/** Plain clicks on links of ours change the address without loading the desk anew. */
export function followLinks(root) {
  root.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="/"]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (link && plain && !link.target && !link.hasAttribute('download')) {
      event.preventDefault();
      go(link.getAttribute('href'));
    }
  });
}
