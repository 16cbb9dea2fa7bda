import { isDeepStrictEqual } from 'node:util'
import { Document as YamlDocument, isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { fail } from '../ground/diagnostics.ts'
import { isVersion } from '../ground/version.ts'
import { mergeList, mergeSection } from './lockText.ts'

const version = z.string().refine(isVersion, 'must be a version like 1.4.0')

const operation = z.strictObject({
  path: z.string(),
  method: z.string(),
  ids: z.int().min(0),
  now: z.string().optional(),
  since: version.optional()
})

const component = z.strictObject({ now: z.string(), since: version })

const schema = z.strictObject({
  resources: z.record(z.string(), z.string()).default({}),
  operations: z.record(z.string(), operation).default({}),
  types: z.record(z.string(), z.string()).default({}),
  components: z.record(z.string(), component).optional(),
  ids: z.record(z.string(), z.string()).optional(),
  files: z
    .record(
      z.string(),
      z.string().regex(/^[\w$-]+(?:\/[\w$-]+)*$/, 'Expected a path below src/resources, without an extension')
    )
    .optional(),
  servers: z.record(z.string(), z.string()).optional(),
  secrets: z
    .record(
      z.string(),
      z.string().regex(/^(?:token|password|auth\..+)$/, 'Expected token, password or auth with a name')
    )
    .optional(),
  mentioned: z.record(z.string(), z.array(z.string())).optional(),
  skipped: z.record(z.string(), z.string()).optional(),
  provisional: z.array(z.string()).optional(),
  accepted: z
    .array(z.strictObject({ for: z.string(), reason: z.string(), changes: z.array(z.string()) }))
    .optional()
})

const heading = ` Every public name that the SDK ever gave. The generator adds to it and never changes a name: programs rely on them.
 To give a name up, remove its line; to keep it beside a new one after a rename in the document, write sdk.yaml's "renamed".`

const remedy = 'Correct the line, or restore the file from version control: it keeps the public names.'

/** The recorded names, as the lock file holds them. */
export type RecordedNames = Omit<
  z.infer<typeof schema>,
  | 'components'
  | 'ids'
  | 'files'
  | 'servers'
  | 'secrets'
  | 'mentioned'
  | 'skipped'
  | 'provisional'
  | 'accepted'
> & {
  components?: Readonly<Record<string, { readonly now: string; readonly since: string }>>
  ids?: Readonly<Record<string, string>>
  files?: Readonly<Record<string, string>>
  servers?: Readonly<Record<string, string>>
  secrets?: Readonly<Record<string, string>>
  mentioned?: Readonly<Record<string, readonly string[]>>
  /** Method and path of operations that sdk.yaml leaves out, by the lines that name their ids. */
  skipped?: Readonly<Record<string, string>>
  /** Lines whose name a rule chose because two things claimed one, as `types.Bot`; a release makes them final. */
  provisional?: readonly string[]
  /** Breaking changes that past releases made. */
  accepted?: readonly Accepted[]
}

/** What a release made of an entry under `accept` in sdk.yaml. */
export interface Accepted {
  readonly for: string
  readonly reason: string
  readonly changes: readonly string[]
}

/**
 * Reads the text of names.lock.yaml; a missing file is an empty lock.
 *
 * @throws GenerationError `lock/form` with line and column if the file is not one that the generator wrote.
 */
export function readNamesLock(text: string | null, place: string): RecordedNames {
  if (text === null) return { resources: {}, operations: {}, types: {} }
  const lines = new LineCounter()
  const refuse = (offset: number, message: string): never => {
    const { line, col } = lines.linePos(offset)
    return fail('lock/form', `${place}:${Math.max(line, 1)}:${Math.max(col, 1)}`, message, remedy)
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false
  })
  const [syntax] = document.errors
  if (syntax !== undefined) return refuse(syntax.pos[0], `${syntax.message}.`)
  if (document.contents === null) return refuse(0, 'It is empty.')
  const twice = duplicateIn(document)
  if (twice !== null) return refuse(twice.offset, `Map keys must be unique: ${twice.key}.`)
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return withoutAbsent(parsed.data)
  const [issue] = parsed.error.issues
  const path = issue?.path.map(String) ?? []
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return refuse(
    offsetOf(document, [...path, ...unknown]),
    `${[...path, ...unknown].join('.') || 'The file'}: ${issue?.message ?? 'not understood'}.`
  )
}

/** A lock has the other sections only if a document needs them. */
function withoutAbsent({
  components,
  ids,
  files,
  servers,
  secrets,
  mentioned,
  skipped,
  provisional,
  accepted,
  ...names
}: z.infer<typeof schema>): RecordedNames {
  return {
    ...names,
    ...(components === undefined ? {} : { components }),
    ...(provisional === undefined ? {} : { provisional }),
    ...(ids === undefined ? {} : { ids }),
    ...(files === undefined ? {} : { files }),
    ...(servers === undefined ? {} : { servers }),
    ...(secrets === undefined ? {} : { secrets }),
    ...(mentioned === undefined ? {} : { mentioned }),
    ...(skipped === undefined ? {} : { skipped }),
    ...(accepted === undefined ? {} : { accepted })
  }
}

/** The first key that occurs twice in one map. The library would compare every key with every other. */
function duplicateIn(document: YamlDocument): { readonly key: string; readonly offset: number } | null {
  const maps: unknown[] = [document.contents]
  for (const map of maps) {
    if (!isMap(map)) continue
    const seen = new Set<string>()
    for (const { key, value } of map.items) {
      if (seen.has(String(key))) return { key: String(key), offset: isNode(key) ? (key.range?.[0] ?? 0) : 0 }
      seen.add(String(key))
      maps.push(value)
    }
  }
  return null
}

/** Where the line of a key begins, or of the nearest key above it that is there. */
function offsetOf(document: YamlDocument, path: readonly string[]): number {
  let found = 0
  let node: unknown = document.contents
  for (const name of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => String(key) === name) : undefined
    if (!isNode(pair?.key)) break
    found = pair.key.range?.[0] ?? found
    node = pair.value
  }
  return found
}

/** The text of the lock with the given names. Comments on lines that stay are kept; an equal lock is returned unchanged. */
export function printNamesLock(
  names: RecordedNames,
  current: string | null,
  recorded: RecordedNames | null = null
): string {
  if (current !== null && isDeepStrictEqual(names, recorded)) return current
  const document = current === null ? new YamlDocument({}) : parseDocument(current, { stringKeys: true })
  if (current === null) document.commentBefore = heading
  // What past releases accepted is a release's to add.
  const { provisional = [], accepted: _, ...sections } = names
  const changes = Object.entries(sections).filter(([section, entries]) =>
    mergeSection(document, section, entries)
  )
  if (mergeList(document, 'provisional', provisional)) changes.push(['provisional', {}])
  const gone = sectionsOf(document).filter(
    (section) => section !== 'accepted' && !Object.hasOwn(names, section)
  )
  for (const section of gone) document.delete(section)
  if (current !== null && changes.length === 0 && gone.length === 0) return current
  return document.toString({ lineWidth: 0, flowCollectionPadding: true })
}

function sectionsOf({ contents }: YamlDocument): readonly string[] {
  return isMap(contents) ? contents.items.map(({ key }) => String(key)) : []
}

/**
 * The text of the lock after a release: the names that it holds are final, and it keeps what the release accepted. Comments
 * stay; a lock that a release does not change is returned as it is.
 */
export function releaseNames(text: string, accepted: readonly Accepted[] = []): string {
  const document = parseDocument(text, { stringKeys: true })
  const cleared = document.delete('provisional')
  const list = document.get('accepted')
  if (accepted.length > 0 && !isSeq(list)) document.set('accepted', document.createNode(accepted))
  else if (isSeq(list)) for (const entry of accepted) list.items.push(document.createNode(entry))
  return cleared || accepted.length > 0
    ? document.toString({ lineWidth: 0, flowCollectionPadding: true })
    : text
}
