/** Low enough for a sleeping baby, high enough for a phone; and how loud it gets, of 1. */
const pitch = 440
const loudness = 0.12
/** Seconds: it swells, so that it does not click, and dies away. */
const swell = 0.008
const length = 0.06

/** One soft sound at `at`, a time of the context's own. */
export function ping(context: BaseAudioContext, out: AudioNode, at: number): void {
  const tone = context.createOscillator()
  const envelope = context.createGain()
  tone.frequency.value = pitch
  envelope.gain.setValueAtTime(0, at)
  envelope.gain.linearRampToValueAtTime(loudness, at + swell)
  envelope.gain.linearRampToValueAtTime(0, at + length)
  tone.connect(envelope).connect(out)
  tone.start(at)
  tone.stop(at + length)
}
