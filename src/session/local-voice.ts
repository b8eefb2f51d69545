/** As much of a voice as the choice needs. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>

/**
 * The voice to read `language` with: one of its own region, else one that the device has by default, else the first. Never
 * one that sends what it reads to a server; undefined where no other is there.
 */
export function localVoice<Voice extends VoiceFacts>(voices: readonly Voice[], language: string): Voice | undefined {
  const wanted = tagOf(language)
  const fit = voices.filter(({ lang, localService }) => localService && baseOf(tagOf(lang)) === baseOf(wanted))
  const rank = ({ lang, default: isDefault }: Voice) => Number(tagOf(lang) === wanted) * 2 + Number(isDefault)
  return fit.sort((one, other) => rank(other) - rank(one))[0]
}

/** Android writes "en_GB". */
const tagOf = (language: string) => language.toLowerCase().replaceAll('_', '-')
const baseOf = (tag: string) => tag.split('-')[0]
