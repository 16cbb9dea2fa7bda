import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder in which the generator is installed. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url))

export const templatesFolder: string = join(root, 'templates')
