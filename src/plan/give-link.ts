/** Puts a text onto the clipboard; 'by-hand' where there is none, or where it is refused. */
export async function copyText(text: string): Promise<'copied' | 'by-hand'> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'by-hand'
  }
}

/** Hands a link to the phone's own sheet; 'closed' where the reader closed that again. */
export async function shareLink(url: string, title: string): Promise<'shared' | 'closed' | 'not-shared'> {
  try {
    await navigator.share({ title, url })
    return 'shared'
  } catch (refusal) {
    return refusal instanceof DOMException && refusal.name === 'AbortError' ? 'closed' : 'not-shared'
  }
}
