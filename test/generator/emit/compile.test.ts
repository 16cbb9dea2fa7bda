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
