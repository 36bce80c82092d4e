/** The twelve questions: three levels, the facts they ask for, and a moment for each answer. */
import { describe, expect, it } from 'vitest';
import { activityIds, course, readYaml } from '../fixtures.ts';

interface Asked {
  id: string;
  niveau: number;
  spoergsmaal: string;
  svar: string;
  fakta: string[];
  vis: { fase?: string; t?: number; aktivitet?: string; uden?: string };
}
const questions = readYaml<Asked[]>('content/spoergsmaal.yaml');
const phases = course.phases.map(({ id }) => id);

describe('the questions', () => {
  it('are twelve, each under an id of its own, in the order of the ids and of the levels', () => {
    expect(questions).toHaveLength(12);
    const ids = questions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
    expect(ids).toEqual(ids.toSorted());
    expect(questions.map(({ niveau }) => niveau)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3]);
  });

  it.each(questions)('$id asks for a fact and shows a moment, an activity in its own phase', (asked) => {
    expect(asked.fakta.length).toBeGreaterThan(0);
    expect(asked.spoergsmaal).toMatch(/[?.]$/);
    const { fase, t, aktivitet } = asked.vis;
    const phase = fase === undefined ? Math.ceil(t ?? -1) : phases.indexOf(fase);
    expect(phase).toBeGreaterThanOrEqual(0);
    if (aktivitet === undefined) return;
    expect(activityIds).toContain(aktivitet);
    expect(course.phases[phase]?.activities).toContain(aktivitet);
  });

  it('show every phase somewhere', () => {
    const shown = new Set(questions.map(({ vis }) => vis.fase ?? phases[Math.ceil(vis.t ?? 0)]));
    expect([...shown].sort()).toEqual(phases.toSorted());
  });
});
