// A thread that imports packages and calls each of their methods against a recorder, with the globals frozen and compared.
import { parentPort, workerData } from 'node:worker_threads'
import { pathToFileURL } from 'node:url'

const watched = [
  'Object',
  'Function',
  'Array',
  'String',
  'Number',
  'Boolean',
  'Symbol',
  'RegExp',
  'Promise',
  'Map',
  'Set',
  'Error',
  'JSON',
  'Math',
  'Reflect',
  'URL',
  'Headers',
  'Request',
  'Response',
  'AbortController'
].flatMap((name) => {
  const value = globalThis[name]
  return typeof value === 'function' && value.prototype
    ? [
        [name, value],
        [`${name}.prototype`, value.prototype]
      ]
    : [[name, value]]
})
const snapshot = () =>
  JSON.stringify([
    Reflect.ownKeys(globalThis).map(String),
    ...watched.map(([name, value]) => [
      name,
      Reflect.ownKeys(value).map(
        (key) => `${String(key)} ${typeof Object.getOwnPropertyDescriptor(value, key).value}`
      )
    ])
  ])

const requests = []
const body = JSON.stringify({ id: 'id', items: [], cursor: null })
const fetchRecorded = async (input, init = {}) => {
  requests.push({
    url: String(typeof input === 'string' || input instanceof URL ? input : input.url),
    method: init.method ?? input.method ?? 'GET'
  })
  return new Response(body, { status: 200, headers: { 'content-type': 'application/json' } })
}
// Whatever is touched once is touched now: what Node makes lazily is no change that a package made.
await (await fetchRecorded('http://127.0.0.1/')).text()
;(new Headers(), new FormData(), new Request('http://127.0.0.1/'), new AbortController(), structuredClone({}))
await import(pathToFileURL(workerData.runtime).href)
for (const [, value] of watched) Object.freeze(value)
const before = snapshot()

/** The methods of a client and of what it has, each once. */
function* methodsOf(value, path, seen = new Set()) {
  if (typeof value !== 'object' || value === null || seen.has(value) || path.length > 6) return
  seen.add(value)
  const names = new Set()
  for (let type = value; type !== null && type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    if (/^(?:Resource|Object)$/.test(type.constructor?.name ?? '')) break
    for (const name of Object.getOwnPropertyNames(type)) names.add(name)
  }
  for (const name of names) {
    if (name === 'constructor') continue
    const member = value[name]
    if (typeof member === 'function') yield { value, name, path }
    else yield* methodsOf(member, [...path, name], seen)
  }
}

async function tryPackage({ entry, client }) {
  requests.length = 0
  let calls = 0
  const module = await import(pathToFileURL(entry).href)
  const made = new module[client]({
    secret: 'secret',
    baseUrl: 'http://127.0.0.1:9/v1',
    fetch: fetchRecorded
  })
  for (const { value, name, path } of methodsOf(made, [])) {
    if (path.length === 0) continue
    for (const given of [['id', 'id', 'id', {}], ['id', {}], [{}], ['id', 'id', {}]]) {
      try {
        await value[name](...given)
        calls += 1
      } catch (error) {
        // Arguments that do not fit are refused, which is as good as a call; nothing else may come of them.
        if (!(error instanceof Error)) throw error
      }
    }
  }
  const strange = requests.filter(({ url }) => !url.startsWith('http://127.0.0.1:9/v1/'))
  return {
    calls,
    requests: requests.length,
    strange,
    pwned: Reflect.has(globalThis, 'PWNED') || Reflect.has({}, 'PWNED'),
    changed: snapshot() !== before
  }
}

const results = []
for (const one of workerData.packages) {
  try {
    results.push(await tryPackage(one))
  } catch (error) {
    results.push({ failed: error instanceof Error ? `${error.name}: ${error.message}` : String(error) })
  }
}
parentPort.postMessage(results)
