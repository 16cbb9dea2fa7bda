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

/** The faults of a package with this function in its runtime and this call of it. */
const faultsOfCall = (runtime: string, call: string, settingsOf = settings): readonly string[] =>
  compileFaults(
    new Map(
      Object.entries({
        ...settingsOf,
        'src/runtime/same.ts': runtime,
        'src/call.ts': `import { same } from './runtime/same.ts'\n\n${call}\n`
      })
    )
  ).map(({ path, line, message }) => `${path}:${line}: ${message}`)

test('a runtime that was found to compile hides neither the faults of its next package nor those of another runtime', () => {
  const [sound, good] = [
    'export const same = (text: string): string => text\n',
    "export const one = same('a')"
  ]
  const fault = "Type 'string' is not assignable to type 'number'."
  const unsound = `${sound}export const number: number = 'two'\n`
  expect(faultsOfCall(sound, good)).toEqual([])
  expect(faultsOfCall(sound, "export const one: number = same('a')")).toEqual([`src/call.ts:3: ${fault}`])
  expect(faultsOfCall(unsound, good)).toEqual([`src/runtime/same.ts:2: ${fault}`])
  expect(faultsOfCall(sound, good)).toEqual([])
  const strict = settings['tsconfig.json'].replace(
    '"strict"',
    '"isolatedDeclarations": true, "declaration": true, "strict"'
  )
  expect(faultsOfCall('export const same = String\nexport const two = same(2)\n', good)).toEqual([])
  expect(
    faultsOfCall('export const same = String\nexport const two = same(2)\n', good, {
      ...settings,
      'tsconfig.json': strict
    })
  ).not.toEqual([])
})
