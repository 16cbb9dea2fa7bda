/** `node src/main.ts [file]`, every night. */
import { ChatBotKit } from '@chatbotkit/client'
import { openArchive } from './archive.ts'
import { exportConversations } from './export.ts'

const [path = 'archive.db'] = process.argv.slice(2)
const archive = openArchive(path)
const count = await exportConversations(new ChatBotKit(), archive)
archive[Symbol.dispose]()
console.log(`${path}: ${count} new conversations`)
