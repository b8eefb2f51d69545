import { isMap, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { z } from 'zod'
import type { Tell } from './content-error.ts'
import { closest } from './closest.ts'

/** A YAML text held against its schema; `lineOf` finds where a field stands, for messages that come later. */
export interface Checked<Value> {
  readonly value: Value
  readonly lineOf: (...path: readonly PropertyKey[]) => number
}

/**
 * Parses `text`, whose first line is line `firstLine` of its file, and checks it.
 * Tells every fault and returns undefined where there is one.
 */
export function readYaml<Schema extends z.ZodType>(schema: Schema, text: string, firstLine: number, tell: Tell): Checked<z.output<Schema>> | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const lineOf = (...path: readonly PropertyKey[]) => lineAt(offsetOf(document, path))
  const faults = faultsOf(document)
  for (const { offset, what } of faults) tell(lineAt(offset), `This is no YAML that we can read: ${what}.`, 'Put a text that holds : # * & or ! between "quotes", and line keys up.')
  if (faults.length > 0) return undefined
  const result = schema.safeParse(document.toJS())
  if (result.success) return { value: result.data, lineOf }
  for (const issue of result.error.issues) tellIssue(issue, schema, document, lineOf, tell)
  return undefined
}

/** What is wrong with the YAML itself. A text that begins with * would be a reference, which no author means. */
function faultsOf(document: Document.Parsed): { offset: number; what: string }[] {
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => ({ offset: pos[0], what: message.replace(/[.:]$/, '') }))
  visit(document, {
    Alias: (_, { source, range }) => {
      faults.push({ offset: range?.[0] ?? 0, what: `"*${source}" reads as a reference` })
    },
  })
  return faults
}

function tellIssue(issue: z.core.$ZodIssue, schema: z.ZodType, document: Document, lineOf: Checked<unknown>['lineOf'], tell: Tell): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) tell(lineOf(...issue.path, key), `"${key}" is not a key that belongs here.`, unknownKeyMend(key, schemaAt(schema, issue.path)))
    return
  }
  const field = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'The file'
  const found = issue.path.length > 0 ? document.getIn(issue.path) : document.contents
  const value = isNode(found) ? found.toJS(document) : found
  tell(lineOf(...issue.path), `${field} ${stateOf(value)}.`, mendOf(issue, schemaAt(schema, issue.path)))
}

function stateOf(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (value === null || value === '') return 'is empty'
  const text = JSON.stringify(value)
  return `is ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`
}

function mendOf(issue: z.core.$ZodIssue, schema: z.ZodType | undefined): string {
  return `Write ${wantedBy(issue, schema)}. ${schema?.description ?? ''}`.trim()
}

function wantedBy(issue: z.core.$ZodIssue, schema: z.ZodType | undefined): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.join(', ')}`
  const keys = keysOf(schema)
  return issue.code === 'invalid_type' && keys.length > 0 ? `its keys: ${keys.join(', ')}` : issue.message
}

function unknownKeyMend(key: string, schema: z.ZodType | undefined): string {
  const known = keysOf(schema)
  const near = closest(key, known)
  return near ? `Did you mean "${near}"?` : `Take it out. The keys are: ${known.join(', ')}.`
}

function keysOf(schema: z.ZodType | undefined): string[] {
  return schema && 'shape' in schema.def ? Object.keys(Object(schema.def.shape)) : []
}

/** Walks from a schema to the part that describes `path`, through objects and lists. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [key, ...rest] = path
  if (key === undefined) return schema
  // Zod keeps a schema's parts under `def`: `shape` of an object, `element` of a list, `innerType` of an optional.
  const def = schema.def as { shape?: Record<PropertyKey, z.ZodType>; element?: z.ZodType; innerType?: z.ZodType; valueType?: z.ZodType }
  if (def.innerType) return schemaAt(def.innerType, path)
  const part = def.shape?.[key] ?? def.element ?? def.valueType
  return part && schemaAt(part, rest)
}

/** Where the key at `path` begins in the text; the nearest thing above it where it does not exist. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  const key = path.at(-1)
  const pair = isMap(parent) ? parent.items.find((item) => isNode(item.key) && item.key.toJSON() === key) : undefined
  const node = pair && isNode(pair.key) ? pair.key : document.getIn(path, true)
  if (isNode(node) && node.range) return node.range[0]
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0
}
