/** Browsers may throw away what sites keep. Some ask the reader about it, so it waits until there is something to lose. */
export function askToStay(): void {
  // Neither is there in every engine, whatever the types say; and a no changes nothing.
  navigator.storage?.persist?.().catch(() => {})
}
