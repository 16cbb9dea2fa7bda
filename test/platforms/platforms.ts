/** The platforms that the package is driven on, with the versions that README.md names. */
import { chromium } from './chromium.ts'
import { bun, deno, node, thisNode, type Runner } from './processes.ts'
import { workerd } from './workerd.ts'

/** What a platform is to a check. */
export type Kind = 'process' | 'worker' | 'page'

/** One platform. */
export interface Platform {
  readonly name: string
  readonly kind: Kind
  /** Whether it takes long to install or to run, so that it is driven with LONG only. */
  readonly long: boolean
  /** Gets the platform, from a registry where this machine does not have it yet; rejects where it cannot be had. */
  get(): Promise<Runner>
}

const edge = { workerd: '1.20261117.1', esbuild: '0.28.2' } as const
const edgeDate = '2026-11-17'

/** Every platform under test. */
export const platforms: readonly Platform[] = [
  { name: `Node ${process.versions.node}, which runs this`, kind: 'process', long: false, get: thisNode },
  { name: 'Node 22.23.3', kind: 'process', long: true, get: () => node('22.23.3', 'es2022') },
  { name: 'Node 24.21.0', kind: 'process', long: true, get: () => node('24.21.0', 'esnext') },
  { name: 'Node 26.10.0', kind: 'process', long: true, get: () => node('26.10.0', 'esnext') },
  { name: 'Bun 1.4.5', kind: 'process', long: false, get: () => bun('1.4.5') },
  { name: 'Deno 2.9.6', kind: 'process', long: false, get: () => deno('2.9.6') },
  { name: 'workerd 1.20261117.1', kind: 'worker', long: true, get: () => workerd(edge, edgeDate, []) },
  {
    name: 'workerd 1.20261117.1 with nodejs_compat',
    kind: 'worker',
    long: true,
    get: () => workerd(edge, edgeDate, ['nodejs_compat'])
  },
  { name: 'Chromium', kind: 'page', long: true, get: chromium }
]
