/** A link that leads to something folded opens it: what the address leads to now, and from now on. */
export function unfoldAtHash(): void {
  const open = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  addEventListener('hashchange', open);
  open();
}
