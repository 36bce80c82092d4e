/** A script as it stands in a page (`src/build/in-page.mjs`). */
declare module '*?page' {
  const code: string;
  export default code;
}
