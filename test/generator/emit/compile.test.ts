import { expect, test } from 'vitest'
import { compileFaults } from '../../../generator/emit/compile.ts'

const settings = {
  'package.json': '{ "type": "module" }',
  'tsconfig.json':
    '{ "compilerOptions": { "target": "es2023", "module": "nodenext", "types": [], "strict": true, "allowImportingTsExtensions": true, "noEmit": true } }'
}

/** The faults of a package with this module and one that takes its value for a text. */
const faultsWith = (value: string): readonly string[] =>
  compileFaults(
    new Map(
      Object.entries({
        ...settings,
        'src/value.ts': `export const value = ${value}\n`,
        'src/user.ts': "import { value } from './value.ts'\n\nexport const text: string = value\n"
      })
    )
  ).map(({ path, line, message }) => `${path}:${line}: ${message}`)

test('a file that stays is compiled with what changed beside it', () => {
  const fault = "src/user.ts:3: Type 'number' is not assignable to type 'string'."
  expect(faultsWith('1')).toEqual([fault])
  expect(faultsWith("'one'")).toEqual([])
  expect(faultsWith('2')).toEqual([fault])
  expect(faultsWith("'one'")).toEqual([])
})

/** The faults of a package of these modules. */
const faultsOf = (modules: Readonly<Record<string, string>>, others = settings): readonly string[] =>
  compileFaults(new Map(Object.entries({ ...others, ...modules }))).map(
    ({ path, line, message }) => `${path}:${line}: ${message}`
  )

test('a module that was found to compile is compiled again with another text, other settings and other modules behind it', () => {
  const far = 'export const far = (text: string): string => text\n'
  const near = "import { far } from './far.ts'\n\nexport const near = far\n"
  const use = "import { near } from './near.ts'\n\nexport const used: string = near('a')\n"
  const whole = { 'src/far.ts': far, 'src/near.ts': near, 'src/use.ts': use }
  const fault = "Type 'string' is not assignable to type 'number'."
  expect(faultsOf(whole)).toEqual([])
  expect(faultsOf({ ...whole, 'src/use.ts': use.replace(': string', ': number') })).toEqual([
    `src/use.ts:3: ${fault}`
  ])
  expect(faultsOf({ ...whole, 'src/far.ts': far.replace('): string', '): number') })).toEqual([
    `src/far.ts:1: ${fault}`,
    "src/use.ts:3: Type 'number' is not assignable to type 'string'."
  ])
  expect(faultsOf({ 'src/near.ts': near, 'src/use.ts': use })).toEqual([
    expect.stringMatching(/^src\/near\.ts:1: Cannot find module '\.\/far\.ts'/)
  ])
  const strict = settings['tsconfig.json'].replace(
    '"strict"',
    '"isolatedDeclarations": true, "declaration": true, "strict"'
  )
  expect(faultsOf(whole, { ...settings, 'tsconfig.json': strict })).toEqual([
    expect.stringMatching(/^src\/near\.ts:3: Variable must have an explicit type/)
  ])
  expect(faultsOf(whole)).toEqual([])
})

test('modules that import each other are compiled again if one of them changes', () => {
  const one =
    "import { two } from './two.ts'\n\nexport const one: number = 1\nexport const both: number = two\n"
  const two =
    "import { one } from './one.ts'\n\nexport const two: number = 2\nexport const same: number = one\n"
  expect(faultsOf({ 'src/one.ts': one, 'src/two.ts': two })).toEqual([])
  expect(faultsOf({ 'src/one.ts': one, 'src/two.ts': two.replace('two: number = 2', "two = 'b'") })).toEqual([
    "src/one.ts:4: Type 'string' is not assignable to type 'number'."
  ])
})
