/** The first screen: everything that one needs is there, drawn before any script, and nothing moves when it wakes. */
import { expect, test } from './browser.ts';
import { complaints, open, PHASES } from './reading.ts';

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
]) {
  test(`at ${viewport.width} × ${viewport.height} title, lede, figure, stage nodes and play stand on the first screen`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page);
    const parts = ['h1', '.lede p', '.player .drawing[role=img]', '.loop', '[data-knap=afspil]'];
    for (const selector of [...parts, ...PHASES.map((phase) => `.node[data-fase="${phase}"]`)]) {
      const box = await page.locator(selector).first().boundingBox();
      expect(box, selector).not.toBeNull();
      expect(box!.y, selector).toBeGreaterThanOrEqual(0);
      expect(box!.y + box!.height, selector).toBeLessThanOrEqual(viewport.height);
      expect(box!.x, selector).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width, selector).toBeLessThanOrEqual(viewport.width);
    }
  });
}

test('the figure is in the HTML: the awake drawing is the served one to the letter', async ({
  page,
  request,
}) => {
  const found = complaints(page);
  const html = await (await request.get('./')).text();
  const served = await page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'text/html').querySelector('.player svg.drawing');
    return drawing?.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ');
  }, html);
  await open(page);
  const awake = await page
    .locator('.player svg.drawing')
    .evaluate((drawing) => drawing.outerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' '));
  expect(awake).toBe(served);
  expect(served).toContain('actor firm');
  expect(found).toEqual([]);
});
