// Runs before the first paint, so that a dark desk does not flash white at 3 a.m.
const kept = localStorage.getItem('theme');
if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;

// Paper is white: what is drawn, and not styled, is drawn anew in the light, and back afterwards.
const root = document.documentElement;
const turn = (theme) => {
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  dispatchEvent(new CustomEvent('theme'));
};
let onTheScreen;
addEventListener('beforeprint', () => {
  onTheScreen = root.dataset.theme;
  turn('light');
});
addEventListener('afterprint', () => turn(onTheScreen));
