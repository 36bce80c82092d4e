/**
 * The figure in hosts as they are: the programs that set a frame's height, systems that clean what is pasted, slides,
 * frameworks, strict pages; each on another origin. A real WordPress: `test/README.md`.
 */
import sanitizeHtml from 'sanitize-html';
import { frameSnippet } from '../../src/surfaces/embed/snippets.ts';
import { expect, test, type FrameLocator, type Page } from './browser.ts';
import { bundleExample, openHost, readExample, type Host } from './host.ts';

let host: Host;
test.beforeAll(async () => {
  host = await openHost();
});
test.afterAll(() => host.close());

// what a browser writes into the console of the host's page, an error or a warning of ours
const written: string[] = [];
test.beforeEach(({ page }) => {
  written.length = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) written.push(message.text());
  });
  page.on('pageerror', (error) => written.push(error.message));
});

const at = (baseURL: string, path: string) => new URL(path, baseURL).href;
const embed = (baseURL: string, path = 'livsforloeb/moden/') => at(baseURL, `embed/${path}`);

/** The code that `/indlejr/` hands out. */
const snippet = (baseURL: string) =>
  frameSnippet(
    { figure: 'livsforloeb', size: 'spalte', theme: 'lys' },
    `${embed(baseURL)}?tema=lys`,
    'Tegning',
    [at(baseURL, 'kapitler/moden/'), 'Moden klynge'],
  );

/** A host's page: something that has the focus, something far below, and what the test puts between. */
const page_ = (body: string, head = '') =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>vært</title><link rel="icon" href="data:,">${head}</head><body style="margin:0"><input id="own" aria-label="vært" autofocus>${body}<div style="height:3000px"></div></body></html>`;

/** That the figure is drawn, as high as it wants to be, scrolls nothing inside, and has left its host alone. */
async function expectWell(page: Page, figure: FrameLocator, frame = page.locator('iframe').first()) {
  await expect(figure.locator('.player[data-vaagen]')).toBeAttached();
  await expect(figure.locator('.player .sheet')).toBeVisible();
  await expect
    .poll(async () => {
      const has = (await frame.boundingBox())!.height;
      const inside = await figure.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
      return { fits: inside <= 0, high: has > 400 && has <= 1000 };
    })
    .toEqual({ fits: true, high: true });
  await expect(page.locator('#own')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(written).toEqual([]);
}

/** How high the figure says it wants to be, and how high its host has made it. */
async function expectObeyed(page: Page, frame = page.locator('iframe').first()) {
  const wanted = () =>
    page.evaluate(
      () =>
        (window as unknown as { heard?: { type?: string; hoejde?: number }[] }).heard?.findLast(
          ({ type }) => type === 'hoejde',
        )?.hoejde ?? 0,
    );
  await expect.poll(wanted).toBeGreaterThan(400);
  await expect
    .poll(async () => Math.abs((await frame.boundingBox())!.height - (await wanted())))
    .toBeLessThanOrEqual(2);
}
const LISTEN = `<script>window.heard=[];addEventListener('message',e=>{if(e.data&&e.data.klynge===1)heard.push(e.data)})</script>`;

/** A host makes its frame narrow and wide again: the figure asks for another height, and gets it. */
async function expectFollows(page: Page, box: string) {
  for (const width of [342, 700]) {
    await page
      .locator(box)
      .evaluate((element: HTMLElement, width) => (element.style.width = `${width}px`), width);
    await page.waitForTimeout(300);
    await expectObeyed(page);
  }
}

test.describe('programs that set the height', () => {
  const box = (baseURL: string) =>
    `<div id="box" style="width:600px"><iframe id="frame" src="${embed(baseURL)}" style="border:0;width:100%;height:150px"></iframe></div>`;

  const PROGRAMS: Record<string, (baseURL: string) => string> = {
    pym: (baseURL) =>
      page_(
        `${LISTEN}<div id="box" style="width:600px"></div><script>new pym.Parent('box', '${embed(baseURL)}', {})</script>`,
        '<script src="/lib/pym.js/dist/pym.v1.js"></script>',
      ),
    '@newswire/frames': (baseURL) =>
      page_(
        `${LISTEN}<div id="box" style="width:600px" data-frame-src="${embed(baseURL)}"></div><script>newswireFrames.autoInitFrames()</script>`,
        '<script src="/lib/@newswire/frames/dist/frames.umd.js"></script>',
      ),
    '@open-iframe-resizer/core': (baseURL) =>
      page_(
        `${LISTEN}${box(baseURL)}<script type="module">import { initialize } from '/lib/@open-iframe-resizer/core/dist/index.js'; initialize({}, '#frame')</script>`,
      ),
    "iframe-resizer's handshake": (baseURL) =>
      page_(`${LISTEN}${box(baseURL)}<script>
          const frame = document.querySelector('#frame');
          addEventListener('message', ({ data }) => {
            const said = typeof data === 'string' && /^\\[iFrameSizer\\]figur:(\\d+):(\\d+):/.exec(data);
            if (said) frame.style.height = said[1] + 'px';
          });
          frame.onload = () => frame.contentWindow.postMessage('[iFrameSizer]figur:8:false:false:32:true:true:null:bodyOffset', '*');
        </script>`),
  };
  for (const [name, html] of Object.entries(PROGRAMS))
    test(name, async ({ page, baseURL }) => {
      await page.goto(host.put(html(baseURL!)));
      await expectWell(page, page.frameLocator('#box iframe'));
      await expectObeyed(page);
      await expectFollows(page, '#box');
    });

  for (const name of ['livsforloeb', 'kredsloeb', 'noegletal', 'aktiviteter'])
    test(`WordPress's wp-embed, in our words: ${name}`, async ({ page, baseURL }) => {
      const secret = 'aBc123dEf4';
      await page.goto(
        host.put(
          page_(`${LISTEN}<div id="box" style="width:600px"><iframe id="frame" sandbox="allow-scripts" security="restricted"
            style="position:absolute;visibility:hidden;clip:rect(1px,1px,1px,1px)" width="600" height="338" frameborder="0"
            src="${embed(baseURL!, `${name}/moden/`)}?tema=lys#?secret=${secret}" data-secret="${secret}"></iframe></div><script>
            const frame = document.querySelector('#frame');
            addEventListener('message', ({ source, data }) => {
              if (source !== frame.contentWindow || !data || data.secret !== '${secret}' || /[^a-zA-Z0-9]/.test(data.secret)) return;
              frame.style.cssText = 'position:static';
              if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
            });
            frame.onload = () => frame.contentWindow.postMessage({ message: 'ready', secret: '${secret}' }, '*');
          </script>`),
        ),
      );
      await expectWell(page, page.frameLocator('#frame'));
      await expectObeyed(page);
    });
});

test('a frame of each sandbox shows the phase, and says nothing in the console but what the sandbox says', async ({
  page,
  baseURL,
}) => {
  for (const sandbox of ['', 'allow-scripts', 'allow-scripts allow-same-origin']) {
    await page.goto(
      host.put(
        page_(
          `<iframe src="${embed(baseURL!)}?tema=lys" sandbox="${sandbox}" width="600" height="677" style="border:0"></iframe>`,
        ),
      ),
    );
    const figure = page.frameLocator('iframe');
    const drawn = sandbox === '' ? '.phases-drawing' : '.player[data-vaagen] .sheet';
    await expect(figure.locator(drawn)).toBeVisible();
    await expect(figure.getByText('Fjordvind').filter({ visible: true }).first()).toBeVisible();
  }
  expect(written.filter((line) => !/sandbox/i.test(line))).toEqual([]);
});

test('a page with a strict policy of its own takes our style away and nothing else', async ({
  page,
  baseURL,
}) => {
  const code = snippet(baseURL!);
  await page.goto(
    host.put(
      `<!doctype html><html lang="da"><meta charset="utf-8"><title>vært</title><link rel="icon" href="data:,"><input id="own" aria-label="vært" autofocus>${code}`,
      {
        'Content-Security-Policy': `default-src 'none'; img-src data:; frame-src ${new URL(baseURL!).origin}`,
      },
    ),
  );
  const figure = page.frameLocator('iframe');
  await expect(figure.locator('.player[data-vaagen] .sheet')).toBeVisible();
  const border = await page.locator('iframe').evaluate((frame) => getComputedStyle(frame).borderTopWidth);
  expect(border).toBe('0px');
  // the host's browser speaks of the two style attributes; we cause no line of our own
  expect(written.filter((line) => !/style/i.test(line))).toEqual([]);
});

test('a block theme gives it the column, and no gap below it', async ({ page, baseURL }) => {
  const code = snippet(baseURL!);
  await page.goto(
    host.put(
      page_(
        `<main>${code}</main>`,
        `<style>main > * { max-width: 645px; margin-left: auto !important; margin-right: auto !important } iframe { vertical-align: middle } figure { margin: 0 0 1em }</style>`,
      ),
    ),
  );
  await expectWell(page, page.frameLocator('iframe'));
  const boxes = await page.evaluate(() =>
    ['main figure', 'iframe', 'figcaption'].map((selector) => {
      const { left, top, width, height } = document.querySelector(selector)!.getBoundingClientRect();
      return { left, top, width, height };
    }),
  );
  expect(boxes[1]!.width).toBe(boxes[0]!.width);
  expect(boxes[1]!.left).toBe(boxes[0]!.left);
  expect(boxes[2]!.top).toBe(boxes[1]!.top + boxes[1]!.height);
});

test('what an author may not paste leaves the line with the link', async ({ page, baseURL }) => {
  const code = snippet(baseURL!);
  // what WordPress leaves of an author's text, in our words: no frame, no style of a figure
  const kses = sanitizeHtml(code, {
    allowedTags: ['figure', 'figcaption', 'a', 'p'],
    allowedAttributes: { a: ['href'] },
  });
  const plain = sanitizeHtml(code);
  await page.goto(host.put(page_('', '<script src="/lib/dompurify/dist/purify.min.js"></script>')));
  const purified = await page.evaluate(
    (html) =>
      (window as unknown as { DOMPurify: { sanitize: (html: string) => string } }).DOMPurify.sanitize(html),
    code,
  );
  for (const left of [kses, plain, purified]) {
    expect(left).not.toContain('iframe');
    await page.goto(host.put(page_(left)));
    const link = page.getByRole('link', { name: 'Moden klynge' });
    await expect(link).toHaveAttribute('href', at(baseURL!, 'kapitler/moden/'));
  }
});

test('on a slide: the clicker leads on as long as nobody has clicked into the figure', async ({
  page,
  baseURL,
}) => {
  await page.goto(
    host.put(`<!doctype html><html lang="da"><meta charset="utf-8"><title>dias</title><link rel="icon" href="data:,">
      <link rel="stylesheet" href="/lib/reveal.js/dist/reveal.css">
      <div class="reveal"><div class="slides"><section><iframe src="${embed(baseURL!)}?tema=lys" width="900" height="600" style="border:0"></iframe></section><section>To</section></div></div>
      <script type="module">import Reveal from '/lib/reveal.js/dist/reveal.mjs'; window.deck = new Reveal({ hash: false }); await window.deck.initialize();</script>`),
  );
  const figure = page.frameLocator('iframe');
  await expect(figure.locator('.player[data-vaagen] .sheet')).toBeVisible();
  const over = await figure.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  expect(over).toBeLessThanOrEqual(0);
  await page.keyboard.press('PageDown');
  await expect
    .poll(() =>
      page.evaluate(
        () => (window as unknown as { deck: { getIndices: () => { h: number } } }).deck.getIndices().h,
      ),
    )
    .toBe(1);
  expect(written).toEqual([]);
});

test('five at once, each in its own phase', async ({ page, baseURL }) => {
  const phases = ['clutter', 'potentiel', 'spirende', 'moden', 'spin-off'];
  await page.goto(
    host.put(
      page_(
        phases
          .map(
            (phase) =>
              `<iframe src="${embed(baseURL!, `livsforloeb/${phase}/`)}?tema=lys" width="342" height="527" style="border:0"></iframe>`,
          )
          .join(''),
      ),
    ),
  );
  for (const [i] of phases.entries()) {
    const figure = page.frameLocator(`iframe >> nth=${i}`);
    await expect(figure.locator(`.player[data-vaagen][data-t="${i}"]`)).toBeAttached();
  }
  await expect(page.locator('#own')).toBeFocused();
  expect(written).toEqual([]);
});

test.describe('every form of snippet that was ever handed out still shows its phase', () => {
  const forms: [since: string, html: (site: string) => string][] = [
    [
      '23 November: the phase in the query',
      (site) =>
        `<iframe src="${site}embed/livsforloeb/?fase=moden" title="t" width="100%" height="700" style="border:0;min-height:480px" loading="lazy" allow="fullscreen"></iframe>`,
    ],
    [
      '26 November: the phase in the path',
      (site) =>
        `<figure style="margin:0"><iframe src="${site}embed/livsforloeb/moden/?tema=lys" title="t" width="100%" height="677" frameborder="0" style="display:block;border:0" loading="lazy" allow="fullscreen"></iframe><figcaption><a href="${site}kapitler/moden/">m</a></figcaption></figure>`,
    ],
    [
      't between phases, with the version',
      (site) =>
        `<iframe src="${site}embed/livsforloeb/?t=3&v=1" title="t" width="600" height="700"></iframe>`,
    ],
    [
      'oEmbed',
      (site) =>
        `<blockquote><a href="${site}kapitler/moden/">m</a></blockquote><iframe src="${site}embed/livsforloeb/moden/?tema=lys" title="t" width="600" height="677" frameborder="0" scrolling="auto"></iframe>`,
    ],
    [
      'the element',
      (site) =>
        `<script src="${site}embed.js" async></script><klynge-figur figur="livsforloeb" fase="moden" tema="lys" titel="t"><a href="${site}embed/livsforloeb/moden/">t</a></klynge-figur>`,
    ],
  ];
  for (const [since, html] of forms)
    test(since, async ({ page, baseURL }) => {
      await page.goto(host.put(page_(html(baseURL!))));
      const frame = since === 'the element' ? 'klynge-figur >> iframe' : 'iframe';
      await expect(page.frameLocator(frame).locator('.player[data-vaagen][data-t="3"]')).toBeAttached();
      expect(written).toEqual([]);
    });
});

test.describe('the element, as the examples have it', () => {
  const player = (page: Page) => page.frameLocator('klynge-figur >> iframe').locator('.player');

  test('plain HTML: a link in the text moves the figure', async ({ page, baseURL }) => {
    await page.goto(host.put(readExample('plain.html', baseURL!)));
    await expect(player(page)).toHaveAttribute('data-t', '2');
    await page.getByRole('link', { name: 'modne klynge' }).click();
    await expect(player(page)).toHaveAttribute('data-t', '3');
  });

  for (const name of ['react.jsx', 'vue.js', 'Figure.svelte', 'text.mdx'])
    test(name, async ({ page, baseURL }) => {
      const script = await bundleExample(name, baseURL!);
      await page.goto(
        host.put(
          page_(
            `<div id="app"></div><script src="${at(baseURL!, 'embed.js')}"></script><script>${script.replaceAll('</script', '<\\/script')}</script>`,
          ),
        ),
      );
      await expect(player(page)).toHaveAttribute('data-t', '2');
      if (name !== 'text.mdx') {
        await page.getByRole('button', { name: 'Moden' }).click();
        await expect(player(page)).toHaveAttribute('data-t', '3');
        await expect(page.locator('output')).toHaveText('moden');
      }
      expect(written).toEqual([]);
    });

  test('an id that there is not shows the figure all the same, and says why', async ({ page, baseURL }) => {
    await page.goto(
      host.put(
        page_(
          `<klynge-figur figur="livsforløb" fase="Modn" titel="t"></klynge-figur><script src="${at(baseURL!, 'embed.js')}"></script>`,
        ),
      ),
    );
    await expect(player(page)).toHaveAttribute('data-figur', 'livsforloeb');
    await expect(page.frameLocator('klynge-figur >> iframe').locator('.note')).toContainText('»fase«');
    expect(written.join()).toContain('there is no figure "livsforløb"');
  });
});
