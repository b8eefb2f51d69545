import type { ConfigEnv } from 'vite'

/** For a plugin that works on the built guide alone: not while it is developed, and not on the module that prerenders it. */
export const inGuideBuild = (_: unknown, { command, isSsrBuild }: ConfigEnv): boolean => command === 'build' && isSsrBuild !== true
