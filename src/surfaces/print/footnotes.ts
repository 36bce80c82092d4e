/** The links of a text as numbered notes. */

const LINK = /<a\b([^>]*)>[\s\S]*?<\/a>/g;
const HREF = /\shref="([^"]*)"/;
/** A term is explained in the glossary, and a passage's link is no part of its text. */
const OWN = /\sclass="(term|permalink)"/;

/**
 * Puts a number behind each link that leads off the page; the same address has the same number.
 * @param html as Astro writes it
 * @param site the site's own address, for links that begin at its root
 * @returns the text, and the addresses by number from 1
 */
export function numberLinks(html: string, site: string): { html: string; addresses: readonly string[] } {
  const addresses: string[] = [];
  const numbered = html.replace(LINK, (link, attributes: string) => {
    const href = HREF.exec(attributes)?.[1]?.replaceAll('&amp;', '&');
    if (!href || /^[?#]/.test(href) || OWN.test(attributes)) return link;
    const address = href.startsWith('/') ? new URL(href, site).href : href;
    if (!addresses.includes(address)) addresses.push(address);
    return `${link}<sup class="paper">${addresses.indexOf(address) + 1}</sup>`;
  });
  return { html: numbered, addresses };
}
