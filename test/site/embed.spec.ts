/** The figure in somebody else's page: another origin, a sandbox, a host that speaks and listens. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';

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

test('a frame that may run no script shows every phase one under the other', async ({ page, baseURL }) => {
  const figure = await frame(page, baseURL!, '', '');
  await expect(figure.locator('.still svg')).toHaveCount(5);
  await expect(figure.locator('.still svg').first()).toBeVisible();
  for (const button of await figure.locator('button').all()) await expect(button).toBeHidden();
});

test('the builder gives the code for the chosen phase, and the frame below shows it', async ({
  page,
  baseURL,
}) => {
  await page.goto('indlejr/');
  await expect(page.locator('.builder[data-vaagen]')).toBeAttached();
  await page.locator('[data-fase=spirende]').check();
  const code = page.locator('textarea').first();
  await expect(code).toHaveValue(/embed\/livsforloeb\/\?fase=spirende/);
  const src = /src="([^"]+)"/.exec(await code.inputValue())![1]!;
  // a site that was built with an address of its own names that; else it is where it is read
  const canonical = new URL((await page.locator('link[rel=canonical]').getAttribute('href'))!);
  const home = canonical.hostname === 'localhost' ? new URL(baseURL!) : canonical;
  expect(new URL(src).origin).toBe(home.origin);
  await expect(page.frameLocator('iframe.live').locator('.player[data-t="2"]')).toBeAttached();
});
