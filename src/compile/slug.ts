const accents = /[\u0300-\u036f]/g

/** A heading or word as an address: lower case, letters and digits, joined by hyphens; accents are left off. */
export function slugOf(text: string): string {
  return text.normalize('NFKD').replace(accents, '').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
}
