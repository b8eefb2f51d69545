import { minifySync } from 'vite'

/**
 * The template with all that each page runs by itself in its one inline script, as short as it can be: `start` goes behind the template's
 * own. A page has few bytes to spare, and each script would cost the policy a hash, which no compression makes shorter.
 */
export function withSmallScript(template: string, start: string): string {
  return template.replace(/(?<=<script>)[^]*?(?=<\/script>)/, (script) => minifySync('page.js', script + start, { module: false }).code)
}
