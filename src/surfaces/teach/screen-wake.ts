/** The projector's screen: kept from sleeping, and filled. */

/** Keeps the screen from sleeping while the page is seen, where the browser can; returns a function that ends it. */
export function keepScreenAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let over = false;
  const lockScreen = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request();
      if (over) await lock.release();
    } catch {
      // on low battery it is refused: nothing that a teacher could do about it in class
    }
  };
  void lockScreen();
  // the browser lets go when the page is hidden
  document.addEventListener('visibilitychange', lockScreen);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', lockScreen);
    void lock?.release().catch(() => undefined);
  };
}

/** Fills the screen, or stops doing so; where it is refused, nothing happens. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // refused, e.g. in a frame, or absent, e.g. on a phone
  }
}
