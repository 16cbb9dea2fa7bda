/** Which changes a text under `accept` in sdk.yaml names. */
import { describe, expect, it } from 'vitest'
import { accepts } from '../../../generator/changes/acceptance.ts'
import { changeOf, type ChangeKind } from '../../../generator/changes/change.ts'

const change = (kind: ChangeKind, name: string, reason = 'It is gone.') =>
  changeOf({ kind, name, reason, place: 'x', level: 'major', decidedBy: 'rule' })

const call = change('method/removed', 'client.partner.user.create')
const deep = change('method/removed', 'client.partner.user.token.create')
const field = change('field/removed', 'BotCreateRequest.name')
const nested = change('field/removed', 'Bot.parts[].text')
const subpath = change('subpath/removed', './partner/user')
const value = change('value/removed', 'Bot.model', '"a" is no longer accepted.')
const odd = change('field/removed', 'Bot."a: *"')
const star = change('field/removed', 'Bot."*"')
const dashed = change('field/removed', 'Bot."max-tokens"')
const starred = change('field/removed', 'Bot."**".text')

describe('a text under accept', () => {
  it.each([
    { text: 'client.partner.user.create', given: call },
    { text: 'partner.user.create', given: call },
    { text: 'client.partner.user.*', given: call },
    { text: 'partner.user.**', given: call },
    { text: 'partner.user.**', given: deep },
    { text: 'partner.**', given: deep },
    { text: '**', given: deep },
    { text: 'partner.*.create', given: call },
    { text: 'partner.user.create.**', given: call },
    { text: 'method/removed partner.user.create', given: call },
    { text: 'method/removed client.partner.**', given: deep },
    { text: 'BotCreateRequest.name', given: field },
    { text: 'BotCreateRequest.*', given: field },
    { text: 'BotCreateRequest.**', given: field },
    { text: 'Bot*.name', given: field },
    { text: 'Bot.**', given: nested },
    { text: 'Bot.parts[].*', given: nested },
    { text: './partner/user', given: subpath },
    { text: 'partner/user', given: subpath },
    { text: '@scope/pkg/partner/user', given: subpath },
    { text: '@scope/pkg/partner/**', given: subpath },
    { text: './partner/**', given: subpath },
    { text: 'Bot.model', given: value },
    { text: 'value/removed Bot.model: "a" is no longer accepted.', given: value },
    { text: 'field/removed Bot."a: *"', given: odd },
    { text: 'Bot."*"', given: star },
    { text: 'Bot.*', given: dashed },
    { text: 'Bot."**".*', given: starred },
    { text: 'Bot."max-tokens"', given: dashed }
  ])('"$text" accepts $given.kind $given.name', ({ text, given }) => {
    expect(accepts(text, given, '@scope/pkg')).toBe(true)
  })

  it.each([
    { text: 'partner.user', given: call },
    { text: 'partner.user.*', given: deep },
    { text: 'partner.*', given: call },
    { text: 'user.create', given: call },
    { text: 'partner.user.creat', given: call },
    { text: 'Partner.User.Create', given: call },
    { text: 'method/changed partner.user.create', given: call },
    { text: 'partnerx.**', given: deep },
    { text: 'partner.use.**', given: call },
    { text: 'BotCreateRequest', given: field },
    { text: 'Bot.*', given: field },
    { text: 'BotCreateRequest.nam', given: field },
    { text: 'BotCreateRequest?name', given: field },
    { text: 'Bot.parts.*', given: nested },
    { text: '@scope/other/partner/user', given: subpath },
    { text: 'partner', given: subpath },
    { text: 'value/removed Bot.model: "b" is no longer accepted.', given: value },
    { text: 'field/removed Bot."*"', given: dashed },
    { text: 'Bot."**"', given: dashed },
    { text: 'Bot."**".text', given: change('field/removed', 'Bot.parts.text') },
    { text: '*', given: call },
    { text: 'client.*', given: call },
    { text: '*.create', given: call },
    { text: 'partner/*', given: change('subpath/removed', './partner/user/token') },
    { text: 'Bot.*', given: change('field/removed', 'Bot{}.text') },
    { text: '', given: call }
  ])('"$text" does not accept $given.kind $given.name', ({ text, given }) => {
    expect(accepts(text, given, '@scope/pkg')).toBe(false)
  })
})
