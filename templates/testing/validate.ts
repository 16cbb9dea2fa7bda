import { isObject } from './json.ts'
import type { Node, ShortNode, Table } from './table.ts'

/** The schemas of the table; `at` gives one of them with what it refers to. */
export interface Schemas {
  at(index: number): Node
}

/** Gives the nodes of a table. */
export function schemasOf({ names, nodes: short }: Pick<Table, 'names' | 'nodes'>): Schemas {
  const nodes = short.map((node) => wholeNode(node, names))
  const at = (index: number): Node => {
    const node = nodes[index] ?? {}
    if (node.ref === undefined) return node
    const { ref, p, ...rest } = node
    return { ...at(ref), ...rest }
  }
  return { at }
}

function wholeNode({ p, ...rest }: ShortNode, names: readonly string[]): Node {
  if (p === undefined) return rest
  const properties = p.flatMap((name, at) =>
    at % 2 === 0 ? [[names[name] ?? '', p[at + 1] ?? 0] as const] : []
  )
  return { ...rest, p: Object.fromEntries(properties) }
}

/** The fields of an object and of its branches. */
export function fieldsOf(node: Node, schemas: Schemas): Readonly<Record<string, number>> {
  const branches = (node.any ?? []).map((index) => fieldsOf(schemas.at(index), schemas))
  return { ...Object.assign({}, ...branches), ...node.p }
}

/** The names that an object must have. */
export function requiredOf(node: Node): readonly string[] {
  return [...Object.keys(node.p ?? {}).slice(0, node.r ?? 0), ...(node.need ?? [])]
}

interface Check {
  readonly schemas: Schemas
  /** Whether a schema lets null in although it does not say so. */
  readonly isNullable: (label: string) => boolean
  readonly label: string
  /** False while a branch is asked whether it fits: the fields of other branches are not its business. */
  readonly closed: boolean
}

/** Everything that a value has against a schema, each with the name of the field. */
export function complaints(
  value: unknown,
  index: number,
  schemas: Schemas,
  isNullable: (label: string) => boolean = () => false
): readonly string[] {
  return check(value, schemas.at(index), { schemas, isNullable, label: '', closed: true })
}

function check(value: unknown, node: Node, here: Check): readonly string[] {
  if (value === null && (node.nullable === true || here.isNullable(here.label))) return []
  if (node.any !== undefined && node.p === undefined && node.need === undefined)
    return checkUnion(value, node.any, here)
  if (node.enum !== undefined && !node.enum.some((each) => isSame(each, value)))
    return [`${nameOf(here)} must be one of [${node.enum.map(String).join(', ')}]`]
  switch (node.type) {
    case 'object':
      return checkObject(value, node, here)
    case 'array':
      return checkArray(value, node, here)
    case 'string':
      return typeof value === 'string' ? checkString(value, node, here) : [`${nameOf(here)} must be a string`]
    case 'number':
    case 'integer':
      return typeof value === 'number' ? checkNumber(value, node, here) : [`${nameOf(here)} must be a number`]
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${nameOf(here)} must be a boolean`]
    default:
      return node.p === undefined && node.any === undefined ? [] : checkObject(value, node, here)
  }
}

/** A value of a list may be a list or an object itself. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}

function nameOf({ label }: Check): string {
  return `"${label === '' ? 'value' : label}"`
}

function below(here: Check, key: string): Check {
  return { ...here, label: here.label === '' ? key : `${here.label}.${key}`, closed: true }
}

function checkUnion(value: unknown, branches: readonly number[], here: Check): readonly string[] {
  const nodes = branches.map((index) => here.schemas.at(index))
  const results = nodes.map((node) => check(value, node, here))
  if (results.some((result) => result.length === 0)) return []
  // The branch of the same kind of value says the most.
  const telling = results.find((_, index) => isObject(value) === (nodes[index]?.type === 'object'))
  return telling ?? [`${nameOf(here)} does not match any of the allowed types`]
}

function checkObject(value: unknown, node: Node, here: Check): readonly string[] {
  if (!isObject(value)) return [`${nameOf(here)} must be of type object`]
  const open = { ...here, closed: false }
  const branches = (node.any ?? []).map((index) => here.schemas.at(index))
  const fitting = branches.filter((branch) => check(value, branch, open).length === 0)
  const [first] = branches
  if (first !== undefined && fitting.length === 0) return check(value, first, open)
  // A field of any branch is known; the branch that fits says what it may be.
  const others = branches.filter((branch) => !fitting.includes(branch))
  const fields = [...others, ...fitting, node].reduce<Readonly<Record<string, number>>>(
    (all, branch) => ({ ...all, ...(branch === node ? branch.p : fieldsOf(branch, here.schemas)) }),
    {}
  )
  const missing = requiredOf(node)
    .filter((name) => value[name] === undefined)
    .map((name) => `${nameOf(below(here, name))} is required`)
  const wrong = Object.entries(value).flatMap(([name, item]) =>
    item === undefined ? [] : checkField(name, item, { node, fields, here })
  )
  const { length } = Object.values(value).filter((item) => item !== undefined)
  return [...missing, ...wrong, ...beyond(length, node.minProperties, node.maxProperties, 'fields', here)]
}

interface Field {
  readonly node: Node
  readonly fields: Readonly<Record<string, number>>
  readonly here: Check
}

function checkField(name: string, item: unknown, { node, fields, here }: Field): readonly string[] {
  const known = Object.hasOwn(fields, name) ? fields[name] : undefined
  const schema = known ?? (typeof node.more === 'number' ? node.more : undefined)
  if (schema !== undefined) return check(item, here.schemas.at(schema), below(here, name))
  const open =
    node.more === true ||
    // A field that is required without a schema has any value.
    node.need?.includes(name) ||
    (node.more === undefined && node.p === undefined && node.any === undefined)
  return open || !here.closed ? [] : [`${nameOf(below(here, name))} is not allowed`]
}

/** What is said of a number of parts outside of its limits. */
function beyond(length: number, least = 0, most = Infinity, parts: string, here: Check): readonly string[] {
  if (length < least) return [`${nameOf(here)} must have at least ${least} ${parts}`]
  return length > most ? [`${nameOf(here)} must have at most ${most} ${parts}`] : []
}

function checkArray(value: unknown, node: Node, here: Check): readonly string[] {
  if (!Array.isArray(value)) return [`${nameOf(here)} must be an array`]
  const { items, minItems, maxItems, uniqueItems } = node
  const element = items === undefined ? {} : here.schemas.at(items)
  const isTwice = uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length
  return [
    ...beyond(value.length, minItems, maxItems, 'items', here),
    ...(isTwice ? [`${nameOf(here)} must not have an item twice`] : []),
    ...value.flatMap((item: unknown, index) =>
      check(item, element, { ...here, label: `${here.label}[${index}]`, closed: true })
    )
  ]
}

function checkString(value: string, node: Node, here: Check): readonly string[] {
  if (node.minLength !== undefined && value.length < node.minLength)
    return [`${nameOf(here)} length must be at least ${node.minLength} characters long`]
  if (node.maxLength !== undefined && value.length > node.maxLength)
    return [`${nameOf(here)} length must be less than or equal to ${node.maxLength} characters long`]
  if (node.pattern !== undefined && !regularOf(node.pattern).test(value))
    return [`${nameOf(here)} with value "${value}" fails to match the required pattern: /${node.pattern}/`]
  return []
}

/** A pattern, in which more may be escaped if it has no Unicode. */
function regularOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return new RegExp(pattern)
  }
}

function checkNumber(value: number, node: Node, here: Check): readonly string[] {
  if (node.type === 'integer' && !Number.isInteger(value)) return [`${nameOf(here)} must be an integer`]
  if (node.minimum !== undefined && value < node.minimum)
    return [`${nameOf(here)} must be greater than or equal to ${node.minimum}`]
  if (node.maximum !== undefined && value > node.maximum)
    return [`${nameOf(here)} must be less than or equal to ${node.maximum}`]
  const { exclusiveMinimum: above = -Infinity, exclusiveMaximum: below = Infinity, multipleOf: step } = node
  if (value <= above) return [`${nameOf(here)} must be greater than ${above}`]
  if (value >= below) return [`${nameOf(here)} must be less than ${below}`]
  // A quotient of decimal fractions is never exact.
  const rest = step === undefined ? 0 : Math.abs(value / step - Math.round(value / step))
  if (rest > 1e-9) return [`${nameOf(here)} must be a multiple of ${step}`]
  return []
}
