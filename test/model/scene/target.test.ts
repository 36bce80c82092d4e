/** Pointing at a part of a scene: only emphasis changes, and only where there is something to point at. */
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../src/model/scene/picture.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { outlineTarget, isTarget, lightTarget, shows } from '../../../src/model/scene/target.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { course, readYaml, seeds, standard, timelineFor } from '../../fixtures.ts';

const KINDS = ['firm', 'knowledge', 'authority', 'facilitator', 'outsider'];
const TIES = ['loose', 'collaboration', 'project', 'external', 'origin'];
const PARTS = ['member', 'outline', 'outline:0', 'outline:1', 'lane', 'lane:2', 'board', 'ghost', 'signal'];
const last = course.phases.length - 1;
const scenes = seeds(2).flatMap((seed) =>
  [0, 1, 2.6, 3, last].map((t) => sceneAt(timelineFor(seed), viewAt(t, seed))),
);
const bare = ({ actors, ties, outlines, ...rest }: Scene) => ({
  ...rest,
  lit: null,
  shown: null,
  actors: actors.map((actor) => ({ ...actor, emphasis: null })),
  ties: ties.map((tie) => ({ ...tie, emphasis: null, from: tie.from.id, to: tie.to.id })),
  outlines: outlines.map((outline) => ({ ...outline, lit: null })),
});

describe('the grammar of targets', () => {
  it.each([
    ...KINDS,
    ...TIES,
    ...PARTS,
    'actor:v01',
    'actor:facilitator-2',
    'tie:v01-v02-loose',
    'firm loose',
  ])('knows %s', (target) => expect(isTarget(target)).toBe(true));
  it.each(['', 'firms', 'actor:', 'lane:', 'firm  loose', 'outline:a', 'tie'])('refuses "%s"', (target) =>
    expect(isTarget(target)).toBe(false),
  );
  it('is kept by the glossary, and the figure shows each of its targets at some time', () => {
    const terms = readYaml<{ ord: string; lys?: string }[]>('content/ordliste.yaml');
    for (const { ord, lys } of terms) {
      if (!lys) continue;
      expect(isTarget(lys), ord).toBe(true);
      const ever = [0, 1, 2, 3, 4].some((t) => shows(sceneAt(standard(), viewAt(t)), lys));
      expect(ever, ord).toBe(true);
    }
  });
});

describe('pointing', () => {
  it('at nothing, or at what is not there, leaves the scene as it is', () => {
    for (const scene of scenes)
      for (const target of [null, '', 'nobody', 'actor:nobody', 'tie:v01-v01-loose', 'lane:9'])
        expect(lightTarget(scene, target)).toBe(scene);
    for (const target of ['outline', 'lane', 'board', 'ghost', 'signal', 'loose', 'member'])
      expect(lightTarget(scenes[0] as Scene, target), target).toBe(scenes[0]);
  });

  it('changes emphasis and nothing else', () => {
    for (const scene of scenes)
      for (const target of [...KINDS, ...TIES, ...PARTS, 'actor:v01', 'firm loose'])
        expect(bare(lightTarget(scene, target))).toEqual(bare(scene));
  });

  it('lights something and dims what it does not mean', () => {
    for (const scene of scenes)
      for (const target of [...KINDS, ...TIES].filter((one) => shows(scene, one))) {
        const { actors, ties } = lightTarget(scene, target);
        expect(actors.some(({ emphasis }) => emphasis === 'lit')).toBe(true);
        expect(ties.filter((tie) => tie.emphasis !== (tie.kind === target ? 'lit' : 'dim'))).toEqual([]);
        const lit = actors.filter(({ emphasis }) => emphasis === 'lit');
        if (KINDS.includes(target))
          expect(lit).toEqual(actors.filter(({ kind, alpha }) => kind === target && alpha > 0));
      }
  });

  it('lights both ends of a lit tie, in the very actors that are drawn', () => {
    for (const scene of scenes)
      for (const { id } of scene.ties.slice(0, 12)) {
        const pointed = lightTarget(scene, `tie:${id}`);
        const tie = pointed.ties.find((one) => one.id === id)!;
        expect(tie.emphasis).toBe('lit');
        for (const end of [tie.from, tie.to]) {
          expect(end.emphasis).toBe('lit');
          expect(pointed.actors.includes(end)).toBe(true);
        }
      }
  });

  it('leaves gone what is gone', () => {
    for (const t of [1, 2, 3]) {
      const scene = sceneAt(standard(), { ...viewAt(t), without: 'facilitator' });
      expect(lightTarget(scene, 'facilitator')).toBe(scene);
      const pointed = lightTarget(scene, 'firm');
      scene.ties.forEach((tie, i) => {
        if (tie.emphasis === 'gone') expect(pointed.ties[i]?.emphasis).toBe('gone');
      });
      expect(pointed.actors.find(({ kind }) => kind === 'facilitator')?.emphasis).toBe('gone');
    }
  });

  it('at one outline or sub-cluster lights that one, and those inside stay as they are', () => {
    const scene = sceneAt(standard(), viewAt(last));
    for (const outline of scene.outlines) {
      const pointed = lightTarget(scene, outlineTarget(outline));
      expect(pointed.outlines.filter(({ lit }) => lit).map(({ id }) => id)).toEqual([outline.id]);
      expect(pointed.actors.some(({ emphasis }) => emphasis === 'plain')).toBe(true);
      expect(pointed.actors.some(({ emphasis }) => emphasis === 'dim')).toBe(true);
    }
  });
});
