/** The twelve questions: three levels, the facts they ask for, and a moment for each answer. */
import { describe, expect, it } from 'vitest';
import { activityIds, course, readYaml } from '../fixtures.ts';

interface Asked {
  id: string;
  niveau: number;
  spoergsmaal: string;
  svar: string;
  fakta: string[];
  /** absent where the answer is not in the picture */
  vis?: { fase?: string; t?: number; aktivitet?: string; uden?: string };
}
const questions = readYaml<Asked[]>('content/spoergsmaal.yaml');
const shown = questions.flatMap(({ id, vis }) => (vis ? [{ id, vis }] : []));
const phases = course.phases.map(({ id }) => id);

describe('the questions', () => {
  it('are twelve, each under an id of its own, in the order of the ids and of the levels', () => {
    expect(questions).toHaveLength(12);
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
    expect(ids).toEqual(ids.toSorted());
    expect(questions.map(({ niveau }) => niveau)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3]);
  });

  it.each(questions)(
    '$id asks for a fact, and is answered in full sentences',
    ({ fakta, spoergsmaal, svar }) => {
      expect(fakta.length).toBeGreaterThan(0);
      expect(spoergsmaal).toMatch(/[?.]$/);
      expect(svar.match(/[.!?](?=\s|$)/g)?.length).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(shown)('$id shows a moment, an activity in its own phase', ({ vis }) => {
    const { fase, t, aktivitet } = vis;
    const phase = fase === undefined ? Math.ceil(t ?? -1) : phases.indexOf(fase);
    expect(phase).toBeGreaterThanOrEqual(0);
    if (aktivitet === undefined) return;
    expect(activityIds).toContain(aktivitet);
    expect(course.phases[phase]?.activities).toContain(aktivitet);
  });

  it('show a moment only where the picture answers: five ask who and what, or about the real world', () => {
    const without = questions.filter(({ vis }) => !vis).map(({ id }) => id);
    expect(without).toEqual(['s04', 's07', 's08', 's11', 's12']);
    expect(readYaml<{ spoerg: { manchet: string } }>('content/ord.yaml').spoerg.manchet).not.toMatch(
      /Hvert svar/,
    );
  });

  it('give clusters as examples where they ask for one', () => {
    const answer = questions.find(({ id }) => id === 's12')?.svar;
    expect(answer).toMatch(/NorCOM.*Energy Cluster Denmark/);
    expect(answer).not.toMatch(/Struer/);
  });
});
