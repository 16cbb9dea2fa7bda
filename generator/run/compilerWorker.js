// The thread with the compiler, for a run from source: the thread runs a build.
import { checkoutBuild } from '../ground/checkout.js'

await import(new URL('run/compilerThread.js', await checkoutBuild()).href)
