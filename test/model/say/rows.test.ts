/** The table says what the sentence says: its sums are the sentence's numbers, whatever the cluster and the moment. */
import { describe as suite, expect, it } from 'vitest';
import { countIn } from '../../../src/model/count/scene-count.ts';
import { rowsOf, type Row } from '../../../src/model/say/rows.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { figureWords, grown, names, seeds, standard, unplaced } from '../../fixtures.ts';

const SEEDS = seeds(12);
const MOMENTS = [0, 0.4, 1, 1.37, 1.8, 2, 2.25, 2.6, 3, 3.3, 3.51, 3.7, 4];
const [mother, child] = names.clusters;

function tableAt(seed: number, t: number, view: Partial<View> = {}) {
  const timeline = unplaced(seed);
  const scene = sceneAt(timeline, { ...viewAt(t, seed), ...view });
  return { scene, rows: rowsOf(scene, timeline, figureWords) };
}

const sum = (rows: readonly Row[], of: (row: Row) => number) =>
  rows.reduce((total, row) => total + of(row), 0);

suite('the table', () => {
  it.each([null, 'facilitator'])('adds up to the numbers of the sentence (without: %s)', (without) => {
    for (const seed of SEEDS)
      for (const t of MOMENTS) {
        const { scene, rows } = tableAt(seed, t, { without });
        const [own, spinoff] = [countIn(scene, 0), countIn(scene, 1)];
        const insiders = rows.filter(({ kind }) => kind !== figureWords.tegnforklaring.outsider);
        const hubs = insiders.filter(({ kind }) => kind === figureWords.tegnforklaring.facilitator);
        const table = {
          actors: insiders.length,
          participants: insiders.filter(({ ties }) => ties > 0).length,
          ties: sum(rows, ({ ties }) => ties) / 2,
          hub: sum(hubs, ({ ties }) => ties),
          across: sum(insiders, ({ across }) => across),
        };
        expect(table, `seed ${seed}, t ${t}`).toEqual({
          actors: own.actors + spinoff.actors,
          participants: own.participants + spinoff.participants,
          ties: own.ties + spinoff.ties,
          hub: own.toFacilitator + spinoff.toFacilitator,
          // a tie home is at both ends, as it leaves the one cluster and comes to the other
          across: own.toOutsiders + spinoff.toOutsiders + own.toOtherCluster + spinoff.toOtherCluster,
        });
      }
  });

  it('names everybody at the other end, and they name back', () => {
    for (const seed of SEEDS)
      for (const t of MOMENTS) {
        const { rows } = tableAt(seed, t);
        const byName = new Map(rows.map((row) => [row.name, row]));
        const wrong = rows.filter(
          ({ name, ties, across, partners }) =>
            partners.length !== ties + across ||
            !partners.every((partner) => byName.get(partner)?.partners.includes(name)),
        );
        expect(wrong, `seed ${seed}, t ${t}`).toEqual([]);
      }
  });

  it('tells since when and why of members alone, and never of what has not happened', () => {
    for (const seed of SEEDS)
      for (const t of MOMENTS) {
        const wrong = tableAt(seed, t).rows.filter(({ ties, since, sinceAt, why, cluster }) => {
          const member = ties > 0;
          const told = [since !== null, why !== null, cluster !== figureWords.former.udenfor];
          return told.some((is) => is !== member) || (sinceAt ?? 0) > t;
        });
        expect(wrong, `seed ${seed}, t ${t}`).toEqual([]);
      }
  });

  it('gives as the reason the activity that made the first cluster tie in the log', () => {
    const { events } = grown(standard().seed);
    for (const row of tableAt(standard().seed, 3).rows) {
      const first = events.find(
        (event) =>
          event.type === 'tie' &&
          !['external', 'origin'].includes(event.kind) &&
          [event.a, event.b].includes(row.id),
      );
      if (row.ties > 0) expect(row.why).toBe(figureWords.activities[first?.cause ?? '']);
    }
  });

  it('tells of the first tie that would be left, where the facilitator is taken away', () => {
    for (const seed of SEEDS) {
      const { events } = grown(seed);
      const others = events.filter(
        (event) => event.type === 'tie' && !/^(external|origin)$/.test(event.kind),
      );
      for (const row of tableAt(seed, 2, { without: 'facilitator' }).rows) {
        const first = others.find(
          (event) =>
            event.type === 'tie' &&
            [event.a, event.b].includes(row.id) &&
            ![event.a, event.b].includes('facilitator') &&
            event.at <= 2,
        );
        expect(row.sinceAt, `seed ${seed}, ${row.id}`).toBe(row.ties > 0 ? first?.at : null);
      }
    }
  });

  it('speaks of the cluster by name once it has one, and of the spin-off by its own', () => {
    const clusters = (t: number) => new Set(tableAt(standard().seed, t).rows.map(({ cluster }) => cluster));
    expect(clusters(0)).toEqual(new Set([figureWords.former.udenfor]));
    expect(clusters(1)).toEqual(new Set([figureWords.former.udenfor, figureWords.former.uden_navn]));
    expect(clusters(3)).toEqual(new Set([figureWords.former.udenfor, mother]));
    expect(clusters(4)).toEqual(new Set([figureWords.former.udenfor, mother, child]));
  });

  it('has no row for a facilitator that is taken away', () => {
    const { rows } = tableAt(standard().seed, 2, { without: 'facilitator' });
    expect(rows.map(({ id }) => id)).not.toContain('facilitator');
    expect(rows.flatMap(({ partners }) => partners)).not.toContain(names.actors['facilitator']);
  });
});
