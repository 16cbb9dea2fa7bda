import { isMap, LineCounter, parseDocument, Document as YamlDocument } from 'yaml'
import { z } from 'zod'
import { fail } from '../diagnostics.ts'

const operation = z.strictObject({ path: z.string(), method: z.string(), ids: z.int().min(0) })

const schema = z.strictObject({
  resources: z.record(z.string(), z.string()).default({}),
  operations: z.record(z.string(), operation).default({}),
  types: z.record(z.string(), z.string()).default({}),
})


const heading = ` Every public name that the SDK ever gave. The generator adds to it and never changes a line: programs rely on them.
 To give a name up, remove its line; to carry it across a rename in the document, write sdk.yaml's "renamed".`

/** The recorded names, as the lock file holds them. */
export type RecordedNames = z.infer<typeof schema>

/**
 * Reads the text of names.lock.yaml; a missing file is an empty lock.
 *
 * @throws GenerationError `lock/form` with line and column where the file is not one the generator wrote.
 */
export function readNamesLock(text: string | null, place: string): RecordedNames {
  if (text === null) return { resources: {}, operations: {}, types: {} }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const [syntax] = document.errors
  const at = syntax === undefined ? { line: 1, col: 1 } : lines.linePos(syntax.pos[0])
  const parsed = schema.safeParse(document.toJS())
  if (syntax === undefined && parsed.success) return parsed.data
  const [issue] = parsed.success ? [] : parsed.error.issues
  const what = syntax?.message.split('\n')[0] ?? `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`
  return fail('lock/form', `${place}:${at.line}:${at.col}`, what, 'Correct the line, or restore the file from version control: it keeps the public names.')
}

/** The text of the lock with the given names; comments on lines that stay are kept. */
export function printNamesLock(names: RecordedNames, current: string | null): string {
  const document = current === null ? new YamlDocument({}) : parseDocument(current)
  if (current === null) document.commentBefore = heading
  for (const [section, entries] of Object.entries(names)) mergeSection(document, section, entries)
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function mergeSection(document: YamlDocument, section: string, entries: Readonly<Record<string, unknown>>): void {
  const map = document.get(section)
  if (!isMap(map)) {
    const created = document.createNode(entries)
    for (const pair of isMap(created) ? created.items : []) if (isMap(pair.value)) pair.value.flow = true
    document.set(section, created)
    return
  }
  for (const pair of [...map.items]) if (!Object.hasOwn(entries, String(pair.key))) map.delete(pair.key)
  for (const [key, value] of Object.entries(entries)) {
    if (JSON.stringify(document.getIn([section, key], false)) === JSON.stringify(value)) continue
    const node = document.createNode(value)
    if (isMap(node)) node.flow = true
    map.set(key, node)
  }
  map.items.sort((left, right) => (String(left.key) < String(right.key) ? -1 : 1))
}
