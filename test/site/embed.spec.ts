/** The figure in somebody else's page: another origin, a sandbox, a host that speaks and listens. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from './browser.ts';

let host: Server;
let origin: string;

// A host page on another origin: it frames what its query names and keeps every message it hears.
test.beforeAll(async () => {
  host = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://host').searchParams;
    const sandbox = query.has('sandbox') ? ` sandbox="${query.get('sandbox')}"` : '';
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>host</title><input id="own" autofocus>
      <iframe name="klynge" src="${query.get('src')}" width="600" height="300"${sandbox}></iframe>
      <script>window.heard=[];addEventListener('message',e=>heard.push(e.data))</script>`);
  });
  await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => host.close());

type Heard = Record<string, unknown>;

async function frame(page: Page, baseURL: string, query: string, sandbox?: string) {
  const src = encodeURIComponent(new URL(`embed/livsforloeb/${query}`, baseURL).href);
  await page.goto(`${origin}/?src=${src}${sandbox === undefined ? '' : `&sandbox=${sandbox}`}`);
  return page.frameLocator('iframe');
}
const heard = (page: Page) =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard as Heard[]);
const own = async (page: Page, type: string) =>
  (await heard(page)).filter((message) => message?.['klynge'] === 1 && message['type'] === type);

for (const sandbox of [undefined, 'allow-scripts'])
  test(`it wakes in another site${sandbox ? ', sandboxed,' : ''} tells state and height, and leaves the focus alone`, async ({
    page,
    baseURL,
  }) => {
    const figure = await frame(page, baseURL!, '?fase=moden', sandbox);
    await expect(figure.locator('.player[data-vaagen][data-t="3"]')).toBeAttached();
    await expect.poll(async () => (await own(page, 'klar')).length).toBe(1);
    expect((await own(page, 'klar'))[0]).toMatchObject({ figur: 'livsforloeb', tilstand: { fase: 'moden' } });
    await expect.poll(async () => (await own(page, 'hoejde')).length).toBeGreaterThan(0);
    const height = (await own(page, 'hoejde')).at(-1)!['hoejde'];
    expect(height).toBeGreaterThan(400);
    const messages = await heard(page);
    expect(messages).toContainEqual({ sentinel: 'amp', type: 'embed-size', height });
    expect(messages).toContainEqual({ subject: 'lti.frameResize', height });
    await expect(page.locator('#own')).toBeFocused();
  });

test('it obeys its parent, validated like the query, and nobody else', async ({ page, baseURL }) => {
  const figure = await frame(page, baseURL!, '?fase=clutter');
  const player = figure.locator('.player');
  await expect(player).toHaveAttribute('data-vaagen', 'true');
  const say = (message: unknown) =>
    page.evaluate((text) => document.querySelector('iframe')!.contentWindow!.postMessage(text, '*'), message);
  await expect.poll(async () => (await own(page, 'klar')).length).toBe(1);
  await say({ klynge: 1, type: 'saet', tilstand: { fase: 'spirende', aktivitet: 'videndeling' } });
  // the way there, and the act of the activity
  await expect(figure.locator('.player[data-hviler][data-t="2"]')).toBeAttached({ timeout: 15_000 });
  await expect(figure.locator('.activity[aria-expanded=true]')).toHaveText('Videndeling');
  expect((await own(page, 'tilstand')).at(-1)).toMatchObject({
    tilstand: { fase: 'spirende', aktivitet: 'videndeling' },
  });
  await say({ klynge: 1, type: 'saet', tilstand: { aktivitet: null } });
  await expect(figure.locator('.activity[aria-expanded=true]')).toHaveCount(0);
  await say({ klynge: 1, type: 'saet', tilstand: { fase: '<b>' } });
  await expect(figure.locator('.note')).toContainText('»fase«');
  for (const nonsense of [
    'saet',
    null,
    7,
    { klynge: 2, type: 'saet', tilstand: { t: 1 } },
    { klynge: 1, type: 'saet' },
  ])
    await say(nonsense);
  // a message of the frame to itself is not its parent's
  await figure
    .locator('body')
    .evaluate(() => postMessage({ klynge: 1, type: 'saet', tilstand: { t: 4 } }, '*'));
  await page.waitForTimeout(400);
  await expect(player).toHaveAttribute('data-t', '2');
});

test('a message changes what it names: a locked figure stays locked', async ({ page, baseURL }) => {
  const figure = await frame(page, baseURL!, '?fase=clutter&laas=1&skjul=navne');
  await expect.poll(async () => (await own(page, 'klar')).length).toBe(1);
  await page.evaluate(() =>
    document
      .querySelector('iframe')!
      .contentWindow!.postMessage({ klynge: 1, type: 'saet', tilstand: { fase: 'moden' } }, '*'),
  );
  await expect(figure.locator('.player[data-hviler][data-t="3"]')).toBeAttached();
  await expect(figure.locator('.player button')).toHaveCount(0);
  await expect(figure.locator('.player .label')).toHaveCount(0);
});

test('a frame that may run no script moves from phase to phase all the same', async ({ page, baseURL }) => {
  const figure = await frame(page, baseURL!, '', '');
  await expect(figure.locator('.phases-drawing')).toBeVisible();
  for (const k of [3, 1, 4]) {
    await figure.locator('.station').nth(k).click();
    await expect(figure.locator(`.station-told-${k}`)).toBeVisible();
    await expect(figure.locator(`.phases-drawing .at-${k}`).first()).toHaveCSS('opacity', '1');
  }
  for (const button of await figure.locator('button').all()) await expect(button).toBeHidden();
});

test.describe('height', () => {
  /** A frame of these attributes whose host obeys the figure's own message, or does not. */
  async function framed(page: Page, src: string, attributes: string, obey = true) {
    await page.goto(`${origin}/?src=about:blank`);
    await page.evaluate(
      ([src, attributes, obey]) => {
        const all = window as unknown as { heard: unknown[] };
        all.heard = [];
        document.body.innerHTML = `<iframe name="klynge" src="${src}" ${attributes}></iframe>`;
        const frame = document.querySelector('iframe')!;
        if (obey)
          addEventListener('message', ({ data }) => {
            if (data?.type === 'hoejde') frame.style.height = `${data.hoejde}px`;
          });
      },
      [src, attributes, obey] as const,
    );
  }
  const at = (baseURL: string, path: string) => new URL(`embed/${path}`, baseURL).href;
  const heights = async (page: Page) => (await own(page, 'hoejde')).map(({ hoejde }) => Number(hoejde));

  for (const [why, attributes] of [
    [
      'clipped to nothing and sandboxed, as WordPress does',
      'width="600" height="338" sandbox="allow-scripts" style="position:absolute;clip:rect(1px,1px,1px,1px)"',
    ],
    ['far below the screen', 'width="600" height="338" style="position:absolute;top:9000px"'],
    ['in sight', 'width="600" height="338"'],
  ])
    test(`is said once where the frame is ${why}`, async ({ page, baseURL }) => {
      await framed(page, `${at(baseURL!, 'livsforloeb/moden/')}#?secret=s3cret`, attributes!, false);
      await expect.poll(async () => (await heights(page)).at(-1)).toBeGreaterThan(600);
      const height = (await heights(page)).at(-1)!;
      expect(height).toBeLessThan(1000);
      expect(await heard(page)).toContainEqual({ message: 'height', value: height, secret: 's3cret' });
    });

  test('is said when a frame that was not rendered is shown', async ({ page, baseURL }) => {
    await framed(page, at(baseURL!, 'livsforloeb/'), 'width="600" height="338" style="display:none"');
    await expect.poll(async () => (await own(page, 'klar')).length).toBe(1);
    await page.locator('iframe').evaluate((frame) => (frame.style.display = 'block'));
    await expect.poll(async () => (await heights(page)).at(-1)).toBeGreaterThan(600);
  });

  test('is said again in the words of whoever asks', async ({ page, baseURL }) => {
    await framed(page, at(baseURL!, 'livsforloeb/'), 'width="600" height="338"', false);
    await expect.poll(async () => (await own(page, 'klar')).length).toBe(1);
    const height = (await heights(page)).at(-1)!;
    const ask = async (message: unknown, answer: unknown) => {
      await page.evaluate((text) => {
        (window as unknown as { heard: unknown[] }).heard = [];
        document.querySelector('iframe')!.contentWindow!.postMessage(text, '*');
      }, message);
      await expect.poll(async () => await heard(page)).toContainEqual(answer);
    };
    await ask({ message: 'ready', secret: 'x1' }, { message: 'height', value: height, secret: 'x1' });
    await ask('[iFrameSizer]figur:8:false:false:32:true:true', `[iFrameSizer]figur:${height}:600:init`);
    await ask('pymxPYMxtegningxPYMxwidthxPYMx600', `pymxPYMxtegningxPYMxheightxPYMx${height}`);
    await ask({ type: 'iframe-child-init' }, { type: 'iframe-resized', width: 600, height });
    await ask({ sentinel: 'amp', type: 'frames-init' }, { sentinel: 'amp', type: 'embed-size', height });
    await ask(
      { context: 'h5p', action: 'hello' },
      { context: 'h5p', action: 'resize', scrollHeight: height, clientHeight: 338 },
    );
    // a host that says what it did with a height asks for nothing
    await page.evaluate(() => {
      (window as unknown as { heard: unknown[] }).heard = [];
      const frame = document.querySelector('iframe')!.contentWindow!;
      frame.postMessage({ sentinel: 'amp', type: 'embed-size-changed', requestedHeight: 677 }, '*');
      frame.postMessage({ context: 'h5p', action: 'resizePrepared' }, '*');
    });
    await page.waitForTimeout(500);
    expect(await heights(page)).toEqual([]);
  });

  const FIGURES = ['livsforloeb', 'kredsloeb', 'noegletal', 'aktiviteter'];
  for (const [name, width] of FIGURES.flatMap((name) =>
    [280, 342, 600, 1000, 2000].map((width) => [name, width] as const),
  ))
    test(`${name} fits at ${width} px, from any height to begin with, and nothing scrolls inside`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 2100, height: 1300 });
      const found: number[] = [];
      for (const height of [300, 1200]) {
        await framed(
          page,
          at(baseURL!, `${name}/moden/`),
          `width="${width}" height="${height}" style="border:0"`,
        );
        const figure = page.frameLocator('iframe');
        await expect(figure.locator('.player[data-vaagen]')).toBeAttached();
        await page.waitForTimeout(300);
        found.push((await heights(page)).at(-1)!);
        // it settles: one more only where a taller frame has larger words
        expect((await heights(page)).length).toBeLessThanOrEqual(3);
        const inside = await figure.locator('html').evaluate((root) => ({
          over: root.scrollHeight - root.clientHeight,
          wide: root.scrollWidth - root.clientWidth,
        }));
        expect(inside).toEqual({ over: 0, wide: 0 });
        // no word of the drawing ends under what stands below it
        const under = await figure.locator('.room').evaluate((room) => {
          const { bottom } = room.getBoundingClientRect();
          return [...room.querySelectorAll('text, li, dd')]
            .filter((words) => words.getBoundingClientRect().bottom > bottom + 1)
            .map((words) => words.textContent);
        });
        expect(under).toEqual([]);
      }
      expect(Math.abs(found[0]! - found[1]!)).toBeLessThanOrEqual(2);
      if (width === 342 || width === 600) expect(found[0]).toBeLessThanOrEqual(1000);
    });

  for (const [name, width, height] of FIGURES.flatMap((name) =>
    (
      [
        [280, 420],
        [342, 480],
        [600, 420],
        [1000, 420],
        [1000, 700],
        [2000, 1200],
      ] as const
    ).map(([width, height]) => [name, width, height] as const),
  ))
    test(`a host that says ${width} × ${height} and hears nothing gets ${name} whole, with its controls`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize({ width: 2100, height: 1300 });
      const attributes = `width="${width}" height="${height}" style="border:0"`;
      await framed(page, at(baseURL!, `${name}/moden/`), attributes, false);
      const figure = page.frameLocator('iframe');
      await expect(figure.locator('.player[data-vaagen]')).toBeAttached();
      const cut = await figure.locator('html').evaluate((root) => ({
        over: [root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth],
        parts: [
          ...document.querySelectorAll(
            '.sheet, .sheet > svg, .form > svg, .form.low > *, .node, .scrubber, .controls button, .sentence',
          ),
        ]
          .filter((part) => getComputedStyle(part).visibility === 'visible')
          .map((part) => ({ part: part.getAttribute('class'), box: part.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0)
          .filter(
            ({ box }) =>
              box.top < -0.5 ||
              box.left < -0.5 ||
              box.bottom > innerHeight + 0.5 ||
              box.right > innerWidth + 0.5,
          )
          .map(({ part }) => String(part)),
      }));
      expect(cut).toEqual({ over: [0, 0], parts: [] });
      // nothing stands over the controls
      const track = (await figure.locator('.track').boundingBox())!;
      for (const form of await figure.locator('.form, .room > .sheet > svg').all()) {
        const box = await form.boundingBox();
        if (box?.height) expect(box.y + box.height).toBeLessThanOrEqual(track.y + 1);
      }
      if (name !== 'livsforloeb') return;
      const sheet = (await figure.locator('.player .sheet').boundingBox())!;
      expect(sheet.height).toBeGreaterThan(height * 0.25);
    });
});

test('a stage node lists its activities: beside a wide figure, over the lower part of a narrow one until it is closed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 620 });
  await page.goto('embed/livsforloeb/');
  await expect(page.locator('.player[data-vaagen]')).toBeAttached();
  await expect(page.locator('.panel')).toBeVisible();
  await page.setViewportSize({ width: 342, height: 528 });
  await expect(page.locator('.panel')).toBeHidden();
  const node = page.locator('.node[data-fase=spirende]');
  await node.click();
  await expect(page.locator('.panel .activity')).toHaveCount(8);
  const [panel, sheet] = [
    await page.locator('.panel').boundingBox(),
    await page.locator('.player .sheet').boundingBox(),
  ];
  expect(panel!.y + panel!.height).toBeCloseTo(528, 0);
  expect(panel!.y).toBeGreaterThan(sheet!.y + sheet!.height * 0.75);
  await page.keyboard.press('Escape');
  await expect(page.locator('.panel')).toBeHidden();
  await node.click();
  await page.locator('.panel-close').click();
  await expect(page.locator('.panel')).toBeHidden();
  await expect(node).toBeFocused();
});

test('each phase has an address that is right without script, without query, and is announced by itself', async ({
  page,
  baseURL,
  request,
}) => {
  for (const [i, phase] of ['clutter', 'potentiel', 'spirende', 'moden', 'spin-off'].entries())
    for (const name of ['livsforloeb', 'kredsloeb', 'noegletal', 'aktiviteter']) {
      const path = `embed/${name}/${phase}/`;
      const html = await (await request.get(path)).text();
      if (name === 'livsforloeb') expect(html).toContain(`value="${phase}" checked`);
      else {
        expect(html.match(/class="still"/g)).toHaveLength(1);
        expect(html).toContain(`class="still" data-fase="${phase}"`);
      }
      const offered = [
        ...html.matchAll(/<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/g),
      ];
      expect(offered.map(([, href]) => new URL(href!).pathname)).toEqual([
        new URL(`oembed/${name}-${phase}.json`, baseURL).pathname,
      ]);
      const { html: snippet, thumbnail_url } = (await (
        await request.get(`oembed/${name}-${phase}.json`)
      ).json()) as Record<string, string>;
      expect(snippet).toContain(`/${path}?tema=lys"`);
      expect(snippet).toMatch(new RegExp(`<blockquote>.*href="[^"]*/${path}"`));
      expect(thumbnail_url).toContain(`/figurer/${name}-${phase}.png`);
      if (name !== 'livsforloeb') continue;
      await page.goto(path);
      await expect(page.locator(`.player[data-vaagen][data-t="${i}"]`)).toBeAttached();
    }
});

test('every page announces one figure, its own; the page that builds embeds announces none', async ({
  request,
}) => {
  const offers = async (path: string) =>
    [
      ...(await (await request.get(path)).text()).matchAll(/json\+oembed" href="[^"]*\/oembed\/([^"]+)"/g),
    ].map(([, file]) => file);
  for (const [path, file] of [
    ['./', 'livsforloeb.json'],
    ['kapitler/indledning/', 'livsforloeb.json'],
    ['kapitler/moden/', 'livsforloeb-moden.json'],
    ['kapitler/spin-off/', 'livsforloeb-spin-off.json'],
    ['aktiviteter/', 'aktiviteter.json'],
    ['embed/noegletal/', 'noegletal.json'],
  ] as const)
    expect(await offers(path), path).toEqual([file]);
  expect(await offers('indlejr/')).toEqual([]);
  for (const path of ['kapitler/moden/', 'aktiviteter/']) {
    const [file] = await offers(path);
    const { html } = (await (await request.get(`oembed/${file}`)).json()) as Record<string, string>;
    expect(html).toMatch(new RegExp(`<blockquote><a href="[^"]*/${path}">`));
  }
});

test('where nothing may open a window a link goes by the host, or says where it leads', async ({
  page,
  baseURL,
}) => {
  const figure = await frame(page, baseURL!, '#?secret=s3cret', 'allow-scripts');
  await page.locator('iframe').evaluate((element) => element.setAttribute('height', '600'));
  await figure.locator('.credit a').click();
  await expect
    .poll(async () => (await heard(page)).find(({ message }) => message === 'link'))
    .toMatchObject({ secret: 's3cret', value: expect.stringMatching(/^http/) });
  const alone = await frame(page, baseURL!, '', 'allow-scripts');
  await page.locator('iframe').evaluate((element) => element.setAttribute('height', '600'));
  await alone.locator('.credit a').click();
  await expect(alone.locator('.credit a')).toContainText('(http');
});

test('on the paper of a host stands the picture that is on the screen, whole', async ({ page, baseURL }) => {
  const figure = await frame(page, baseURL!, '?fase=moden');
  await expect(figure.locator('.player[data-vaagen][data-t="3"]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(figure.locator('.player .sheet')).toBeVisible();
  await expect(figure.locator('.phases-figure')).toBeHidden();
  await expect(figure.locator('.sentence')).toContainText('Moden klynge');
  const box = (await figure.locator('.player .sheet').boundingBox())!;
  const window_ = await figure.locator('html').evaluate(() => innerHeight);
  expect(box.height).toBeLessThan(window_);
});

test.describe('the page where an embed is built', () => {
  const result = (page: Page) => page.locator('[role=tabpanel] textarea');
  const frame_ = (page: Page) => page.frameLocator('iframe.live');
  const open = async (page: Page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('indlejr/');
    await expect(page.locator('.builder[data-vaagen]')).toBeAttached();
  };
  const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

  test('gives what fits the place, for the chosen phase, at the height that is pasted', async ({
    page,
    baseURL,
  }) => {
    await open(page);
    await page.locator('[data-valg=spirende]').check({ force: true });
    await expect(result(page)).toHaveValue(/\/embed\/livsforloeb\/spirende\/$/);
    await page.getByLabel('Hvor skal figuren bruges?').selectOption({ label: 'Moodle' });
    await expect(tab(page, 'HTML')).toHaveAttribute('aria-selected', 'true');
    await expect(result(page)).toHaveValue(/embed\/livsforloeb\/spirende\/\?tema=lys/);
    const code = await result(page).inputValue();
    const src = /src="([^"]+)"/.exec(code)![1]!;
    // a site that was built with an address of its own names that; else it is where it is read
    const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!);
    const home = canonical.hostname === 'localhost' ? new URL(baseURL!) : canonical;
    expect(new URL(src).origin).toBe(home.origin);
    await expect(frame_(page).locator('.player[data-t="2"]')).toBeAttached();
    const height = Number(/ height="(\d+)"/.exec(code)![1]);
    expect((await page.locator('iframe.live').boundingBox())!.height).toBe(height);
    for (const name of ['Link', 'Element', 'Billede']) {
      await tab(page, name).click();
      await expect(result(page)).toHaveValue(/spirende/);
    }
    await tab(page, 'Billede').press('ArrowRight');
    await expect(tab(page, 'Link')).toBeFocused();
  });

  test('each choice is in the code and in the frame', async ({ page }) => {
    await open(page);
    await tab(page, 'HTML').click();
    await page.locator('[data-valg=aktivitet]').selectOption('branding');
    await page.locator('[data-valg=uden]').selectOption('facilitator');
    await page.locator('[data-valg=tema]').selectOption('moerk');
    await page.locator('[data-valg=skjul-navne]').check();
    await page.locator('[data-valg=smal]').check({ force: true });
    await page.locator('[data-valg=titel]').fill('Vores "klynge"');
    await expect(result(page)).toHaveValue(
      /spirende\/\?aktivitet=branding&amp;uden=facilitator&amp;tema=moerk&amp;skjul=navne" title="Vores &quot;klynge&quot;" width="342"/,
    );
    expect((await page.locator('iframe.live').boundingBox())!.width).toBe(342);
    await expect(frame_(page).locator('html')).toHaveAttribute('data-tema', 'moerk');
    await expect(frame_(page).locator('.player[data-t="2"]')).toBeAttached();
    await expect(frame_(page).locator('.player .label').filter({ hasText: 'Smedjen' })).toHaveCount(0);
    await tab(page, 'Link').click();
    await expect(page.locator('[role=tabpanel] .hint')).toBeVisible();
  });

  test('what is played in the frame is taken over', async ({ page }) => {
    await open(page);
    const use = page.getByRole('button', { name: 'Brug det, jeg ser' });
    await expect(use).toBeDisabled();
    await expect(frame_(page).locator('.player[data-vaagen]')).toBeAttached();
    await frame_(page).locator('.node').nth(1).click();
    await expect(use).toBeEnabled();
    await use.click();
    await expect(result(page)).toHaveValue(/embed\/livsforloeb\/potentiel\/$/);
    await expect(page.locator('[data-valg=potentiel]')).toBeChecked();
    await expect(use).toBeDisabled();
    // the figure stands where it was
    await expect(frame_(page).locator('.player[data-t="1"]')).toBeAttached();
    await expect(page.getByLabel('Alternativ tekst')).toHaveValue(/^Potentiel klynge\./);
    await expect(page.getByLabel('Kreditlinje')).toHaveValue(/Frit efter REG X/);
  });

  test('pictures of what is seen: a phase from the site, anything else made here', async ({ page }) => {
    await open(page);
    await expect(page.locator('.gets a').first()).toHaveAttribute('href', /figurer\/livsforloeb-moden\.svg$/);
    await page.locator('[data-valg=aktivitet]').selectOption('videndeling');
    await expect(frame_(page).locator('.player[data-vaagen][data-t="2"]')).toBeAttached();
    await expect(page.getByLabel('Alternativ tekst')).toHaveValue(/»Videndeling«/);
    const { readFile } = await import('node:fs/promises');
    const made = async (kind: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.gets').getByRole('button', { name: kind }).click(),
      ]);
      return readFile((await download.path())!);
    };
    const svg = String(await made('SVG'));
    expect(svg).toContain('Frit efter REG X');
    expect(svg).toContain('»Videndeling«');
    expect(svg).not.toMatch(/var\(|class=|light-dark/);
    const png = await made('PNG');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1280);
  });

  test.describe('asleep', () => {
    test.use({ asleep: true });
    test('is awake when somebody plays in the frame', async ({ page }) => {
      await page.goto('indlejr/');
      await expect(page.locator('html[data-sover]')).toBeAttached();
      await frame_(page).locator('.node').nth(2).click();
      await expect(page.getByRole('button', { name: 'Brug det, jeg ser' })).toBeEnabled();
    });
  });

  test.describe('without scripts', () => {
    test.use({ javaScriptEnabled: false });
    test('has each phase with link, code, picture and words', async ({ page }) => {
      await page.goto('indlejr/');
      await expect(page.locator('.builder')).toBeHidden();
      const all = page.locator('.no-script details');
      await expect(all).toHaveCount(20);
      await all.nth(3).locator('summary').click();
      await expect(all.nth(3)).toContainText('<figure style="margin:0"><iframe src=');
      await expect(all.nth(3)).toContainText('embed/livsforloeb/moden/');
    });
  });
});

test('each figure is one file that opens without a network and asks for nothing', async ({
  page,
  request,
  context,
}) => {
  const { mkdtempSync, rmSync, writeFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const { join } = await import('node:path');
  const folder = mkdtempSync(join(tmpdir(), 'klynge-file-'));
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (one) => asked.push(one.url()));
  page.on('console', (one) => said.push(one.text()));
  try {
    for (const name of ['livsforloeb', 'kredsloeb', 'noegletal', 'aktiviteter']) {
      const html = await (await request.get(`hent/${name}.html`)).body();
      expect(html.length, name).toBeLessThanOrEqual(250_000);
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      asked.length = 0;
      await context.setOffline(true);
      await page.goto(`file://${file}`);
      await expect(page.locator('main svg').filter({ visible: true }).first()).toBeVisible();
      if (name === 'livsforloeb') {
        await page.locator('.station').nth(3).click();
        await expect(page.locator('.station-told-3')).toBeVisible();
      }
      for (const link of await page.locator('a').all())
        expect(await link.getAttribute('href')).toMatch(/^(?:https?:|#)/);
      expect(asked).toEqual([`file://${file}`]);
      await context.setOffline(false);
    }
    expect(said).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('without a ground of its own it lets its host through, and its words stand on plates', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${origin}/?src=about:blank`);
  for (const [colour, rgb] of [
    ['#000000', [0, 0, 0]],
    ['#ffffff', [255, 255, 255]],
  ] as const) {
    await page.evaluate(
      ([src, colour]) => {
        document.body.style.background = colour;
        document.body.innerHTML = `<iframe src="${src}" width="600" height="677" style="display:block;border:0;color-scheme:light"></iframe>`;
      },
      [new URL('embed/livsforloeb/moden/?tema=gennemsigtig', baseURL).href, colour] as const,
    );
    const figure = page.frameLocator('iframe');
    await expect(figure.locator('.player[data-vaagen]')).toBeAttached();
    const sharp = (await import('sharp')).default;
    const { data } = await sharp(await page.locator('iframe').screenshot())
      .removeAlpha()
      .extract({ left: 4, top: 4, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data]).toEqual(rgb);
    for (const words of ['.sentence', '.credit:not(.paper)', '.node .word'])
      await expect(figure.locator(words).first()).toHaveCSS('background-color', 'rgb(248, 244, 234)');
  }
});

test.describe('the element <klynge-figur>', () => {
  /** A page of another site that holds this, with the element's script. */
  async function hosting(page: Page, baseURL: string, body: string) {
    await page.goto(`${origin}/?src=about:blank`);
    await page.evaluate(
      async ([script, html]) => {
        document.body.innerHTML = html;
        const tag = document.createElement('script');
        tag.src = script;
        document.head.append(tag);
        await new Promise((ready) => (tag.onload = ready));
      },
      [new URL('embed.js', baseURL).href, body] as const,
    );
  }
  const player = (page: Page, i = 0) =>
    page.frameLocator(`klynge-figur >> nth=${i} >> iframe`).locator('.player');

  test('shows the picture until it is near, then the figure at its own height, and tells its state', async ({
    page,
    baseURL,
  }) => {
    await hosting(
      page,
      baseURL!,
      '<div style="height:4000px"></div><klynge-figur fase="moden" titel="Vores klynge" style="width:600px"><a href="x">Se tegningen</a></klynge-figur>',
    );
    const picture = page.locator('klynge-figur img');
    await expect(picture).toHaveAttribute('src', /figurer\/livsforloeb-moden\.svg$/);
    await expect(picture).toHaveAttribute('alt', 'Vores klynge');
    await page.evaluate(() =>
      addEventListener('klynge:tilstand', ({ detail }: CustomEventInit) =>
        ((window as unknown as { states: unknown[] }).states ??= []).push(detail),
      ),
    );
    await page.locator('klynge-figur').scrollIntoViewIfNeeded();
    await expect(player(page)).toHaveAttribute('data-t', '3');
    await expect
      .poll(() => page.locator('klynge-figur').evaluate((one) => one.getBoundingClientRect().height))
      .toBeGreaterThan(600);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { states: unknown[] }).states?.at(-1)))
      .toMatchObject({ fase: 'moden' });
  });

  test('obeys attributes, saet() and links in the text, adds no visit, and stands several on a page', async ({
    page,
    baseURL,
  }) => {
    await hosting(
      page,
      baseURL!,
      `<section><p><a href="#x" data-klynge="fase=spirende">som spirende</a></p><klynge-figur></klynge-figur></section>
       <section><klynge-figur figur="livsforloeb" fase="potentiel" tema="moerk" skjul="navne"></klynge-figur></section>`,
    );
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page
      .locator('klynge-figur')
      .first()
      .evaluate((one: HTMLElement & { saet: (x: object) => void }) => one.saet({ fase: 'moden' }));
    await expect(player(page)).toHaveAttribute('data-t', '3');
    const visits = await page.evaluate(() => history.length);
    await page.getByRole('link', { name: 'som spirende' }).click();
    await expect(player(page)).toHaveAttribute('data-t', '2');
    await page
      .locator('klynge-figur')
      .first()
      .evaluate((one) => one.setAttribute('fase', 'spin-off'));
    await expect(player(page)).toHaveAttribute('data-t', '4');
    expect(await page.evaluate(() => history.length)).toBe(visits);
    expect(page.url()).not.toContain('#x');
    await page.locator('klynge-figur').nth(1).scrollIntoViewIfNeeded();
    await expect(player(page, 1)).toHaveAttribute('data-t', '1');
    await expect(player(page, 1).locator('.label')).toHaveCount(0);
    // taken out and put in again it begins with what its attributes say
    await page
      .locator('klynge-figur')
      .first()
      .evaluate((one) => document.body.append(one));
    await expect(player(page, 1)).toHaveAttribute('data-t', '4');
  });

  test('weighs at most 2 kB, and leaves what it holds where it does not run', async ({
    page,
    request,
    baseURL,
  }) => {
    const { brotliCompressSync } = await import('node:zlib');
    expect(brotliCompressSync(await (await request.get('embed.js')).body()).length).toBeLessThanOrEqual(2048);
    await page.goto(`${origin}/?src=about:blank`);
    await page.evaluate(
      (href) => (document.body.innerHTML = `<klynge-figur><a href="${href}">Se tegningen</a></klynge-figur>`),
      new URL('embed/livsforloeb/', baseURL).href,
    );
    await expect(page.getByRole('link', { name: 'Se tegningen' })).toBeVisible();
  });
});
