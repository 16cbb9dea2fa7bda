/** The REST grammar: what programs call the operations of a document whose paths name things and whose methods say what is done. */
import { describe, expect, test } from 'vitest'
import { membersOf, modelOf, type Setting, type Sketch } from '../../../support/sketch.ts'
import { codesOf, diagnosticsOf } from '../../../support/diagnostics.ts'

type Config = NonNullable<Setting['config']>

const rest: Config = {
  paths: { grammar: 'rest' },
  pages: {},
  verbs: { safe: [], idempotent: [], leading: [] }
}

/** A sketch in which each line is also the id of its operation, so that ids give no words to names. */
function sketchOf(lines: readonly string[], ids: readonly string[] = []): Sketch {
  return Object.fromEntries(lines.map((line, index) => [line, ids[index] ?? `op${index + 1}`]))
}

/** The dotted names by the line of each operation. */
function namesOf(lines: readonly string[], config: Config = rest, ids?: readonly string[]) {
  const sketch = sketchOf(lines, ids)
  const members = Object.entries(membersOf(modelOf(sketch, { config })))
  return Object.fromEntries(
    lines.map((line) => [line, members.find(([, id]) => id.split(' ').includes(String(sketch[line])))?.[0]])
  )
}

/** Expects the names of a whole document. */
function names(table: Readonly<Record<string, string>>, config?: Config): void {
  expect(namesOf(Object.keys(table), config)).toEqual(table)
}

describe('a function of OData', () => {
  test('is a method, whose arguments are in its parentheses', () => {
    names({
      'GET /GetNearestAirport(lat={lat},lon={lon})': 'getNearestAirport',
      "GET /users/{id}/microsoft.graph.delta(token='{token}')": 'users.microsoft.graph.delta',
      "GET /users('{id}')/trips": 'users.trips.list',
      "GET /reports/usage(period='{period}')": 'reports.usage.get'
    })
  })

  test('is not a key of several fields', () => {
    names({
      "GET /trips(id={id},user='{user}')": 'trips.get',
      "DELETE /trips(id={id},user='{user}')": 'trips.delete',
      "GET /trips(id={id},user='{user}')/stops": 'trips.stops.list'
    })
  })
})

describe('an item of no collection', () => {
  test('has the names of its operations, because nothing in its path says what it is', () => {
    const ids = ['indices.create', 'existsIndex', 'get_index', 'doc.index']
    const lines = ['PUT /{index}', 'HEAD /{index}', 'GET /{index}', 'PUT /{index}/docs/{id}']
    expect(namesOf(lines, rest, ids)).toEqual({
      'PUT /{index}': 'indicesCreate',
      'HEAD /{index}': 'existsIndex',
      'GET /{index}': 'getIndex',
      'PUT /{index}/docs/{id}': 'docs.replace'
    })
  })
})

describe('a collection and its items', () => {
  test('have a name for each method', () => {
    names({
      'GET /bots': 'bots.list',
      'POST /bots': 'bots.create',
      'DELETE /bots': 'bots.deleteAll',
      'GET /bots/{id}': 'bots.get',
      'PATCH /bots/{id}': 'bots.update',
      'PUT /bots/{id}': 'bots.replace',
      'DELETE /bots/{id}': 'bots.delete'
    })
  })

  test('have names of their own for all items, if one method is of both', () => {
    names({
      'PUT /repos': 'repos.replaceAll',
      'PUT /repos/{id}': 'repos.replace',
      'PATCH /repos': 'repos.updateAll',
      'PATCH /repos/{id}': 'repos.update',
      'PUT /topics': 'topics.replace'
    })
  })

  test('are spelled as the document spells them, and in the case of a program', () => {
    names({
      'GET /PaymentIntents/{id}': 'paymentIntents.get',
      'GET /SIP/{id}': 'sip.get',
      'GET /URLMaps/{id}': 'urlMaps.get',
      'GET /person/{id}': 'person.get',
      'GET /person': 'person.list'
    })
  })

  test('are below other items', () => {
    names({
      'GET /orgs/{org}/repos': 'orgs.repos.list',
      'POST /orgs/{org}/repos': 'orgs.repos.create',
      'GET /orgs/{org}/repos/{repo}': 'orgs.repos.get'
    })
  })

  test('may have several ids in a row, and ids before the first literal', () => {
    names({
      'GET /repos/{owner}/{repo}': 'repos.get',
      'DELETE /repos/{owner}/{repo}': 'repos.delete',
      'GET /{tenant}/users': 'users.list',
      'GET /{tenant}/users/{id}': 'users.get'
    })
  })

  test('a POST to an item changes it', () => {
    names({ 'POST /customers/{id}': 'customers.update', 'GET /customers/{id}': 'customers.get' })
  })
})

describe('the last literal', () => {
  test('is what is done if it is a verb, or if only a POST is about it', () => {
    names({
      'POST /intents/{id}/capture': 'intents.capture',
      'POST /intents/{id}/increment_authorization': 'intents.incrementAuthorization',
      'PUT /intents/{id}/cancel': 'intents.cancel',
      'GET /pets/findByStatus': 'pets.findByStatus',
      'GET /pets/search': 'pets.search',
      'POST /pets/{id}/photo': 'pets.photo'
    })
  })

  test('is a thing if several methods are about it, or a method that is done to things', () => {
    names({
      'GET /gists/{id}/star': 'gists.star.get',
      'PUT /gists/{id}/star': 'gists.star.replace',
      'DELETE /gists/{id}/star': 'gists.star.delete',
      'GET /store/inventory': 'store.inventory.get',
      'DELETE /users/{id}/photo': 'users.photo.delete',
      'GET /users/{id}/settings': 'users.settings.get',
      'GET /migrations/{id}/archive': 'migrations.archive.get',
      'DELETE /migrations/{id}/archive': 'migrations.archive.delete'
    })
  })

  test('is a thing if others are below it: then it is never a method and a resource', () => {
    names({
      'POST /accounts/{id}/login': 'accounts.login.create',
      'GET /accounts/{id}/login/history': 'accounts.login.history.get',
      'GET /user': 'user.get',
      'GET /user/repos': 'user.repos.list',
      'POST /jobs/run': 'jobs.run.create',
      'GET /jobs/{id}/run/{runId}': 'jobs.run.get'
    })
  })

  test('lists if it is plural, also of a word before others that may be a verb', () => {
    names({
      'GET /droplets/{id}/neighbors': 'droplets.neighbors.list',
      'GET /commits/{ref}/check-runs': 'commits.checkRuns.list',
      'POST /embeddings': 'embeddings.create',
      'GET /search/topics': 'search.topics.list',
      'GET /users/{id}/address': 'users.address.get',
      'GET /status': 'status.get'
    })
  })
})

describe('a path of one literal', () => {
  test('is a method of the client if it says what is done', () => {
    names({
      'POST /sendMessage': 'sendMessage',
      'GET /getMe': 'getMe',
      'GET /ping': 'ping',
      'POST /login': 'login'
    })
  })

  test('with dots is a method of a group', () => {
    names({
      'POST /chat.postMessage': 'chat.postMessage',
      'GET /conversations.history': 'conversations.history',
      'POST /admin.conversations.restrictAccess.addGroup': 'admin.conversations.restrictAccess.addGroup'
    })
  })

  test.each(['extend', 'request', 'constructor', 'then'])(
    'is not called %s, which the client or its language has',
    (name) => {
      const [member] = Object.keys(membersOf(modelOf({ [`POST /${name}`]: 'doIt' }, { config: rest })))
      expect(member).toMatch(/^[a-z]\w+$/i)
      expect(member).not.toBe(name)
    }
  )

  test('of the root alone is called by its id', () => {
    expect(namesOf(['GET /', 'POST /'], rest, ['getRoot', 'batch-all'])).toEqual({
      'GET /': 'getRoot',
      'POST /': 'batchAll'
    })
  })
})

describe('what is in a segment beside names', () => {
  test('is left out of names', () => {
    names({
      'GET /Accounts.json': 'accounts.list',
      'GET /Accounts/{Sid}.json': 'accounts.get',
      'GET /users/{id}/': 'users.get',
      'GET /users/': 'users.list',
      'GET /files/{name}.{format}': 'files.get',
      'GET /projects/{id}/-/labels': 'projects.labels.list'
    })
  })

  test('gives the verb behind a colon, a hash or a bare query', () => {
    names({
      'POST /topics/{topic}:publish': 'topics.publish',
      'GET /documents:batchGet': 'documents.batchGet',
      'PUT /files/{id}#add_shared_link': 'files.addSharedLink',
      'PUT /files/{id}#remove_shared_link': 'files.removeSharedLink',
      'GET /buckets/{name}?acl': 'buckets.acl',
      'POST /#X-Amz-Target=Things.AddTags': 'AddTags'.replace('A', 'a'),
      'GET /assistants?beta=true': 'assistants.list'
    })
  })

  test('gives the names of a mixed segment', () => {
    names({ "GET /Users('{id}')": 'users.get', "GET /Users('{id}')/Messages": 'users.messages.list' })
  })
})

describe('a prefix', () => {
  test('that all paths share is left out if it is a version or `api`', () => {
    names({ 'GET /api/v1/users': 'users.list', 'GET /api/v1/users/{id}': 'users.get' })
    names({ 'GET /2010-04-01/calls': 'calls.list', 'GET /2010-04-01/calls/{id}': 'calls.get' })
    names({ 'GET /crm/v3/contacts': 'contacts.list', 'GET /crm/v3/deals': 'deals.list' })
  })

  test('that names something stays, and so does one that only some paths have', () => {
    names({ 'GET /pets': 'pets.list', 'GET /pets/{id}': 'pets.get' })
    names({ 'GET /v1/users': 'v1.users.list', 'GET /v2/users': 'v2.users.list' })
    names({ 'GET /1.1/users': 'v1_1.users.list'.replace('_', ''), 'GET /2/users': 'v2.users.list' })
  })

  test('of sdk.yaml is left out wherever it is, and none is if sdk.yaml says so', () => {
    const lines = { 'GET /admin/users': 'users.list', 'GET /other/users': 'other.users.list' }
    names(lines, { ...rest, paths: { grammar: 'rest', prefix: '/admin' } })
    names({ 'GET /v1/users': 'v1.users.list' }, { ...rest, paths: { grammar: 'rest', prefix: '' } })
  })

  test('of sdk.yaml is left out of the action grammar, too', () => {
    const config = { ...rest, paths: { grammar: 'action' as const, prefix: '/v1' } }
    names({ 'POST /v1/bot/create': 'bot.create' }, config)
  })

  test('that no path has is told', () => {
    const config = { ...rest, paths: { grammar: 'rest' as const, prefix: '/v2' } }
    const { diagnostics } = modelOf(sketchOf(['GET /v1/users', 'GET /v1/bots']), { config })
    expect(diagnostics.filter(({ message }) => message.startsWith('paths.prefix'))).toMatchObject([
      { code: 'config/unused', fix: 'Write /v1, with which all paths begin, or remove the line.' }
    ])
  })
})

describe('two operations that claim one name', () => {
  test('take the words of their ids, in any order of the document', () => {
    const lines = ['PATCH /things/{id}', 'POST /things/{id}']
    const ids = ['things/patch-partially', 'things/touch']
    const want = {
      'PATCH /things/{id}': 'things.patchPartially',
      'POST /things/{id}': 'things.updateTouch'
    }
    expect(namesOf(lines, rest, ids)).toEqual(want)
    expect(namesOf(lines.toReversed(), rest, ids.toReversed())).toEqual(want)
  })

  test('need no decision, whatever they are', () => {
    const lines = ['GET /a/{x}/b', 'GET /a/{x}/{y}/b', 'GET /a/{x}/{y}/{z}/b', 'GET /a-/{x}/b']
    const found = Object.values(namesOf(lines))
    expect(new Set(found).size).toBe(lines.length)
  })
})

describe('a path that cannot be sent', () => {
  test.each([
    ['GET /a/../b', 'has the segment'],
    ['GET /a/{b', 'has a brace'],
    ['GET a/b', 'does not begin with a slash']
  ])('%s is refused', (line, message) => {
    const found = diagnosticsOf(() => modelOf({ [line]: 'a' }, { config: rest }))
    expect(codesOf(found)).toHaveLength(1)
    expect(found[0]?.message).toContain(message)
  })
})
