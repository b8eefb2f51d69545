/** `npm start`: builds the guide and serves it as a real host would. One after the other, so no static imports. */
export {}

await import('./build.ts')
await import('./serve.ts')
