// The thread that prints types, in a checkout: Node reads this file by itself, as it does bin.js.
import { register } from 'tsx/esm/api'

register({ tsconfig: false })
await import('./listen.ts')
