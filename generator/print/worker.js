// The thread that prints types, for a run from source: the thread runs a build.
import { checkoutBuild } from '../ground/checkout.js'

await import(new URL('print/listen.js', await checkoutBuild()).href)
