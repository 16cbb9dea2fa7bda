/** The names by which programs choose among the servers of a document: none depends on the order of the servers. */
import { valueAt } from '../ground/valueAt.ts'
import { camelCase, isIdentifier, wordsOf } from './names.ts'
import { shortDigest } from './qualifiers.ts'

/** A server as far as its name follows from it. */
export interface NamedServer {
  /** The address as the document has it: the key under which its name is recorded. */
  readonly url: string
  /** What the document calls it (OpenAPI 3.2 §4.5). */
  readonly name?: string
  readonly description?: string
}

/** Words for what a server is for; one of them is enough of a longer description. */
const environments: ReadonlySet<string> = new Set(
  'production prod live staging stage sandbox test testing development dev local demo beta alpha preview qa uat mock'.split(
    ' '
  )
)

/** Words that say of a server what is true of each. */
const idle: ReadonlySet<string> = new Set(
  'a an the for of in on to and our your this is it server servers service environment env api url uri endpoint address host'.split(
    ' '
  )
)

/**
 * A name for each server: as sdk.yaml says, else as it was recorded, else by what the document calls it, by its description, by
 * what its address has and the others lack, by a protocol or a port of its own, and last by its whole address. Where two would share a name, both take the next one.
 */
export function serverNames(
  servers: readonly NamedServer[],
  decided: Readonly<Record<string, string>>,
  recorded: Readonly<Record<string, string>>
): readonly string[] {
  const byUrl = new Map(Object.entries(decided).map(([name, url]) => [url, name]))
  const labels = servers.map(({ url }) => labelsOf(url))
  const origins = servers.map(({ url }) => originOf(url))
  const ladders = servers.map((server, index) => {
    const own = byUrl.get(server.url)
    if (own !== undefined) return [own]
    const before = valueAt(recorded, server.url)
    const ladder = ladderOf(server, labels, origins, index)
    return before === undefined ? ladder : [before, ...ladder]
  })
  return climbed(ladders)
}

/** The first name of each ladder that no other has. */
function climbed(ladders: readonly (readonly string[])[]): readonly string[] {
  const names = ladders.map(([first = '']) => first)
  const next = ladders.map((ladder, index) => {
    const isShared = names.filter((name) => name === names[index]).length > 1
    return isShared && ladder.length > 1 ? ladder.slice(1) : ladder
  })
  return next.every((ladder, index) => ladder === ladders[index]) ? names : climbed(next)
}

function ladderOf(
  { url, name = '', description = '' }: NamedServer,
  labels: readonly (readonly string[])[],
  origins: readonly (readonly string[])[],
  index: number
): readonly string[] {
  const own = labels[index] ?? []
  const others = labels.filter((_, at) => at !== index)
  const apart = own.filter((label) => others.some((each) => !each.includes(label)))
  // One host may be served by two protocols, or at two ports.
  const alone = (origins[index] ?? []).filter(
    (part) => origins.filter((each) => each.includes(part)).length === 1
  )
  const texts = [name, wordsFrom(description), apart.join(' '), ...alone, own.join(' '), url]
  const found = texts.map(camelCase).filter((text) => text !== '')
  const names = found.map((text) => (isIdentifier(text) ? text : `server${text}`))
  // Signs that a name cannot have may be all that tells two addresses apart.
  return [...new Set([...names, `server${shortDigest(url)}`])]
}

/** One or two words of a description, or the word for what it is for. */
function wordsFrom(description: string): string {
  const all = wordsOf(description.replace(/\([^)]*\)/g, ' ')).map((word) => word.toLowerCase())
  const telling = all.filter((word) => !idle.has(word))
  if (telling.length > 0 && telling.length <= 2) return telling.join(' ')
  const [first, ...others] = telling.filter((word) => environments.has(word))
  return first !== undefined && others.every((word) => word === first) ? first : ''
}

/** The protocol and the port of an address; nothing of what a variable decides. */
function originOf(url: string): readonly string[] {
  const [, protocol, port] = /^(https?):\/\/[^/?#{}]*?(?::(\d+))?(?:[/?#]|$)/i.exec(url) ?? []
  if (protocol === undefined) return []
  const usual = protocol.toLowerCase() === 'http' ? '80' : '443'
  return [protocol.toLowerCase(), `port ${port ?? usual}`]
}

/** The parts of the host and of the path of an address, without variables and without what ends every host. */
function labelsOf(url: string): readonly string[] {
  const [, host = '', path = ''] = /^(?:[a-z][a-z\d+.-]*:)?\/\/([^/?#]*)([^?#]*)/i.exec(url) ?? ['', '', url]
  const parts = host
    .replace(/:(?:\d+|\{[^}]*\})$/, '')
    .split('.')
    .filter((label) => !/[{}]/.test(label))
  const named = parts.length > 1 ? parts.slice(0, -1) : parts
  return [...named, ...path.split('/')].filter((label) => label !== '' && !/[{}]/.test(label))
}
