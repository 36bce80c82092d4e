/** The order of the phases, found from what comes before each, and the loop back. */
import type { Course, PhaseDef } from './types.ts';

/** What is wrong with the phases: in which one, and in which field of it. */
export class CourseError extends Error {
  readonly phase: string;
  readonly field: keyof PhaseDef;
  /** the fault alone, without phase and field */
  readonly what: string;

  constructor(phase: string, field: keyof PhaseDef, message: string) {
    super(`phase "${phase}": ${field}: ${message}`);
    this.what = message;
    this.phase = phase;
    this.field = field;
  }
}

/**
 * Orders the phases by `after` and finds the loop.
 * @throws CourseError naming phase and field when ids repeat, a reference dangles, there is not exactly one start,
 *   one line through all phases and one loop, or an activity stands in two phases.
 */
export function orderPhases(defs: readonly PhaseDef[]): Course {
  const ids = new Set<string>();
  const home = new Map<string, string>();
  for (const def of defs) {
    if (ids.has(def.id)) throw new CourseError(def.id, 'id', `phase "${def.id}" is declared twice`);
    ids.add(def.id);
    for (const activity of def.activities) {
      const other = home.get(activity);
      if (other) {
        const both = `activity "${activity}" stands in both "${other}" and "${def.id}"`;
        throw new CourseError(def.id, 'activities', both);
      }
      home.set(activity, def.id);
    }
  }
  for (const def of defs) {
    for (const field of ['after', 'continues'] as const) {
      const target = def[field];
      if (target && !ids.has(target)) throw new CourseError(def.id, field, `"${target}" is no phase`);
    }
  }
  const starts = defs.filter((def) => !def.after);
  if (starts.length !== 1)
    throw new CourseError(
      (starts[1] ?? defs[0])?.id ?? '',
      'after',
      `exactly one phase must have nothing before it, found ${list(starts)}`,
    );
  const phases: PhaseDef[] = [];
  for (let next = starts[0]; next;) {
    phases.push(next);
    const followers: PhaseDef[] = defs.filter((def) => def.after === next?.id);
    if (followers.length > 1)
      throw new CourseError(
        followers[1]?.id ?? '',
        'after',
        `more than one phase comes after "${next.id}": ${list(followers)}`,
      );
    next = followers[0];
  }
  if (phases.length !== defs.length) {
    const lost = defs.filter((def) => !phases.includes(def));
    throw new CourseError(
      lost[0]?.id ?? '',
      'after',
      `these phases cannot be reached from "${phases[0]?.id}": ${list(lost)}`,
    );
  }
  const loops = phases.filter((def) => def.continues);
  const loop = loops[0];
  if (!loop || loops.length !== 1)
    throw new CourseError(
      (loops[1] ?? phases.at(-1))?.id ?? '',
      'continues',
      `exactly one phase must start over, found ${list(loops)}`,
    );
  const from = phases.indexOf(loop);
  const to = phases.findIndex((def) => def.id === loop.continues);
  if (to >= from)
    throw new CourseError(loop.id, 'continues', `"${loop.id}" must start over at an earlier phase`);
  return { phases, loop: { from, to } };
}

function list(defs: readonly PhaseDef[]): string {
  return defs.length ? defs.map((def) => `"${def.id}"`).join(', ') : 'none';
}
