// The rail's pictures, drawn for this desk: strokes of one weight on a grid of 24.
import { html, svg } from 'lit';

const draw = (...paths) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${paths.map((d) => svg`<path d=${d}/>`)}</svg>`;

export const icons = {
  now: draw('M4 20V11a8 8 0 0 1 16 0v9', 'M9 20v-8a3 3 0 0 1 6 0v8'),
  map: draw('M12 21s-6-5.6-6-11a6 6 0 0 1 12 0c0 5.4-6 11-6 11z', 'M12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z'),
  ground: draw('M3 19h18', 'M5 19v-6l4-3 4 3v6', 'M13 19V7h6v12', 'M16 10.5h.01', 'M16 14h.01'),
  timeline: draw('M3 6h9', 'M8 12h11', 'M5 18h7', 'M15 3v18'),
  heads: draw('M3 20c2-6 4-2 6-7s4 2 6-3 4-4 6-6', 'M3 20h18'),
  coverage: draw('M4 4h6v6H4z', 'M14 4h6v6h-6z', 'M4 14h6v6H4z', 'M14 14h6v6h-6z'),
  flights: draw('M3 13l18-8-6 16-3.5-6.5z'),
  airlift: draw('M12 21V9', 'M7 13l5-5 5 5', 'M4 4h16'),
  lodging: draw('M3 18V6', 'M3 14h18v4', 'M21 14v-2a3 3 0 0 0-3-3H9v5', 'M6 11.5h.01'),
  security: draw('M12 3l8 3v6c0 5-3.6 8-8 9-4.4-1-8-4-8-9V6z', 'M12 8v5', 'M12 16.5h.01'),
  plan: draw('M5 4h14v16H5z', 'M9 9h6', 'M9 13h6', 'M9 17h3'),
  people: draw('M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z', 'M2.5 20a6.5 6.5 0 0 1 13 0', 'M16 4.5a3.5 3.5 0 0 1 0 6.5', 'M18 14.5a6.5 6.5 0 0 1 3.5 5.5'),
  amiss: draw('M12 4l9 16H3z', 'M12 10v5', 'M12 17.5h.01'),
  host: draw('M4 20V9l8-5 8 5v11', 'M4 20h16', 'M10 20v-6h4v6'),
  arrivals: draw('M3 7l5 2 9-3 3 1-8 6', 'M4 20h16', 'M8 13l2 3'),
  contributions: draw('M4 9h16v11H4z', 'M12 9v11', 'M12 9c-6-1-5-6-2-5 2 1 2 5 2 5z', 'M12 9c6-1 5-6 2-5-2 1-2 5-2 5z'),
  contingents: draw('M5 21V4', 'M5 4l13 2-4 4 4 4-13 1'),
  continuity: draw('M3 13h4l2-6 4 11 3-8 2 3h3'),
  'what-if': draw('M6 3v6a4 4 0 0 0 4 4h8', 'M15 9l4 4-4 4', 'M6 3v18', 'M3 18l3 3 3-3'),
  rehearsal: draw('M4 20V4', 'M4 20h16', 'M7 15c3 0 4-8 7-8s2 5 6 5', 'M7 17c4 0 5-4 8-4s3 4 5 4'),
  assistance: draw('M12 21c-5-3.5-8-6.6-8-10a4.2 4.2 0 0 1 8-2 4.2 4.2 0 0 1 8 2c0 3.4-3 6.5-8 10z'),
  peace: draw('M12 3v18', 'M12 12l-6.4 6.4', 'M12 12l6.4 6.4', 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z'),
  more: draw('M5 12h.01', 'M12 12h.01', 'M19 12h.01'),
  'head-count': draw('M4 12l4 4 6-7', 'M17 6h.01', 'M17 12h4', 'M17 18h4', 'M4 20h9'),
  suspense: draw('M3 8h7v8H3z', 'M14 8h7v8h-7z', 'M12 4v2', 'M12 18v2', 'M12 11v2'),
  report: draw('M5 3h10l4 4v14H5z', 'M9 11h6', 'M9 15h6', 'M14 3v5h5'),
  search: draw('M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14z', 'M20 20l-4-4'),
};
