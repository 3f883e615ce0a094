// Makes web/world.json out of countries-110m.json of the npm package world-atlas 2.0.2:
//   npm i world-atlas@2.0.2 && node cut-world.mjs node_modules/world-atlas/countries-110m.json > world.json
// Decodes the TopoJSON, cuts rings where they cross the antimeridian (uncut, they draw a stripe
// around the whole earth), and writes hundredths of a degree as whole numbers: [lon, lat, lon, ...].
import { readFileSync } from 'node:fs';

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = topology.transform;

const arcs = topology.arcs.map((arc) => {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

function ringOf(indexes) {
  const points = [];
  for (const index of indexes) {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    points.push(...(points.length ? arc.slice(1) : arc));
  }
  return points;
}

/** Lets longitudes run on past 180 instead of jumping; a ring around a pole is left as it is. */
function unwrapped(ring) {
  const out = [ring[0]];
  let turn = 0;
  for (let i = 1; i < ring.length; i++) {
    const step = ring[i][0] - ring[i - 1][0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    out.push([ring[i][0] + turn, ring[i][1]]);
  }
  return turn === 0 ? out : ring;
}

/** Sutherland and Hodgman, one edge: keeps what lies on the wanted side of a meridian. */
function keep(ring, meridian, east) {
  const inside = (p) => (east ? p[0] >= meridian : p[0] <= meridian);
  const out = [];
  for (let i = 0; i < ring.length; i++) {
    const a = ring[i];
    const b = ring[(i + 1) % ring.length];
    if (inside(a)) out.push(a);
    if (inside(a) !== inside(b)) {
      const t = (meridian - a[0]) / (b[0] - a[0]);
      out.push([meridian, a[1] + t * (b[1] - a[1])]);
    }
  }
  return out;
}

function cut(ring) {
  const run = unwrapped(ring);
  const shifted = (by) => run.map(([x, y]) => [x + by, y]);
  return [-360, 0, 360]
    .map((by) => keep(keep(shifted(by), -180, true), 180, false))
    .filter((part) => part.length > 3);
}

const whole = (ring) => ring.flatMap(([x, y]) => [Math.round(x * 100), Math.round(y * 100)]);

const countries = topology.objects.countries.geometries.map((shape) => {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  const rings = polygons.flatMap((polygon) => polygon.map(ringOf)).flatMap(cut).map(whole);
  return { name: shape.properties.name, rings };
});
process.stdout.write(JSON.stringify({ source: 'Natural Earth 1:110m, public domain', countries }));
