/**
 * All of a session, as the pages load it: on demand and in one piece. It gets from its page what only pages know (calls,
 * text with its sources), and must never import one.
 */
export { LeftSessions, MyLog } from './earlier.tsx'
export { HandsFree } from './hands-free.tsx'
