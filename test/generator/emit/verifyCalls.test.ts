import { expect, it } from 'vitest'
import { verifyCalls } from '../../../generator/emit/verifyCalls.ts'
import { aClass, aModule, aSurface } from '../../support/aSurface.ts'
import { codesOf, diagnosticsOf } from '../../support/diagnostics.ts'

const wanted = ['GET /bot/list', 'POST /bot/create'].map((route) => ({
  route,
  pointer: `#/${route}`,
  times: 1
}))

/** What is said of a source whose two methods call these routes. */
function faultsOf(...routes: readonly (readonly string[])[]): readonly string[] {
  const methods = routes.map((operations) => ({ name: 'method', forms: [], docs: '', operations }))
  const surface = aSurface({ 'resources/bot.ts': aModule({ classes: [aClass('BotClient', { methods })] }) })
  return codesOf(diagnosticsOf(() => verifyCalls(surface, wanted)))
}

it('accepts a source that calls each operation once', () => {
  expect(faultsOf(['GET /bot/list'], ['POST /bot/create'])).toEqual([])
})

it('refuses a source that lacks a call, at the operation', () => {
  expect(faultsOf(['GET /bot/list'])).toEqual(['output/invalid at #/POST /bot/create'])
})

it('refuses a source that calls an operation twice, and tells every fault', () => {
  expect(faultsOf(['GET /bot/list', 'GET /bot/list'])).toEqual([
    'output/invalid at #/GET /bot/list',
    'output/invalid at #/POST /bot/create'
  ])
})

it('operations that have one route are called once each', () => {
  const methods = ['get', 'getExploded'].map((name) => ({
    name,
    forms: [],
    docs: '',
    operations: ['GET /cookies']
  }))
  const surface = aSurface({ 'resources/a.ts': aModule({ classes: [aClass('AClient', { methods })] }) })
  const twice = ['/cookies', '/cookies#exploded'].map((path) => ({
    route: 'GET /cookies',
    pointer: path,
    times: 1
  }))
  expect(() => verifyCalls(surface, twice)).not.toThrow()
  expect(() =>
    verifyCalls(surface, [...twice, { route: 'GET /cookies', pointer: '#third', times: 1 }])
  ).toThrow()
})

it('a call that a former name makes, too, is made twice', () => {
  const methods = ['create', 'make'].map((name) => ({
    name,
    forms: [],
    docs: '',
    operations: ['POST /bot/create']
  }))
  const surface = aSurface({ 'resources/bot.ts': aModule({ classes: [aClass('BotClient', { methods })] }) })
  const told = (times: number) =>
    codesOf(diagnosticsOf(() => verifyCalls(surface, [{ route: 'POST /bot/create', pointer: '#', times }])))
  expect([told(1), told(2), told(3)]).toEqual([['output/invalid at #'], [], ['output/invalid at #']])
})
