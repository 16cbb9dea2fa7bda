/** Views of the templates for agents, written by hand. */
import type { LlmsView, SkillView } from '../../generator/target/typescript/skill/skill.ts'
import type { Written } from '../support/written.ts'
import type { Sample } from './samples.ts'

const skill: Written<SkillView> = {
  skill: 'tiny',
  about: '"Write programs against the Tiny API: bots."',
  service: 'Tiny',
  name: 'tiny-sdk',
  client: 'Tiny',
  folder: 'skills/tiny',
  secretFrom: 'the secret is read from TINY_TOKEN',
  needed: '',
  addressed: '',
  mockSecret: "token: 'test'",
  operations: '12 operations',
  asked: 'list bot',
  resources: '`bot`, `team`',
  options: ', `timezone`',
  calls: ["await client.bot.create({ name: 'Ada' })", 'await client.bot.fetch(botId)'],
  lists: [{ list: 'bot.list', take: '`take`', takeKey: 'take', maximum: ', at most 100' }],
  streams: [
    {
      call: "client.bot.ask(botId, { text: 'Hello' })",
      types: '`result`, `token`',
      ends: '`.text()`, `.result()`',
      relayed: true
    },
    { call: 'client.bot.watch(botId)', types: '', ends: '', relayed: false }
  ],
  hasTesting: true,
  chapters: [{ title: 'Files', text: 'A file has content.' }]
}

const llms: Written<LlmsView> = {
  name: 'tiny-sdk',
  description: 'The Tiny API as a typed client',
  operations: '12 operations',
  resources: '2 resources',
  folder: 'skills/tiny',
  asked: 'list bot',
  migration: true,
  pages: [{ title: 'bot.session', path: 'skills/tiny/resources/bot.session.md', is: 'Sessions of a bot.' }]
}

export const skillSamples: readonly Sample[] = [
  { type: 'SkillView', template: 'SKILL', snapshot: 'SKILL.md', view: skill },
  {
    type: 'SkillView',
    template: 'SKILL',
    snapshot: 'SKILL.bare.md',
    view: {
      ...skill,
      needed: "{ baseUrl: 'https://api.example.com', token: 'my-secret' }",
      addressed: "baseUrl: 'https://api.example.com', ",
      mockSecret: "token: 'test'",
      secretFrom: '',
      options: '',
      calls: [],
      lists: [],
      streams: [],
      hasTesting: false,
      chapters: []
    } satisfies Written<SkillView>
  },
  { type: 'LlmsView', template: 'llms', snapshot: 'llms.txt', view: llms },
  {
    type: 'LlmsView',
    template: 'llms',
    snapshot: 'llms.bare.txt',
    view: { ...llms, migration: false, pages: [] } satisfies Written<LlmsView>
  }
]
