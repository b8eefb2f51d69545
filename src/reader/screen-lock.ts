/**
 * Keeps the screen on while the page is seen; what it gives back lets it sleep again. The device takes the lock back
 * whenever the page is hidden, and may refuse it until the next press (https://github.com/vueuse/vueuse/issues/3484): so it
 * is asked for again at both. `onRefused` is called once, where it is refused or there is no such thing.
 */
export function keepScreenOn(onRefused: () => void): () => void {
  const moments = ['visibilitychange', 'pointerdown', 'keydown'] as const
  let isWanted = true
  let isAsked = false
  let wasTold = false
  let lock: WakeLockSentinel | undefined
  const ask = async () => {
    if (isAsked || document.visibilityState !== 'visible' || lock?.released === false) return
    isAsked = true
    try {
      lock = await navigator.wakeLock.request('screen')
      if (!isWanted) await lock.release()
    } finally {
      isAsked = false
    }
  }
  const askAgain = () => void ask().catch(() => {
    if (isWanted && !wasTold) onRefused()
    wasTold = true
  })
  for (const moment of moments) document.addEventListener(moment, askAgain)
  askAgain()
  return () => {
    isWanted = false
    for (const moment of moments) document.removeEventListener(moment, askAgain)
    // Whatever keeps a lock from being given back ends with the page.
    lock?.release().catch(() => {})
  }
}
