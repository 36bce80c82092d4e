/** The lessons of `content/lektioner/`, checked against the course and made ready for the page at build. */
import { getCollection } from 'astro:content';
import { countIn, facilitatorPercent } from '../../model/count/scene-count.ts';
import { comparedPicture } from '../../model/scene/compared-picture.ts';
import { sceneAt } from '../../model/scene/scene.ts';
import { viewAt } from '../../model/scene/view.ts';
import type { Timeline } from '../../model/sheet/timeline.ts';
import type { ViewFields } from '../../schemas/view-fields.ts';
import { compose } from '../../model/say/grammar.ts';
import { BASE } from './links.ts';
import { loadCourseData } from './load.ts';
import type { Lesson, Step, StepView } from './lesson-data.ts';

/** The lesson that the class's view opens with. */
const FIRST = '45';

/**
 * Every lesson: the one that goes without saying first, then the shortest.
 * @param notes whether the teacher's notes come along
 * @throws Error with file, step and field when a step names what is not in the course
 */
export async function loadLessons({ notes }: { notes: boolean }): Promise<Lesson[]> {
  const { timeline } = await loadCourseData(BASE);
  const entries = await getCollection('lektioner');
  return entries
    .map(({ id, data }): Lesson => {
      if (data.seed !== timeline.seed)
        throw new Error(`content/lektioner/${id}.yaml: froe: the page has the cluster ${timeline.seed}`);
      const steps = data.steps.map((step, i): Step => {
        const where = (field: string) => `content/lektioner/${id}.yaml: trin.${i}.${field}`;
        const at = (field: string, fields: ViewFields) => viewOf(fields, timeline, where(field));
        const reveal = at('afsloer', step.reveal);
        return {
          minutes: step.minutes,
          question: step.question,
          choices: step.choices,
          view: at('vis', step.show),
          hide: [...new Set([...(step.show.skjul ?? []), ...step.hide])],
          kept: step.reveal.skjul ?? [],
          reveal,
          answer: counted(step.answer, timeline, reveal, where('svar')),
          point: step.point,
          ...(notes && { why: step.why }),
        };
      });
      return { id, title: data.title, minutes: data.minutes, steps };
    })
    .sort((a, b) => Number(b.id === FIRST) - Number(a.id === FIRST) || a.minutes - b.minutes);
}

function viewOf(fields: ViewFields, timeline: Timeline, where: string): StepView {
  const t = fields.t ?? timeline.phases.indexOf(fields.fase ?? '');
  if (!(t >= 0 && t < timeline.phases.length)) throw new Error(`${where}: there is no such moment`);
  const follow = fields.foelg ?? null;
  if (follow !== null && !timeline.actors.some(({ id }) => id === follow))
    throw new Error(`${where}.foelg: there is no actor "${follow}"`);
  return {
    t,
    activity: fields.aktivitet ?? null,
    without: fields.uden ?? null,
    follow,
    changes: fields.forskel ?? false,
    seed: timeline.seed,
  };
}

/** An answer with what is counted in its own view filled in. */
function counted(template: string, timeline: Timeline, { t, without }: StepView, where: string): string {
  if (!template.includes('{')) return template;
  if (without !== null && without !== 'facilitator')
    throw new Error(`${where}: nothing is counted where an activity is taken away`);
  const view = viewAt(t, timeline.seed);
  const count = countIn(sceneAt(timeline, view), 0);
  const [remains] = comparedPicture(timeline, { ...view, without: 'facilitator' }).remains ?? [];
  return compose(template, {
    forbindelser: count.ties,
    deltagere: count.participants,
    andre: remains?.of ?? 0,
    andel: facilitatorPercent(count),
    tilbage: remains?.held ?? 0,
    ud: count.toOutsiders,
  });
}
