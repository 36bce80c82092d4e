/** The sheet that a cluster is drawn on: its size, and the places that a scene needs. Units are drawing units. */

export const WIDTH = 640;
export const HEIGHT = 460;
/** A point on the sheet. */
export interface Point {
  x: number;
  y: number;
}

/** Where the mother cluster sits while it is alone. */
export const ALONE: Point = { x: 320, y: 244 };

/** Where the sub-clusters' names stand: outside the outline, one for each lane. */
export const LANE_NAMES: readonly Point[] = [
  { x: 92, y: 112 },
  { x: 320, y: 440 },
  { x: 552, y: 112 },
];

/** The edges of the board of the portfolio. */
export const BOARD = { left: 566, right: 624, top: 404, bottom: 446 };
