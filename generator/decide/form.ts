/** The form of sdk.yaml. */
import { z } from 'zod'
import type { Schema } from '../read/document.ts'
import { isVersion } from '../ground/version.ts'
import { isNpmName } from '../ground/npmName.ts'
import { npmFacts } from './npmFacts.ts'
import { pageStyle } from './pageForm.ts'
import { mayName, naming, namings } from './things.ts'

const text = z.string().min(1)
const version = z
  .string()
  .refine(isVersion, { message: 'must be a version like 1.4.0 or 1.4.0-beta.1', abort: true })
/** A version, or who chooses it: the generator, or another tool. */
const versioning = z
  .string()
  .refine((given) => isVersion(given) || given === 'managed' || given === 'external', {
    message: 'must be a version like 1.4.0 or 1.4.0-beta.1, `managed` or `external`',
    abort: true
  })
const retry = z.enum(['safe', 'idempotent', 'never'])

/** What a program writes to choose a server. */
const serverName = z.string().regex(/^[A-Za-z][\w-]*$/, 'must be a name of letters, digits, _ and -')

const headerOption = z.strictObject({
  header: mayName('header'),
  description: text,
  identity: z.boolean().optional()
})

const operation = z
  .strictObject({
    skip: z.boolean().optional(),
    resource: z.string().optional(),
    name: text.optional(),
    qualifier: text.optional(),
    retry: retry.optional(),
    limit: text.optional(),
    passThrough: z.boolean().optional(),
    idempotentWith: naming('field').optional(),
    page: z
      .union([z.string().min(1), z.literal(false)], 'must be an entry of `pages`, or false')
      .register(namings, { thing: 'convention', optional: false, part: 'all' })
      .optional(),
    stream: text.optional(),
    errors: z.array(text).optional(),
    example: z.record(mayName('field'), z.unknown()).optional(),
    synonyms: z.array(text).optional()
  })
  .refine(({ skip, ...others }) => skip !== true || Object.keys(others).length === 0, {
    message: 'must have nothing beside `skip: true`, which leaves the operation out'
  })

/** An action of an overlay (https://spec.openapis.org/overlay/v1.1.0.html). */
const overlayAction = z
  .strictObject({
    target: text,
    description: text.optional(),
    update: z.unknown().optional(),
    remove: z.boolean().optional(),
    copy: text.optional()
  })
  .refine(
    ({ update, remove, copy }) => remove === true || (update !== undefined) !== (copy !== undefined),
    'must have one of `update`, `copy` and `remove: true`'
  )
  .meta({ patternProperties: { '^x-': {} } })

const streamStyle = z.strictObject({
  framing: z.enum(['jsonl', 'jsonSeq', 'sse']),
  mediaType: mayName('media type'),
  discriminator: naming('property').optional(),
  payload: naming('property').optional(),
  stamp: mayName('property').optional(),
  events: text.optional(),
  item: mayName('event').optional(),
  error: mayName('event').optional(),
  result: mayName('event').optional(),
  text: z.strictObject({ event: mayName('event'), field: mayName('property') }).optional(),
  heartbeats: z.array(mayName('event')).optional(),
  idle: z.number().positive().optional(),
  body: z.record(mayName('field'), z.unknown()).optional(),
  noResult: mayName('property').optional(),
  ends: z.array(mayName('event')).min(1).optional(),
  done: text.optional()
})

/** How requests of the service are signed: by Standard Webhooks, or by an HMAC of the body in a header. */
const webhooks = z
  .strictObject({
    signature: z.enum(['standard', 'hmac']).optional(),
    header: mayName('header').optional(),
    encoding: z.enum(['hex', 'base64']).optional(),
    prefix: text.optional()
  })
  .refine(
    ({ signature, header, encoding, prefix }) =>
      signature === 'hmac'
        ? header !== undefined
        : [header, encoding, prefix].every((each) => each === undefined),
    'must have a header with `signature: hmac`, and nothing more with any other signature'
  )

/** A schema as in a document. */
const jsonSchema = z
  .custom<Schema>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'must be a schema'
  )
  .register(namings, { thing: 'component', optional: false, part: 'all' })

const errorCode = z.strictObject({
  status: z.int().min(100).max(599),
  description: text,
  ids: z.boolean().default(false),
  verbs: z.array(naming('verb')).default([])
})

const errorRule = z.strictObject({
  kind: z.enum(['rateLimit', 'quota', 'notAuthorized', 'notAuthenticated', 'notFound', 'conflict']),
  status: z.int().optional(),
  code: mayName('code').optional(),
  message: text.optional()
})

/** What the statuses of HTTP mean in any API (RFC 9110 §15.5, RFC 6585 §4). */
const rulesOfStatuses: z.infer<typeof errorRule>[] = [
  { kind: 'rateLimit', status: 429 },
  { kind: 'notAuthorized', status: 403 },
  { kind: 'notAuthenticated', status: 401 },
  { kind: 'notFound', status: 404 },
  { kind: 'conflict', status: 409 }
]

/** Says whether a text is a regular expression whose one group is what it finds. */
function hasGroup(pattern: string): boolean {
  try {
    return new RegExp(`${pattern}|`).exec('')?.length === 2
  } catch {
    return false
  }
}

/** Says whether a text is an address, or the path of a file: that of a drive of Windows has one letter before the colon. */
function isPlace(place: string): boolean {
  return /^https?:\/\//i.test(place) ? URL.canParse(place) : !/^[a-z][a-z\d+.-]+:/i.test(place)
}

/** The function of a helper that makes a call, and the operation whose events the call gives. */
const helperCall = z.strictObject({ call: text, event: naming('operation').optional() })

const helper = z.strictObject({
  needs: z.array(naming('operation')).default([]),
  calls: z.record(naming('operation'), helperCall).default({}),
  methods: z.record(naming('resource', 'home'), text).default({}),
  statics: z.record(text, text).default({}),
  prepare: text.optional()
})

/** A module of people and the name that it exports: `custom/greet.ts#greet`. */
const ownExport = text.regex(
  /^custom(?:\/[\w$@-][\w$.@-]*)+\.ts#[A-Za-z_$][\w$]*$/,
  'must be a file of src/custom and what it exports, for example custom/greet.ts#greet'
)

/** A chapter of the skill for agents, and what the document must have for it. */
const skillChapter = z.strictObject({
  needs: z.array(naming('operation')).default([]),
  helper: text.optional(),
  text
})

/** What programs of another package import; see compat.yaml. */
const compat = z.strictObject({
  spellings: z.record(text, text).default({}),
  rules: z.record(text, text).default({}),
  types: z.record(text, text).default({}),
  functions: z.record(text, naming('operation')).default({}),
  calls: z.record(text, text).default({}),
  members: z.record(text, text).default({}),
  texts: z.record(text, text).default({}),
  reasons: z.record(text, text).default({})
})

const schema = z.strictObject({
  package: z
    .strictObject({
      name: text.refine(isNpmName, 'must be a name that npm takes, in small letters, perhaps behind @scope/'),
      version: versioning.default('managed'),
      minimumVersion: version.optional(),
      description: text.optional(),
      license: text.default('UNLICENSED'),
      client: text.optional(),
      ...npmFacts
    })
    .superRefine(({ version: given, minimumVersion }, context) => {
      if (minimumVersion !== undefined && given !== 'managed')
        context.addIssue({
          code: 'custom',
          path: ['minimumVersion'],
          message: 'needs `version: managed` beside it, since no other version is chosen by the generator'
        })
    }),
  document: z.strictObject({
    url: text.refine(isPlace, {
      message: 'must be an address of http or https, or the path of a file',
      params: { place: true }
    }),
    seconds: z.number().positive().default(30),
    mebibytes: z.number().positive().default(32)
  }),
  overlays: z.array(overlayAction).default([]),
  service: z
    .strictObject({
      name: text.optional(),
      baseUrl: z.url({ protocol: /^https?$/, error: 'must be an address of http or https' }).optional(),
      servers: z
        .record(serverName, naming('server'))
        .refine(
          (all) => new Set(Object.values(all)).size === Object.keys(all).length,
          'must name each address once'
        )
        .default({}),
      hostPath: text.optional(),
      auth: z
        .strictObject({ header: mayName('header').optional(), scheme: mayName('scheme').optional() })
        .prefault({}),
      tokenVariables: z.array(text).default([]),
      secretVariables: z.record(naming('secret'), z.array(text)).default({}),
      userVariables: z.record(naming('secret'), z.array(text)).default({}),
      addressVariables: z.array(text).default([]),
      logVariable: text.optional(),
      browserSecrets: z.array(text).default([]),
      corsHeaders: z.array(text).optional(),
      options: z.record(text, headerOption).default({}),
      emptyBody: z.boolean().default(false),
      nested: z.enum(['brackets', 'dots']).default('brackets')
    })
    .prefault({}),
  paths: z
    .strictObject({
      grammar: z.enum(['action', 'rest']).default('action'),
      prefix: z
        .string()
        .regex(/^(?:\/[^/?#]+)*$/, 'must be the beginning of paths, for example /v1')
        .optional(),
      catchAll: z.array(naming('path parameter')).optional()
    })
    .prefault({}),
  verbs: z
    .strictObject({
      safe: z.array(naming('verb')).default([]),
      idempotent: z.array(naming('verb')).default([]),
      passThrough: z.array(naming('verb')).optional(),
      leading: z.array(naming('verb')).default([])
    })
    .prefault({}),
  nouns: z.record(naming('noun'), text).default({}),
  words: z.record(naming('literal'), text).default({}),
  resources: z.record(naming('resource'), text).default({}),
  synonyms: z.record(naming('resource'), z.array(text)).default({}),
  operations: z.record(naming('operation'), operation).default({}),
  components: z.record(naming('component'), text).default({}),
  answers: z
    .strictObject({
      usual: z.enum(['json', 'bytes']).default('json'),
      text: z.enum(['declared', 'any']).default('declared')
    })
    .prefault({}),
  pages: z.record(naming('convention'), pageStyle).default({}),
  streams: z.record(naming('convention'), streamStyle).default({}),
  relay: text.optional(),
  events: z.record(text, z.record(mayName('described event'), jsonSchema)).default({}),
  schemas: z.record(naming('schema'), jsonSchema).default({}),
  webhooks: webhooks.prefault({}),
  errors: z
    .strictObject({
      codes: z.record(text, errorCode).default({}),
      rules: z.array(errorRule).default(rulesOfStatuses),
      transient: z.array(z.int()).default([408, 502, 503, 504]),
      safe: z.strictObject({ statuses: z.array(z.int()), codes: z.array(mayName('code')) }).optional(),
      family: text.refine(hasGroup, 'must be a regular expression with one group').optional(),
      limits: z.record(naming('verb'), text).optional(),
      absent: z.record(text, text).default({})
    })
    .prefault({}),
  helpers: z.record(text, helper).default({}),
  mounts: z.record(naming('resource', 'home'), ownExport).default({}),
  renamed: z.record(naming('recorded name'), naming('operation or component')).default({}),
  accept: z.array(z.strictObject({ changes: z.array(text).min(1), reason: text, for: version })).default([]),
  aliases: z.record(naming('resource', 'home'), naming('operation')).default({}),
  skill: z.record(text, skillChapter).default({}),
  expected: z.array(naming('expected name')).default([]),
  testing: z
    .strictObject({ behaviour: text.optional(), acts: z.record(naming('operation'), text).default({}) })
    .prefault({}),
  compat: compat.optional()
})

/** What one decision calls by a name has to be there under another. */
export const configForm = schema.superRefine((config, context) => {
  const need = (
    name: string | false | undefined,
    among: Readonly<Record<string, unknown>>,
    where: string,
    path: readonly string[]
  ): void => {
    if (name !== undefined && name !== '' && name !== false && !Object.hasOwn(among, name))
      context.addIssue({
        code: 'custom',
        path: [...path],
        message: `must be a name under ${where}`,
        params: { among: Object.keys(among) }
      })
  }
  for (const [id, { page, stream, errors = [] }] of Object.entries(config.operations)) {
    need(page, config.pages, 'pages', ['operations', id, 'page'])
    need(stream, config.streams, 'streams', ['operations', id, 'stream'])
    errors.forEach((code, index) =>
      need(code, config.errors.codes, 'errors.codes', ['operations', id, 'errors', String(index)])
    )
  }
  for (const [title, { helper: own }] of Object.entries(config.skill))
    need(own, config.helpers, 'helpers', ['skill', title, 'helper'])
  need(config.relay, config.streams, 'streams', ['relay'])
  for (const [name, { events, ends, discriminator }] of Object.entries(config.streams)) {
    need(events, config.events, 'events', ['streams', name, 'events'])
    if (ends !== undefined && discriminator === undefined)
      context.addIssue({
        code: 'custom',
        path: ['streams', name, 'ends'],
        message: 'needs a discriminator beside it, since it lists types of events'
      })
  }
})

/** Every human decision about the SDK, as `sdk.yaml` states it. */
export type Config = z.infer<typeof schema>
export type StreamConvention = z.infer<typeof streamStyle>
