/** ChatBotKit of its parts: what the mock of the package is, and what the tests of this repository put behind a socket. */
import type { Act, Arriving, Behaviour, Call, Lenience, World } from '../call.ts'
import { segmentsOf } from '../router.ts'
import type { Row } from '../rows.ts'
import { fieldsOf } from '../validate.ts'
import { createAccounts, type Key } from './accounts.ts'
import { admit } from './admission.ts'
import { createChannels, type Channels } from './channels.ts'
import { chat } from './chat.ts'
import { conversationActs } from './conversations.ts'
import { createDispatch } from './dispatch.ts'
import type { Engine } from './engine.ts'
import { createFiles, type Files } from './files.ts'
import { formsOf } from './forms.ts'
import { createLimits } from './limits.ts'
import { oddActs } from './oddities.ts'
import { refused } from './refusals.ts'
import { nextMeta, shows } from './rows.ts'
import { sessionActs } from './sessions.ts'
import { spaceActs } from './spaces.ts'
import type { Timing } from './timing.ts'
import { fileActs } from './uploads.ts'

/** What single operations do; sdk.yaml mounts them. */
export type ActName =
  | keyof ReturnType<typeof conversationActs>
  | keyof ReturnType<typeof sessionActs>
  | keyof ReturnType<typeof spaceActs>
  | keyof ReturnType<typeof fileActs>
  | keyof typeof oddActs
  | keyof Channels['acts']
  | 'dispatch'
  | 'chat'

/** What a service is made of. */
export interface ServiceParts {
  /** What is allowed, by name. */
  readonly limits: ReadonlyMap<string, number>
  /** The keys that the service knows. */
  readonly keys: Map<string, Key>
  /** Whether any other text is a key of the account, too. */
  readonly isOpen: boolean
  readonly engine: Engine
  readonly timing: Timing
  /** The origin of the storage. */
  readonly storage: () => string
  /** Fetches the address that an upload names. */
  readonly open: (address: string) => Promise<Response>
  readonly undocumented: boolean
  /** Ends what runs in the background. */
  readonly signal: AbortSignal
}

/** A service, with what a test can say to it. */
export interface Service {
  readonly behaviour: Behaviour & { readonly acts: Readonly<Record<ActName, Act>> }
  readonly channels: Channels
  /** The collection of the accounts in whose name a key acts. */
  readonly children: string
}

/** Makes a service. */
export function createService(
  { rows, operations }: Pick<World, 'rows' | 'operations'>,
  parts: ServiceParts
): Service {
  const { timing, keys, isOpen, engine } = parts
  const children =
    operations.find(({ act }) => act === 'userSession')?.p.startsWith('/user/') === true
      ? 'user'
      : 'partner/user'
  const limits = createLimits(parts.limits, rows, timing.windowMs)
  const accounts = createAccounts({ rows, keys, isOpen, children })
  const channels = createChannels(rows, timing)
  const speaker = { engine, channels }
  const dispatch = createDispatch(speaker, parts.signal)
  const files: Files = createFiles(rows, parts.storage)
  const carrier = { files, limits, open: parts.open }
  const stateful = [channels, dispatch, files, limits, accounts]
  const behaviour: Service['behaviour'] = {
    ...formsOf(timing),
    nulls: true,
    undocumented: parts.undocumented,
    admit: (request) => admit(request, accounts, limits),
    paths: otherNames,
    queryWins: true,
    lenience,
    malformed: () =>
      new Response('Invalid JSON', { status: 400, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
    isNullable: (label) => /(^|\.)(meta|\$update|durationInSeconds|[a-zA-Z]+(Id|At))$/.test(label),
    guard,
    makes: ({ caller }, collection) => limits.database(collection, caller.account),
    store: nextMeta,
    shows,
    outside: files.outside,
    reset: () => stateful.forEach(({ clear }) => clear()),
    acts: {
      ...conversationActs(speaker, limits),
      ...dispatch.acts,
      ...channels.acts,
      ...sessionActs(accounts),
      ...fileActs(carrier),
      ...spaceActs(carrier),
      ...oddActs,
      chat: (call) => chat(call, speaker, limits)
    }
  }
  return { behaviour, channels, children }
}

/** The document names one family of operations in one way, and the service answers both. */
function otherNames(path: string): readonly string[] {
  if (path.startsWith('/partner/user/')) return [path, path.slice('/partner'.length)]
  return path.startsWith('/user/') ? [path, `/partner${path}`] : [path]
}

/** Fields that the document requires and the service does not, and fields that it takes and the document does not have. */
function lenience({ operation: { act, role } }: Arriving): Lenience {
  return {
    optional: role === 'ensure' ? ['fingerprint'] : [],
    undocumented: act === 'botSession' ? ['contact'] : []
  }
}

/** A row of another account is forbidden; where rows are looked up by their alias, too, it is missing. */
function guard({ world, caller }: Call, collection: string, row: Row): void {
  const { rows, operations, schemas } = world
  if (rows.ownerOf(collection, row.id) === caller.account) return
  const words = collection.split('/')
  const shape = operations.find(
    ({ p, role, a }) => role === 'fetch' && a !== undefined && isPathOf(segmentsOf(p), words)
  )?.a
  const hasAlias = shape !== undefined && Object.hasOwn(fieldsOf(schemas.at(shape), schemas), 'alias')
  throw refused(hasAlias ? 'NOT_FOUND' : 'NOT_AUTHORIZED')
}

/** Whether a path fetches a row of a collection. */
function isPathOf(path: readonly string[], words: readonly string[]): boolean {
  return (
    path.length === words.length + 2 &&
    words.every((word, at) => path[at]?.startsWith('{') || path[at] === word)
  )
}
