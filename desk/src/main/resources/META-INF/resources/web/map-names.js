// Where words and crosses stand on the map, so that none of them covers a disc: names beside their
// discs, and where it is crowded at the end of a line; crosses that fall on a disc at its rim.
const NEAR = 6;
/** So far from its disc a name may stand at the end of a line, and in such steps. */
const FARTHEST = 108;
const STEP = 14;
const TURNS = 16;
const DOTS = 10;
/** So many names make room for another one, each of them at most so many times over. */
const MOST_MOVED = 2;
const DEPTH = 1;
/** Around the number of a level, which no line touches. */
const NUMBER = 4;
/** Discs beyond which nobody makes room. */
const MANY = 40;
/** Crosses nearer than this are one cross with a number. */
const CLOSE = 9;

/**
 * Names of discs, the largest first, on the first spot that is free; then those that found none are
 * given room by others that have a second spot. What fits nowhere is left out. `first` is a place
 * that somebody points at: it is named before all others. `taken` are boxes that stand on the map.
 */
export function labels(placed, size, taken = [], first = '') {
  const sheet = { placed, size, taken, first, boxes: [...placed.map(boxOfDisc), ...taken], known: new Map() };
  const shown = placed.filter((s) => s.x >= 0 && s.y >= 0 && s.x <= size.width && s.y <= size.height)
    .sort((a, b) => (b.place === first) - (a.place === first) || b.heads - a.heads);
  let names = new Map();
  for (const s of shown) {
    const free = freeSpot(s, names, sheet);
    if (free) names.set(s, free);
  }
  // Among very many no order names all, and a drag asks at every step.
  if (shown.length > MANY) return [...names.values()];
  for (const s of shown.filter((one) => !names.has(one))) names = moved(s, names, sheet, DEPTH, new Set()) ?? names;
  return [...names.values()];
}

const boxOfDisc = ({ x, y, r }) => [x - r, y - r, x + r, y + r];

/** Names with this one among them: whoever stands in its way has gone to another spot, and so on. */
function moved(s, names, sheet, depth, settled) {
  for (const spot of openAll(s, sheet)) {
    const away = [...names].filter(([, other]) => inTheWay(spot, other)).map(([disc]) => disc);
    if (away.length > MOST_MOVED || away.some((disc) => settled.has(disc))) continue;
    let tried = new Map(names);
    away.forEach((disc) => tried.delete(disc));
    tried.set(s, spot);
    const now = new Set([...settled, s]);
    for (const disc of away) {
      if (!tried) break;
      openAll(disc, sheet);
      const free = freeSpot(disc, tried, sheet);
      if (free) tried.set(disc, free);
      else tried = depth ? moved(disc, tried, sheet, depth - 1, now) : undefined;
    }
    if (tried) return tried;
  }
  return undefined;
}

function freeSpot(s, names, sheet) {
  const others = [...names.values()];
  for (const spot of sheet.known.get(s) ?? open(s, sheet)) {
    if (!others.some((other) => inTheWay(spot, other))) return spot;
  }
  return undefined;
}

/** All of them, kept: whoever makes room is asked again and again. */
function openAll(s, sheet) {
  if (!sheet.known.has(s)) sheet.known.set(s, [...open(s, sheet)]);
  return sheet.known.get(s);
}

/**
 * Spots of a name that cover no disc and nothing that stands there already, the best first. A disc
 * with others all around it is left by no line: where somebody points at it, that runs across them.
 */
function* open(s, sheet) {
  yield* within(s, sheet, Infinity);
  if (s.place === sheet.first) yield* within(s, sheet, NUMBER);
}

function* within(s, { placed, size: { width, height }, taken, boxes }, most) {
  const inside = (box) => box[0] > 2 && box[2] < width - 2 && box[1] > 2 && box[3] < height - 16;
  const through = (line) => placed.some((o) => o !== s && crosses(line, { ...o, r: Math.min(o.r, most) }));
  for (const name of ways(s.name)) {
    for (const spot of spots(s, wide(name, s))) {
      if (!inside(spot.box) || boxes.some((t) => meet(t, spot.box))) continue;
      const dots = along(spot.line);
      if (spot.line && (through(spot.line) || covers(taken, dots))) continue;
      yield { ...s, name, ...spot, dots, disc: s };
    }
  }
}

/** Lines may meet, but no word stands on a line or on another word. */
const inTheWay = (a, b) => meet(a.box, b.box) || covers([a.box], b.dots) || covers([b.box], a.dots);
const covers = (all, dots) => dots.some((dot) => all.some((box) => meet(box, dot)));

/** A name, and where that is too long, without what stands in brackets behind it. */
const ways = (name) => [...new Set([name, name.replace(/ \([^)]*\)$/, '')])];

const wide = (name, { heads }) => name.length * 7.2 + String(heads).length * 8 + 8;

/** Beside, above, below, at the corners; then round and round, farther and farther away. */
function* spots({ x, y, r }, long) {
  const gap = r + NEAR;
  yield { x: x + gap, y: y + 5, anchor: 'start', box: [x + gap, y - 9, x + gap + long, y + 9] };
  yield { x: x - gap, y: y + 5, anchor: 'end', box: [x - gap - long, y - 9, x - gap, y + 9] };
  yield { x, y: y - gap, anchor: 'middle', box: [x - long / 2, y - gap - 14, x + long / 2, y - gap + 4] };
  yield { x, y: y + gap + 11, anchor: 'middle', box: [x - long / 2, y + gap - 3, x + long / 2, y + gap + 15] };
  const rim = (r + 2) * Math.SQRT1_2;
  for (const middle of [y - rim - 9, y + rim + 9]) {
    yield { x: x + rim, y: middle + 5, anchor: 'start', box: [x + rim, middle - 9, x + rim + long, middle + 9] };
    yield { x: x - rim, y: middle + 5, anchor: 'end', box: [x - rim - long, middle - 9, x - rim, middle + 9] };
  }
  for (let far = gap + STEP; far < gap + FARTHEST; far += STEP) {
    for (let i = 0; i < TURNS; i += 1) yield* atTheEnd({ x, y, r }, long, far, (i * 2 * Math.PI) / TURNS);
  }
}

/** Beyond the end of the line, and where that runs steeply enough, above or below it. */
function* atTheEnd({ x, y, r }, long, far, turn) {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [ex, ey] = [x + far * cos, y + far * sin];
  const line = [x + (r + 1) * cos, y + (r + 1) * sin, ex, ey];
  if (cos > 0.3) yield { x: ex + 3, y: ey + 5, anchor: 'start', box: [ex + 3, ey - 9, ex + 3 + long, ey + 9], line };
  if (cos < -0.3) yield { x: ex - 3, y: ey + 5, anchor: 'end', box: [ex - 3 - long, ey - 9, ex - 3, ey + 9], line };
  if (Math.abs(sin) < 0.3) return;
  const middle = ey + Math.sign(sin) * 10;
  yield { x: ex, y: middle + 5, anchor: 'middle', box: [ex - long / 2, middle - 9, ex + long / 2, middle + 9], line };
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
