// Where words and crosses stand on the map, so that none of them covers a disc: names beside their
// discs, and where it is crowded at the end of a line; crosses that fall on a disc at its rim.
const NEAR = 6;
/** So far from its disc a name may stand at the end of a line, and in such steps. */
const FARTHEST = 108;
const STEP = 14;
const TURNS = 16;
const DOTS = 10;
/** Crosses nearer than this are one cross with a number. */
const CLOSE = 9;

/**
 * Names of discs, the largest first, on the first spot that is free; a name that fits nowhere is
 * left out. `taken` are boxes that stand on the map already.
 */
export function labels(placed, { width, height }, taken = []) {
  const discs = placed.map(({ x, y, r }) => [x - r, y - r, x + r, y + r]);
  const boxes = [...discs, ...taken];
  const inside = (box) => box[0] > 2 && box[2] < width - 2 && box[1] > 2 && box[3] < height - 16;
  const written = [...taken];
  const names = [];
  for (const s of [...placed].sort((a, b) => b.heads - a.heads)) {
    if (s.x < 0 || s.y < 0 || s.x > width || s.y > height) continue;
    const others = placed.filter((o) => o !== s);
    const clear = (box) => !boxes.some((t) => meet(t, box));
    const fits = ({ box, line }) => inside(box) && clear(box)
      && !(line && (others.some((o) => crosses(line, o)) || along(line).some((dot) => written.some((t) => meet(t, dot)))));
    const found = ways(s.name).map((name) => ({ name, free: spots(s, wide(name, s)).find(fits) })).find(({ free }) => free);
    if (found) {
      boxes.push(found.free.box, ...along(found.free.line));
      written.push(found.free.box);
      names.push({ ...s, name: found.name, ...found.free, disc: s });
    }
  }
  return names;
}

/** A name, and where that is too long, without what stands in brackets behind it. */
const ways = (name) => [...new Set([name, name.replace(/ \([^)]*\)$/, '')])];

const wide = (name, { heads }) => name.length * 7.2 + String(heads).length * 8 + 8;

/** Beside, above, below; then round and round, farther and farther away. */
function* spots({ x, y, r }, long) {
  const gap = r + NEAR;
  yield { x: x + gap, y: y + 5, anchor: 'start', box: [x + gap, y - 9, x + gap + long, y + 9] };
  yield { x: x - gap, y: y + 5, anchor: 'end', box: [x - gap - long, y - 9, x - gap, y + 9] };
  yield { x, y: y - gap, anchor: 'middle', box: [x - long / 2, y - gap - 14, x + long / 2, y - gap + 4] };
  yield { x, y: y + gap + 11, anchor: 'middle', box: [x - long / 2, y + gap - 3, x + long / 2, y + gap + 15] };
  for (let far = gap + STEP; far < gap + FARTHEST; far += STEP) {
    for (let i = 0; i < TURNS; i += 1) yield atTheEnd({ x, y, r }, long, far, (i * 2 * Math.PI) / TURNS);
  }
}

function atTheEnd({ x, y, r }, long, far, turn) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [ex, ey] = [x + far * cos, y + far * sin];
  const side = cos > 0.3 ? 'start' : cos < -0.3 ? 'end' : 'middle';
  const left = side === 'start' ? ex + 3 : side === 'end' ? ex - 3 - long : ex - long / 2;
  const middle = side === 'middle' ? ey + Math.sign(sin) * 9 : ey;
  return {
    x: side === 'start' ? ex + 3 : side === 'end' ? ex - 3 : ex, y: middle + 5, anchor: side,
    box: [left, middle - 9, left + long, middle + 9], line: [x + (r + 1) * cos, y + (r + 1) * sin, ex, ey],
  };
}

/** A line as small boxes, so that no word is written over it, nor it drawn through one. */
const along = (line) => (line ? Array.from({ length: DOTS }, (_, i) => dotOf(line, (i + 0.5) / DOTS)) : []);
const dotOf = ([x1, y1, x2, y2], part) => {
  const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  return [x - 1, y - 1, x + 1, y + 1];
};

/** Whether a line runs through a disc that it does not come from. */
function crosses([x1, y1, x2, y2], { x, y, r }) {
  const long = (x2 - x1) ** 2 + (y2 - y1) ** 2 || 1;
  const along = Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / long));
  return Math.hypot(x1 + along * (x2 - x1) - x, y1 + along * (y2 - y1) - y) < r + 2;
}

const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** What happened where, in pixels: one mark for all at one spot, at the rim of a disc it would cover. */
export function marks(happened, placed) {
  const found = [];
  for (const { x, y, what } of happened) {
    const disc = placed.find((s) => Math.hypot(x - s.x, y - s.y) < s.r + CLOSE);
    const at = disc ? { x: disc.x + (disc.r + CLOSE) * Math.SQRT1_2, y: disc.y - (disc.r + CLOSE) * Math.SQRT1_2 } : { x, y };
    const same = found.find((m) => Math.hypot(m.x - at.x, m.y - at.y) < CLOSE);
    if (same) same.all.push(what); else found.push({ ...at, all: [what] });
  }
  return found;
}

export const boxOf = ({ x, y, all }) => [x - 7, y - 8, x + (all.length > 1 ? 8 + 8 * String(all.length).length : 7), y + 8];
