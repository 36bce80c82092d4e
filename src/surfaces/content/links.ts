/** Addresses of pages, with the path prefix and the site's own address that the build was given. */

/** The path prefix, with a slash at both ends. */
export const BASE = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/`;

/** A link to a page of the site; `path` has no slash in front. */
export function link(path: string): string {
  return BASE + path.replace(/^\//, '');
}

/** The whole address of a page of the site. */
export function address(path: string): string {
  return new URL(link(path), import.meta.env.SITE).href;
}
