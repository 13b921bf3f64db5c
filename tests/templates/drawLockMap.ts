import { deflateSync } from 'node:zlib';
import { chunk } from '../fixtures/pictures.ts';

/**
 * Draws the example's map: `node tests/templates/drawLockMap.ts` prints its PNG as base64, as it lies in `templates/pictures/lockMap.ts`.
 * Edges are softened by their distance, so that it needs nothing but this file.
 */
const WIDTH = 1400;
const HEIGHT = 620;
const STEPS = 6;

type Colour = readonly [number, number, number];
type Point = readonly [number, number];

const SEA: Colour = [214, 228, 240];
const DEEP: Colour = [184, 207, 226];
const LAND: Colour = [240, 236, 226];
const QUAY: Colour = [120, 112, 98];
const GATE: Colour = [31, 78, 121];
const HULL: Colour = [84, 92, 102];
const INK: Colour = [28, 31, 35];
const MARK: Colour = [176, 58, 46];

const LAND_EDGE: Point[] = [
  [560, 0],
  [600, 90],
  [570, 190],
  [610, 250],
  [1400, 250],
  [1400, 0],
];
const SOUTH_EDGE: Point[] = [
  [520, 620],
  [590, 520],
  [560, 440],
  [610, 370],
  [1010, 370],
  [1030, 470],
  [1400, 470],
  [1400, 620],
];

/** Capitals as strokes on a grid of four by six, all that the map says. */
const LETTERS: Record<string, Point[][]> = {
  A: [
    [
      [0, 6],
      [2, 0],
      [4, 6],
    ],
    [
      [0.7, 4],
      [3.3, 4],
    ],
  ],
  B: [
    [
      [0, 0],
      [0, 6],
      [3, 6],
      [4, 5],
      [4, 4],
      [3, 3],
      [0, 3],
    ],
    [
      [0, 0],
      [2.8, 0],
      [3.6, 1],
      [3.6, 2],
      [2.8, 3],
    ],
  ],
  C: [
    [
      [4, 1],
      [3, 0],
      [1, 0],
      [0, 1],
      [0, 5],
      [1, 6],
      [3, 6],
      [4, 5],
    ],
  ],
  D: [
    [
      [0, 0],
      [0, 6],
      [2.5, 6],
      [4, 4.5],
      [4, 1.5],
      [2.5, 0],
      [0, 0],
    ],
  ],
  E: [
    [
      [4, 0],
      [0, 0],
      [0, 6],
      [4, 6],
    ],
    [
      [0, 3],
      [3, 3],
    ],
  ],
  G: [
    [
      [4, 1],
      [3, 0],
      [1, 0],
      [0, 1],
      [0, 5],
      [1, 6],
      [3, 6],
      [4, 5],
      [4, 3.2],
      [2.4, 3.2],
    ],
  ],
  H: [
    [
      [0, 0],
      [0, 6],
    ],
    [
      [4, 0],
      [4, 6],
    ],
    [
      [0, 3],
      [4, 3],
    ],
  ],
  I: [
    [
      [2, 0],
      [2, 6],
    ],
  ],
  K: [
    [
      [0, 0],
      [0, 6],
    ],
    [
      [4, 0],
      [0, 3.4],
      [4, 6],
    ],
  ],
  L: [
    [
      [0, 0],
      [0, 6],
      [3.6, 6],
    ],
  ],
  N: [
    [
      [0, 6],
      [0, 0],
      [4, 6],
      [4, 0],
    ],
  ],
  O: [
    [
      [1, 0],
      [3, 0],
      [4, 1],
      [4, 5],
      [3, 6],
      [1, 6],
      [0, 5],
      [0, 1],
      [1, 0],
    ],
  ],
  R: [
    [
      [0, 6],
      [0, 0],
      [3, 0],
      [4, 1],
      [4, 2],
      [3, 3],
      [0, 3],
    ],
    [
      [2, 3],
      [4, 6],
    ],
  ],
  S: [
    [
      [4, 1],
      [3, 0],
      [1, 0],
      [0, 1],
      [0, 2],
      [1, 3],
      [3, 3],
      [4, 4],
      [4, 5],
      [3, 6],
      [1, 6],
      [0, 5],
    ],
  ],
  T: [
    [
      [0, 0],
      [4, 0],
    ],
    [
      [2, 0],
      [2, 6],
    ],
  ],
  U: [
    [
      [0, 0],
      [0, 5],
      [1, 6],
      [3, 6],
      [4, 5],
      [4, 0],
    ],
  ],
};

export function drawLockMap(): Uint8Array {
  const pixels = new Float64Array(WIDTH * HEIGHT * 3);
  for (let at = 0; at < pixels.length; at += 3) pixels.set(SEA, at);

  /** Lays a colour over where `distance` is below nothing, softly at the edge. */
  const lay = (colour: Colour, [left, top, right, bottom]: number[], distance: (x: number, y: number) => number) => {
    for (let y = Math.max(0, Math.floor(top ?? 0)); y < Math.min(HEIGHT, bottom ?? 0); y += 1) {
      for (let x = Math.max(0, Math.floor(left ?? 0)); x < Math.min(WIDTH, right ?? 0); x += 1) {
        const share = Math.min(1, Math.max(0, 0.5 - distance(x + 0.5, y + 0.5)));
        if (share === 0) continue;
        const at = (y * WIDTH + x) * 3;
        const soft = Math.round(share * STEPS) / STEPS;
        for (let one = 0; one < 3; one += 1) {
          pixels[at + one] = (pixels[at + one] ?? 0) * (1 - soft) + (colour[one] ?? 0) * soft;
        }
      }
    }
  };
  const all = [0, 0, WIDTH, HEIGHT];
  const stroke = (colour: Colour, points: Point[], wide: number) => {
    points.slice(1).forEach((end, index) => {
      const start = points[index] as Point;
      const box = [
        Math.min(start[0], end[0]) - wide,
        Math.min(start[1], end[1]) - wide,
        Math.max(start[0], end[0]) + wide,
        Math.max(start[1], end[1]) + wide,
      ];
      lay(colour, box, (x, y) => fromLine([x, y], start, end) - wide / 2);
    });
  };
  const bar = (colour: Colour, x: number, y: number, width: number, height: number) =>
    lay(colour, [x - 1, y - 1, x + width + 1, y + height + 1], (px, py) =>
      Math.max(x - px, px - x - width, y - py, py - y - height),
    );
  const say = (words: string, x: number, y: number, size: number, colour: Colour = INK) => {
    const grid = size / 6;
    [...words].forEach((letter, index) => {
      for (const line of LETTERS[letter] ?? []) {
        const placed = line.map(([across, down]): Point => [x + (index * 5.6 + across) * grid, y + down * grid]);
        stroke(colour, placed, size / 8);
      }
    });
  };
  const ship = (x: number, y: number, long: number) => {
    stroke(
      HULL,
      [
        [x, y],
        [x + long, y],
      ],
      13,
    );
    lay(HULL, [x + long - 2, y - 8, x + long + 16, y + 8], (px, py) =>
      Math.max(px - x - long - 14, x + long - px, Math.abs(py - y) - 6.5 * (1 - (px - x - long) / 14)),
    );
  };

  lay(DEEP, all, (x, y) => Math.hypot((x - 275) / 1.5, y - 320) - 170);
  lay(LAND, all, (x, y) => inside([x, y], LAND_EDGE));
  lay(LAND, all, (x, y) => inside([x, y], SOUTH_EDGE));
  stroke(QUAY, LAND_EDGE.slice(0, 5), 4);
  stroke(QUAY, SOUTH_EDGE.slice(0, 7), 4);
  bar(QUAY, 690, 305, 220, 10);
  for (const x of [690, 900]) bar(GATE, x, 252, 10, 116);
  for (const x of [1130, 1230, 1330]) bar(QUAY, x, 250, 12, 40);
  for (const [x, y] of [
    [90, 250],
    [240, 220],
    [150, 330],
    [330, 300],
    [230, 400],
    [390, 390],
  ] as Point[])
    ship(x, y, 54);
  ship(740, 279, 92);
  ship(1060, 440, 120);
  ship(1225, 440, 120);
  stroke(
    MARK,
    [
      [470, 335],
      [660, 335],
    ],
    5,
  );
  stroke(
    MARK,
    [
      [640, 322],
      [662, 335],
      [640, 348],
    ],
    5,
  );
  say('ROADS', 180, 84, 40);
  say('LOCK', 735, 180, 40);
  say('HARBOUR', 1040, 330, 40);
  say('GRAIN BERTHS', 1062, 512, 26);
  return encoded(pixels);
}

function fromLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Distance to an area's edge, below nothing inside. */
function inside(point: Point, corners: Point[]): number {
  let within = false;
  let nearest = Number.POSITIVE_INFINITY;
  corners.forEach((end, index) => {
    const start = corners.at(index - 1) as Point;
    nearest = Math.min(nearest, fromLine(point, start, end));
    const crosses = start[1] > point[1] !== end[1] > point[1];
    if (crosses && point[0] < ((end[0] - start[0]) * (point[1] - start[1])) / (end[1] - start[1]) + start[0]) {
      within = !within;
    }
  });
  return within ? -nearest : nearest;
}

/** As a PNG with a palette: a map has few colours. */
function encoded(pixels: Float64Array): Uint8Array {
  const palette = new Map<string, number>();
  const rows: number[] = [];
  for (let at = 0; at < pixels.length; at += 3) {
    if (at % (WIDTH * 3) === 0) rows.push(0);
    const colour = [...pixels.subarray(at, at + 3)].map((one) => Math.round(one / 4) * 4);
    const key = colour.map((one) => Math.min(255, one)).join();
    const index = palette.get(key) ?? palette.size;
    palette.set(key, index);
    rows.push(index);
  }
  if (palette.size > 256) throw new Error(`${palette.size} colours are too many for a palette`);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from([...palette.keys()].flatMap((key) => key.split(',').map(Number)))),
    chunk('IDAT', deflateSync(Uint8Array.from(rows), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

if (process.argv[1]?.endsWith('drawLockMap.ts')) {
  process.stdout.write(Buffer.from(drawLockMap()).toString('base64'));
}
