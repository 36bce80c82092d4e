/** The phase doctor's patients can be told: the clues in every picture speak for its phase and for no other. */
import { describe, expect, it } from 'vitest';
import { cluesByPhase, cluesOf } from '../../../src/model/quiz/clues.ts';
import { offerClues, onlyIn } from '../../../src/model/quiz/diagnosis.ts';
import { PATIENTS, patientOf, readNumber } from '../../../src/model/quiz/patient.ts';
import { sceneAt } from '../../../src/model/scene/scene.ts';
import { lightTarget } from '../../../src/model/scene/target.ts';
import { viewAt } from '../../../src/model/scene/view.ts';
import { course, seeds, unplaced } from '../../fixtures.ts';

const phases = course.phases.length;
const numbers = [...seeds(240), 4711, PATIENTS];
const met = numbers.map((number) => {
  const patient = patientOf(number, phases);
  const timeline = unplaced(patient.seed);
  const scene = sceneAt(timeline, viewAt(patient.t, patient.seed));
  return { patient, scene, clues: cluesOf(scene), table: cluesByPhase(timeline) };
});

describe('every patient', () => {
  it('shows clues, all of them true of its phase at rest, and one at least of no other phase', () => {
    for (const { patient, table, clues } of met) {
      const against = clues.filter(({ id }) => !table[patient.phase]?.has(id)).map(({ id }) => id);
      expect(against, `patient ${patient.number}`).toEqual([]);
      const telling = clues.filter(({ id }) => table.filter((shown) => shown.has(id)).length === 1);
      expect(telling.length, `patient ${patient.number}`).toBeGreaterThan(0);
    }
  });

  it('shows each clue where the picture can light it', () => {
    for (const { scene, clues, patient } of met)
      for (const { id, target } of clues) {
        const lit = lightTarget(scene, target);
        expect(lit === scene, `${id} of patient ${patient.number}`).toBe(false);
      }
  });

  it('is the same whenever its number is called', () => {
    for (const { patient } of met) expect(patientOf(patient.number, phases)).toEqual(patient);
  });
});

it('clues speak for the same phases in every cluster', () => {
  const [first, ...rest] = met.map(({ table }) => table.map((shown) => [...shown]));
  for (const table of rest) expect(table).toEqual(first);
  expect(first).toMatchInlineSnapshot(`
    [
      [
        "noTies",
        "noFacilitator",
      ],
      [
        "star",
        "dashed",
        "noOutline",
      ],
      [
        "half",
        "project",
        "outline",
      ],
      [
        "fewHub",
        "project",
        "outline",
        "manyOut",
        "subclusters",
        "undivided",
        "buds",
      ],
      [
        "fewHub",
        "project",
        "outline",
        "manyOut",
        "subclusters",
        "buds",
        "twoClusters",
        "twoHubs",
        "homeTies",
      ],
    ]
  `);
});

it('the phases come about equally often, and no two neighbours are the same cluster', () => {
  const count = course.phases.map(() => 0);
  for (let number = 1; number <= PATIENTS; number++)
    count[patientOf(number, phases).phase]! += phases / PATIENTS;
  for (const share of count) expect(Math.abs(share - 1)).toBeLessThan(0.06);
  expect(new Set(met.map(({ patient }) => patient.seed)).size).toBeGreaterThan(met.length * 0.98);
});

it('a number is read, and what is none is not', () => {
  expect(['1', ' 4711 ', '9999'].map(readNumber)).toEqual([1, 4711, 9999]);
  expect(['', '0', '-1', '1,5', '12345', 'ni', '1e3'].map(readNumber)).toEqual(Array(7).fill(null));
});

it('what is offered holds a clue that tells, some that are not there, and nothing that speaks against the answer', () => {
  for (const { patient, table, scene } of met) {
    const offers = offerClues(patient, table, scene);
    const there = offers.filter(({ target }) => target !== null);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
    expect(offers.length - there.length, `patient ${patient.number}`).toBe(2);
    expect(there.length).toBeGreaterThan(1);
    for (const { id, speaksFor } of there)
      expect(speaksFor, `${id} of ${patient.number}`).toContain(patient.phase);
    expect(there.some(({ speaksFor }) => speaksFor.length === 1)).toBe(true);
    expect(offerClues(patient, table, scene)).toEqual(offers);
  }
});

it('any two phases differ both ways', () => {
  const table = cluesByPhase(unplaced(1));
  for (let a = 0; a < phases; a++)
    for (let b = 0; b < phases; b++)
      if (a !== b) expect(onlyIn(table, a, b, 3).length, `${a} against ${b}`).toBeGreaterThan(0);
});
