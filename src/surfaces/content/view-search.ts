/** The query of a view that content names. */
import { DEFAULT_SEED } from '../../model/scene/view.ts';
import type { ViewFields } from '../../schemas/view-fields.ts';

export type { ViewFields };

/** `?…` with the fields as an address has them; the cluster that the site opens with is not named. */
export function viewSearch({ froe, skjul, forskel, ...fields }: ViewFields): string {
  const given = Object.entries({
    ...fields,
    forskel: forskel && '1',
    skjul: skjul?.join(),
    froe: froe === DEFAULT_SEED ? undefined : froe,
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return `?${new URLSearchParams(given).toString().replaceAll('%2C', ',')}`;
}
