/** What a reader sees of a view is made in one place: at rest, enacted, compared, lit, without names. */
import { describe, expect, it } from 'vitest';
import { enact } from '../../../src/model/acts/index.ts';
import { without } from '../../../src/model/log/replay.ts';
import { compareScenes, compareWithout } from '../../../src/model/scene/compare.ts';
import { fallApart } from '../../../src/model/scene/fall-apart.ts';
import { pictureOf } from '../../../src/model/scene/picture-of.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { lightTarget } from '../../../src/model/scene/target.ts';
import { viewAt, type View } from '../../../src/model/scene/view.ts';
import { timelineOf } from '../../../src/model/sheet/timeline.ts';
import { grown, laidOut, names, standard } from '../../fixtures.ts';

const full = standard();
const { seed } = full;
const cut = timelineOf(grown(seed), laidOut(seed), names, without(grown(seed).events, 'netvaerk'));
const at = (t: number, more: Partial<View> = {}): View => ({ ...viewAt(t, seed), ...more });
const steps = { compare: compareWithout, light: lightTarget };

describe('pictureOf', () => {
  it('is the scene at rest where nothing else is asked', () => {
    const view = at(2.3, { activity: 'netvaerk' });
    expect(pictureOf({ full, shown: full, view }, steps)).toEqual(sceneAt(full, view));
  });

  it('takes the scene at rest that the caller has', () => {
    const rest = sceneAt(full, at(2));
    expect(pictureOf({ full, shown: full, view: at(2), rest }, steps)).toBe(rest);
  });

  it('shows an act instead, even of a cluster from which something is taken away', () => {
    const view = at(2, { activity: 'viden', without: 'netvaerk' });
    const enacted = enact(cut, view, 0.5);
    expect(pictureOf({ full, shown: cut, view, enacted }, steps)).toBe(enacted);
  });

  it('shows an activity that is taken away as a ghost', () => {
    const view = at(2, { without: 'netvaerk' });
    const picture = pictureOf({ full, shown: cut, view }, steps);
    expect(picture).toEqual(compareScenes(sceneAt(full, { ...view, without: null }), sceneAt(cut, view)));
    expect(picture.ties.some(({ emphasis }) => emphasis === 'gone')).toBe(true);
  });

  it('shows what falls apart without the facilitator', () => {
    const view = at(3, { without: 'facilitator' });
    const picture = pictureOf({ full, shown: full, view }, steps);
    expect(picture).toEqual(fallApart(compareScenes(sceneAt(full, at(3)), sceneAt(full, view))));
    expect(picture.actors.some(({ lost }) => lost?.has('member'))).toBe(true);
  });

  it('leaves out a step whose code is not there yet', () => {
    const view = at(2, { without: 'netvaerk' });
    expect(pictureOf({ full, shown: cut, view, lit: 'firm' })).toEqual(sceneAt(cut, view));
  });

  it('lights a target in whatever is drawn, and then takes the names away', () => {
    const view = at(2, { without: 'netvaerk' });
    const compared = pictureOf({ full, shown: cut, view }, steps);
    const lit = pictureOf({ full, shown: cut, view, lit: 'firm' }, steps);
    expect(lit).toEqual(lightTarget(compared, 'firm'));
    expect(lit.labels.length).toBeGreaterThan(0);
    const nameless = pictureOf({ full, shown: cut, view, lit: 'firm', hidden: ['knapper', 'navne'] }, steps);
    expect(nameless).toEqual({ ...lit, labels: [] });
    expect(pictureOf({ full, shown: cut, view, lit: 'firm', hidden: ['knapper'] }, steps)).toEqual(lit);
  });
});
