/** Words on the drawing: none meets another or leaves the sheet, at any moment and any width. */
import { expect, test } from './browser.ts';
import { open } from './reading.ts';

for (const width of [320, 360, 414, 560, 768, 1000, 1280, 1920]) {
  test(`at ${width} px no label meets another or leaves the drawing`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    const faults = await page.evaluate(async () => {
      const scrubber = document.querySelector<HTMLInputElement>('.scrubber')!;
      const sheet = document.querySelector('.player svg.drawing')!;
      const found: string[] = [];
      let most = 0;
      for (let i = 0; i <= 200; i++) {
        scrubber.value = String(i / 50);
        scrubber.dispatchEvent(new Event('input', { bubbles: true }));
        await Promise.resolve();
        const edge = sheet.getBoundingClientRect();
        const boxes = [...sheet.querySelectorAll('text')]
          .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
        most = Math.max(most, boxes.length);
        boxes.forEach(({ name, box }, a) => {
          if (
            box.left < edge.left - 0.5 ||
            box.right > edge.right + 0.5 ||
            box.top < edge.top - 1 ||
            box.bottom > edge.bottom + 1
          )
            found.push(`t ${i / 50}: ${name} leaves the drawing`);
          for (const { name: other, box: next } of boxes.slice(a + 1))
            if (
              box.left < next.right &&
              next.left < box.right &&
              box.top < next.bottom &&
              next.top < box.bottom
            )
              found.push(`t ${i / 50}: ${name} meets ${other}`);
        });
      }
      return { found, most };
    });
    expect(faults.found).toEqual([]);
    expect(faults.most).toBeGreaterThanOrEqual(2);
  });
}
