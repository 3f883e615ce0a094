// Land and borders, and a Lambert conformal conic projection cut to the places of the mission
// (J. P. Snyder, Map Projections: A Working Manual, USGS 1987, pp. 104-110, on a sphere).

const RAD = Math.PI / 180;
/** Land farther away than this would fold over itself on a cone. */
const REACH_LONGITUDE = 75;
const REACH_LATITUDE = 38;

let land;

/** Rings of land in degrees, read once; the file holds hundredths of a degree. */
export function countries() {
  land ??= fetch(new URL('./world.json', import.meta.url)).then((answer) => answer.json()).then((world) => world.countries);
  return land;
}

/** A projection from [lon, lat] to [x, y] with y downwards, centred on the points. */
export function lambert(points) {
  const box = boxOf(points);
  const lon0 = (box.west + box.east) / 2;
  const lat0 = (box.south + box.north) / 2;
  const spread = Math.max(box.north - box.south, 6) / 3;
  const [lat1, lat2] = parallels(lat0, spread);
  const n = Math.log(Math.cos(lat1 * RAD) / Math.cos(lat2 * RAD))
    / Math.log(half(lat2) / half(lat1));
  const f = (Math.cos(lat1 * RAD) * half(lat1) ** n) / n;
  const rho0 = f / half(lat0) ** n;
  const project = ([lon, lat]) => {
    const rho = f / half(lat) ** n;
    const theta = n * (lon - lon0) * RAD;
    return [rho * Math.sin(theta), -(rho0 - rho * Math.cos(theta))];
  };
  return { project, lon0, lat0 };
}

const half = (lat) => Math.tan(Math.PI / 4 + (lat * RAD) / 2);

/** Two parallels around the middle, never equal and never mirrored about the equator. */
function parallels(lat0, spread) {
  const middle = Math.abs(lat0) < 4 ? 4 : lat0;
  return [middle - spread, middle + spread + (spread === 0 ? 1 : 0)];
}

function boxOf(points) {
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return {
    west: Math.min(...lons), east: Math.max(...lons),
    south: Math.min(...lats), north: Math.max(...lats),
  };
}

/** Outlines of the countries near the centre, in projected units. */
export function outlines(all, { project, lon0, lat0 }) {
  const reach = [
    lon0 - REACH_LONGITUDE, Math.max(lat0 - REACH_LATITUDE, -80),
    lon0 + REACH_LONGITUDE, Math.min(lat0 + REACH_LATITUDE, 84)];
  return all
    .map(({ name, rings }) => ({
      name, rings: rings.map((ring) => cut(degrees(ring), reach)).filter(isLand).map((ring) => outline(ring.map(project))),
    }))
    .filter(({ rings }) => rings.length);
}

/**
 * Paths of what lies in a box [left, top, right, bottom]: [{name, d}]. What reached farther would
 * not be seen, and would lie over the words beside the picture all the same.
 */
export function within(box, drawn) {
  return drawn
    .map(({ name, rings }) => ({ name, d: rings.map((ring) => part(ring, box)).join('') }))
    .filter(({ d }) => d !== '');
}

const outline = (ring) => ({ ring, d: path(ring), spans: [0, 1].map((axis) => span(ring, axis)) });

const span = (ring, axis) => ring.reduce(([least, most], p) => [Math.min(least, p[axis]), Math.max(most, p[axis])], [Infinity, -Infinity]);

/** Most outlines lie in the picture or beside it; only the others have to be cut. */
function part({ ring, d, spans: [[west, east], [north, south]] }, box) {
  const [left, top, right, bottom] = box;
  if (west > right || east < left || north > bottom || south < top) return '';
  if (west >= left && east <= right && north >= top && south <= bottom) return d;
  const rest = cut(ring, box);
  return isLand(rest) ? path(rest) : '';
}

function degrees(flat) {
  const ring = [];
  for (let i = 0; i < flat.length; i += 2) ring.push([flat[i] / 100, flat[i + 1] / 100]);
  return ring;
}

const isLand = (ring) => ring.length > 2;

const path = (ring) => `M${ring.map((p) => p.map((v) => v.toFixed(5)).join(',')).join('L')}Z`;

const cut = (ring, [x0, y0, x1, y1]) => clip(clip(clip(clip(ring, 0, x0, 1), 0, x1, -1), 1, y0, 1), 1, y1, -1);

/** Sutherland and Hodgman, one edge: keeps the side where sign * (value - edge) is not negative. */
function clip(ring, axis, edge, sign) {
  const inside = (p) => sign * (p[axis] - edge) >= 0;
  const out = [];
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length];
    if (inside(a)) out.push(a);
    if (inside(a) !== inside(b)) {
      const t = (edge - a[axis]) / (b[axis] - a[axis]);
      out.push([a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])]);
    }
  });
  return out;
}
