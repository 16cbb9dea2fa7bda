/** What a changelog says of one version. */
import { describe, expect, test } from 'vitest'
import { changeOf, type Change } from '../../../generator/changes/change.ts'
import { changelogText } from '../../../generator/changes/changelog.ts'
import { notesText, type Notes } from '../../../generator/changes/notes.ts'
import type { ModuleSurface, OperationSurface, Surface } from '../../../generator/target/surface.ts'
import { aClass, aModule, aSurface } from '../../support/aSurface.ts'

function operation(id: string, route: string): OperationSurface {
  return {
    id,
    route,
    deprecated: false,
    retry: 'never',
    idempotentWith: null,
    errorCodes: [],
    limit: null,
    parameters: [],
    accepts: [],
    answers: []
  }
}

/** A package whose client leads to one resource with these methods, by name and form. */
function shop(resource: string, methods: Readonly<Record<string, string>>): Surface {
  const className = `${resource.charAt(0).toUpperCase()}${resource.slice(1)}Client`
  const route = (name: string): string => `POST /${resource}/${name}`
  const modules: Readonly<Record<string, ModuleSurface>> = {
    'index.ts': aModule({ exports: { './client.ts': ['Shop', 'Shop as default'] } }),
    'client.ts': aModule({
      imports: { [`./resources/${resource}.ts`]: [className] },
      classes: [aClass('Shop', { children: { [resource]: className } })]
    }),
    [`resources/${resource}.ts`]: aModule({
      classes: [
        aClass(className, {
          methods: Object.entries(methods).map(([name, form]) => ({
            name,
            forms: [form],
            docs: '',
            operations: [route(name)]
          }))
        })
      ]
    })
  }
  return aSurface(modules, {
    subpaths: { '.': 'index.ts', [`./${resource}`]: `resources/${resource}.ts` },
    operations: Object.keys(methods).map((name) => operation(`${name}${resource}`, route(name)))
  })
}

const old = shop('lamp', { create: '(request: LampCreateRequest, options?: CallOptions): Call<Lamp>' })

function change(kind: Change['kind'], name: string, given: Partial<Change> = {}): Change {
  const rest = { place: '', reason: 'Why.', level: 'major', decidedBy: 'rule' } as const
  const made = changeOf({ ...rest, kind, name, ...given })
  return made
}

function notes(changes: readonly Change[], given: Partial<Notes> = {}): string {
  return notesText({ package: '@shop/client', old, now: old, changes, reasonFor: () => null, ...given })
}

describe('notesText', () => {
  test('notesText says that nothing changed', () => {
    expect(notes([])).toBe('Nothing changed for programs.\n')
  })

  test('notesText shows the old and the new line of a call that has another name', () => {
    const now = shop('light', { create: '(request: LightCreateRequest, options?: CallOptions): Call<Light>' })
    const gone = change('method/removed', 'client.lamp.create', { successor: 'client.light.create' })
    const moved = change('subpath/removed', './lamp', { successor: './light' })
    expect(notes([gone, moved], { now })).toBe(
      [
        '### Breaking',
        '',
        '- Methods of `client.lamp` have new names:',
        '',
        '  ```diff',
        '  - await client.lamp.create(request)',
        '  + await client.light.create(request)',
        '  ```',
        '',
        '- Imports:',
        '',
        '  ```diff',
        "  - import … from '@shop/client/lamp'",
        "  + import … from '@shop/client/light'",
        '  ```',
        ''
      ].join('\n')
    )
  })

  test('notesText says which operation the server no longer answers', () => {
    const gone = change('method/removed', 'client.lamp.create', { place: 'POST /lamp/create' })
    expect(notes([gone], { now: shop('light', {}) })).toBe(
      '### Breaking\n\n- `client.lamp.create` is gone: the server no longer answers `POST /lamp/create`.\n'
    )
    expect(notes([gone])).toBe('### Breaking\n\n- `client.lamp.create` is gone.\n')
  })

  test('notesText puts two hundred names of a new resource into one line', () => {
    const without = shop('light', { create: '(): Call<Light>', dim: '(): Call<Light>' })
    const own = Array.from({ length: 200 }, (_, index) => ({
      name: `Light${index}`,
      text: `type Light${index} = 1`
    }))
    const now: Surface = {
      ...without,
      subpaths: { ...without.subpaths, './types/light': 'types/light.ts' },
      modules: { ...without.modules, 'types/light.ts': aModule({ types: own }) }
    }
    const fresh = { level: 'minor', reason: 'It is new.' } as const
    const types = own.map(({ name }) =>
      change('export/added', name, { ...fresh, place: 'POST /light/create' })
    )
    const methods = ['client.light.create', 'client.light.dim'].map((name) =>
      change('method/added', name, fresh)
    )
    const field = change('field/added', 'client.light', { level: 'minor', reason: 'New: LightClient.' })
    expect(notes([...types, ...methods, field, change('subpath/added', './light', fresh)], { now })).toBe(
      '### Added\n\n- `client.light` is new: the methods `create`, `dim`; 200 exported names; imported from `@shop/client/light`.\n'
    )
  })

  test('notesText puts what a person accepted below the reason, and the rest before it', () => {
    const changes = ['Lamp.a', 'Lamp.b', 'Lamp.c'].map((name) => change('field/removed', name))
    const reasonFor = ({ name }: Change) => (name === 'Lamp.b' ? null : 'Nobody *used* it.')
    expect(notes(changes, { reasonFor })).toBe(
      '### Breaking\n\n- `Lamp.b`: Why.\n\nNobody \\*used\\* it.\n\n- `Lamp.a`, `Lamp.c`: Why.\n'
    )
  })

  test('notesText shows the forms of a method that changed', () => {
    const now = shop('lamp', { create: '(request: LampCreateRequest): Call<Light>' })
    expect(notes([change('method/changed', 'client.lamp.create')], { now })).toContain(
      [
        '  - client.lamp.create(request: LampCreateRequest, options?: CallOptions): Call<Lamp>',
        '  + client.lamp.create(request: LampCreateRequest): Call<Light>'
      ].join('\n')
    )
  })

  test('notesText sorts what does not break into added, changed, deprecated and removed', () => {
    const level = 'minor'
    const changes = [
      change('errorCode/removed', 'GONE', { level }),
      change('operation/changed', 'createlamp', {
        level,
        place: 'POST /lamp/create',
        reason: 'It is deprecated.'
      }),
      change('type/changed', 'Lamp', { level }),
      change('value/added', 'Lamp.kind', { level, reason: '"x" is new.' })
    ]
    expect(notes(changes)).toBe(
      [
        '### Added\n\n- `Lamp.kind`: "x" is new.\n',
        '### Changed\n\n- `Lamp`: Why.\n',
        '### Deprecated\n\n- `client.lamp.create`: It is deprecated.\n',
        '### Removed\n\n- `GONE`: Why.\n'
      ].join('\n')
    )
  })

  test('notesText counts comments, and names eight of many things that do not break', () => {
    const docs = [1, 2, 3].map((index) => change('docs/changed', `client.lamp.m${index}`, { level: 'patch' }))
    const types = Array.from({ length: 12 }, (_, index) =>
      change('type/changed', `T${index}`, { level: 'minor' })
    )
    expect(notes([...docs, ...types])).toBe(
      '### Changed\n\n- `T0`, `T1`, `T2`, `T3`, `T4`, `T5`, `T6`, `T7` and 4 more: Why.\n- 3 comments changed.\n'
    )
  })
})

describe('changelogText', () => {
  test('changelogText has a section for each version, in the given order', () => {
    const entries = [
      { version: '0.2.0', text: '### Added\n\n- More.\n' },
      { version: '0.1.0', text: 'The first release.\n' }
    ]
    expect(changelogText(entries)).toBe(
      '# Changelog\n\n## 0.2.0\n\n### Added\n\n- More.\n\n## 0.1.0\n\nThe first release.\n'
    )
  })
})
