import { describe, expect, test } from 'vitest'
import { decisionsFrom } from '../../../generator/decide/decisions.ts'
import { testConfig } from '../../support/config.ts'
import {
  camelCase,
  isPlatformName,
  isReservedMember,
  longTypeName,
  nounOf,
  pascalCase,
  typeNameOf,
  wordsOf
} from '../../../generator/model/names.ts'
import { methodFromOperationId } from '../../../generator/model/qualifiers.ts'

describe('words', () => {
  test.each([
    { given: 'fetchSkillServerManual', want: ['fetch', 'Skill', 'Server', 'Manual'] },
    { given: 'skill-server', want: ['skill', 'server'] },
    { given: 'NOT_FOUND', want: ['NOT', 'FOUND'] },
    { given: 'parseHTMLPage', want: ['parse', 'HTML', 'Page'] },
    { given: 'v1Model', want: ['v1', 'Model'] },
    { given: 'münchen-straßen', want: ['munchen', 'strassen'] },
    { given: 'obtenerAño', want: ['obtener', 'Ano'] },
    { given: 'Ångström_Œuvre', want: ['Angstrom', 'Oeuvre'] },
    { given: 'получитьЗаказы', want: ['poluchit', 'Zakazy'] },
    { given: 'Щука-ёж', want: ['Shchuka', 'ezh'] },
    { given: 'λίστα', want: ['lista'] },
    { given: '日本-list', want: ['Ri', 'Ben', 'list'] },
    { given: 'ＡＢ１', want: ['AB1'] },
    { given: 'a✓b\u200bc', want: ['a', 'b', 'c'] }
  ])('the words of $given', ({ given, want }) => {
    expect(wordsOf(given)).toEqual(want)
  })

  test.each([
    { given: 'chat-completion', pascal: 'ChatCompletion', camel: 'chatCompletion' },
    { given: 'autoResponder', pascal: 'AutoResponder', camel: 'autoResponder' },
    { given: 'X-RunAs-UserId', pascal: 'XRunAsUserId', camel: 'xRunAsUserId' }
  ])('$given as a name', ({ given, pascal, camel }) => {
    expect([pascalCase(given), camelCase(given)]).toEqual([pascal, camel])
  })
})

describe('the noun of a resource', () => {
  const config = {
    nouns: { 'integration/*': '{name}Integration', 'a/b': 'Exact' },
    words: { graphql: 'Graphql', whatsapp: 'WhatsApp' }
  }

  test.each([
    { given: ['bot'], want: 'Bot' },
    { given: ['conversation', 'message'], want: 'ConversationMessage' },
    { given: ['integration', 'slack'], want: 'SlackIntegration' },
    { given: ['integration', 'whatsapp'], want: 'WhatsAppIntegration' },
    { given: ['integration', 'widget', 'file'], want: 'WidgetIntegrationFile' },
    { given: ['a', 'b'], want: 'Exact' },
    { given: ['a', 'b', 'c'], want: 'ExactC' },
    { given: [], want: '' }
  ])('the noun of a resource $given is $want', ({ given, want }) => {
    expect(nounOf(given, decisionsFrom(testConfig(config)))).toBe(want)
  })
})

describe('the name of a type', () => {
  test.each([
    { role: 'request', method: 'create', want: 'BotCreateRequest' },
    { role: 'request', method: 'update', want: 'BotUpdateRequest' },
    { role: 'item', method: 'list', want: 'BotListItem' },
    { role: 'response', method: 'fetch', want: 'Bot' },
    { role: 'response', method: 'create', want: 'BotCreateResponse' },
    { role: 'parameters', method: 'list', want: 'BotListParams' },
    { role: 'parameters', method: 'fetch', want: 'BotFetchParams' },
    { role: 'event', method: 'complete', want: 'BotCompleteEvent' },
    { role: 'options', method: 'fetch', want: 'BotFetchOptions' }
  ] as const)('$role of $method is $want', ({ role, method, want }) => {
    expect(typeNameOf('Bot', method, '', role)).toBe(want)
  })

  test('the name of a type carries the qualifier behind the method', () => {
    expect(typeNameOf('Conversation', 'complete', 'Stateless', 'request')).toBe(
      'ConversationCompleteStatelessRequest'
    )
  })

  test('the name of a type spells its role out if the short name is taken', () => {
    expect(longTypeName('File', 'fetch', '', 'response')).toBe('FileFetchResponse')
    expect(longTypeName('Usage', '', '', 'shared')).toBe('UsageShape')
  })
})

test.each(['File', 'Event', 'Request', 'Response', 'Map', 'Error', 'Notification', 'ServiceWorker'])(
  '%s is the name of something of the platform',
  (name) => {
    expect(isPlatformName(name)).toBe(true)
  }
)

test.each(['Bot', 'Conversation', 'FileFetchResponse'])('%s is not', (name) => {
  expect(isPlatformName(name)).toBe(false)
})

test.each(['constructor', 'then', 'toString', 'toJSON', '_send'])('%s is no name for a member', (name) => {
  expect(isReservedMember(name)).toBe(true)
})

test.each(['delete', 'import', 'export', 'list'])('%s is one, though the language has the word', (name) => {
  expect(isReservedMember(name)).toBe(false)
})

describe('the method of a GET beside a POST', () => {
  test.each([
    { id: 'fetchSkillServerManual', resource: ['integration', 'skillserver'], want: 'fetchManual' },
    { id: 'fetchSkillServersManual', resource: ['integration', 'skillserver'], want: 'fetchManual' },
    { id: 'getBotStatus', resource: ['bot'], want: 'getStatus' },
    { id: 'bot', resource: ['bot'], want: '' }
  ])('the GET $id beside a POST is named $want', ({ id, resource, want }) => {
    expect(methodFromOperationId(id, resource)).toBe(want)
  })
})
