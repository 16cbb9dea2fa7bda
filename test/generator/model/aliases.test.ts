import { describe, expect, it } from 'vitest'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { aliasesOf } from '../../../generator/model/aliases.ts'
import { testConfig } from '../../support/config.ts'
import { codesOf } from '../../support/diagnostics.ts'
import { anAction, aResource } from '../target/anAction.ts'

const list = anAction({ id: 'listParts', method: 'GET', path: '/plan/{planId}/part/list' })
const create = anAction({ id: 'createPlan', path: '/plan/create' })
const resources = [aResource('plan', [create], [aResource('plan.part', [list])]), aResource('robot')]

const aliasesIn = (aliases: Readonly<Record<string, string>>) =>
  aliasesOf(resources, decisionsFrom(testConfig({ aliases })))

describe('aliasesOf', () => {
  it('aliasesOf sorts aliases by resource and name', () => {
    const aliases = {
      'plan.part.all': 'listParts',
      'plan.makePlan': 'createPlan',
      'plan.listParts': 'listParts'
    }
    expect(aliasesIn(aliases)).toEqual({
      aliases: [
        { at: ['plan'], name: 'listParts', action: 'listParts', since: null },
        { at: ['plan'], name: 'makePlan', action: 'createPlan', since: null },
        { at: ['plan', 'part'], name: 'all', action: 'listParts', since: null }
      ],
      diagnostics: []
    })
  })

  it('aliasesOf leaves out an alias whose operation the document does not have', () => {
    expect(aliasesIn({ 'plan.gone': 'deletePlan' }).aliases).toEqual([])
  })

  it.each([
    { rule: 'an alias on a resource that does not lead to the action', alias: 'robot.listParts' },
    { rule: 'an alias on a resource that the document lacks', alias: 'gone.listParts' },
    { rule: 'an alias on the client itself', alias: 'listParts' },
    { rule: 'an alias with the name of a method', alias: 'plan.create' },
    { rule: 'an alias with the name of a resource', alias: 'plan.part' }
  ])('aliasesOf refuses $rule', ({ alias }) => {
    expect(codesOf(aliasesIn({ [alias]: 'listParts' }).diagnostics)).toEqual([
      `name/conflict at sdk.yaml aliases.${alias}`
    ])
  })

  it('aliasesOf collects every fault', () => {
    const faults = { 'plan.part': 'createPlan', 'plan.create': 'createPlan' }
    expect(aliasesIn(faults).diagnostics).toHaveLength(2)
  })
})
