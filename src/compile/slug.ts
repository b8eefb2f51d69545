/** A heading or word as an address: lower case, letters and digits, joined by hyphens. */
export function slugOf(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
