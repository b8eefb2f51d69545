/**
 * All that draws, as the pages load it: on demand and in one piece, for the pictures stand in the HTML already. Whoever
 * imports this statically puts the engine into the script that every page waits for.
 */
export { Figure } from './figure.tsx'
export { Led } from './led.tsx'
export { Player } from './player.tsx'
export { Sign } from './sign.tsx'
export { StillPicture } from './stills.tsx'
