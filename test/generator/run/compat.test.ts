/** What a run makes of `compat`: for any API, and of files that are missing or malformed. */
import { describe, expect, test } from 'vitest'
import { build } from '../../../generator/run/build.ts'
import { readModel } from '../../../generator/run/readModel.ts'
import type { Inputs } from '../../../generator/run/inputs.ts'
import { bareDecisions } from '../../support/config.ts'
import { diagnosticsOf } from '../../support/diagnostics.ts'
import { documentOf } from '../../support/sketch.ts'

const surface = `package: old-lamp
version: 2.0.0
subpaths:
  .: { classes: { Old: { methods: { dim: level } } } }
  lamp:
    classes: { LampClient: { properties: [bulb], methods: { create: request, melt: lampId } } }
  lamp/v1:
    functions: { createLamp: 'client, request', meltLamp: 'client, lampId' }
    types: [LampCreateRequestBody, LampMeltRequest]
  tools: { functions: { soften: text } }
`

const section = `
compat:
  spellings: { '{path}/index.js': '{path}', '{path}/v1.js': '{path}/v1' }
  rules: { '{Name}RequestBody': '{Name}Request', '{Type}': '{Type}' }
  reasons: { soften: Lamps soften nothing., LampMeltRequest: Lamps do not melt. }
`

function inputs(more: Partial<Inputs> = {}, lines = section): Inputs {
  return {
    spec: JSON.stringify(
      documentOf({ 'POST /lamp/create': 'createLamp', 'POST /lamp/{lampId}/bulb/create': 'createBulb' })
    ),
    place: 'spec.json',
    config: `${bareDecisions().toString()}${lines}`,
    names: null,
    compat: { surface, checked: null, chapters: null },
    ...more
  }
}

async function built(given: Inputs): Promise<ReadonlyMap<string, string>> {
  return (await build(given, 'sdk.yaml', { formatted: new Map(), surface: null })).files
}

const faults = (given: Inputs): readonly string[] =>
  diagnosticsOf(() => readModel(given, 'sdk.yaml')).map(
    ({ code, place, message }) => `${code} ${place}: ${message}`
  )

describe('a package for people who come from another', () => {
  test('gives the old types in the old path, and exports the other spellings by pattern', async () => {
    const files = await built(inputs())
    expect(files.get('src/compat/lamp/v1.ts')).toContain(
      'export type LampCreateRequestBody = LampCreateRequest'
    )
    const manifest: { readonly exports: object } = JSON.parse(files.get('package.json') ?? '{}')
    expect(Object.keys(manifest.exports)).toEqual([
      '.',
      './lamp',
      './lamp/bulb',
      './compat',
      './*/v1',
      './*/index.js',
      './*/v1.js',
      './testing',
      './package.json'
    ])
  })

  test('says of every entry what it is here', async () => {
    const text = (await built(inputs())).get('MIGRATION.md') ?? ''
    expect(text.slice(text.indexOf('## Every name'))).toMatchInlineSnapshot(`
      "## Every name

      ### \`old-lamp\`

      - path \`.\`: same
      - class \`Old\`: different: the API has nothing like it.
      - \`Old.dim(level)\`: different: the API has nothing like it.

      ### \`lamp\`

      - path \`./lamp\`: same
      - path \`./lamp/v1\`: alias: its types, and no code; its functions are methods
      - class \`LampClient\`: same
      - members of \`LampClient\`, same: \`bulb\`, \`create\`°
      - \`LampClient.melt(lampId)\`: different: the API has nothing like it.
      - \`createLamp(client, request)\`° → \`client.lamp.create(request)\`
      - \`meltLamp(client, lampId)\`: different: the API has nothing like it.
      - type \`LampCreateRequestBody\` → \`LampCreateRequest\`°
      - type \`LampMeltRequest\`: different: Lamps do not melt.

      ### \`tools\`

      - path \`./tools\`: different: nothing of it is left to import
      - \`soften(text)\`: different: Lamps soften nothing.

      "
    `)
  })

  test('has old names in its surface, each under one subpath', async () => {
    const { subpaths }: { readonly subpaths: object } = JSON.parse(
      (await built(inputs())).get('surface.json') ?? '{}'
    )
    expect(Object.keys(subpaths)).toEqual([
      '.',
      './lamp',
      './lamp/bulb',
      './compat',
      './lamp/v1',
      './testing'
    ])
  })

  test('has nothing of it if sdk.yaml does not name the other, whatever is beside it', async () => {
    const files = await built(inputs({}, ''))
    expect([...files.keys()].filter((path) => /compat|MIGRATION/.test(path))).toEqual([])
    expect(files.get('package.json')).not.toContain('compat')
  })
})

describe('faults', () => {
  test('a list that does not exist is asked for', () => {
    expect(faults(inputs({ compat: null }))).toEqual([
      'input/missing compat.yaml: compat of sdk.yaml needs compat.yaml beside it, which does not exist.'
    ])
  })

  test.each([
    ['YAML that is cut', 'subpaths: {', 'input/syntax compat.yaml:1:'],
    ['nothing', '', 'config/key compat.yaml:1:1'],
    ['an unknown key', `${surface}colour: red\n`, 'config/key compat.yaml:'],
    ['types that are not a list', surface.replace(/\[Lamp.*\]/, 'all'), 'config/key compat.yaml:9:12']
  ])('a list with %s is refused with its place', (_, text, begin) => {
    const found = faults(inputs({ compat: { surface: text, checked: null, chapters: null } }))
    expect(found).toHaveLength(1)
    expect(found[0]?.startsWith(begin), found[0]).toBe(true)
  })

  test('a record of the comparison that is malformed is refused', () => {
    const found = faults(inputs({ compat: { surface, checked: '{"version": 1}', chapters: null } }))
    expect(found[0]).toContain('config/key compat.checked.json:1:')
  })

  test('a chapter without a kind is refused with its line', () => {
    const chapters = '## null: May be null\n\nText\n\n## Other\n'
    expect(faults(inputs({ compat: { surface, checked: null, chapters } }))[0]).toContain(
      'input/syntax compat.md:5: A chapter begins with a heading'
    )
  })

  test('lines for names that the list lacks are told, with the nearest', () => {
    const lines = section
      .replace('reasons: {', 'reasons: { softem: It is soft.,')
      .replace("'{Type}': '{Type}'", "'{Type}': '{Type}', 'X{Name}': '{Name}'")
    const { diagnostics } = readModel(inputs({}, lines), 'sdk.yaml')
    const told = diagnostics.filter(({ code }) => code === 'config/unused').map(({ message }) => message)
    expect(told).toEqual([
      'compat.reasons.softem: compat.yaml has no such name. Did you mean soften?',
      'compat.rules.X{Name}: compat.yaml has no such names.'
    ])
  })
})
