// Generated; do not edit. Your own code belongs in src/custom.

/** @import { ChatBotKit as Client } from '../src/index.ts' */

/**
 * An operation with a call of it. The values are those of the document's examples, or ones that its schemas allow.
 *
 * @typedef {object} OneCall
 * @property {string} name how a program calls it
 * @property {string} route method and path, as the document has them
 * @property {string | null} path the path with its ids; empty if only the client writes them, null if it has none
 * @property {string} [served] the operation that the mock takes for this one, if a method and a path cannot tell them apart
 * @property {string} answer the kind of what it gives; `?` if that may be nothing
 * @property {(client: Client) => unknown} call
 */

/** Options of a client whose service is in memory. */
export const options = { token: 'test', retries: 0 }

/**
 * Of a list in brackets the compiler makes a union, which it refuses if there are thousands.
 *
 * @param {readonly OneCall[]} all
 */
const listOf = (...all) => all

export const calls = listOf(
  { name: 'blueprint.clone', route: 'POST /blueprint/{blueprintId}/clone', path: '/blueprint/abc123/clone', answer: 'object', call: (client) => client.blueprint.clone('abc123') },
  { name: 'blueprint.create', route: 'POST /blueprint/create', path: null, answer: 'object', call: (client) => client.blueprint.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'blueprint.delete', route: 'POST /blueprint/{blueprintId}/delete', path: '/blueprint/abc123/delete', answer: 'object', call: (client) => client.blueprint.delete('abc123') },
  { name: 'blueprint.fetch', route: 'GET /blueprint/{blueprintId}/fetch', path: '/blueprint/abc123/fetch', answer: 'object', call: (client) => client.blueprint.fetch('abc123') },
  { name: 'blueprint.list', route: 'GET /blueprint/list', path: null, answer: 'page', call: (client) => client.blueprint.list({ take: 10 }) },
  { name: 'blueprint.update', route: 'POST /blueprint/{blueprintId}/update', path: '/blueprint/abc123/update', answer: 'object', call: (client) => client.blueprint.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'blueprint.bulletin.create', route: 'POST /blueprint/{blueprintId}/bulletin/create', path: '/blueprint/abc123/bulletin/create', answer: 'object', call: (client) => client.blueprint.bulletin.create('abc123', { text: 'Hello', ttl: 1 }) },
  { name: 'blueprint.bulletin.list', route: 'GET /blueprint/{blueprintId}/bulletin/list', path: '/blueprint/abc123/bulletin/list', answer: 'page', call: (client) => client.blueprint.bulletin.list('abc123', { take: 10 }) },
  { name: 'blueprint.resource.export', route: 'GET /blueprint/{blueprintId}/resource/export', path: '/blueprint/abc123/resource/export', answer: 'object', call: (client) => client.blueprint.resource.export('abc123') },
  { name: 'blueprint.resource.import', route: 'POST /blueprint/{blueprintId}/resource/import', path: '/blueprint/abc123/resource/import', answer: 'any', call: (client) => client.blueprint.resource.import('abc123', { resources: {} }) },
  { name: 'blueprint.resource.list', route: 'GET /blueprint/{blueprintId}/resource/list', path: '/blueprint/abc123/resource/list', answer: 'object', call: (client) => client.blueprint.resource.list('abc123') },
  { name: 'bot.clone', route: 'POST /bot/{botId}/clone', path: '/bot/abc123/clone', answer: 'object', call: (client) => client.bot.clone('abc123') },
  { name: 'bot.create', route: 'POST /bot/create', path: null, answer: 'object', call: (client) => client.bot.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'bot.delete', route: 'POST /bot/{botId}/delete', path: '/bot/abc123/delete', answer: 'object', call: (client) => client.bot.delete('abc123') },
  { name: 'bot.downvote', route: 'POST /bot/{botId}/downvote', path: '/bot/abc123/downvote', answer: 'object', call: (client) => client.bot.downvote('abc123', { value: -100 }) },
  { name: 'bot.fetch', route: 'GET /bot/{botId}/fetch', path: '/bot/abc123/fetch', answer: 'object', call: (client) => client.bot.fetch('abc123') },
  { name: 'bot.list', route: 'GET /bot/list', path: null, answer: 'page', call: (client) => client.bot.list({ take: 10 }) },
  { name: 'bot.update', route: 'POST /bot/{botId}/update', path: '/bot/abc123/update', answer: 'object', call: (client) => client.bot.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'bot.upvote', route: 'POST /bot/{botId}/upvote', path: '/bot/abc123/upvote', answer: 'object', call: (client) => client.bot.upvote('abc123', { value: 100 }) },
  { name: 'bot.memory.search', route: 'POST /bot/{botId}/memory/search', path: '/bot/abc123/memory/search', answer: 'object', call: (client) => client.bot.memory.search('abc123', { search: 'opening hours' }) },
  { name: 'bot.session.create', route: 'POST /bot/{botId}/session/create', path: '/bot/abc123/session/create', answer: 'object', call: (client) => client.bot.session.create('abc123', { durationInSeconds: 3600 }) },
  { name: 'bot.usage.fetch', route: 'GET /bot/{botId}/usage/fetch', path: '/bot/abc123/usage/fetch', answer: 'object', call: (client) => client.bot.usage.fetch('abc123') },
  { name: 'channel.publish', route: 'POST /channel/{channelId}/publish', path: '/channel/abc123abc123abc1/publish', answer: 'object', call: (client) => client.channel.publish('abc123abc123abc1', { message: {} }) },
  { name: 'channel.subscribe', route: 'POST /channel/{channelId}/subscribe', path: '/channel/abc123abc123abc1/subscribe', answer: 'stream', call: (client) => client.channel.subscribe('abc123abc123abc1', { historyLength: 1 }) },
  { name: 'contact.create', route: 'POST /contact/create', path: null, answer: 'object', call: (client) => client.contact.create({ name: 'Support', email: 'ada@example.com' }) },
  { name: 'contact.delete', route: 'POST /contact/{contactId}/delete', path: '/contact/abc123/delete', answer: 'object', call: (client) => client.contact.delete('abc123') },
  { name: 'contact.ensure', route: 'POST /contact/ensure', path: null, answer: 'object', call: (client) => client.contact.ensure({ fingerprint: 'example', name: 'Support' }) },
  { name: 'contact.export', route: 'GET /contact/export', path: null, answer: 'page', call: (client) => client.contact.export({ take: 10 }) },
  { name: 'contact.fetch', route: 'GET /contact/{contactId}/fetch', path: '/contact/abc123/fetch', answer: 'object', call: (client) => client.contact.fetch('abc123') },
  { name: 'contact.list', route: 'GET /contact/list', path: null, answer: 'page', call: (client) => client.contact.list({ take: 10 }) },
  { name: 'contact.update', route: 'POST /contact/{contactId}/update', path: '/contact/abc123/update', answer: 'object', call: (client) => client.contact.update('abc123', { name: 'Support', email: 'ada@example.com' }) },
  { name: 'contact.conversation.list', route: 'GET /contact/{contactId}/conversation/list', path: '/contact/abc123/conversation/list', answer: 'page', call: (client) => client.contact.conversation.list('abc123', { take: 10 }) },
  { name: 'contact.memory.list', route: 'GET /contact/{contactId}/memory/list', path: '/contact/abc123/memory/list', answer: 'page', call: (client) => client.contact.memory.list('abc123', { take: 10 }) },
  { name: 'contact.memory.search', route: 'POST /contact/{contactId}/memory/search', path: '/contact/abc123/memory/search', answer: 'object', call: (client) => client.contact.memory.search('abc123', { search: 'opening hours' }) },
  { name: 'contact.rating.list', route: 'GET /contact/{contactId}/rating/list', path: '/contact/abc123/rating/list', answer: 'page', call: (client) => client.contact.rating.list('abc123', { take: 10 }) },
  { name: 'contact.secret.authenticate', route: 'POST /contact/{contactId}/secret/{secretId}/authenticate', path: '/contact/abc123/secret/abc123/authenticate', answer: 'object', call: (client) => client.contact.secret.authenticate('abc123', 'abc123') },
  { name: 'contact.secret.list', route: 'GET /contact/{contactId}/secret/list', path: '/contact/abc123/secret/list', answer: 'page', call: (client) => client.contact.secret.list('abc123', { take: 10 }) },
  { name: 'contact.secret.revoke', route: 'POST /contact/{contactId}/secret/{secretId}/revoke', path: '/contact/abc123/secret/abc123/revoke', answer: 'object', call: (client) => client.contact.secret.revoke('abc123', 'abc123') },
  { name: 'contact.secret.verify', route: 'POST /contact/{contactId}/secret/{secretId}/verify', path: '/contact/abc123/secret/abc123/verify', answer: 'object', call: (client) => client.contact.secret.verify('abc123', 'abc123') },
  { name: 'contact.space.list', route: 'GET /contact/{contactId}/space/list', path: '/contact/abc123/space/list', answer: 'page', call: (client) => client.contact.space.list('abc123', { take: 10 }) },
  { name: 'contact.task.list', route: 'GET /contact/{contactId}/task/list', path: '/contact/abc123/task/list', answer: 'page', call: (client) => client.contact.task.list('abc123', { take: 10 }) },
  { name: 'conversation.compact', route: 'POST /conversation/compact', path: null, answer: 'object', call: (client) => client.conversation.compact(null, { messages: [{ type: 'user', text: 'Hello' }] }) },
  { name: 'conversation.compact', route: 'POST /conversation/{conversationId}/compact', path: '/conversation/abc123/compact', answer: 'object', call: (client) => client.conversation.compact('abc123') },
  { name: 'conversation.complete', route: 'POST /conversation/complete', path: null, answer: 'object', call: (client) => client.conversation.complete(null, { messages: [{ type: 'user', text: 'Hello' }] }) },
  { name: 'conversation.complete', route: 'POST /conversation/{conversationId}/complete', path: '/conversation/abc123/complete', answer: 'object', call: (client) => client.conversation.complete('abc123', { text: 'Hello' }) },
  { name: 'conversation.create', route: 'POST /conversation/create', path: null, answer: 'object', call: (client) => client.conversation.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'conversation.delete', route: 'POST /conversation/{conversationId}/delete', path: '/conversation/abc123/delete', answer: 'object', call: (client) => client.conversation.delete('abc123') },
  { name: 'conversation.dispatch', route: 'POST /conversation/dispatch', path: null, answer: 'object', call: (client) => client.conversation.dispatch(null, { messages: [{ type: 'user', text: 'Hello' }] }) },
  { name: 'conversation.dispatch', route: 'POST /conversation/{conversationId}/dispatch', path: '/conversation/abc123/dispatch', answer: 'object', call: (client) => client.conversation.dispatch('abc123', { text: 'Hello' }) },
  { name: 'conversation.downvote', route: 'POST /conversation/{conversationId}/downvote', path: '/conversation/abc123/downvote', answer: 'object', call: (client) => client.conversation.downvote('abc123', { value: -100 }) },
  { name: 'conversation.export', route: 'GET /conversation/export', path: null, answer: 'page', call: (client) => client.conversation.export({ take: 10 }) },
  { name: 'conversation.fetch', route: 'GET /conversation/{conversationId}/fetch', path: '/conversation/abc123/fetch', answer: 'json', call: (client) => client.conversation.fetch('abc123') },
  { name: 'conversation.list', route: 'GET /conversation/list', path: null, answer: 'page', call: (client) => client.conversation.list({ take: 10 }) },
  { name: 'conversation.receive', route: 'POST /conversation/{conversationId}/receive', path: '/conversation/abc123/receive', answer: 'object', call: (client) => client.conversation.receive('abc123') },
  { name: 'conversation.send', route: 'POST /conversation/{conversationId}/send', path: '/conversation/abc123/send', answer: 'object', call: (client) => client.conversation.send('abc123', { text: 'Hello' }) },
  { name: 'conversation.update', route: 'POST /conversation/{conversationId}/update', path: '/conversation/abc123/update', answer: 'object', call: (client) => client.conversation.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'conversation.upvote', route: 'POST /conversation/{conversationId}/upvote', path: '/conversation/abc123/upvote', answer: 'object', call: (client) => client.conversation.upvote('abc123', { value: 100 }) },
  { name: 'conversation.attachment.list', route: 'GET /conversation/{conversationId}/attachment/list', path: '/conversation/abc123/attachment/list', answer: 'page', call: (client) => client.conversation.attachment.list('abc123', { take: 10 }) },
  { name: 'conversation.attachment.upload', route: 'POST /conversation/{conversationId}/attachment/upload', path: '/conversation/abc123/attachment/upload', answer: 'object', call: (client) => client.conversation.attachment.upload('abc123', new Blob(['Hello'])) },
  { name: 'conversation.contact.upsert', route: 'POST /conversation/{conversationId}/contact/upsert', path: '/conversation/abc123/contact/upsert', answer: 'object', call: (client) => client.conversation.contact.upsert('abc123', { name: 'Support', email: 'ada@example.com' }) },
  { name: 'conversation.message.create', route: 'POST /conversation/{conversationId}/message/create', path: '/conversation/abc123/message/create', answer: 'object', call: (client) => client.conversation.message.create('abc123', { type: 'user', text: 'Hello' }) },
  { name: 'conversation.message.delete', route: 'POST /conversation/{conversationId}/message/{messageId}/delete', path: '/conversation/abc123/message/abc123/delete', answer: 'object', call: (client) => client.conversation.message.delete('abc123', 'abc123') },
  { name: 'conversation.message.downvote', route: 'POST /conversation/{conversationId}/message/{messageId}/downvote', path: '/conversation/abc123/message/abc123/downvote', answer: 'object', call: (client) => client.conversation.message.downvote('abc123', 'abc123', { value: -100 }) },
  { name: 'conversation.message.fetch', route: 'GET /conversation/{conversationId}/message/{messageId}/fetch', path: '/conversation/abc123/message/abc123/fetch', answer: 'object', call: (client) => client.conversation.message.fetch('abc123', 'abc123') },
  { name: 'conversation.message.list', route: 'GET /conversation/{conversationId}/message/list', path: '/conversation/abc123/message/list', answer: 'page', call: (client) => client.conversation.message.list('abc123', { take: 10 }) },
  { name: 'conversation.message.synthesize', route: 'POST /conversation/{conversationId}/message/{messageId}/synthesize', path: '/conversation/abc123/message/abc123/synthesize', answer: 'object', call: (client) => client.conversation.message.synthesize('abc123', 'abc123') },
  { name: 'conversation.message.update', route: 'POST /conversation/{conversationId}/message/{messageId}/update', path: '/conversation/abc123/message/abc123/update', answer: 'object', call: (client) => client.conversation.message.update('abc123', 'abc123', { name: 'Support', text: 'Hello' }) },
  { name: 'conversation.message.upvote', route: 'POST /conversation/{conversationId}/message/{messageId}/upvote', path: '/conversation/abc123/message/abc123/upvote', answer: 'object', call: (client) => client.conversation.message.upvote('abc123', 'abc123', { value: 100 }) },
  { name: 'conversation.session.create', route: 'POST /conversation/{conversationId}/session/create', path: '/conversation/abc123/session/create', answer: 'object', call: (client) => client.conversation.session.create('abc123', { durationInSeconds: 3600 }) },
  { name: 'conversation.usage.fetch', route: 'GET /conversation/{conversationId}/usage/fetch', path: '/conversation/abc123/usage/fetch', answer: 'object', call: (client) => client.conversation.usage.fetch('abc123') },
  { name: 'dataset.create', route: 'POST /dataset/create', path: null, answer: 'object', call: (client) => client.dataset.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'dataset.delete', route: 'POST /dataset/{datasetId}/delete', path: '/dataset/abc123/delete', answer: 'object', call: (client) => client.dataset.delete('abc123') },
  { name: 'dataset.fetch', route: 'GET /dataset/{datasetId}/fetch', path: '/dataset/abc123/fetch', answer: 'object', call: (client) => client.dataset.fetch('abc123') },
  { name: 'dataset.list', route: 'GET /dataset/list', path: null, answer: 'page', call: (client) => client.dataset.list({ take: 10 }) },
  { name: 'dataset.search', route: 'POST /dataset/{datasetId}/search', path: '/dataset/abc123/search', answer: 'object', call: (client) => client.dataset.search('abc123', { search: 'opening hours' }) },
  { name: 'dataset.update', route: 'POST /dataset/{datasetId}/update', path: '/dataset/abc123/update', answer: 'object', call: (client) => client.dataset.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'dataset.file.attach', route: 'POST /dataset/{datasetId}/file/{fileId}/attach', path: '/dataset/abc123/file/abc123/attach', answer: 'object', call: (client) => client.dataset.file.attach('abc123', 'abc123', { type: 'source' }) },
  { name: 'dataset.file.detach', route: 'POST /dataset/{datasetId}/file/{fileId}/detach', path: '/dataset/abc123/file/abc123/detach', answer: 'object', call: (client) => client.dataset.file.detach('abc123', 'abc123') },
  { name: 'dataset.file.list', route: 'GET /dataset/{datasetId}/file/list', path: '/dataset/abc123/file/list', answer: 'page', call: (client) => client.dataset.file.list('abc123', { take: 10 }) },
  { name: 'dataset.file.sync', route: 'POST /dataset/{datasetId}/file/{fileId}/sync', path: '/dataset/abc123/file/abc123/sync', answer: 'object', call: (client) => client.dataset.file.sync('abc123', 'abc123') },
  { name: 'dataset.record.create', route: 'POST /dataset/{datasetId}/record/create', path: '/dataset/abc123/record/create', answer: 'object', call: (client) => client.dataset.record.create('abc123', { text: 'Hello', source: 'example' }) },
  { name: 'dataset.record.delete', route: 'POST /dataset/{datasetId}/record/{recordId}/delete', path: '/dataset/abc123/record/abc123/delete', answer: 'object', call: (client) => client.dataset.record.delete('abc123', 'abc123') },
  { name: 'dataset.record.export', route: 'GET /dataset/{datasetId}/record/export', path: '/dataset/abc123/record/export', answer: 'page', call: (client) => client.dataset.record.export('abc123', { take: 10 }) },
  { name: 'dataset.record.fetch', route: 'GET /dataset/{datasetId}/record/{recordId}/fetch', path: '/dataset/abc123/record/abc123/fetch', answer: 'object', call: (client) => client.dataset.record.fetch('abc123', 'abc123') },
  { name: 'dataset.record.list', route: 'GET /dataset/{datasetId}/record/list', path: '/dataset/abc123/record/list', answer: 'page', call: (client) => client.dataset.record.list('abc123', { take: 10 }) },
  { name: 'dataset.record.update', route: 'POST /dataset/{datasetId}/record/{recordId}/update', path: '/dataset/abc123/record/abc123/update', answer: 'object', call: (client) => client.dataset.record.update('abc123', 'abc123', { text: 'Hello' }) },
  { name: 'event.log.export', route: 'GET /event/log/export', path: null, answer: 'page', call: (client) => client.event.log.export({ take: 10 }) },
  { name: 'event.log.list', route: 'GET /event/log/list', path: null, answer: 'page', call: (client) => client.event.log.list({ take: 10 }) },
  { name: 'event.log.subscribe', route: 'POST /event/log/subscribe', path: null, answer: 'stream', call: (client) => client.event.log.subscribe({ historyLength: 1 }) },
  { name: 'file.create', route: 'POST /file/create', path: null, answer: 'object', call: (client) => client.file.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'file.delete', route: 'POST /file/{fileId}/delete', path: '/file/abc123/delete', answer: 'object', call: (client) => client.file.delete('abc123') },
  { name: 'file.download', route: 'GET /file/{fileId}/download', path: '/file/abc123/download', answer: 'binary?', call: (client) => client.file.download('abc123') },
  { name: 'file.fetch', route: 'GET /file/{fileId}/fetch', path: '/file/abc123/fetch', answer: 'object', call: (client) => client.file.fetch('abc123') },
  { name: 'file.list', route: 'GET /file/list', path: null, answer: 'page', call: (client) => client.file.list({ take: 10 }) },
  { name: 'file.sync', route: 'POST /file/{fileId}/sync', path: '/file/abc123/sync', answer: 'object', call: (client) => client.file.sync('abc123') },
  { name: 'file.update', route: 'POST /file/{fileId}/update', path: '/file/abc123/update', answer: 'object', call: (client) => client.file.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'file.upload', route: 'POST /file/{fileId}/upload', path: '/file/abc123/upload', answer: 'object', call: (client) => client.file.upload('abc123', new Blob(['Hello'])) },
  { name: 'graphql.call', route: 'POST /graphql', path: null, answer: 'object', call: (client) => client.graphql.call({ query: 'query Bots { bots { edges { node { id } } } }' }) },
  { name: 'integration.discord.create', route: 'POST /integration/discord/create', path: null, answer: 'object', call: (client) => client.integration.discord.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.discord.delete', route: 'POST /integration/discord/{discordIntegrationId}/delete', path: '/integration/discord/abc123/delete', answer: 'object', call: (client) => client.integration.discord.delete('abc123') },
  { name: 'integration.discord.fetch', route: 'GET /integration/discord/{discordIntegrationId}/fetch', path: '/integration/discord/abc123/fetch', answer: 'object', call: (client) => client.integration.discord.fetch('abc123') },
  { name: 'integration.discord.initiate', route: 'POST /integration/discord/{discordIntegrationId}/initiate', path: '/integration/discord/abc123/initiate', answer: 'object', call: (client) => client.integration.discord.initiate('abc123', { channelId: 'abc123', text: 'Hello' }) },
  { name: 'integration.discord.list', route: 'GET /integration/discord/list', path: null, answer: 'page', call: (client) => client.integration.discord.list({ take: 10 }) },
  { name: 'integration.discord.setup', route: 'POST /integration/discord/{discordIntegrationId}/setup', path: '/integration/discord/abc123/setup', answer: 'object', call: (client) => client.integration.discord.setup('abc123') },
  { name: 'integration.discord.update', route: 'POST /integration/discord/{discordIntegrationId}/update', path: '/integration/discord/abc123/update', answer: 'object', call: (client) => client.integration.discord.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.email.create', route: 'POST /integration/email/create', path: null, answer: 'object', call: (client) => client.integration.email.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.email.delete', route: 'POST /integration/email/{emailIntegrationId}/delete', path: '/integration/email/abc123/delete', answer: 'object', call: (client) => client.integration.email.delete('abc123') },
  { name: 'integration.email.fetch', route: 'GET /integration/email/{emailIntegrationId}/fetch', path: '/integration/email/abc123/fetch', answer: 'object', call: (client) => client.integration.email.fetch('abc123') },
  { name: 'integration.email.initiate', route: 'POST /integration/email/{emailIntegrationId}/initiate', path: '/integration/email/abc123/initiate', answer: 'object', call: (client) => client.integration.email.initiate('abc123', {
  text: 'Hello',
  email: 'ada@example.com',
  subject: 'Your order'
}) },
  { name: 'integration.email.list', route: 'GET /integration/email/list', path: null, answer: 'page', call: (client) => client.integration.email.list({ take: 10 }) },
  { name: 'integration.email.setup', route: 'POST /integration/email/{emailIntegrationId}/setup', path: '/integration/email/abc123/setup', answer: 'object', call: (client) => client.integration.email.setup('abc123') },
  { name: 'integration.email.update', route: 'POST /integration/email/{emailIntegrationId}/update', path: '/integration/email/abc123/update', answer: 'object', call: (client) => client.integration.email.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.extract.create', route: 'POST /integration/extract/create', path: null, answer: 'object', call: (client) => client.integration.extract.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.extract.delete', route: 'POST /integration/extract/{extractIntegrationId}/delete', path: '/integration/extract/abc123/delete', answer: 'object', call: (client) => client.integration.extract.delete('abc123') },
  { name: 'integration.extract.fetch', route: 'GET /integration/extract/{extractIntegrationId}/fetch', path: '/integration/extract/abc123/fetch', answer: 'object', call: (client) => client.integration.extract.fetch('abc123') },
  { name: 'integration.extract.list', route: 'GET /integration/extract/list', path: null, answer: 'page', call: (client) => client.integration.extract.list({ take: 10 }) },
  { name: 'integration.extract.trigger', route: 'POST /integration/extract/{extractIntegrationId}/trigger', path: '/integration/extract/abc123/trigger', answer: 'object', call: (client) => client.integration.extract.trigger('abc123', { sample: 1 }) },
  { name: 'integration.extract.update', route: 'POST /integration/extract/{extractIntegrationId}/update', path: '/integration/extract/abc123/update', answer: 'object', call: (client) => client.integration.extract.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.extract.item.export', route: 'GET /integration/extract/{extractIntegrationId}/item/export', path: '/integration/extract/abc123/item/export', answer: 'page', call: (client) => client.integration.extract.item.export('abc123', { take: 10 }) },
  { name: 'integration.extract.item.list', route: 'GET /integration/extract/{extractIntegrationId}/item/list', path: '/integration/extract/abc123/item/list', answer: 'page', call: (client) => client.integration.extract.item.list('abc123', { take: 10 }) },
  { name: 'integration.googlechat.create', route: 'POST /integration/googlechat/create', path: null, answer: 'object', call: (client) => client.integration.googlechat.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.googlechat.delete', route: 'POST /integration/googlechat/{googlechatIntegrationId}/delete', path: '/integration/googlechat/abc123/delete', answer: 'object', call: (client) => client.integration.googlechat.delete('abc123') },
  { name: 'integration.googlechat.fetch', route: 'GET /integration/googlechat/{googlechatIntegrationId}/fetch', path: '/integration/googlechat/abc123/fetch', answer: 'object', call: (client) => client.integration.googlechat.fetch('abc123') },
  { name: 'integration.googlechat.initiate', route: 'POST /integration/googlechat/{googlechatIntegrationId}/initiate', path: '/integration/googlechat/abc123/initiate', answer: 'object', call: (client) => client.integration.googlechat.initiate('abc123', { text: 'Hello', space: 'example' }) },
  { name: 'integration.googlechat.list', route: 'GET /integration/googlechat/list', path: null, answer: 'page', call: (client) => client.integration.googlechat.list({ take: 10 }) },
  { name: 'integration.googlechat.setup', route: 'POST /integration/googlechat/{googlechatIntegrationId}/setup', path: '/integration/googlechat/abc123/setup', answer: 'object', call: (client) => client.integration.googlechat.setup('abc123') },
  { name: 'integration.googlechat.update', route: 'POST /integration/googlechat/{googlechatIntegrationId}/update', path: '/integration/googlechat/abc123/update', answer: 'object', call: (client) => client.integration.googlechat.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.instagram.create', route: 'POST /integration/instagram/create', path: null, answer: 'object', call: (client) => client.integration.instagram.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.instagram.delete', route: 'POST /integration/instagram/{instagramIntegrationId}/delete', path: '/integration/instagram/abc123/delete', answer: 'object', call: (client) => client.integration.instagram.delete('abc123') },
  { name: 'integration.instagram.fetch', route: 'GET /integration/instagram/{instagramIntegrationId}/fetch', path: '/integration/instagram/abc123/fetch', answer: 'object', call: (client) => client.integration.instagram.fetch('abc123') },
  { name: 'integration.instagram.initiate', route: 'POST /integration/instagram/{instagramIntegrationId}/initiate', path: '/integration/instagram/abc123/initiate', answer: 'object', call: (client) => client.integration.instagram.initiate('abc123', {
  instagramUserId: 'abc123',
  recipientId: 'abc123',
  text: 'Hello'
}) },
  { name: 'integration.instagram.list', route: 'GET /integration/instagram/list', path: null, answer: 'page', call: (client) => client.integration.instagram.list({ take: 10 }) },
  { name: 'integration.instagram.setup', route: 'POST /integration/instagram/{instagramIntegrationId}/setup', path: '/integration/instagram/abc123/setup', answer: 'object', call: (client) => client.integration.instagram.setup('abc123') },
  { name: 'integration.instagram.update', route: 'POST /integration/instagram/{instagramIntegrationId}/update', path: '/integration/instagram/abc123/update', answer: 'object', call: (client) => client.integration.instagram.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.mcpserver.create', route: 'POST /integration/mcpserver/create', path: null, answer: 'object', call: (client) => client.integration.mcpserver.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.mcpserver.delete', route: 'POST /integration/mcpserver/{mcpserverIntegrationId}/delete', path: '/integration/mcpserver/abc123/delete', answer: 'object', call: (client) => client.integration.mcpserver.delete('abc123') },
  { name: 'integration.mcpserver.fetch', route: 'GET /integration/mcpserver/{mcpserverIntegrationId}/fetch', path: '/integration/mcpserver/abc123/fetch', answer: 'object', call: (client) => client.integration.mcpserver.fetch('abc123') },
  { name: 'integration.mcpserver.list', route: 'GET /integration/mcpserver/list', path: null, answer: 'page', call: (client) => client.integration.mcpserver.list({ take: 10 }) },
  { name: 'integration.mcpserver.update', route: 'POST /integration/mcpserver/{mcpserverIntegrationId}/update', path: '/integration/mcpserver/abc123/update', answer: 'object', call: (client) => client.integration.mcpserver.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.messenger.create', route: 'POST /integration/messenger/create', path: null, answer: 'object', call: (client) => client.integration.messenger.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.messenger.delete', route: 'POST /integration/messenger/{messengerIntegrationId}/delete', path: '/integration/messenger/abc123/delete', answer: 'object', call: (client) => client.integration.messenger.delete('abc123') },
  { name: 'integration.messenger.fetch', route: 'GET /integration/messenger/{messengerIntegrationId}/fetch', path: '/integration/messenger/abc123/fetch', answer: 'object', call: (client) => client.integration.messenger.fetch('abc123') },
  { name: 'integration.messenger.initiate', route: 'POST /integration/messenger/{messengerIntegrationId}/initiate', path: '/integration/messenger/abc123/initiate', answer: 'object', call: (client) => client.integration.messenger.initiate('abc123', {
  pageId: 'abc123',
  recipientId: 'abc123',
  text: 'Hello'
}) },
  { name: 'integration.messenger.list', route: 'GET /integration/messenger/list', path: null, answer: 'page', call: (client) => client.integration.messenger.list({ take: 10 }) },
  { name: 'integration.messenger.setup', route: 'POST /integration/messenger/{messengerIntegrationId}/setup', path: '/integration/messenger/abc123/setup', answer: 'object', call: (client) => client.integration.messenger.setup('abc123') },
  { name: 'integration.messenger.update', route: 'POST /integration/messenger/{messengerIntegrationId}/update', path: '/integration/messenger/abc123/update', answer: 'object', call: (client) => client.integration.messenger.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.microsoftteams.create', route: 'POST /integration/microsoftteams/create', path: null, answer: 'object', call: (client) => client.integration.microsoftteams.create({
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.microsoftteams.delete', route: 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/delete', path: '/integration/microsoftteams/abc123/delete', answer: 'object', call: (client) => client.integration.microsoftteams.delete('abc123') },
  { name: 'integration.microsoftteams.fetch', route: 'GET /integration/microsoftteams/{microsoftteamsIntegrationId}/fetch', path: '/integration/microsoftteams/abc123/fetch', answer: 'object', call: (client) => client.integration.microsoftteams.fetch('abc123') },
  { name: 'integration.microsoftteams.initiate', route: 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/initiate', path: '/integration/microsoftteams/abc123/initiate', answer: 'object', call: (client) => client.integration.microsoftteams.initiate('abc123', {
  conversationId: 'abc123',
  text: 'Hello'
}) },
  { name: 'integration.microsoftteams.list', route: 'GET /integration/microsoftteams/list', path: null, answer: 'page', call: (client) => client.integration.microsoftteams.list({ take: 10 }) },
  { name: 'integration.microsoftteams.setup', route: 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/setup', path: '/integration/microsoftteams/abc123/setup', answer: 'object', call: (client) => client.integration.microsoftteams.setup('abc123') },
  { name: 'integration.microsoftteams.update', route: 'POST /integration/microsoftteams/{microsoftteamsIntegrationId}/update', path: '/integration/microsoftteams/abc123/update', answer: 'object', call: (client) => client.integration.microsoftteams.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.notion.create', route: 'POST /integration/notion/create', path: null, answer: 'object', call: (client) => client.integration.notion.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.notion.delete', route: 'POST /integration/notion/{notionIntegrationId}/delete', path: '/integration/notion/abc123/delete', answer: 'object', call: (client) => client.integration.notion.delete('abc123') },
  { name: 'integration.notion.fetch', route: 'GET /integration/notion/{notionIntegrationId}/fetch', path: '/integration/notion/abc123/fetch', answer: 'object', call: (client) => client.integration.notion.fetch('abc123') },
  { name: 'integration.notion.list', route: 'GET /integration/notion/list', path: null, answer: 'page', call: (client) => client.integration.notion.list({ take: 10 }) },
  { name: 'integration.notion.sync', route: 'POST /integration/notion/{notionIntegrationId}/sync', path: '/integration/notion/abc123/sync', answer: 'object', call: (client) => client.integration.notion.sync('abc123') },
  { name: 'integration.notion.update', route: 'POST /integration/notion/{notionIntegrationId}/update', path: '/integration/notion/abc123/update', answer: 'object', call: (client) => client.integration.notion.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.recall.initiate', route: 'POST /integration/recall/{recallIntegrationId}/initiate', path: '/integration/recall/abc123/initiate', answer: 'object', call: (client) => client.integration.recall.initiate('abc123', {
  meetingUrl: 'https://www.example.com',
  text: 'Hello'
}) },
  { name: 'integration.sitemap.create', route: 'POST /integration/sitemap/create', path: null, answer: 'object', call: (client) => client.integration.sitemap.create({ name: 'Support', url: 'https://www.example.com' }) },
  { name: 'integration.sitemap.delete', route: 'POST /integration/sitemap/{sitemapIntegrationId}/delete', path: '/integration/sitemap/abc123/delete', answer: 'object', call: (client) => client.integration.sitemap.delete('abc123') },
  { name: 'integration.sitemap.fetch', route: 'GET /integration/sitemap/{sitemapIntegrationId}/fetch', path: '/integration/sitemap/abc123/fetch', answer: 'object', call: (client) => client.integration.sitemap.fetch('abc123') },
  { name: 'integration.sitemap.list', route: 'GET /integration/sitemap/list', path: null, answer: 'page', call: (client) => client.integration.sitemap.list({ take: 10 }) },
  { name: 'integration.sitemap.sync', route: 'POST /integration/sitemap/{sitemapIntegrationId}/sync', path: '/integration/sitemap/abc123/sync', answer: 'object', call: (client) => client.integration.sitemap.sync('abc123') },
  { name: 'integration.sitemap.update', route: 'POST /integration/sitemap/{sitemapIntegrationId}/update', path: '/integration/sitemap/abc123/update', answer: 'object', call: (client) => client.integration.sitemap.update('abc123', {
  name: 'Support',
  url: 'https://www.example.com'
}) },
  { name: 'integration.skillserver.create', route: 'POST /integration/skillserver/create', path: null, answer: 'object', call: (client) => client.integration.skillserver.create({
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.skillserver.delete', route: 'POST /integration/skillserver/{skillserverIntegrationId}/delete', path: '/integration/skillserver/abc123/delete', answer: 'object', call: (client) => client.integration.skillserver.delete('abc123') },
  { name: 'integration.skillserver.fetch', route: 'GET /integration/skillserver/{skillserverIntegrationId}/fetch', path: '/integration/skillserver/abc123/fetch', answer: 'object', call: (client) => client.integration.skillserver.fetch('abc123') },
  { name: 'integration.skillserver.fetchManual', route: 'GET /integration/skillserver/{skillserverIntegrationId}/invoke', path: '/integration/skillserver/abc123/invoke', answer: 'text', call: (client) => client.integration.skillserver.fetchManual('abc123') },
  { name: 'integration.skillserver.invoke', route: 'POST /integration/skillserver/{skillserverIntegrationId}/invoke', path: '/integration/skillserver/abc123/invoke', answer: 'text', call: (client) => client.integration.skillserver.invoke('abc123', { ability: 'example' }) },
  { name: 'integration.skillserver.list', route: 'GET /integration/skillserver/list', path: null, answer: 'page', call: (client) => client.integration.skillserver.list({ take: 10 }) },
  { name: 'integration.skillserver.update', route: 'POST /integration/skillserver/{skillserverIntegrationId}/update', path: '/integration/skillserver/abc123/update', answer: 'object', call: (client) => client.integration.skillserver.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.slack.create', route: 'POST /integration/slack/create', path: null, answer: 'object', call: (client) => client.integration.slack.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.slack.delete', route: 'POST /integration/slack/{slackIntegrationId}/delete', path: '/integration/slack/abc123/delete', answer: 'object', call: (client) => client.integration.slack.delete('abc123') },
  { name: 'integration.slack.fetch', route: 'GET /integration/slack/{slackIntegrationId}/fetch', path: '/integration/slack/abc123/fetch', answer: 'object', call: (client) => client.integration.slack.fetch('abc123') },
  { name: 'integration.slack.initiate', route: 'POST /integration/slack/{slackIntegrationId}/initiate', path: '/integration/slack/abc123/initiate', answer: 'object', call: (client) => client.integration.slack.initiate('abc123', { channel: 'example', text: 'Hello' }) },
  { name: 'integration.slack.list', route: 'GET /integration/slack/list', path: null, answer: 'page', call: (client) => client.integration.slack.list({ take: 10 }) },
  { name: 'integration.slack.setup', route: 'POST /integration/slack/{slackIntegrationId}/setup', path: '/integration/slack/abc123/setup', answer: 'object', call: (client) => client.integration.slack.setup('abc123') },
  { name: 'integration.slack.update', route: 'POST /integration/slack/{slackIntegrationId}/update', path: '/integration/slack/abc123/update', answer: 'object', call: (client) => client.integration.slack.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.support.create', route: 'POST /integration/support/create', path: null, answer: 'object', call: (client) => client.integration.support.create({ name: 'Support', email: 'ada@example.com' }) },
  { name: 'integration.support.delete', route: 'POST /integration/support/{supportIntegrationId}/delete', path: '/integration/support/abc123/delete', answer: 'object', call: (client) => client.integration.support.delete('abc123') },
  { name: 'integration.support.fetch', route: 'GET /integration/support/{supportIntegrationId}/fetch', path: '/integration/support/abc123/fetch', answer: 'object', call: (client) => client.integration.support.fetch('abc123') },
  { name: 'integration.support.list', route: 'GET /integration/support/list', path: null, answer: 'page', call: (client) => client.integration.support.list({ take: 10 }) },
  { name: 'integration.support.trigger', route: 'POST /integration/support/{supportIntegrationId}/trigger', path: '/integration/support/abc123/trigger', answer: 'object', call: (client) => client.integration.support.trigger('abc123', { sample: 1 }) },
  { name: 'integration.support.update', route: 'POST /integration/support/{supportIntegrationId}/update', path: '/integration/support/abc123/update', answer: 'object', call: (client) => client.integration.support.update('abc123', { name: 'Support', email: 'ada@example.com' }) },
  { name: 'integration.telegram.create', route: 'POST /integration/telegram/create', path: null, answer: 'object', call: (client) => client.integration.telegram.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.telegram.delete', route: 'POST /integration/telegram/{telegramIntegrationId}/delete', path: '/integration/telegram/abc123/delete', answer: 'object', call: (client) => client.integration.telegram.delete('abc123') },
  { name: 'integration.telegram.fetch', route: 'GET /integration/telegram/{telegramIntegrationId}/fetch', path: '/integration/telegram/abc123/fetch', answer: 'object', call: (client) => client.integration.telegram.fetch('abc123') },
  { name: 'integration.telegram.initiate', route: 'POST /integration/telegram/{telegramIntegrationId}/initiate', path: '/integration/telegram/abc123/initiate', answer: 'object', call: (client) => client.integration.telegram.initiate('abc123', { chatId: 'abc123', text: 'Hello' }) },
  { name: 'integration.telegram.list', route: 'GET /integration/telegram/list', path: null, answer: 'page', call: (client) => client.integration.telegram.list({ take: 10 }) },
  { name: 'integration.telegram.setup', route: 'POST /integration/telegram/{telegramIntegrationId}/setup', path: '/integration/telegram/abc123/setup', answer: 'object', call: (client) => client.integration.telegram.setup('abc123') },
  { name: 'integration.telegram.update', route: 'POST /integration/telegram/{telegramIntegrationId}/update', path: '/integration/telegram/abc123/update', answer: 'object', call: (client) => client.integration.telegram.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.trigger.create', route: 'POST /integration/trigger/create', path: null, answer: 'object', call: (client) => client.integration.trigger.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.trigger.delete', route: 'POST /integration/trigger/{triggerIntegrationId}/delete', path: '/integration/trigger/abc123/delete', answer: 'object', call: (client) => client.integration.trigger.delete('abc123') },
  { name: 'integration.trigger.fetch', route: 'GET /integration/trigger/{triggerIntegrationId}/fetch', path: '/integration/trigger/abc123/fetch', answer: 'object', call: (client) => client.integration.trigger.fetch('abc123') },
  { name: 'integration.trigger.invoke', route: 'POST /integration/trigger/{triggerIntegrationId}/invoke', path: '/integration/trigger/abc123/invoke', answer: 'object', call: (client) => client.integration.trigger.invoke('abc123') },
  { name: 'integration.trigger.list', route: 'GET /integration/trigger/list', path: null, answer: 'page', call: (client) => client.integration.trigger.list({ take: 10 }) },
  { name: 'integration.trigger.setup', route: 'POST /integration/trigger/{triggerIntegrationId}/setup', path: '/integration/trigger/abc123/setup', answer: 'object', call: (client) => client.integration.trigger.setup('abc123') },
  { name: 'integration.trigger.update', route: 'POST /integration/trigger/{triggerIntegrationId}/update', path: '/integration/trigger/abc123/update', answer: 'object', call: (client) => client.integration.trigger.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.twilio.create', route: 'POST /integration/twilio/create', path: null, answer: 'object', call: (client) => client.integration.twilio.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.twilio.delete', route: 'POST /integration/twilio/{twilioIntegrationId}/delete', path: '/integration/twilio/abc123/delete', answer: 'object', call: (client) => client.integration.twilio.delete('abc123') },
  { name: 'integration.twilio.fetch', route: 'GET /integration/twilio/{twilioIntegrationId}/fetch', path: '/integration/twilio/abc123/fetch', answer: 'object', call: (client) => client.integration.twilio.fetch('abc123') },
  { name: 'integration.twilio.initiate', route: 'POST /integration/twilio/{twilioIntegrationId}/initiate', path: '/integration/twilio/abc123/initiate', answer: 'object', call: (client) => client.integration.twilio.initiate('abc123', {
  from: 'example',
  to: 'example',
  text: 'Hello'
}) },
  { name: 'integration.twilio.list', route: 'GET /integration/twilio/list', path: null, answer: 'page', call: (client) => client.integration.twilio.list({ take: 10 }) },
  { name: 'integration.twilio.setup', route: 'POST /integration/twilio/{twilioIntegrationId}/setup', path: '/integration/twilio/abc123/setup', answer: 'object', call: (client) => client.integration.twilio.setup('abc123') },
  { name: 'integration.twilio.update', route: 'POST /integration/twilio/{twilioIntegrationId}/update', path: '/integration/twilio/abc123/update', answer: 'object', call: (client) => client.integration.twilio.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.whatsapp.create', route: 'POST /integration/whatsapp/create', path: null, answer: 'object', call: (client) => client.integration.whatsapp.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'integration.whatsapp.delete', route: 'POST /integration/whatsapp/{whatsappIntegrationId}/delete', path: '/integration/whatsapp/abc123/delete', answer: 'object', call: (client) => client.integration.whatsapp.delete('abc123') },
  { name: 'integration.whatsapp.fetch', route: 'GET /integration/whatsapp/{whatsappIntegrationId}/fetch', path: '/integration/whatsapp/abc123/fetch', answer: 'object', call: (client) => client.integration.whatsapp.fetch('abc123') },
  { name: 'integration.whatsapp.initiate', route: 'POST /integration/whatsapp/{whatsappIntegrationId}/initiate', path: '/integration/whatsapp/abc123/initiate', answer: 'object', call: (client) => client.integration.whatsapp.initiate('abc123', { to: 'example', text: 'Hello' }) },
  { name: 'integration.whatsapp.list', route: 'GET /integration/whatsapp/list', path: null, answer: 'page', call: (client) => client.integration.whatsapp.list({ take: 10 }) },
  { name: 'integration.whatsapp.setup', route: 'POST /integration/whatsapp/{whatsappIntegrationId}/setup', path: '/integration/whatsapp/abc123/setup', answer: 'object', call: (client) => client.integration.whatsapp.setup('abc123') },
  { name: 'integration.whatsapp.update', route: 'POST /integration/whatsapp/{whatsappIntegrationId}/update', path: '/integration/whatsapp/abc123/update', answer: 'object', call: (client) => client.integration.whatsapp.update('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'integration.widget.clone', route: 'POST /integration/widget/{widgetIntegrationId}/clone', path: '/integration/widget/abc123/clone', answer: 'object', call: (client) => client.integration.widget.clone('abc123') },
  { name: 'integration.widget.create', route: 'POST /integration/widget/create', path: null, answer: 'object', call: (client) => client.integration.widget.create({ name: 'Support', title: 'Support' }) },
  { name: 'integration.widget.delete', route: 'POST /integration/widget/{widgetIntegrationId}/delete', path: '/integration/widget/abc123/delete', answer: 'object', call: (client) => client.integration.widget.delete('abc123') },
  { name: 'integration.widget.fetch', route: 'GET /integration/widget/{widgetIntegrationId}/fetch', path: '/integration/widget/abc123/fetch', answer: 'object', call: (client) => client.integration.widget.fetch('abc123') },
  { name: 'integration.widget.list', route: 'GET /integration/widget/list', path: null, answer: 'page', call: (client) => client.integration.widget.list({ take: 10 }) },
  { name: 'integration.widget.setup', route: 'POST /integration/widget/{widgetIntegrationId}/setup', path: '/integration/widget/abc123/setup', answer: 'object', call: (client) => client.integration.widget.setup('abc123') },
  { name: 'integration.widget.update', route: 'POST /integration/widget/{widgetIntegrationId}/update', path: '/integration/widget/abc123/update', answer: 'object', call: (client) => client.integration.widget.update('abc123', { name: 'Support', title: 'Support' }) },
  { name: 'integration.widget.file.attach', route: 'POST /integration/widget/{widgetIntegrationId}/file/{fileId}/attach', path: '/integration/widget/abc123/file/abc123/attach', answer: 'object', call: (client) => client.integration.widget.file.attach('abc123', 'abc123', { type: 'bar' }) },
  { name: 'integration.widget.file.detach', route: 'POST /integration/widget/{widgetIntegrationId}/file/{fileId}/detach', path: '/integration/widget/abc123/file/abc123/detach', answer: 'object', call: (client) => client.integration.widget.file.detach('abc123', 'abc123') },
  { name: 'magic.generate', route: 'POST /magic/{promptId}/generate', path: '/magic/abc123/generate', answer: 'object', call: (client) => client.magic.generate('abc123', { text: 'Hello', model: 'example' }) },
  { name: 'magic.list', route: 'GET /magic/list', path: null, answer: 'page', call: (client) => client.magic.list({ take: 10 }) },
  { name: 'memory.create', route: 'POST /memory/create', path: null, answer: 'object', call: (client) => client.memory.create({ text: 'Hello', name: 'Support' }) },
  { name: 'memory.delete', route: 'POST /memory/{memoryId}/delete', path: '/memory/abc123/delete', answer: 'object', call: (client) => client.memory.delete('abc123') },
  { name: 'memory.export', route: 'GET /memory/export', path: null, answer: 'page', call: (client) => client.memory.export({ take: 10 }) },
  { name: 'memory.fetch', route: 'GET /memory/{memoryId}/fetch', path: '/memory/abc123/fetch', answer: 'object', call: (client) => client.memory.fetch('abc123') },
  { name: 'memory.list', route: 'GET /memory/list', path: null, answer: 'page', call: (client) => client.memory.list({ take: 10 }) },
  { name: 'memory.search', route: 'POST /memory/search', path: null, answer: 'object', call: (client) => client.memory.search({ search: 'opening hours' }) },
  { name: 'memory.update', route: 'POST /memory/{memoryId}/update', path: '/memory/abc123/update', answer: 'object', call: (client) => client.memory.update('abc123', { name: 'Support', text: 'Hello' }) },
  { name: 'openai.chat.completions', route: 'POST /openai/chat/completions', path: null, answer: 'any', call: (client) => client.openai.chat.completions({
  model: 'model/name=gpt-4o',
  messages: [{ role: 'user', content: 'Hello' }]
}) },
  { name: 'partner.user.create', route: 'POST /partner/user/create', path: null, answer: 'object', call: (client) => client.partner.user.create({ name: 'Support', email: 'ada@example.com' }) },
  { name: 'partner.user.delete', route: 'POST /partner/user/{userId}/delete', path: '/partner/user/abc123/delete', answer: 'object', call: (client) => client.partner.user.delete('abc123') },
  { name: 'partner.user.fetch', route: 'GET /partner/user/{userId}/fetch', path: '/partner/user/abc123/fetch', answer: 'object', call: (client) => client.partner.user.fetch('abc123') },
  { name: 'partner.user.list', route: 'GET /partner/user/list', path: null, answer: 'page', call: (client) => client.partner.user.list({ take: 10 }) },
  { name: 'partner.user.update', route: 'POST /partner/user/{userId}/update', path: '/partner/user/abc123/update', answer: 'object', call: (client) => client.partner.user.update('abc123', { name: 'Support', email: 'ada@example.com' }) },
  { name: 'partner.user.context.create', route: 'POST /partner/user/{userId}/context/create', path: '/partner/user/abc123/context/create', answer: 'object', call: (client) => client.partner.user.context.create('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'partner.user.context.delete', route: 'POST /partner/user/{userId}/context/{contextId}/delete', path: '/partner/user/abc123/context/abc123/delete', answer: 'object', call: (client) => client.partner.user.context.delete('abc123', 'abc123') },
  { name: 'partner.user.context.fetch', route: 'GET /partner/user/{userId}/context/{contextId}/fetch', path: '/partner/user/abc123/context/abc123/fetch', answer: 'object', call: (client) => client.partner.user.context.fetch('abc123', 'abc123') },
  { name: 'partner.user.context.list', route: 'GET /partner/user/{userId}/context/list', path: '/partner/user/abc123/context/list', answer: 'page', call: (client) => client.partner.user.context.list('abc123', { take: 10 }) },
  { name: 'partner.user.context.update', route: 'POST /partner/user/{userId}/context/{contextId}/update', path: '/partner/user/abc123/context/abc123/update', answer: 'object', call: (client) => client.partner.user.context.update('abc123', 'abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'partner.user.session.create', route: 'POST /partner/user/{userId}/session/create', path: '/partner/user/abc123/session/create', answer: 'object', call: (client) => client.partner.user.session.create('abc123', { durationInSeconds: 3600 }) },
  { name: 'partner.user.token.create', route: 'POST /partner/user/{userId}/token/create', path: '/partner/user/abc123/token/create', answer: 'object', call: (client) => client.partner.user.token.create('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'partner.user.token.delete', route: 'POST /partner/user/{userId}/token/{tokenId}/delete', path: '/partner/user/abc123/token/abc123/delete', answer: 'object', call: (client) => client.partner.user.token.delete('abc123', 'abc123') },
  { name: 'partner.user.token.list', route: 'GET /partner/user/{userId}/token/list', path: '/partner/user/abc123/token/list', answer: 'page', call: (client) => client.partner.user.token.list('abc123', { take: 10 }) },
  { name: 'partner.user.token.update', route: 'POST /partner/user/{userId}/token/{tokenId}/update', path: '/partner/user/abc123/token/abc123/update', answer: 'object', call: (client) => client.partner.user.token.update('abc123', 'abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'platform.ability.list', route: 'GET /platform/ability/list', path: null, answer: 'page', call: (client) => client.platform.ability.list({ take: 10 }) },
  { name: 'platform.ability.search', route: 'POST /platform/ability/search', path: null, answer: 'object', call: (client) => client.platform.ability.search({ search: 'opening hours', take: 10 }) },
  { name: 'platform.action.list', route: 'GET /platform/action/list', path: null, answer: 'page', call: (client) => client.platform.action.list({ take: 10 }) },
  { name: 'platform.doc.fetch', route: 'GET /platform/doc/{docId}/fetch', path: '/platform/doc/abc123/fetch', answer: 'object', call: (client) => client.platform.doc.fetch('abc123') },
  { name: 'platform.doc.list', route: 'GET /platform/doc/list', path: null, answer: 'page', call: (client) => client.platform.doc.list({ take: 10 }) },
  { name: 'platform.doc.search', route: 'POST /platform/doc/search', path: null, answer: 'object', call: (client) => client.platform.doc.search({ search: 'opening hours', take: 10 }) },
  { name: 'platform.example.clone', route: 'POST /platform/example/{exampleId}/clone', path: '/platform/example/abc123/clone', answer: 'object', call: (client) => client.platform.example.clone('abc123') },
  { name: 'platform.example.fetch', route: 'GET /platform/example/{exampleId}/fetch', path: '/platform/example/abc123/fetch', answer: 'object', call: (client) => client.platform.example.fetch('abc123') },
  { name: 'platform.example.list', route: 'GET /platform/example/list', path: null, answer: 'page', call: (client) => client.platform.example.list({ take: 10 }) },
  { name: 'platform.example.search', route: 'POST /platform/example/search', path: null, answer: 'object', call: (client) => client.platform.example.search({ search: 'opening hours', take: 10 }) },
  { name: 'platform.guide.fetch', route: 'GET /platform/guide/{guideId}/fetch', path: '/platform/guide/abc123/fetch', answer: 'object', call: (client) => client.platform.guide.fetch('abc123') },
  { name: 'platform.guide.list', route: 'GET /platform/guide/list', path: null, answer: 'page', call: (client) => client.platform.guide.list({ take: 10 }) },
  { name: 'platform.guide.search', route: 'POST /platform/guide/search', path: null, answer: 'object', call: (client) => client.platform.guide.search({ search: 'opening hours', take: 10 }) },
  { name: 'platform.manual.fetch', route: 'GET /platform/manual/{manualId}/fetch', path: '/platform/manual/abc123/fetch', answer: 'object', call: (client) => client.platform.manual.fetch('abc123') },
  { name: 'platform.manual.list', route: 'GET /platform/manual/list', path: null, answer: 'page', call: (client) => client.platform.manual.list({ take: 10 }) },
  { name: 'platform.manual.search', route: 'POST /platform/manual/search', path: null, answer: 'object', call: (client) => client.platform.manual.search({ search: 'opening hours', take: 10 }) },
  { name: 'platform.model.list', route: 'GET /platform/model/list', path: null, answer: 'page', call: (client) => client.platform.model.list({ take: 10 }) },
  { name: 'platform.report.generate', route: 'POST /platform/report/generate', path: null, answer: 'object', call: (client) => client.platform.report.generate(null, {}) },
  { name: 'platform.report.generate', route: 'POST /platform/report/{reportId}/generate', path: '/platform/report/abc123/generate', answer: 'object', call: (client) => client.platform.report.generate('abc123') },
  { name: 'platform.report.list', route: 'GET /platform/report/list', path: null, answer: 'page', call: (client) => client.platform.report.list({ take: 10 }) },
  { name: 'platform.secret.list', route: 'GET /platform/secret/list', path: null, answer: 'page', call: (client) => client.platform.secret.list({ take: 10 }) },
  { name: 'platform.secret.search', route: 'POST /platform/secret/search', path: null, answer: 'object', call: (client) => client.platform.secret.search({ search: 'opening hours', take: 10 }) },
  { name: 'platform.tutorial.fetch', route: 'GET /platform/tutorial/{tutorialId}/fetch', path: '/platform/tutorial/abc123/fetch', answer: 'object', call: (client) => client.platform.tutorial.fetch('abc123') },
  { name: 'platform.tutorial.list', route: 'GET /platform/tutorial/list', path: null, answer: 'page', call: (client) => client.platform.tutorial.list({ take: 10 }) },
  { name: 'platform.tutorial.search', route: 'POST /platform/tutorial/search', path: null, answer: 'object', call: (client) => client.platform.tutorial.search({ search: 'opening hours', take: 10 }) },
  { name: 'policy.create', route: 'POST /policy/create', path: null, answer: 'object', call: (client) => client.policy.create({ type: 'retention', name: 'Support' }) },
  { name: 'policy.delete', route: 'POST /policy/{policyId}/delete', path: '/policy/abc123/delete', answer: 'object', call: (client) => client.policy.delete('abc123') },
  { name: 'policy.fetch', route: 'GET /policy/{policyId}/fetch', path: '/policy/abc123/fetch', answer: 'object', call: (client) => client.policy.fetch('abc123') },
  { name: 'policy.list', route: 'GET /policy/list', path: null, answer: 'page', call: (client) => client.policy.list({ take: 10 }) },
  { name: 'policy.update', route: 'POST /policy/{policyId}/update', path: '/policy/abc123/update', answer: 'object', call: (client) => client.policy.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'portal.create', route: 'POST /portal/create', path: null, answer: 'object', call: (client) => client.portal.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'portal.delete', route: 'POST /portal/{portalId}/delete', path: '/portal/abc123/delete', answer: 'object', call: (client) => client.portal.delete('abc123') },
  { name: 'portal.fetch', route: 'GET /portal/{portalId}/fetch', path: '/portal/abc123/fetch', answer: 'object', call: (client) => client.portal.fetch('abc123') },
  { name: 'portal.list', route: 'GET /portal/list', path: null, answer: 'page', call: (client) => client.portal.list({ take: 10 }) },
  { name: 'portal.update', route: 'POST /portal/{portalId}/update', path: '/portal/abc123/update', answer: 'object', call: (client) => client.portal.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'secret.authenticate', route: 'POST /secret/{secretId}/authenticate', path: '/secret/abc123/authenticate', answer: 'object', call: (client) => client.secret.authenticate('abc123') },
  { name: 'secret.create', route: 'POST /secret/create', path: null, answer: 'object', call: (client) => client.secret.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'secret.delete', route: 'POST /secret/{secretId}/delete', path: '/secret/abc123/delete', answer: 'object', call: (client) => client.secret.delete('abc123') },
  { name: 'secret.fetch', route: 'GET /secret/{secretId}/fetch', path: '/secret/abc123/fetch', answer: 'object', call: (client) => client.secret.fetch('abc123') },
  { name: 'secret.list', route: 'GET /secret/list', path: null, answer: 'page', call: (client) => client.secret.list({ take: 10 }) },
  { name: 'secret.revoke', route: 'POST /secret/{secretId}/revoke', path: '/secret/abc123/revoke', answer: 'object', call: (client) => client.secret.revoke('abc123') },
  { name: 'secret.update', route: 'POST /secret/{secretId}/update', path: '/secret/abc123/update', answer: 'object', call: (client) => client.secret.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'secret.verify', route: 'POST /secret/{secretId}/verify', path: '/secret/abc123/verify', answer: 'object', call: (client) => client.secret.verify('abc123') },
  { name: 'skillset.create', route: 'POST /skillset/create', path: null, answer: 'object', call: (client) => client.skillset.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'skillset.delete', route: 'POST /skillset/{skillsetId}/delete', path: '/skillset/abc123/delete', answer: 'object', call: (client) => client.skillset.delete('abc123') },
  { name: 'skillset.fetch', route: 'GET /skillset/{skillsetId}/fetch', path: '/skillset/abc123/fetch', answer: 'object', call: (client) => client.skillset.fetch('abc123') },
  { name: 'skillset.list', route: 'GET /skillset/list', path: null, answer: 'page', call: (client) => client.skillset.list({ take: 10 }) },
  { name: 'skillset.update', route: 'POST /skillset/{skillsetId}/update', path: '/skillset/abc123/update', answer: 'object', call: (client) => client.skillset.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'skillset.ability.create', route: 'POST /skillset/{skillsetId}/ability/create', path: '/skillset/abc123/ability/create', answer: 'object', call: (client) => client.skillset.ability.create('abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'skillset.ability.delete', route: 'POST /skillset/{skillsetId}/ability/{abilityId}/delete', path: '/skillset/abc123/ability/abc123/delete', answer: 'object', call: (client) => client.skillset.ability.delete('abc123', 'abc123') },
  { name: 'skillset.ability.execute', route: 'POST /skillset/{skillsetId}/ability/{abilityId}/execute', path: '/skillset/abc123/ability/abc123/execute', answer: 'object', call: (client) => client.skillset.ability.execute('abc123', 'abc123', { input: 'example' }) },
  { name: 'skillset.ability.export', route: 'GET /skillset/{skillsetId}/ability/export', path: '/skillset/abc123/ability/export', answer: 'page', call: (client) => client.skillset.ability.export('abc123', { take: 10 }) },
  { name: 'skillset.ability.fetch', route: 'GET /skillset/{skillsetId}/ability/{abilityId}/fetch', path: '/skillset/abc123/ability/abc123/fetch', answer: 'object', call: (client) => client.skillset.ability.fetch('abc123', 'abc123') },
  { name: 'skillset.ability.list', route: 'GET /skillset/{skillsetId}/ability/list', path: '/skillset/abc123/ability/list', answer: 'page', call: (client) => client.skillset.ability.list('abc123', { take: 10 }) },
  { name: 'skillset.ability.update', route: 'POST /skillset/{skillsetId}/ability/{abilityId}/update', path: '/skillset/abc123/ability/abc123/update', answer: 'object', call: (client) => client.skillset.ability.update('abc123', 'abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'space.create', route: 'POST /space/create', path: null, answer: 'object', call: (client) => client.space.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'space.delete', route: 'POST /space/{spaceId}/delete', path: '/space/abc123/delete', answer: 'object', call: (client) => client.space.delete('abc123') },
  { name: 'space.export', route: 'GET /space/export', path: null, answer: 'page', call: (client) => client.space.export({ take: 10 }) },
  { name: 'space.fetch', route: 'GET /space/{spaceId}/fetch', path: '/space/abc123/fetch', answer: 'object', call: (client) => client.space.fetch('abc123') },
  { name: 'space.list', route: 'GET /space/list', path: null, answer: 'page', call: (client) => client.space.list({ take: 10 }) },
  { name: 'space.update', route: 'POST /space/{spaceId}/update', path: '/space/abc123/update', answer: 'object', call: (client) => client.space.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'space.site.create', route: 'POST /space/{spaceId}/site/create', path: '/space/abc123/site/create', answer: 'object', call: (client) => client.space.site.create('abc123', { domain: 'www.example.com', name: 'Support' }) },
  { name: 'space.site.delete', route: 'POST /space/{spaceId}/site/{siteId}/delete', path: '/space/abc123/site/abc123/delete', answer: 'object', call: (client) => client.space.site.delete('abc123', 'abc123') },
  { name: 'space.site.fetch', route: 'GET /space/{spaceId}/site/{siteId}/fetch', path: '/space/abc123/site/abc123/fetch', answer: 'object', call: (client) => client.space.site.fetch('abc123', 'abc123') },
  { name: 'space.site.list', route: 'GET /space/{spaceId}/site/list', path: '/space/abc123/site/list', answer: 'page', call: (client) => client.space.site.list('abc123', { take: 10 }) },
  { name: 'space.site.update', route: 'POST /space/{spaceId}/site/{siteId}/update', path: '/space/abc123/site/abc123/update', answer: 'object', call: (client) => client.space.site.update('abc123', 'abc123', {
  name: 'Support',
  description: 'Answers questions'
}) },
  { name: 'space.storage.copy', route: 'POST /space/{spaceId}/storage/copy/{path}', path: '/space/abc123/storage/copy/notes/today.txt', answer: 'object', call: (client) => client.space.storage.copy('abc123', 'notes/today.txt', {
  destinationPath: 'notes/today.txt'
}) },
  { name: 'space.storage.delete', route: 'POST /space/{spaceId}/storage/delete/{path}', path: '/space/abc123/storage/delete/notes/today.txt', answer: 'object', call: (client) => client.space.storage.delete('abc123', 'notes/today.txt') },
  { name: 'space.storage.download', route: 'GET /space/{spaceId}/storage/download/{path}', path: '/space/abc123/storage/download/notes/today.txt', answer: 'binary', call: (client) => client.space.storage.download('abc123', 'notes/today.txt') },
  { name: 'space.storage.list', route: 'GET /space/{spaceId}/storage/list/{path}', path: '/space/abc123/storage/list/', answer: 'object', call: (client) => client.space.storage.list('abc123') },
  { name: 'space.storage.move', route: 'POST /space/{spaceId}/storage/move/{path}', path: '/space/abc123/storage/move/notes/today.txt', answer: 'object', call: (client) => client.space.storage.move('abc123', 'notes/today.txt', {
  destinationPath: 'notes/today.txt'
}) },
  { name: 'space.storage.upload', route: 'POST /space/{spaceId}/storage/upload/{path}', path: '/space/abc123/storage/upload/notes/today.txt', answer: 'object', call: (client) => client.space.storage.upload('abc123', 'notes/today.txt', new Blob(['Hello'])) },
  { name: 'task.cancel', route: 'POST /task/{taskId}/cancel', path: '/task/abc123/cancel', answer: 'object', call: (client) => client.task.cancel('abc123') },
  { name: 'task.create', route: 'POST /task/create', path: null, answer: 'object', call: (client) => client.task.create({ name: 'Support', description: 'Answers questions' }) },
  { name: 'task.delete', route: 'POST /task/{taskId}/delete', path: '/task/abc123/delete', answer: 'object', call: (client) => client.task.delete('abc123') },
  { name: 'task.export', route: 'GET /task/export', path: null, answer: 'page', call: (client) => client.task.export({ take: 10 }) },
  { name: 'task.fetch', route: 'GET /task/{taskId}/fetch', path: '/task/abc123/fetch', answer: 'object', call: (client) => client.task.fetch('abc123') },
  { name: 'task.list', route: 'GET /task/list', path: null, answer: 'page', call: (client) => client.task.list({ take: 10 }) },
  { name: 'task.subscribe', route: 'POST /task/{taskId}/subscribe', path: '/task/abc123/subscribe', answer: 'stream', call: (client) => client.task.subscribe('abc123', { historyLength: 1 }) },
  { name: 'task.trigger', route: 'POST /task/{taskId}/trigger', path: '/task/abc123/trigger', answer: 'object', call: (client) => client.task.trigger('abc123') },
  { name: 'task.update', route: 'POST /task/{taskId}/update', path: '/task/abc123/update', answer: 'object', call: (client) => client.task.update('abc123', { name: 'Support', description: 'Answers questions' }) },
  { name: 'task.execution.cancel', route: 'POST /task/{taskId}/execution/{taskExecutionId}/cancel', path: '/task/abc123/execution/abc123/cancel', answer: 'object', call: (client) => client.task.execution.cancel('abc123', 'abc123') },
  { name: 'task.execution.list', route: 'GET /task/{taskId}/execution/list', path: '/task/abc123/execution/list', answer: 'page', call: (client) => client.task.execution.list('abc123', { take: 10 }) },
  { name: 'team.list', route: 'GET /team/list', path: null, answer: 'page', call: (client) => client.team.list({ take: 10 }) },
  { name: 'usage.fetch', route: 'GET /usage/fetch', path: null, answer: 'object', call: (client) => client.usage.fetch() },
  { name: 'usage.list', route: 'GET /usage/list', path: null, answer: 'page', call: (client) => client.usage.list({ take: 10 }) },
  { name: 'usage.series.fetch', route: 'GET /usage/series/fetch', path: null, answer: 'object', call: (client) => client.usage.series.fetch() },
)

/**
 * Operations for which no values are known that their schemas allow.
 *
 * @type {readonly string[]}
 */
export const open = [
]
