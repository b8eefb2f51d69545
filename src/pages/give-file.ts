/** How long a browser may take to fetch what it was told to download, in milliseconds. */
const patience = 60_000

/** Hands a file to the reader: through the phone's own sheet where it takes files, for installed apps on iPhones may not download; else as a download. */
export async function giveFile(file: File): Promise<void> {
  if (!navigator.canShare?.({ files: [file] })) return download(file)
  await navigator.share({ files: [file] }).catch((refusal: unknown) => {
    // Whoever closes the sheet wants no file; any other refusal is not the reader's.
    if (!(refusal instanceof DOMException && refusal.name === 'AbortError')) download(file)
  })
}

function download(file: File): void {
  const href = URL.createObjectURL(file)
  Object.assign(document.createElement('a'), { href, download: file.name }).click()
  setTimeout(() => URL.revokeObjectURL(href), patience)
}
