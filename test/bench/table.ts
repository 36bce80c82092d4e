/** Prints what the model measures beside the targets of domain.md 2.3: mean (least–greatest) over 200 seeds. */
import { course, seeds } from '../fixtures.ts';
import { measureTable, rows, type Target } from '../model/log/targets.ts';

const SEEDS = 200;

const short = (value: number) => String(Math.round(value * 100) / 100);

function aim(target: Target): string {
  return typeof target === 'number' ? short(target) : target.map(short).join('–');
}

const table = measureTable(seeds(SEEDS));
const head = ['', ...course.phases.map(({ id }) => id)];
const body = rows.flatMap(({ name, targets }, i) => {
  const spreads = table[i] ?? [];
  return [
    [name, ...spreads.map(({ mean, min, max }) => `${short(mean)} (${short(min)}–${short(max)})`)],
    ['  target', ...targets.map(aim)],
  ];
});
const lines = [head, ...body];
const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
for (const line of lines)
  console.log(
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
console.log(`\nMean (least–greatest) over ${SEEDS} seeds; the last column is the spin-off's own.`);
