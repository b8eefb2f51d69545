import { minifySync } from 'vite'

/** The template with its own inline scripts as short as they can be: each page carries them, and a page has few bytes to spare. */
export function smallScripts(template: string): string {
  return template.replace(/(?<=<script>)[^]*?(?=<\/script>)/g, (script) => minifySync('page.js', script, { module: false }).code)
}
