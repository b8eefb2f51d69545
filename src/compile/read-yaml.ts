import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml'
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
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (...path: readonly PropertyKey[]) => lines.linePos(offsetOf(document, path)).line + firstLine - 1
  for (const error of document.errors) tell(lines.linePos(error.pos[0]).line + firstLine - 1, `cannot be read: ${error.message.split('\n')[0]}`, 'Mend the YAML.')
  if (document.errors.length > 0) return undefined
  const result = schema.safeParse(document.toJS())
  if (result.success) return { value: result.data, lineOf }
  for (const issue of result.error.issues) tellIssue(issue, schema, document, lineOf, tell)
  return undefined
}

function tellIssue(issue: z.core.$ZodIssue, schema: z.ZodType, document: Document, lineOf: Checked<unknown>['lineOf'], tell: Tell): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) tell(lineOf(...issue.path, key), `"${key}" is not a key that belongs here.`, unknownKeyMend(key, schemaAt(schema, issue.path)))
    return
  }
  const field = issue.path.join('.') || 'The file'
  const found = document.getIn(issue.path)
  const value = isNode(found) ? found.toJSON() : found
  tell(lineOf(...issue.path), value === undefined ? `"${field}" is missing.` : `"${field}" is ${JSON.stringify(value)}.`, mendOf(issue, schemaAt(schema, issue.path)))
}

function mendOf(issue: z.core.$ZodIssue, schema: z.ZodType | undefined): string {
  const wanted = issue.code === 'invalid_value' ? `one of: ${issue.values.join(', ')}` : issue.message
  return `Write ${wanted}. ${schema?.description ?? ''}`.trim()
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
