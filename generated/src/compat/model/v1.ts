// Generated; do not edit. Your own code belongs in src/custom.

export type { Model } from '../../types/shared.ts'
