/** What a test of the sound brings into a page, as one script named "session". */
export { startBeat } from '../../src/session/beat.ts'
export { openSound } from '../../src/session/sound.ts'
