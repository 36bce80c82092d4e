/** The legend as part of a picture: only what the picture holds. */
import { SHAPE } from '../../figures/shared/shapes.ts';
import type { Scene } from '../../model/scene/picture.ts';
import { ACTOR_KINDS, legendCounts, TIE_KINDS } from '../../model/count/legend-items.ts';
import type { ActorKind, TieKind } from '../../model/log/types.ts';
import type { Words } from '../../words/keys.ts';
import { escapeMarkup } from '../../words/markup.ts';
import { widthOf } from './svg-text.ts';

const SIZE = 11.5;
const LINE = 20;
/** From an item's left to its word, and between items. */
const GAP = { word: 33, item: 16 };

interface Item {
  mark: string;
  text: string;
  width: number;
}

/** @param joined whether any of the kind is a member yet; until then none is filled */
const actorMark = (kind: ActorKind, joined: boolean) => {
  const shape = SHAPE[kind];
  const tint = joined ? `<path class="tint" d="${shape}"/>` : '';
  const core =
    joined && kind !== 'facilitator' ? `<path class="core" d="${shape}" transform="scale(.5)"/>` : '';
  const paths = `<path class="body" d="${shape}"/>${tint}${core}`;
  return `<g class="actor ${kind}" transform="translate(17 -4) scale(.7)">${paths}</g>`;
};

const tieMark = (kind: TieKind) => {
  const dash = kind === 'loose' ? ' stroke-dasharray="4 4"' : '';
  const line = `<path class="tie ${kind}" d="M0-4H26"${dash}/>`;
  if (kind === 'project') return `${line}<path class="knot" d="M9.5-7.5h7v7h-7z"/>`;
  return kind === 'origin' ? `${line}<path class="arrowhead" d="M27-4L18-8.5V.5Z"/>` : line;
};

/**
 * The legend's rows, centred.
 * @param y base line of the first row
 * @param width of the picture
 */
export function legendOf(scene: Scene, words: Words['tegnforklaring'], y: number, width: number): string {
  const item = (mark: string, text: string): Item => ({
    mark,
    text,
    width: GAP.word + widthOf(text, SIZE) + GAP.item,
  });
  const counts = legendCounts(scene);
  const items = ACTOR_KINDS.flatMap((kind) => {
    const own = scene.actors.filter((actor) => actor.kind === kind && actor.alpha > 0);
    if (own.length === 0) return [];
    return [
      item(
        actorMark(
          kind,
          own.some(({ member }) => member > 0),
        ),
        words[kind],
      ),
    ];
  });
  for (const kind of TIE_KINDS) if (counts.has(kind)) items.push(item(tieMark(kind), words[kind]));
  if (counts.has('band')) items.push(item('<path class="band" stroke-width="7" d="M0-4H26"/>', words.band));
  const rows: Item[][] = [[]];
  const wide = (row: readonly Item[]) => row.reduce((sum, { width: own }) => sum + own, 0);
  for (const next of items) {
    if (wide([...(rows.at(-1) ?? []), next]) > width - 32) rows.push([]);
    rows.at(-1)?.push(next);
  }
  const placed = rows.flatMap((row, i) => {
    let x = (width - wide(row) + GAP.item) / 2;
    return row.map(({ mark, text, width: own }) => {
      const at = `translate(${Math.round(x)} ${y + i * LINE})`;
      x += own;
      return `<g transform="${at}">${mark}<text x="${GAP.word}" font-size="${SIZE}">${escapeMarkup(text)}</text></g>`;
    });
  });
  return `<g class="drawing">${placed.join('')}</g>`;
}
