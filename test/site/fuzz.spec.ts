/**
 * Whatever somebody does, in whatever order: no exception, no number that is none, and after every step the picture is
 * the scene of the view that the address says, worked out afresh. 5,000 steps in `npm test`; longer, and with another
 * seed, by `FUZZ_STEPS=50000 FUZZ_SEED=7 npx playwright test fuzz`.
 */
import { expect, test, type Frame, type Page } from './browser.ts';
import { activityIds, course, standard, timelineFor, timelineWithout } from '../fixtures.ts';
import { activitiesWithout } from '../../src/model/log/taken.ts';
import { compareWithout } from '../../src/model/scene/compare.ts';
import { folded } from '../../src/model/scene/fold.ts';
import { pictureOf } from '../../src/model/scene/picture-of.ts';
import { viewAt, type View } from '../../src/model/scene/view.ts';
import type { Timeline } from '../../src/model/sheet/timeline.ts';
import { readFields } from '../../src/surfaces/state/read-fields.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

declare global {
  interface Window {
    /** how many addresses of chance one can go back over */
    gone?: number;
  }
}

const STEPS = Number(process.env['FUZZ_STEPS'] ?? 5000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 28);
/** Clusters that are gone to: each is grown here too. */
const CLUSTERS = [14, 3];

/** Chance that comes back (mulberry32). */
function chance(seed: number) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)]!;
  return { next, pick };
}
type Chance = ReturnType<typeof chance>;

const usual = standard();
const cuts = new Map<string, Timeline>();

/** The cluster of a seed without what a view takes away, as the page grows it. */
function timelineOfView({ seed, without }: View): Timeline {
  const cut = activitiesWithout(without);
  if (cut.length === 0) return timelineFor(seed);
  const key = `${seed} ${cut.join()}`;
  const made = cuts.get(key) ?? timelineWithout(seed, cut);
  cuts.set(key, made);
  return made;
}

/** Where everybody who can be seen stands, and how many are ringed as lost. */
interface Standing {
  places: string[];
  lost: number;
  /** how many ties are drawn one by one; `null` while something is lit, as then others are */
  ties: number | null;
}

/** What may be drawn of a view: what is taken away is marked, or just not there as long as that mark cannot be had. */
function standingsIn(view: View): Standing[] {
  const full = timelineFor(view.seed);
  const shown = timelineOfView(view);
  return [{ compare: compareWithout }, ...(shown === full ? [] : [{}])].map((steps) => {
    const { actors, ties } = folded(pictureOf({ full, shown, view }, steps));
    return {
      places: actors.filter(({ alpha }) => alpha > 0.05).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`),
      lost: actors.filter(({ lost }) => lost).length,
      ties: ties.length,
    };
  });
}

/** What the page shows. */
const look = (frame: Frame) =>
  frame.evaluate(() => {
    const player = document.querySelector<HTMLElement>('.player')!;
    const svg = player.querySelector('.sheet svg.drawing')!;
    return {
      search: location.search,
      t: Number(player.dataset['t']),
      places: [...svg.querySelectorAll(':scope .actor')].flatMap((actor) =>
        Number(actor.getAttribute('opacity') ?? 1) > 0.05
          ? [actor.getAttribute('transform')!.replace(/[^\d. -]/g, '')]
          : [],
      ),
      broken: /NaN|undefined|Infinity/.exec(
        svg.outerHTML + (player.querySelector('.said')?.textContent ?? ''),
      )?.[0],
      lost: (svg.querySelector('.loss')?.getAttribute('d')?.match(/M/g) ?? []).length,
      ties: document.querySelector('.player [data-lys][aria-pressed=true], .player .reply')
        ? null
        : [...svg.querySelectorAll('.tie')].reduce(
            (sum, tie) => sum + (tie.getAttribute('d')?.match(/M/g) ?? []).length,
            0,
          ),
      pressed: player.querySelector<HTMLElement>('.node[aria-pressed=true]')?.dataset['fase'],
    };
  });
type Shown = Awaited<ReturnType<typeof look>>;

/** What is wrong with what is shown; empty where nothing is. */
function fault({ search, t, broken, pressed, ...standing }: Shown): string {
  if (broken) return `"${broken}" is drawn or said`;
  const { view } = readFields(new URLSearchParams(search), usual, viewAt(0, usual.seed));
  if (Math.abs(view.t - t) > 0.006) return `the address says ${view.t}, the picture ${t}`;
  const phase = course.phases[Math.ceil(t - 1e-6)]?.id;
  if (pressed !== undefined && pressed !== phase) return `${pressed} is pressed at ${t}`;
  // an act has ties of its own, and where groups have come ties are drawn as bands and stubs
  if (view.activity || t > 2) standing.ties = null;
  const faults = standingsIn({ ...view, t }).map((wanted) => differing(standing, wanted));
  return faults.includes('') ? '' : faults.join(', or ');
}

function differing({ places, lost, ties }: Standing, wanted: Standing): string {
  if (ties !== null && ties !== wanted.ties) return `${ties} ties are drawn, not ${wanted.ties}`;
  if (lost !== wanted.lost) return `${lost} are ringed as lost, not ${wanted.lost}`;
  if (places.length !== wanted.places.length)
    return `${places.length} are drawn, and ${wanted.places.length} are there`;
  const left = places.map((place) => place.trim().split(/\s+/).map(Number));
  for (const place of wanted.places) {
    const [x = 0, y = 0] = place.split(' ').map(Number);
    const at = left.findIndex(([a = NaN, b = NaN]) => Math.abs(x - a) < 0.6 && Math.abs(y - b) < 0.6);
    if (at < 0) return `nobody stands at ${place}`;
    left.splice(at, 1);
  }
  return '';
}

const JUNK = ['', '-1', '99', 'NaN', '<b>', '%00', 'moden', 'x'.repeat(200), '2,5', '💥'];
const KEYS =
  'ArrowLeft ArrowRight ArrowUp ArrowDown Home End PageDown PageUp Space Enter Escape Tab Shift+Tab a b . 3'.split(
    ' ',
  );

/** A query of chance: most of it means something. */
function query({ next, pick }: Chance): string {
  const fields: string[] = [];
  const add = (name: string, share: number, values: readonly (string | number)[]) => {
    if (next() < share) fields.push(`${name}=${next() < 0.1 ? pick(JUNK) : pick(values)}`);
  };
  add(
    'fase',
    0.5,
    course.phases.map(({ id }) => id),
  );
  add('t', 0.3, [0, 0.5, 1.37, 2.5, 2.99, 3.01, 3.6, 4]);
  add('uden', 0.25, [...activityIds, 'facilitator', 'facilitator,branding', 'viden,eksport']);
  add('foelg', 0.2, ['v01', 'v07', 'facilitator', 'u1']);
  add('froe', 0.1, CLUSTERS);
  add('forskel', 0.1, [0, 1]);
  add('skjul', 0.05, ['navne', 'forklaring', 'nope']);
  add('tema', 0.05, ['lys', 'moerk', 'projektor']);
  return fields.length ? `?${fields.join('&')}` : next() < 0.5 ? '' : '?utm_source=x';
}

/** What is done, how often beside the others, and how: in the frame of the figure, which a page may be itself. */
type Step = [name: string, share: number, take: (frame: Frame, chance: Chance) => Promise<unknown>];
const press =
  (selector: string) =>
  (frame: Frame, { next }: Chance) =>
    frame.evaluate(
      ([selector, share]) => {
        const all = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
          one.checkVisibility(),
        );
        all[Math.floor(share * all.length)]?.click();
      },
      [selector, next()] as const,
    );
const STEPS_ON_A_PAGE: readonly Step[] = [
  ['a stage node', 6, press('.node')],
  ['the controls', 8, press('.controls button')],
  ['an activity', 4, press('.panel [data-aktivitet]')],
  ['what can be taken away', 4, press('.take, [data-chip], .changed button')],
  ['the legend', 2, press('.player .legend button')],
  ['a tool', 2, press('[data-vaerktoej]:not([data-vaerktoej=lyd], [data-vaerktoej=del])')],
  ['a dialog’s way out', 1, press('dialog[open] button')],
  ['a link of the text', 2, press('.prose a[data-vis]')],
  [
    'the slider',
    5,
    (frame, { next }) =>
      frame.evaluate(
        (t) => {
          const slider = document.querySelector<HTMLInputElement>('.scrubber');
          if (!slider) return;
          slider.value = String(t);
          slider.dispatchEvent(new Event('input', { bubbles: true }));
        },
        Math.round(next() * 400) / 100,
      ),
  ],
  [
    'a point of the drawing',
    3,
    (frame, { next }) =>
      frame.evaluate(
        ([x, y]) => {
          const box = document.querySelector('.pick')?.getBoundingClientRect();
          const at = box && { clientX: box.left + box.width * x, clientY: box.top + box.height * y };
          document.querySelector('.pick')?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
        },
        [next(), next()] as const,
      ),
  ],
  ['a key', 6, (frame, { pick }) => frame.page().keyboard.press(pick(KEYS))],
  [
    'an address',
    4,
    (frame, chance) =>
      frame.evaluate((search) => {
        window.gone = (window.gone ?? 0) + 1;
        history.pushState(history.state, '', location.pathname + search);
        dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
      }, query(chance)),
  ],
  [
    'the way back',
    1,
    (frame) =>
      frame.evaluate(() => {
        if (!window.gone) return;
        window.gone--;
        history.back();
      }),
  ],
  ['reading on', 3, (frame, { next }) => frame.evaluate((y) => scrollBy(0, y), (next() - 0.4) * 1500)],
  [
    'another window',
    0.3,
    (frame, { pick }) =>
      frame.page().setViewportSize(
        pick([
          { width: 360, height: 740 },
          { width: 1280, height: 720 },
          { width: 820, height: 500 },
        ]),
      ),
  ],
];

/** What a class's view has beside them. */
const STEPS_IN_CLASS: readonly Step[] = [
  ...STEPS_ON_A_PAGE.filter(([name]) => name !== 'a link of the text'),
  [
    'a key of the class',
    8,
    (frame, { pick }) => frame.page().keyboard.press(pick('n s m o q ? b w Escape Enter'.split(' '))),
  ],
  ['the bar', 3, press('.bar button')],
];
/** What a host says to a figure. */
const STEPS_IN_A_FRAME: readonly Step[] = [
  ...STEPS_ON_A_PAGE,
  [
    'a message',
    8,
    (frame, { next, pick }) => {
      const told = {
        fase: pick(course.phases).id,
        ...(next() < 0.3 && { t: pick([0, 1.5, 3.25, 4, 'x', null, NaN]) }),
        ...(next() < 0.3 && { uden: pick([...activityIds, 'facilitator', null, {}, 7]) }),
        ...(next() < 0.2 && { aktivitet: pick([...activityIds, null, []]) }),
      };
      const message = pick<unknown>([
        { klynge: 1, type: 'saet', tilstand: told },
        { klynge: 1, type: 'saet', tilstand: told },
        { klynge: 1, type: 'saet', tilstand: pick([null, 3, 'fase', undefined]) },
        { klynge: 1, type: pick(['', 'nope', null]) },
        pick([null, 0, '', 'ready', '[iFrameSizer]', { type: 'iframe-child-init' }]),
      ]);
      return frame.page().evaluate((told) => frames[0]!.postMessage(told, '*'), message);
    },
  ],
];

/** Goes on at chance and looks after every step. */
async function wander(frame: Frame, steps: readonly Step[], count: number, seed: number) {
  const page = frame.page();
  const random = chance(seed);
  const whole = steps.reduce((sum, [, share]) => sum + share, 0);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const trace: string[] = [];
  for (let i = 0; i < count; i++) {
    let left = random.next() * whole;
    const [name, , take] = steps.find(([, share]) => (left -= share) < 0) ?? steps[0]!;
    trace.push(name);
    await take(frame, random);
    let wrong = '';
    for (let tries = 0; tries < 80; tries++) {
      await page.clock.runFor(tries < 2 ? 400 : 3000);
      wrong = fault(await look(frame));
      if (!wrong) break;
      await new Promise((resolve) => setTimeout(resolve, tries < 2 ? 0 : 50));
    }
    const said = `seed ${seed}, step ${i}, after ${trace.slice(-6).join(' → ')}, at ${frame.url()}`;
    expect(wrong, said).toBe('');
    expect(errors, said).toEqual([]);
  }
}

/** A page whose links to other pages lead nowhere, and whose clock runs when it is told to. */
async function prepare(page: Page) {
  await page.clock.install();
  await page.addInitScript(() =>
    addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
      if (link && (link.pathname !== location.pathname || link.target)) event.preventDefault();
    }),
  );
}

for (const [i, [what, path, steps]] of (
  [
    ['the first page', './', STEPS_ON_A_PAGE],
    ['a chapter', 'kapitler/moden/', STEPS_ON_A_PAGE],
    ['the class’s view', 'vis/?fase=potentiel', STEPS_IN_CLASS],
  ] as const
).entries())
  test(`at random: ${what}, seed ${SEED + i}`, async ({ page }) => {
    test.setTimeout(STEPS * 500);
    await prepare(page);
    await page.goto(path);
    await expect(page.locator('.player[data-vaagen]')).toBeAttached();
    await wander(page.mainFrame(), steps, STEPS / 5, SEED + i);
  });

test(`at random: a figure in a frame and its host, seed ${SEED + 3}`, async ({ page, baseURL }) => {
  test.setTimeout(STEPS * 500);
  await prepare(page);
  await page.route('**/vaert', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>vært</title><iframe src="${baseURL}embed/livsforloeb/" width="700" height="760"></iframe>`,
    }),
  );
  await page.goto('vaert');
  await expect(page.frameLocator('iframe').locator('.player[data-vaagen]')).toBeAttached();
  await wander(page.frames()[1]!, STEPS_IN_A_FRAME, STEPS / 5, SEED + 3);
});

test(`at random: parts that cannot be had and come again, seed ${SEED + 4}`, async ({ page, context }) => {
  test.setTimeout(STEPS * 500);
  await prepare(page);
  let offline = false;
  let refused = 0;
  await page.route('**/*.js', (route) => {
    if (!offline) return route.continue();
    refused++;
    return route.abort();
  });
  // whoever saves data fetches nothing ahead
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.goto('./');
  await expect(page.locator('.player[data-vaagen]')).toBeAttached();
  offline = true;
  const network: Step = [
    'the network goes or comes',
    2,
    async () => {
      offline = !offline;
      await context.setOffline(offline);
    },
  ];
  await wander(page.mainFrame(), [...STEPS_ON_A_PAGE, network], STEPS / 5, SEED + 4);
  expect(refused).toBeGreaterThan(0);
});
