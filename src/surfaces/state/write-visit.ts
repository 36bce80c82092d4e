/** The one place that changes the address of the present visit. */

/**
 * Writes a query into the address, and what is kept with the visit. A browser may refuse (some allow a hundred changes in
 * half a minute): the address is then what it was, and all else goes on.
 * @param search with its `?`, or empty
 */
export function writeVisit(search: string, state: unknown = history.state): void {
  // as a whole: a path that begins with two slashes would be read as another host
  const address = new URL(location.href);
  address.search = search;
  try {
    history.replaceState(state, '', address);
  } catch {
    // nothing that is shown depends on it
  }
}

/** Sets fields of the present address, and takes out those without a text; all others stay as they are. */
export function writeFields(fields: Readonly<Record<string, string>>, state?: unknown): void {
  const query = new URLSearchParams(location.search);
  for (const [name, text] of Object.entries(fields))
    if (text) query.set(name, text);
    else query.delete(name);
  const search = query.toString().replaceAll('%2C', ',');
  writeVisit(search && `?${search}`, state);
}
