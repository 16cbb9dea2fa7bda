import { describe, expect, test } from 'vitest'
import { parseOptions, UsageError } from '../../generator/cli/arguments.ts'

const plain = {
  config: 'spec/sdk.yaml',
  spec: null,
  out: 'generated',
  offline: false,
  check: false,
  verify: false,
  strict: false,
  force: false,
  save: true,
  printModel: false,
  json: false,
  verbose: false,
  help: false
}

describe('the command line', () => {
  test.each([
    { given: '', want: {} },
    { given: '--offline --json', want: { offline: true, json: true } },
    { given: '--config a/b.yaml', want: { config: 'a/b.yaml' } },
    { given: '--spec x.json', want: { spec: 'x.json', save: false } },
    { given: '--out there', want: { out: 'there', save: false } },
    { given: '--spec x.json --out there --save', want: { spec: 'x.json', out: 'there' } },
    { given: '--check', want: { check: true, save: false } },
    { given: '--verify', want: { verify: true } },
    { given: '--strict', want: { strict: true } },
    { given: '--ci', want: { check: true, strict: true, save: false } },
    { given: '--print-model', want: { printModel: true, save: false } },
    { given: '--force', want: { force: true } },
    { given: '-h', want: { help: true } }
  ])('the command line "$given" is accepted', ({ given, want }) => {
    expect(parseOptions(given.split(' ').filter(Boolean))).toEqual({ ...plain, ...want })
  })

  test.each([
    { given: ['--colour'], want: "Unknown option '--colour'." },
    { given: ['--spec'], want: "Option '--spec <value>' argument missing." },
    { given: ['--spec', '--offline'], want: "Option '--spec' argument is ambiguous." },
    { given: ['--out='], want: '--out needs a value.' },
    { given: ['--check=yes'], want: "Option '--check' does not take an argument." },
    { given: ['spec.json'], want: "Unexpected argument 'spec.json'." },
    { given: ['--check', '--save'], want: '--check and --save exclude each other.' },
    { given: ['--check', '--force'], want: '--check and --force exclude each other.' },
    { given: ['--check', '--print-model'], want: '--check and --print-model exclude each other.' },
    { given: ['--print-model', '--save'], want: '--print-model and --save exclude each other.' }
  ])('the command line refuses $given in one sentence', ({ given, want }) => {
    expect(() => parseOptions(given)).toThrow(new UsageError(want))
  })
})
