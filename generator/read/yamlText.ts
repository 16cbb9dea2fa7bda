import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document } from 'yaml'
import { fail } from '../ground/diagnostics.ts'
import { deepest } from './jsonSyntax.ts'
import { isObject } from '../ground/json.ts'

/** More values than real documents have: nested aliases let a small text expand to this many. */
const mostValues = 2_000_000

export function parseYaml(text: string, place: string): unknown {
  const lines = new LineCounter()
  const parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    merge: true
  })
  const at = (offset: number): string => `${place}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`
  // A warning (an unknown tag or directive) means that the library guessed, so it is an error here.
  const [first] = [...parsed.errors, ...parsed.warnings].sort((a, b) => a.pos[0] - b.pos[0])
  const tooDeep = parsed.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION')
  if (tooDeep !== undefined)
    fail('input/limit', at(tooDeep.pos[0]), 'Too many levels are nested here.', writeJson, tooDeep)
  if (first?.code === 'MULTIPLE_DOCS')
    fail(
      'input/syntax',
      at(first.pos[0]),
      'A second YAML document begins here.',
      'Leave one in the text.',
      first
    )
  if (first !== undefined) fail('input/syntax', at(first.pos[0]), `${first.message}.`, writeJson, first)
  const unset = unsetAlias(parsed)
  if (unset !== null)
    fail('input/syntax', at(unset.offset), `The alias *${unset.name} has no anchor before it.`, writeJson)
  const merged = tooManyMerges(parsed)
  if (merged !== null)
    fail(
      'input/limit',
      at(merged),
      `Merge keys (<<) that lead here expand to more than ${mostMerges} objects.`,
      'Write the keys out, or merge fewer objects.'
    )
  // The alias limit of the library refuses ordinary reuse and leaves cycles in; `plain` bounds the expanded size instead.
  return plain(toValues(parsed, place), place, { left: mostValues }, 0)
}

function toValues(parsed: Document.Parsed, place: string): unknown {
  try {
    return parsed.toJS({ maxAliasCount: -1 })
  } catch (error) {
    fail(
      'input/syntax',
      place,
      `${error instanceof Error ? error.message : String(error)}.`,
      'Check its merge keys (<<) and aliases.',
      error
    )
  }
}

/** More objects than one merge key of a real document brings together, with those that they merge in turn. */
const mostMerges = 10_000

/** The place at which merge keys of merge keys expand to too many objects, each of which the library would visit; null if none does. */
function tooManyMerges(parsed: Document.Parsed): number | null {
  const anchors = new Map<string, number>()
  let found: number | null = null
  const costOf = (node: unknown): number => {
    if (isAlias(node)) return anchors.get(node.source) ?? 1
    if (isSeq(node)) return node.items.reduce<number>((sum, item) => sum + costOf(item), 0)
    if (!isMap(node)) return 1
    return node.items.reduce<number>(
      (sum, { key, value }) => (isScalar(key) && key.value === '<<' ? sum + costOf(value) : sum),
      1
    )
  }
  visit(parsed, {
    Map(_key, node) {
      const cost = costOf(node)
      if (cost > mostMerges) {
        found = node.range?.[0] ?? 0
        return visit.BREAK
      }
      // An alias follows its anchor, so that the cost of its target is known.
      if (node.anchor !== undefined) anchors.set(node.anchor, cost)
      return undefined
    }
  })
  return found
}

function unsetAlias(parsed: Document.Parsed): { readonly name: string; readonly offset: number } | null {
  const anchors = new Set<string>()
  let found: { readonly name: string; readonly offset: number } | null = null
  visit(parsed, {
    Value(_key, node) {
      if (node.anchor !== undefined) anchors.add(node.anchor)
    },
    Alias(_key, node) {
      if (anchors.has(node.source)) return undefined
      found = { name: node.source, offset: node.range?.[0] ?? 0 }
      return visit.BREAK
    }
  })
  return found
}

/** Copies what aliases share, so that the result is a tree as JSON is; bounded in depth (cycles too) and in number. */
function plain(value: unknown, place: string, budget: { left: number }, depth: number): unknown {
  budget.left -= 1
  if (budget.left < 0)
    fail(
      'input/limit',
      place,
      `Its aliases add up to more than ${mostValues} values.`,
      'Use fewer nested aliases.'
    )
  if (depth > deepest)
    fail(
      'input/limit',
      place,
      `More than ${deepest} levels are nested, or an alias contains itself.`,
      'Nest less.'
    )
  if (typeof value === 'number' && !Number.isFinite(value)) {
    fail('input/syntax', place, `The number ${value} has no form in JSON.`, 'Write a finite number.')
  }
  if (Array.isArray(value)) return value.map((item) => plain(item, place, budget, depth + 1))
  if (!isObject(value)) return value
  // `fromEntries` defines its properties, so that a name like __proto__ is only a name.
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, plain(item, place, budget, depth + 1)])
  )
}

export const writeJson = 'Correct the text at this place.'
