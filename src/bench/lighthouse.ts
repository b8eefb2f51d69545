/**
 * Lighthouse on its slow phone (four times slower processor, slow 4G, both worked out from an unslowed run), the
 * median of five runs. It is fetched by npx and is no dependency: it weighs 176 MB and nothing else needs it.
 */
import { execFile } from 'node:child_process'
import { mkdir, readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { chromiumPath } from '../commands/find-chromium.ts'
import { output } from './builds.ts'
import { median, type Row } from './row.ts'

const run = promisify(execFile)
const version = '13.5.0'
const runs = 5
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const limits = [
  { audit: 'largest-contentful-paint', name: 'largest paint (LCP)', most: 900, reach: '≤ 0.9 s', say: (ms: number) => `${(ms / 1000).toFixed(2)} s` },
  { audit: 'total-blocking-time', name: 'blocked time (TBT)', most: 30, reach: '≤ 30 ms', say: (ms: number) => `${Math.round(ms)} ms` },
  { audit: 'cumulative-layout-shift', name: 'layout shift (CLS)', most: 0, reach: '0', say: (shift: number) => String(Number(shift.toFixed(4))) },
] as const

/** The parts of Lighthouse's report that are read here. */
interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}

export async function measureWithLighthouse(origin: string, path: string): Promise<Row[]> {
  const reports: Report[] = []
  for (let number = 1; number <= runs; number += 1) reports.push(await patientReportOn(origin + path, `lighthouse${path.replaceAll('/', '-')}${number}.json`))
  return [scoreRow(path, reports), ...limits.map((limit) => limitRow(path, limit, reports))]
}

function scoreRow(path: string, reports: readonly Report[]): Row {
  const raw = categories.map((name) => reports.map((report) => Math.round((report.categories[name]?.score ?? 0) * 100)))
  const scores = raw.map(median)
  return {
    what: `Lighthouse mobile, ${path}: ${categories.join(' / ')}`,
    reach: '100 / 100 / 100 / 100',
    measured: scores.join(' / '),
    met: scores.every((score) => score === 100),
    raw: Object.fromEntries(categories.map((name, index) => [name, raw[index]])),
  }
}

function limitRow(path: string, { audit, name, most, reach, say }: (typeof limits)[number], reports: readonly Report[]): Row {
  const raw = reports.map((report) => report.audits[audit]?.numericValue ?? NaN)
  return { what: `Lighthouse mobile, ${path}: ${name}`, reach, measured: say(median(raw)), met: median(raw) <= most, raw }
}

/** On a busy machine Lighthouse sometimes loses its recording (NO_NAVSTART and the like); then it is asked again. */
async function patientReportOn(url: string, fileName: string, tries = 3): Promise<Report> {
  try {
    return await reportOn(url, fileName)
  } catch (error) {
    if (tries === 1) throw error
    return patientReportOn(url, fileName, tries - 1)
  }
}

async function reportOn(url: string, fileName: string): Promise<Report> {
  const file = output(fileName)
  await mkdir(output(''), { recursive: true })
  const flags = '--headless=new --no-sandbox --disable-background-networking --disable-gpu'
  await run('npx', ['--yes', `lighthouse@${version}`, url, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`], {
    env: { ...process.env, CHROME_PATH: await chromiumPath() },
    shell: process.platform === 'win32',
  })
  // Lighthouse of the version above wrote this file.
  return JSON.parse(await readFile(file, 'utf8')) as Report
}
