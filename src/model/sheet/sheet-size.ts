/** The sheet that a cluster is drawn on: its size and where words stand. Units are drawing units. */

export const WIDTH = 640;
export const HEIGHT = 460;
/** A point on the sheet. */
export interface Point {
  x: number;
  y: number;
}

/** Where the sub-clusters' names stand: outside the outline, one for each lane. */
export const LANE_NAMES: readonly Point[] = [
  { x: 92, y: 112 },
  { x: 552, y: 112 },
  { x: 320, y: 440 },
];

/** The edges of the board of the portfolio. */
export const BOARD = { left: 566, right: 624, top: 404, bottom: 446 };
