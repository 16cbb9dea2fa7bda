import { describe, expect, test } from 'vitest'
import { parseOptions } from '../../generator/cli/arguments.ts'

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
  frozen: false,
  ci: false,
  dryRun: false,
  printModel: false,
  census: false,
  json: false,
  verbose: false,
  quiet: false,
  watch: false,
  version: false,
  help: false
}

describe('the command line', () => {
  test.each([
    { given: '', want: {} },
    { given: '--offline --json', want: { offline: true, json: true } },
    { given: '--config a/b.yaml', want: { config: 'a/b.yaml' } },
    { given: '--spec x.json', want: { spec: 'x.json', save: false } },
    { given: '--out there', want: { out: 'there' } },
    { given: '--config sdk.yaml --out there', want: { config: 'sdk.yaml', out: 'there' } },
    { given: '--spec x.json --save', want: { spec: 'x.json' } },
    { given: '--spec x.json --out there --save', want: { spec: 'x.json', out: 'there' } },
    { given: '--check', want: { check: true, save: false } },
    { given: '--verify', want: { verify: true } },
    { given: '--strict', want: { strict: true } },
    { given: '--ci', want: { ci: true, strict: true } },
    { given: '--ci --check', want: { ci: true, strict: true, check: true, save: false } },
    { given: '--frozen', want: { frozen: true, save: false } },
    { given: '--frozen --check', want: { frozen: true, check: true, save: false } },
    { given: '--frozen --out there', want: { frozen: true, out: 'there', save: false } },
    { given: '--dry-run', want: { dryRun: true } },
    { given: '--dry-run --spec x.json', want: { dryRun: true, spec: 'x.json', save: false } },
    { given: '--dry-run --frozen', want: { dryRun: true, frozen: true, save: false } },
    { given: '--print-model', want: { printModel: true, save: false } },
    { given: '--census --json', want: { census: true, json: true, save: false } },
    { given: '--force', want: { force: true } },
    { given: '--quiet', want: { quiet: true } },
    { given: '-w', want: { watch: true } },
    { given: '--watch --dry-run', want: { watch: true, dryRun: true } },
    { given: '-v', want: { version: true } },
    { given: '-h', want: { help: true } }
  ])('the command line "$given" is accepted', ({ given, want }) => {
    expect(parseOptions(given.split(' ').filter(Boolean))).toEqual({ ...plain, ...want })
  })

  test.each([
    { given: ['--colour'], want: "Unknown option '--colour'." },
    { given: ['--spec'], want: '--spec needs a value.' },
    { given: ['--spec', '--offline'], want: '--spec needs a value.' },
    { given: ['--out='], want: '--out needs a value.' },
    { given: ['--check=yes'], want: '--check takes no value.' },
    { given: ['spec.json'], want: "Unexpected argument 'spec.json'." },
    { given: ['--check', '--save'], want: '--check and --save exclude each other.' },
    { given: ['--check', '--force'], want: '--check and --force exclude each other.' },
    { given: ['--check', '--print-model'], want: '--check and --print-model exclude each other.' },
    { given: ['--check', '--dry-run'], want: '--check and --dry-run exclude each other.' },
    { given: ['--frozen', '--spec', 'x.json'], want: '--frozen and --spec exclude each other.' },
    { given: ['--frozen', '--save'], want: '--frozen and --save exclude each other.' },
    { given: ['--census', '--check'], want: '--census and --check exclude each other.' },
    { given: ['--print-model', '--dry-run'], want: '--print-model and --dry-run exclude each other.' },
    ...['check', 'frozen', 'ci', 'json', 'print-model'].map((other) => ({
      given: ['--watch', `--${other}`],
      want: `--watch and --${other} exclude each other.`
    })),
    ...['verbose', 'json', 'dry-run', 'print-model'].map((other) => ({
      given: ['--quiet', `--${other}`],
      want: `--quiet and --${other} exclude each other.`
    })),
    { given: ['--out', 'a', '--out', 'b'], want: '--out is given twice.' },
    { given: ['--out', ' '], want: '--out needs a value.' },
    { given: ['--ofline'], want: "Unknown option '--ofline'. Did you mean --offline?" },
    { given: ['--versoin'], want: "Unknown option '--versoin'. Did you mean --version?" },
    { given: ['--dry'], want: "Unknown option '--dry'. Did you mean --dry-run?" },
    { given: ['-check'], want: "Unknown option '-check'. Did you mean --check?" },
    { given: ['--print-model', '--save'], want: '--print-model and --save exclude each other.' }
  ])('the command line refuses $given in one sentence', ({ given, want }) => {
    expect(() => parseOptions(given)).toThrow(expect.objectContaining({ name: 'UsageError', message: want }))
  })
})
