/** axe on every page, in every theme and state that changes what one sees. */
import AxeBuilder from '@axe-core/playwright';
import { openWhole } from './reading.ts';
import { expect, test } from './browser.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = [
  './',
  '?fase=moden&aktivitet=brancheanalyse',
  '?fase=voksen',
  '?tema=moerk&fase=spirende',
  '?tema=projektor&fase=spin-off',
  '?fase=spirende&uden=facilitator',
  '?tema=moerk&fase=moden&aktivitet=brancheanalyse&uden=facilitator',
  'kapitler/indledning/',
  'kapitler/clutter/',
  'kapitler/potentiel/',
  'kapitler/spirende/?tema=moerk',
  'kapitler/moden/',
  'kapitler/spin-off/',
  'aktiviteter/',
  'om/',
  'undervisning/',
  'undervisning/elevark/',
  'undervisning/facit/',
  'indlejr/',
  'vis/',
  'embed/livsforloeb/?fase=moden',
  'findes-ikke/',
  'aktiviteter/?tema=moerk',
  'om/?tema=moerk',
  'undervisning/?tema=moerk',
  'indlejr/?tema=moerk',
  'vis/?tema=moerk&fase=spirende',
  'embed/livsforloeb/?tema=moerk&fase=moden',
  'findes-ikke/?tema=moerk',
];

for (const size of [
  { width: 1280, height: 720 },
  { width: 360, height: 740 },
])
  for (const path of pages) {
    test(`axe finds nothing at ${size.width} px on ${path}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize(size);
      await openWhole(page, path);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
    });
  }

for (const [size, least] of [
  [{ width: 360, height: 740 }, 44],
  [{ width: 1280, height: 720 }, 24],
] as const)
  test(`at ${size.width} px whatever is pressed and is no word in a text is at least ${least} px high or wide`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const path of [
      '?fase=moden&aktivitet=brancheanalyse',
      'kapitler/spirende/',
      'aktiviteter/',
      'indlejr/',
    ]) {
      await openWhole(page, path);
      const small = await page.locator('a, button, select').evaluateAll((all, min: number) => {
        const inText = (element: Element) => element.closest('p, dd, figcaption, .legend, .list');
        return all
          .filter((element) => !inText(element) && !element.matches('.skip') && element.checkVisibility())
          .map((element) => ({ element, box: element.getBoundingClientRect() }))
          .filter(
            ({ box }) => box.width > 0 && (box.height < min - 0.5 || box.width < Math.min(min, 44) - 0.5),
          )
          .map(({ element, box }) => `${element.outerHTML.slice(0, 90)}: ${box.width} × ${box.height}`);
      }, least);
      expect(small, path).toEqual([]);
    }
  });

test('text at 200 % loses nothing: no part of the player is cut off or lies on another', async ({ page }) => {
  for (const size of [
    { width: 320, height: 640 },
    { width: 1280, height: 720 },
  ]) {
    await page.setViewportSize(size);
    await openWhole(page, '?fase=moden&uden=facilitator');
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await expect(page.locator('[data-knap=forfra]')).toBeVisible();
    const faults = await page.evaluate(() => {
      const found: string[] = [];
      for (const button of document.querySelectorAll<HTMLElement>('.player button, .progress a'))
        if (button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 1)
          found.push(`cut off: ${button.innerText}`);
      const words = [
        ...document.querySelectorAll<HTMLElement>('.player .word, .controls span, .progress-word'),
      ]
        .map((word) => ({ name: word.innerText, box: word.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      words.forEach(({ name, box }, i) => {
        for (const other of words.slice(i + 1))
          if (
            box.left < other.box.right - 1 &&
            other.box.left < box.right - 1 &&
            box.top < other.box.bottom - 1 &&
            other.box.top < box.bottom - 1
          )
            found.push(`${name} lies on ${other.name}`);
      });
      return found;
    });
    expect(faults, `${size.width} px`).toEqual([]);
  }
});

for (const size of [
  { width: 320, height: 640 },
  { width: 320, height: 180 },
])
  test(`at ${size.width} × ${size.height} nothing scrolls sideways and the text has room`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    for (const path of [
      '?fase=moden&aktivitet=brancheanalyse',
      'kapitler/spirende/',
      'aktiviteter/',
      'om/',
      'indlejr/',
    ]) {
      await openWhole(page, path);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        path,
      ).toBeLessThanOrEqual(0);
    }
    await openWhole(page, './#moden-dele');
    // the share of the window that stays when the text scrolls
    const held = await page.evaluate(() => {
      const fixed = [...document.querySelectorAll('.stage, .progress, .top')].filter((part) =>
        ['fixed', 'sticky'].includes(getComputedStyle(part).position),
      );
      return fixed.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0) / innerHeight;
    });
    expect(held).toBeLessThan(size.height < 400 ? 0.01 : 0.75);
  });

for (const size of [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
])
  test(`at ${size.width} × ${size.height} what has focus is never hidden under what stays`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWhole(page, '?fase=spirende');
    const hidden: string[] = [];
    let last = '';
    for (let i = 0; i < 250 && !last.includes('"bottom"'); i++) {
      await page.keyboard.press('Tab');
      const { name, covered } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const boxes = [...element.getClientRects()];
        // a ring around an actor lets the pointer through to the drawing
        const solid = element.closest('.walk')?.parentElement ?? element;
        const seen = boxes.some((box) => {
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return top !== null && (solid.contains(top) || top.contains(element));
        });
        const within = element.closest('.bottom') ? '"bottom"' : '';
        return { name: `${within}${element.outerHTML.slice(0, 80)}`, covered: !seen };
      });
      last = name;
      if (covered) hidden.push(name);
    }
    expect(last).toContain('"bottom"');
    expect(hidden).toEqual([]);
  });

test('in forced colours what is chosen and what has focus can be told from the rest', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openWhole(page, '?fase=spirende&uden=facilitator');
  const look = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(element);
      return [backgroundColor, borderTopWidth, borderTopColor].join();
    });
  expect(await look('.node[data-fase=spirende] .mini')).not.toBe(await look('.node[data-fase=moden] .mini'));
  const taken = await look('.take');
  await page.locator('.take').click();
  expect(await look('.take')).not.toBe(taken);
  expect(await page.locator('.take').evaluate((button) => getComputedStyle(button).outlineWidth)).not.toBe(
    '0px',
  );
});

test('a listener hears the player in this order', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openWhole(page, '?fase=spirende');
  await expect(page.locator('.spoken')).toContainText('Spirende klynge.');
  await expect(page.locator('.player')).toMatchAriaSnapshot({ name: 'afspiller-spirende.aria.yml' });
});

test('a listener hears the page in this order', async ({ page }) => {
  await openWhole(page, '?fase=spirende');
  const landmarks = await page
    .locator(
      '.skip, header.top, .top nav, .progress nav, main, h1, .player svg.drawing, .nodes, .scrubber, .spoken, .panel, .prose > article, footer',
    )
    .evaluateAll((all) =>
      all.map((part) => part.getAttribute('class')?.split(' ')[0] || part.tagName.toLowerCase()),
    );
  expect(landmarks.slice(0, 12)).toEqual([
    'skip',
    'top',
    'nav',
    'nav',
    'reading',
    'h1',
    'drawing',
    'nodes',
    'scrubber',
    'spoken',
    'panel',
    'chapter',
  ]);
  expect(landmarks.at(-1)).toBe('bottom');
});
