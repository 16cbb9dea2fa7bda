/** What a helper that comes or goes changes for programs: methods that it adds, calls that it makes, requests that it prepares. */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Changes } from '../../generator/changes/change.ts'
import { compareSurfaces } from '../../generator/changes/compare.ts'
import { build } from '../../generator/run/build.ts'
import type { Surface } from '../../generator/target/surface.ts'
import { documentOf, fields } from '../support/sketch.ts'

const config = readFileSync(new URL('../fixtures/sdk.yaml', import.meta.url), 'utf8')
const spec = JSON.stringify(
  documentOf({
    'POST /bot/{botId}/update': { id: 'updateBot', body: fields('name'), answer: fields('id') },
    'POST /conversation/{id}/session/create': {
      id: 'createConversationSession',
      answer: fields('token', 'expiresAt')
    }
  })
)

const session = '  session: { needs: [createConversationSession], statics: { fromSession: fromSession } }\n'
const meta = '  meta: { needs: [updateBot], prepare: prepareRequest }\n'

async function surfaceOf(helpers: string): Promise<Surface> {
  const whole = helpers === '' ? config : `${config}\nhelpers:\n${helpers}`
  const { files } = await build({ spec, place: 'small.json', config: whole, names: null }, 'small/sdk.yaml', {
    formatted: new Map(),
    surface: null
  })
  return JSON.parse(files.get('surface.json') ?? '') as Surface
}

let surfaces: Readonly<Record<'none' | 'session' | 'both', Surface>>
beforeAll(async () => {
  surfaces = {
    none: await surfaceOf(''),
    session: await surfaceOf(session),
    both: await surfaceOf(session + meta)
  }
})

function told({ verdict, changes }: Changes) {
  return {
    verdict,
    names: changes
      .filter(({ kind }) => kind !== 'docs/changed')
      .map(({ level, kind, name }) => `${level} ${kind} ${name}`)
  }
}

test('a method that a helper adds breaks programs when it goes', () => {
  const gone = ['major export/removed fromSession', 'major method/removed client.fromSession']
  expect(told(compareSurfaces(surfaces.session, surfaces.none, '1.0.0'))).toEqual({
    verdict: 'major',
    names: gone
  })
  const { verdict, names } = told(compareSurfaces(surfaces.none, surfaces.session, '1.0.0'))
  expect(verdict).toBe('minor')
  expect(names).toContain('minor method/added client.fromSession')
})

test('what a helper exports breaks programs when it goes, but for what only generated code calls', () => {
  expect(told(compareSurfaces(surfaces.both, surfaces.session, '1.0.0'))).toEqual({
    verdict: 'major',
    names: ['major export/removed updateMeta']
  })
})
