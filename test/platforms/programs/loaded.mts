/** What loading the package did: the trap, the package and this come one after the other. */
import { release } from './trap.mjs'
import { ChatBotKit } from '@chatbotkit/client'

/** What the package touched while it was loaded; naming a class keeps bundlers from loading it later. */
export const loading = { ...release(), client: typeof ChatBotKit }
