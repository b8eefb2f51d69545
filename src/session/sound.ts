/** The sound of this device, from the reader's press on. It obeys the mute switch: nothing asks to be heard in spite of it. */
export interface Sound {
  /**
   * A context that runs; undefined where the device gives none. Asked for in the reader's press, for no browser makes a
   * sound unasked, and again at each later one: a call ends the one there was.
   */
  readonly context: () => Promise<AudioContext | undefined>
  readonly close: () => void
}

/** A context that has not begun to run in this time will not. */
const patience = 1000

/** `onRefused` is called once, the first time there is no sound to be had. */
export function openSound(onRefused: () => void): Sound {
  let held: AudioContext | undefined
  let wasTold = false
  const close = () => {
    // It rejects where it is closed already.
    held?.close().catch(() => {})
    held = undefined
  }
  const opened = async () => {
    if (held?.state === 'running') return held
    // On iOS one that was interrupted may stand still for ever: https://github.com/cwilso/metronome/issues/25
    close()
    const context = (held = new AudioContext())
    await begun(context)
    if (context.state !== 'running') throw new Error('The sound does not begin.')
    return context
  }
  return {
    close,
    context: () => opened().catch(() => {
      if (!wasTold) onRefused()
      wasTold = true
      return undefined
    }),
  }
}

/** resume() stays without an answer while a browser waits for a press. */
function begun(context: AudioContext): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise((resolve) => void (timer = setTimeout(resolve, patience)))
  return Promise.race([context.resume(), waited]).finally(() => clearTimeout(timer))
}
