/** Waiting with what a reader may never come to. */

/**
 * Calls something once, when an element comes near the window.
 * @param margin how near, as a CSS length
 */
export function whenNear(element: Element, margin: string, act: () => void): void {
  const observer = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      act();
    },
    { rootMargin: margin },
  );
  observer.observe(element);
}
