// Runs before the first paint, so that a dark desk does not flash white at 3 a.m.
const kept = localStorage.getItem('theme');
if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
