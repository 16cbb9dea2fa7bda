import { describe, expect, it } from 'vitest'
import type { Api } from '../../../../generator/model/api.ts'
import { aliasesOf } from '../../../../generator/target/typescript/package/aliases.ts'
import { testConfig } from '../../../support/config.ts'
import { codesOf, diagnosticsOf } from '../../../support/diagnostics.ts'
import { anAction, aResource, silent } from '../anAction.ts'

const list = anAction({ id: 'listParts', method: 'GET', path: '/plan/{planId}/part/list' })
const create = anAction({ id: 'createPlan', path: '/plan/create' })
const plan = aResource('plan', [create], [aResource('plan.part', [list])])
const api: Api = {
  title: 'Tiny',
  version: '1',
  docs: silent,
  baseUrl: '',
  auth: { header: 'Authorization', scheme: 'Bearer' },
  resources: [plan, aResource('robot')],
  types: [],
  errors: []
}

const aliasesFor = (aliases: Readonly<Record<string, string>>) => aliasesOf(api, testConfig({ aliases }))

describe('aliasesOf', () => {
  it('finds the action from the resource that gets the alias, aliases by name', () => {
    expect([
      ...aliasesFor({
        'plan.makePlan': 'createPlan',
        'plan.listParts': 'listParts',
        'plan.part.all': 'listParts'
      })
    ]).toEqual([
      [
        'plan',
        [
          { name: 'listParts', target: ['part'], action: list },
          { name: 'makePlan', target: [], action: create }
        ]
      ],
      ['plan.part', [{ name: 'all', target: [], action: list }]]
    ])
  })

  it('leaves out what the document does not have: an older one knows fewer operations', () => {
    expect(aliasesFor({ 'plan.gone': 'deletePlan' }).size).toBe(0)
  })

  const faults: readonly { rule: string; aliases: Readonly<Record<string, string>> }[] = [
    {
      rule: 'an alias on a resource that does not lead to the action',
      aliases: { 'robot.listParts': 'listParts' }
    },
    { rule: 'an alias on the client itself', aliases: { listParts: 'listParts' } },
    { rule: 'an alias with the name of a method', aliases: { 'plan.create': 'listParts' } },
    { rule: 'an alias with the name of a resource', aliases: { 'plan.part': 'createPlan' } }
  ]

  it.each(faults)('refuses $rule', ({ aliases }) => {
    expect(codesOf(diagnosticsOf(() => aliasesFor(aliases)))).toEqual([
      `name/conflict at sdk.yaml aliases.${Object.keys(aliases)[0] ?? ''}`
    ])
  })

  it('collects every fault', () => {
    expect(
      diagnosticsOf(() => aliasesFor({ 'plan.part': 'createPlan', 'plan.create': 'createPlan' }))
    ).toHaveLength(2)
  })
})
