/** The files of people in a package that was built and packed: used from both formats and by the compiler. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { configText, generatedProject } from '../cli/project.ts'
import { packedProject } from './project.ts'

const greet = `import type { BotClient } from '../resources/bot.ts'
import { loud } from './voice.ts'

export interface Greeting {
  readonly words: string
}

/** Greets in the name of a bot. */
export async function greet(bot: BotClient, id: string): Promise<Greeting> {
  return { words: loud(\`hello \${JSON.stringify(await bot.fetch(id))}\`) }
}

/** Counts texts or their letters. */
export function count(client: object, text: string): number
export function count(client: object, list: readonly string[]): number[]
export function count(client: object, given: string | readonly string[]): number | number[] {
  return typeof given === 'string' ? given.length : given.map((each) => each.length)
}
`

const report = `import { Resource } from '../service.ts'
import { BotClient } from '../resources/bot.ts'

export class ReportClient extends Resource {
  async write(id: string): Promise<string> {
    return \`report: \${JSON.stringify(await new BotClient(this).fetch(id))}\`
  }
}
`

const mounts = `
mounts:
  bot.greet: custom/greet.ts#greet
  bot.report: custom/reports/report.ts#ReportClient
  count: custom/greet.ts#count
`

const program = `
const main = async () => {
  const client = new ChatBotKit({ secret: 'x', fetch: async () => Response.json({ name: 'Ada' }) })
  console.log(JSON.stringify([
    await client.bot.greet('b1'),
    await client.bot.report.write('b1'),
    client.bot.report instanceof ReportClient,
    client.bot.report === client.bot.report,
    client.count('four'),
    client.count(['a', 'bc']),
    await greet(client.bot, 'b2')
  ]))
}
void main()
`

const printed = `${JSON.stringify([
  { words: 'HELLO {"NAME":"ADA"}' },
  'report: {"name":"Ada"}',
  true,
  true,
  4,
  [1, 2],
  { words: 'HELLO {"NAME":"ADA"}' }
])}\n`

test('a packed package has what mounts attaches, for ES modules, CommonJS and the compiler', async () => {
  const here = await generatedProject({
    'spec/sdk.yaml': configText(undefined, mounts),
    'generated/src/custom/greet.ts': greet,
    'generated/src/custom/voice.ts': 'export const loud = (text: string): string => text.toUpperCase()\n',
    'generated/src/custom/reports/report.ts': report.replaceAll("'../", "'../../")
  })
  expect(await here.run('--offline', '--verify')).toMatchObject({ status: 0 })
  const project = await packedProject(here.at('generated'))
  try {
    const { name } = project.manifest
    const names = [
      ['{ ChatBotKit }', name],
      ['{ greet }', `${name}/custom/greet`],
      ['{ ReportClient }', `${name}/custom/reports/report`]
    ]
    const imports = names.map(([list, from]) => `import ${list} from '${from}'`).join('\n')
    const requires = names.map(([list, from]) => `const ${list} = require('${from}')`).join('\n')
    project.write('use.mjs', imports + program)
    project.write('use.cjs', requires + program)
    for (const file of ['use.mjs', 'use.cjs'])
      expect(await project.node([file]), file).toEqual({ code: 0, output: printed, errors: '' })
    const types = `import type { Greeting } from '${name}/custom/greet'
import { ChatBotKit } from '${name}'
import { ReportClient } from '${name}/custom/reports/report'
const client = new ChatBotKit({ secret: 'x' })
export const greeting: Promise<Greeting> = client.bot.greet('b1')
export const report: ReportClient = client.bot.report
export const one: number = client.count('a')
export const many: number[] = client.count(['a'])
// @ts-expect-error a greeting takes the id of a bot
void client.bot.greet()
`
    project.write('types.mts', types)
    project.write('types.ts', types)
    for (const flags of [
      ['--module', 'nodenext', 'types.mts'],
      ['--module', 'commonjs', '--moduleResolution', 'node10', '--esModuleInterop', 'types.ts']
    ])
      expect(await project.compile(['--noEmit', ...flags])).toEqual({ code: 0, output: '', errors: '' })
    expect(readFileSync(join(project.installed, 'src/custom/greet.ts'), 'utf8')).toBe(greet)
    expect(existsSync(join(project.installed, 'dist/custom/voice.js'))).toBe(false)
  } finally {
    project.remove()
  }
})
