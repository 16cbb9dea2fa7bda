/** How TypeDoc makes a site of the emitted package: `npm run docs` writes it into `site/`, which is neither committed nor packed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Converter, OptionDefaults } from 'typedoc'

const folder = new URL('../../generated/', import.meta.url)
const { name, exports } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
const subpaths = subpathsOf(exports)

export default {
  name,
  basePath: pathOf(''),
  tsconfig: pathOf('tsconfig.json'),
  readme: pathOf('README.md'),
  out: fileURLToPath(new URL('../../site/', import.meta.url)),
  entryPoints: [...subpaths.keys()].map(pathOf),
  plugin: [nameModules],
  // A site is the same wherever and whenever it is built.
  disableSources: true,
  hideGenerator: true,
  // What a field promises in the document, as `fieldDocs.ts` prints it.
  blockTags: [
    ...OptionDefaults.blockTags.filter((tag) => tag !== '@inheritDoc'),
    ...['@format', '@pattern', '@minimum', '@exclusiveMinimum', '@maximum', '@exclusiveMaximum'],
    ...['@multipleOf', '@minLength', '@maxLength', '@minItems', '@maxItems']
  ],
  // A mark that the generator reads in helpers. TypeDoc's tag of that name would replace the words of the helper.
  modifierTags: [...OptionDefaults.modifierTags, '@inheritDoc'],
  excludeTags: [...OptionDefaults.excludeTags, '@inheritDoc'],
  treatWarningsAsErrors: true,
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    rewrittenLink: true,
    notDocumented: false
  },
  intentionallyNotExported: [
    // What constructors and functions take that only generated code calls.
    'src/helpers/follow/dispatch.ts:Dispatch',
    'src/runtime/call/call.ts:Read',
    'src/runtime/call/resource.ts:Resource',
    'src/runtime/call/service.ts:Operation',
    'src/runtime/call/service.ts:Service',
    'src/runtime/call/service.ts:StreamStyle',
    'src/runtime/request/prepare.ts:Invocation',
    'src/runtime/request/prepare.ts:Variant',
    'src/runtime/send/exchange.ts:Exchange',
    'src/runtime/stream/eventSource.ts:EventSource',
    'src/runtime/stream/eventTee.ts:Reader',
    // Steps of a type, which the exported type stands for.
    'src/helpers/tools/schema.ts:OutputOf',
    'src/runtime/call/log.ts:levels',
    'src/testing/fill.ts:Values',
    'src/testing/mock.ts:EventOf'
  ]
}

/** The sources that a user can import, with the first subpath of each. */
function subpathsOf(all) {
  const files = readdirSync(new URL('src/', folder), { recursive: true }).map((path) =>
    path.replaceAll('\\', '/')
  )
  const found = new Map()
  for (const [subpath, target] of Object.entries(all)) {
    if (typeof target === 'string') continue
    // An old spelling has declarations of its own, and the code of another subpath.
    const source = target.import.types.replace(/^\.\/dist\//, '').replace(/\.d\.ts$/, '.ts')
    const [before, after] = source.split('*')
    if (after === undefined) add(found, source, subpath)
    else
      for (const file of files.filter((each) => each.startsWith(before) && each.endsWith(after)).sort())
        add(found, file, subpath.replace('*', file.slice(before.length, -after.length)))
  }
  return found
}

function add(found, file, subpath) {
  const path = `src/${file}`
  if (!existsSync(new URL(path, folder))) throw new Error(`${subpath} has no source: ${path} does not exist`)
  if (!found.has(path)) found.set(path, subpath)
}

/** Gives each page the name that an import has. */
function nameModules({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const subpath = subpaths.get(`${module.name}.ts`) ?? subpaths.get(`${module.name}/index.ts`)
      if (subpath !== undefined) module.name = subpath === '.' ? name : `${name}${subpath.slice(1)}`
    }
  })
}

function pathOf(path) {
  return fileURLToPath(new URL(path, folder))
}
