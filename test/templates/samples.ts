/** A view of every template, written by hand: every field has something to say, and beside it what it says when empty. */
import type { ClientView } from '../../generator/target/typescript/package/client.ts'
import type { IndexView, PackageView } from '../../generator/target/typescript/package/package.ts'
import type { OperationsView } from '../../generator/target/typescript/package/operations.ts'
import type { PageView } from '../../generator/target/typescript/pages/pageView.ts'
import type { ReadmeView } from '../../generator/target/typescript/readme/readmeView.ts'
import type { ReferenceView } from '../../generator/target/typescript/package/reference.ts'
import type { CompatEntriesView } from '../../generator/target/typescript/compat/entries.ts'
import type { MigrationView } from '../../generator/target/typescript/compat/migration.ts'
import type { CompatIndexView, CompatView } from '../../generator/target/typescript/compat/oldTypes.ts'
import type { ResourceView } from '../../generator/target/typescript/calls/resource.ts'
import type { ServiceView } from '../../generator/target/typescript/package/service.ts'
import type { CallsView } from '../../generator/target/typescript/testing/callsView.ts'
import type { TestingServiceView } from '../../generator/target/typescript/testing/service.ts'
import type { TestingView } from '../../generator/target/typescript/testing/testing.ts'
import type { WebhooksView } from '../../generator/target/typescript/package/webhooks.ts'
import type { TypesView } from '../../generator/target/typescript/types/types.ts'
import type { Written } from '../support/written.ts'
import { skillSamples } from './skillSamples.ts'

/** One rendering. TypeScript is kept as text, so that no compiler takes a part of a package for a module of ours. */
export interface Sample {
  readonly template: string
  readonly snapshot: string
  /** The type of the view; templates of one type share its fields. */
  readonly type: string
  readonly view: object
}

const webhooks: Written<WebhooksView> = {
  imports: ["import { unwrapStandard } from './runtime/webhook/standard.ts'"],
  types: './types/webhooks.ts',
  events: [{ docs: '  /** A job failed. */', name: "'job.failed'", type: 'JobFailedWebhook' }],
  callbacks: [{ docs: '', name: "'runJob.ended'", type: 'RunJobEndedCallback' }],
  payload: 'WebhookPayload',
  unwrap: 'unwrapStandard<E>(body, headers, secret, options)',
  hasTime: true
}

/** Callbacks without a type, of a service that signs bodies alone. */
const bareWebhooks: Written<WebhooksView> = {
  imports: [],
  types: '',
  events: [],
  callbacks: [],
  payload: 'unknown',
  unwrap: "unwrapSigned<E>({ header: 'X-Signature', encoding: 'hex' }, body, headers, secret)",
  hasTime: false
}

/** A service that signs nothing. */
const unsignedWebhooks: Written<WebhooksView> = { ...bareWebhooks, unwrap: '' }

const client: Written<ClientView> = {
  imports: ["import { BotClient } from './resources/bot.ts'", "import { Client } from './service.ts'"],
  docs: '/** The Tiny API. */',
  className: 'Tiny',
  children: [
    { docs: '  /** Bots. */', name: 'bot', className: 'BotClient' },
    { docs: '  /** Teams. */', name: 'team', className: 'TeamClient' }
  ],
  statics: [
    {
      docs: '  /** A client with a token. */',
      head: 'fromToken(token: string): Tiny',
      body: 'return fromToken(Tiny, token)'
    }
  ],
  methods: [
    {
      docs: '  /** Says hello. */',
      overloads: [],
      head: 'greet(name: string): string',
      body: 'return greet(this, name)'
    },
    {
      docs: '',
      overloads: [
        '  /** Counts. */\n  count(text: string): number',
        '  count(list: readonly string[]): number'
      ],
      head: 'count(...args: unknown[]): unknown',
      body: 'return Reflect.apply(count, undefined, [this, ...args])'
    }
  ]
}

const index: Written<IndexView> = {
  client: 'Tiny',
  resources: [
    { className: 'BotClient', module: './resources/bot.ts' },
    { className: 'BotSessionClient', module: './resources/bot/session.ts' }
  ],
  types: [{ module: './types/bot.ts' }, { module: './types/shared.ts' }],
  helpers: [{ module: './helpers/follow.ts', names: 'follow, type FollowOptions' }],
  relay: true,
  errorBodies: true,
  answerHeaders: true
}

const packaged: Written<PackageView & CompatEntriesView> = {
  version: '1.2.3',
  holder: 'Ada',
  client: 'Tiny',
  userAgent: "'tiny-sdk/1.2.3'",
  quoted: {
    name: '"tiny-sdk"',
    version: '"1.2.3"',
    description: '"The \\"Tiny\\" API as a typed client"',
    license: '"MIT"'
  },
  facts: [
    { key: '"homepage"', value: '"https://tiny.example"' },
    { key: '"repository"', value: '{"type":"git","url":"git+https://tiny.example/sdk.git"}' }
  ],
  moved: [{ subpath: 'con', module: 'resources/con-1f2e3d4c' }],
  own: [{ module: 'custom/greet.ts' }],
  hasCompat: true,
  hasTesting: true,
  compat: [
    { subpath: 'compat', types: 'compat', code: 'compat' },
    { subpath: '*/v1', types: 'compat/*/v1', code: 'compat' }
  ],
  entries: [
    { subpath: './bot', module: 'resources/bot' },
    { subpath: './bot/session', module: 'resources/bot/session' }
  ]
}

const page: Written<PageView> = {
  title: '`client.bot`',
  className: '`BotClient`',
  subpath: '`tiny-sdk/bot`',
  docs: 'Bots.',
  actions: [
    {
      name: 'ask',
      docs: 'Ask a bot.',
      isDeprecated: true,
      example: "const answer = await client.bot.ask(botId, { text: 'Hello' })",
      route: '`POST /bot/{botId}/ask`',
      takes: '`BotAskRequest`: `text!`',
      gives: '`BotAskResponse`: `text`',
      stream: '`.stream()`: `token`',
      errors: '`NOT_FOUND`'
    },
    {
      name: 'wake',
      docs: 'Wake a bot.',
      isDeprecated: false,
      example: '',
      route: '`POST /bot/{botId}/wake`',
      takes: '`EmptyRequest`',
      gives: '`void`',
      stream: '',
      errors: ''
    }
  ]
}

const sentWebhooks = {
  specifier: 'tiny-sdk/webhooks',
  types: '`WebhookPayloads` by the name of the webhook',
  type: 'WebhookPayloads',
  payload: "WebhookPayloads['bot.woke']",
  isSigned: true,
  hasTime: true
}

const readme: Written<ReadmeView> = {
  name: 'tiny-sdk',
  description: 'The Tiny API',
  license: 'MIT',
  client: 'Tiny',
  service: 'Tiny',
  product: 'tiny-sdk',
  skill: 'skills/tiny',
  apiVersion: '`v1`',
  needed: '',
  addressed: '',
  secret: "token: 'my-secret'",
  rotating: 'token: async () => readSecret()',
  mockSecret: "token: 'test'",
  hasUploads: true,
  hasDownloads: true,
  errorBodies: 'BotGetErrors',
  answerHeaders: true,
  hasEvents: true,
  hasHeartbeats: true,
  hasFiles: true,
  hasSilence: true,
  hasSeveralRequests: true,
  hasSharedErrors: true,
  baseUrl: '`https://tiny.example/v1`',
  tokenVariable: 'TINY_TOKEN',
  tokenVariables: '`TINY_TOKEN`',
  secretFrom: 'the secret is read from TINY_TOKEN',
  secretVariables: '',
  servers: "`'live'`, `'sandbox'`",
  otherServer: "'sandbox'",
  addressVariables: '`TINY_URL`',
  logVariable: 'TINY_LOG',
  authHeader: 'Authorization',
  scheme: '`Bearer`',
  hasScheme: true,
  takesScheme: true,
  takesSecret: true,
  isAsked: true,
  takesToken: true,
  isTokenAlone: true,
  secrets: [],
  hostPath: '/v1',
  browserSecrets: '`sk-`',
  hasCorsHeaders: true,
  options: [{ name: '`zone`', header: '`X-Zone`', example: "`'Europe/London'`", docs: 'The time zone.' }],
  identity: 'actAs',
  transient: '408',
  safe: '520 to 530',
  idempotent: '`bot.update`',
  hasQuota: true,
  hasFamilies: true,
  webhooks: sentWebhooks,
  hasTesting: true,
  mocked: { operation: "'bot.fetch'", collection: "'bot'" },
  codes: [{ code: '`GONE`', status: '410', className: '`StatusError`', docs: 'It is gone.' }],
  first: "const { id } = await client.bot.create({ name: 'Ada' })",
  id: '`botId`',
  route: { route: '`GET /bot/{botId}/fetch`', call: '`client.bot.fetch(botId)`' },
  life: "await client.bot.create({ name: 'Ada' })",
  read: {
    call: 'client.bot.list()',
    timed: 'client.bot.list({}, { signal: controller.signal })',
    named: 'client.bot.list({}, { actAs: userId })',
    path: "'/bot/list'",
    request: "client.request('GET', '/bot/list')"
  },
  list: { call: 'client.bot.list()', take: '`take`', cursor: '`cursor`', maximum: '100', hasStream: true },
  table: 'client.bot.export()',
  upload: 'await client.file.upload(fileId, new Blob())',
  download: 'const file = await client.file.download(fileId)\nconsole.log(await file.text())',
  resource: { className: 'BotClient', subpath: 'tiny-sdk/bot', property: 'bot' },
  stream: {
    call: 'client.bot.ask(botId)',
    kind: 'event.type',
    eventType: 'BotAskEvent',
    hasText: true,
    hasResult: true,
    ends: '`x-stream-ends: result`',
    isRelayed: true,
    events: [{ type: '`token`', fields: '`data.token`', docs: 'A piece of the text.' }]
  },
  subscription: 'client.bot.watch(botId)'
}
const bareReadme: Written<ReadmeView> = {
  ...readme,
  needed: "{ baseUrl: 'https://api.example.com', token: 'my-secret' }",
  addressed: "baseUrl: 'https://api.example.com', ",
  secret: "username: 'ada', password: 'my-secret'",
  rotating: "username: 'ada', password: async () => readSecret()",
  mockSecret: "username: 'ada', password: 'test'",
  isAsked: false,
  takesToken: false,
  isTokenAlone: false,
  takesSecret: false,
  secrets: [
    { name: '`username`', variables: '`TINY_USERNAME`', example: "`'ada'`" },
    { name: '`password`', variables: '', example: "`'my-secret'`" }
  ],
  takesScheme: false,
  hasUploads: false,
  hasDownloads: false,
  errorBodies: '',
  answerHeaders: false,
  hasEvents: false,
  hasHeartbeats: false,
  hasFiles: false,
  hasSilence: false,
  hasSeveralRequests: false,
  hasSharedErrors: false,
  baseUrl: '',
  authHeader: "'X-Key'",
  scheme: 'none',
  hasScheme: false,
  apiVersion: '',
  tokenVariable: '',
  tokenVariables: '',
  secretFrom: '',
  secretVariables: '`TINY_USERNAME`, `TINY_PASSWORD`',
  servers: '',
  otherServer: '',
  addressVariables: '',
  logVariable: '',
  hostPath: '',
  browserSecrets: '',
  hasCorsHeaders: false,
  options: [],
  identity: '',
  transient: '',
  safe: '',
  idempotent: '',
  hasQuota: false,
  hasFamilies: false,
  webhooks: null,
  hasTesting: false,
  mocked: { operation: "'bot.fetch'", collection: '' },
  codes: [],
  first: '',
  route: null,
  life: '',
  read: null,
  list: null,
  table: '',
  upload: '',
  download: '',
  resource: null,
  stream: null,
  subscription: ''
}

const oldTypes: Written<CompatView> = {
  imports: ["import type { BotListParams } from '../../types/bot.ts'"],
  handedOn: [{ names: 'BotCreateRequest, BotUpdateRequest', module: '../../types/bot.ts' }],
  aliases: [
    {
      docs: '/** @deprecated Use `BotListParams`. */',
      name: 'BotListRequest',
      parameters: '<T>',
      to: 'BotListParams'
    }
  ]
}

const migration: Written<MigrationView> = {
  old: '`old-sdk`',
  version: '2.0.0',
  comparedWith: '1.9.0',
  name: '`tiny-sdk`',
  chapters: [{ title: 'Answers that may hold null', text: 'The API sends null.' }],
  sections: [
    { title: '`bot`', lines: ['- path `./bot`: same', '- class `BotClient`: same'] },
    { title: '`team`', lines: [] }
  ],
  links: ['[null]: #answers-that-may-hold-null']
}

const operations: Written<OperationsView> = {
  imports: ["import type { Operation } from '../runtime/index.ts'"],
  operations: [{ name: 'tellBot', type: 'Operation', value: "{ method: 'POST', path: '/bot/tell' }" }],
  events: [{ name: 'tellBot', type: 'BotEvent' }]
}

const reference: Written<ReferenceView> = {
  webhooks: ["- `WebhookPayloads['bot.woke']` → `BotWokeWebhook`"],
  secrets: ['- `token`, else `TINY_TOKEN`'],
  sections: [
    {
      title: 'client.bot',
      className: 'BotClient',
      subpath: 'tiny-sdk/bot',
      anchor: '#clientbot',
      page: './skills/tiny/resources/bot.md',
      source: './src/resources/bot.ts',
      types: '[Types](./src/types/bot.ts): `Bot`',
      lines: [
        '- `client.bot.create(request?, options?)` → `Bot` · `POST /bot/create`',
        '- `client.bot.list(params?, options?)` → `Page<Bot>` · `GET /bot/list`'
      ]
    },
    {
      title: 'client.team',
      className: 'TeamClient',
      subpath: 'tiny-sdk/team',
      anchor: '#clientteam',
      page: './skills/tiny/resources/team.md',
      source: './src/resources/team.ts',
      types: '',
      lines: []
    }
  ],
  errors: [{ code: '`NOT_FOUND`', className: '`NotFoundError`' }],
  aliases: ['- `client.bot.make`: the same as `client.bot.create`']
}

const resource: Written<ResourceView> = {
  imports: [
    "import { type Call, jsonCall, scoped } from '../runtime/index.ts'",
    "import { type CallOptions, Resource } from '../service.ts'"
  ],
  types: '../types/bot.ts',
  docs: '/** Bots. */',
  className: 'BotClient',
  children: [{ docs: '  /** Sessions. */', name: 'session', className: 'BotSessionClient' }],
  methods: [
    {
      docs: '  /** Create a bot */',
      overloads: [],
      head: 'create(request?: BotCreateRequest): Call<Bot>',
      body: "return jsonCall(this, route('createBot', 'POST /bot/create'), [], request, options)"
    },
    {
      docs: '',
      overloads: [
        '  /** Ask all */\n  ask(request: AskAll): Call<All>',
        '  /** Ask one */\n  ask(botId: string): Call<One>'
      ],
      head: 'ask(...args: unknown[]): Call<All | One>',
      body: [
        "const collection = route('askAll', 'POST /bot/ask')",
        "const item = route('askBot', 'POST /bot/{botId}/ask')",
        'return scoped(this, jsonCall, { collection, item }, args)'
      ].join('\n    ')
    }
  ]
}

const service: Written<ServiceView> = {
  imports: [
    "import { ApiClient, Resource as BaseResource, decodeServerSentEvents, type Service } from './runtime/index.ts'"
  ],
  docs: '/** The facts about the Tiny API that the runtime needs. */',
  apiVersion: "'v1 (2026-01-02)'",
  name: "'Tiny'",
  errors: '{ codes: { NOT_FOUND: 404 } }',
  service: "{ name: 'Tiny', baseUrl: 'https://tiny.example/v1', errors: errors }",
  baseOptions: 'BaseClientOptions',
  given: 'options',
  clientOptions: [
    { docs: '  /** The user name. */', name: 'username', type: 'string | null | undefined' },
    { docs: '  /** The password. */', name: 'password', type: 'Secret | null | undefined' }
  ],
  options: [
    { docs: '  /** In whose name. */', name: 'actingFor' },
    { docs: '  /** Time zone of local times. */', name: 'timezone' }
  ],
  pages: [{ docs: '/** Pages. */', name: 'cursorPages', value: "{ items: 'items' }" }],
  streams: [
    {
      docs: '/** Streams. */',
      name: 'chunks',
      value: "{ framing: 'sse', mediaType: 'text/event-stream', decoder: decodeServerSentEvents }"
    }
  ],
  events: [{ docs: '/** Events. */', name: 'chunkTypes', value: "['token']" }],
  relay: 'chunks',
  extend: true,
  codes: "'NOT_FOUND' | 'TOO_BUSY'",
  rules: "{ update: { retry: 'idempotent' } }"
}

const types: Written<TypesView> = {
  imports: ["import type { Meta } from './shared.ts'"],
  declarations: ['/** A bot. */\nexport interface Bot {\n  meta: Meta\n}', 'export type BotListItem = Bot']
}

const bareClient: Written<ClientView> = { ...client, statics: [], methods: [], imports: [], children: [] }
const bareIndex: Written<IndexView> = {
  ...index,
  helpers: [],
  relay: false,
  errorBodies: false,
  answerHeaders: false,
  resources: [],
  types: []
}
const bareReference: Written<ReferenceView> = {
  secrets: [],
  webhooks: [],
  sections: [],
  errors: [],
  aliases: []
}
const bareResource: Written<ResourceView> = { ...resource, imports: [], types: '', children: [], methods: [] }
const bareService: Written<ServiceView> = {
  ...service,
  imports: [],
  clientOptions: [],
  options: [],
  pages: [],
  streams: [],
  events: [],
  relay: '',
  extend: false
}
const bareTypes: Written<TypesView> = { imports: [], declarations: [] }

const sample = (type: string, template: string, snapshot: string, view: object): Sample => ({
  type,
  template,
  snapshot,
  view
})

const calls: Written<CallsView> = {
  behaviour: false,
  client: 'Tiny',
  packageName: 'tiny-sdk',
  options: "{ token: 'test', retries: 0 }",
  calls: [
    {
      name: "'bot.fetch'",
      route: "'GET /bot/{botId}/fetch'",
      path: "'/bot/abc123/fetch'",
      served: '',
      answer: "'object'",
      call: "client.bot.fetch('abc123')"
    }
  ],
  open: ["'bot.tell'"]
}

export const samples: readonly Sample[] = [
  sample('none', 'header', 'header.txt', {}),
  sample('ClientView', 'client', 'client.txt', client),
  sample('ClientView', 'client', 'client.bare.txt', bareClient),
  sample('WebhooksView', 'webhooks', 'webhooks.txt', webhooks),
  sample('WebhooksView', 'webhooks', 'webhooks.bare.txt', bareWebhooks),
  sample('WebhooksView', 'webhooks', 'webhooks.unsigned.txt', unsignedWebhooks),
  sample('IndexView', 'index', 'index.txt', index),
  sample('IndexView', 'index', 'index.bare.txt', bareIndex),
  sample('OperationsView', 'operations', 'operations.txt', operations),
  sample('OperationsView', 'operations', 'operations.bare.txt', {
    imports: [],
    operations: [],
    events: []
  } satisfies Written<OperationsView>),
  sample('ReferenceView', 'API', 'API.md', reference),
  sample('ReferenceView', 'API', 'API.bare.md', bareReference),
  sample('ResourceView', 'resource', 'resource.txt', resource),
  sample('ResourceView', 'resource', 'resource.bare.txt', bareResource),
  sample('ServiceView', 'service', 'service.txt', service),
  sample('ServiceView', 'service', 'service.bare.txt', bareService),
  sample('TypesView', 'types', 'types.txt', types),
  sample('TypesView', 'types', 'types.bare.txt', bareTypes),
  sample('PackageView', 'package.json', 'package.json', packaged),
  sample('PackageView', 'package.json', 'package.bare.json', {
    ...packaged,
    entries: [],
    facts: [],
    moved: [],
    own: [],
    hasCompat: false,
    hasTesting: false,
    compat: []
  } satisfies Written<PackageView & CompatEntriesView>),
  sample('PageView', 'page', 'page.md', page),
  sample('PageView', 'page', 'page.bare.md', { ...page, actions: [] } satisfies Written<PageView>),
  sample('ReadmeView', 'README', 'README.md', readme),
  sample('ReadmeView', 'README', 'README.bare.md', bareReadme),
  sample('ReadmeView', 'README', 'README.secrets.md', {
    ...bareReadme,
    takesSecret: true,
    isAsked: true,
    webhooks: { ...sentWebhooks, hasTime: false }
  }),
  sample('ReadmeView', 'README', 'README.webhooks.md', {
    ...bareReadme,
    webhooks: { ...sentWebhooks, isSigned: false, hasTime: false }
  }),
  sample('PackageView', 'LICENSE', 'LICENSE.txt', packaged),
  sample('PackageView', 'gitattributes', 'gitattributes.txt', packaged),
  sample('PackageView', 'tsconfig.json', 'tsconfig.json', packaged),
  sample('PackageView', 'tsdown.config', 'tsdown.config.js', packaged),
  sample('PackageView', 'tsdown.config', 'tsdown.config.bare.js', {
    ...packaged,
    own: [],
    hasCompat: false,
    hasTesting: false
  } satisfies Written<PackageView & CompatEntriesView>),
  sample('TestingView', 'testing', 'testing.txt', {
    service: 'Tiny',
    client: 'Tiny',
    behaviour: 'tiny',
    acts: "'tell'",
    mockSecret: "token: 'test'"
  } satisfies Written<TestingView>),
  sample('TestingView', 'testing', 'testing.bare.txt', {
    service: 'Tiny',
    client: 'Tiny',
    behaviour: '',
    acts: 'never',
    mockSecret: "token: 'test'"
  } satisfies Written<TestingView>),
  sample('TestingServiceView', 'testingService', 'testingService.txt', {
    answers: [{ name: "'bot.tell'", type: 'types.BotTellResponse' }],
    events: [{ name: "'bot.tell'", type: 'types.BotEvent' }],
    table: '{"operations":[]}',
    namesTypes: true
  } satisfies Written<TestingServiceView>),
  sample('TestingServiceView', 'testingService', 'testingService.bare.txt', {
    answers: [],
    events: [],
    table: '{}',
    namesTypes: false
  } satisfies Written<TestingServiceView>),
  sample('CallsView', 'testCalls', 'testCalls.txt', calls),
  sample('CallsView', 'testCalls', 'testCalls.bare.txt', {
    ...calls,
    calls: [],
    open: []
  } satisfies Written<CallsView>),
  sample('CallsView', 'testOperations', 'testOperations.txt', calls),
  sample('CallsView', 'testOperations', 'testOperations.behaviour.txt', {
    ...calls,
    behaviour: true
  } satisfies Written<CallsView>),
  sample('CallsView', 'testTsconfig', 'testTsconfig.json', calls),
  sample('CompatView', 'compat', 'compat.txt', oldTypes),
  sample('CompatView', 'compat', 'compat.bare.txt', {
    imports: [],
    handedOn: [],
    aliases: []
  } satisfies Written<CompatView>),
  sample('CompatIndexView', 'compatIndex', 'compatIndex.txt', {
    handedOn: oldTypes.handedOn
  } satisfies Written<CompatIndexView>),
  sample('CompatIndexView', 'compatIndex', 'compatIndex.bare.txt', {
    handedOn: []
  } satisfies Written<CompatIndexView>),
  sample('MigrationView', 'MIGRATION', 'MIGRATION.md', migration),
  sample('MigrationView', 'MIGRATION', 'MIGRATION.bare.md', {
    ...migration,
    comparedWith: '',
    chapters: [],
    sections: [],
    links: []
  } satisfies Written<MigrationView>),
  sample('PackageView', 'version', 'version.txt', packaged),
  ...skillSamples
]
