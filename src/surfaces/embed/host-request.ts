/** What a host asks for: a message that sets fields of the view, read as its address would be. */
import type { Field } from '../state/grammar.ts';

/** The fields that a message sets; nothing where it is no message for a figure. */
export function fieldsIn(data: unknown): Field[] | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { klynge, type, tilstand } = data as Record<string, unknown>;
  if (klynge !== 1 || type !== 'saet' || typeof tilstand !== 'object' || tilstand === null) return undefined;
  return Object.entries(tilstand).flatMap(([name, value]): Field[] =>
    typeof value === 'string' || typeof value === 'number'
      ? [[name, String(value)]]
      : value === null
        ? [[name, null]]
        : [],
  );
}
