import { expect, test } from 'vitest'
import { standardEnvelope } from '../../../templates/runtime/answer/envelopes.ts'

test.each<{ form: string; body: unknown; message?: string; code?: string }>([
  {
    form: 'problem details (RFC 9457)',
    body: { type: 'https://x.test/broke', title: 'No credit', status: 403, detail: 'Balance 30, price 50.' },
    message: 'Balance 30, price 50.',
    code: 'https://x.test/broke'
  },
  {
    form: 'problem details without a type',
    body: { type: 'about:blank', title: 'Conflict', status: 409 },
    message: 'Conflict'
  },
  {
    form: 'OAuth (RFC 6749 §5.2)',
    body: { error: 'invalid_grant', error_description: 'The code was used.' },
    message: 'The code was used.',
    code: 'invalid_grant'
  },
  { form: 'OAuth without a description', body: { error: 'invalid_grant' }, message: 'invalid_grant' },
  {
    form: 'JSON:API',
    body: { errors: [{ status: '422', code: 'BLANK', title: 'Blank', detail: 'The name is blank.' }, {}] },
    message: 'The name is blank.',
    code: 'BLANK'
  },
  {
    form: 'GraphQL and others: a list of errors',
    body: { errors: [{ message: 'No such field', extensions: {} }] },
    message: 'No such field'
  },
  {
    form: 'a list of texts',
    body: { errors: [], message: ['a is blank', 'b is long'] },
    message: 'a is blank; b is long'
  },
  {
    form: 'a list at the top',
    body: [{ errorCode: 'TOO_LONG', message: 'Too long' }],
    message: 'Too long',
    code: 'TOO_LONG'
  },
  {
    form: 'places and messages in detail',
    body: { detail: [{ loc: ['body', 'name'], msg: 'field required', type: 'value_error.missing' }] },
    message: 'field required',
    code: 'value_error.missing'
  },
  {
    form: 'a status as a word',
    body: { error: { code: 403, message: 'Denied', status: 'PERMISSION_DENIED' } },
    message: 'Denied',
    code: 'PERMISSION_DENIED'
  },
  {
    form: 'words about the status beside the message',
    body: { statusCode: 404, message: 'Cannot GET /x', error: 'Not Found' },
    message: 'Cannot GET /x'
  },
  { form: 'a number as code', body: { code: 20404, message: 'Gone' }, message: 'Gone', code: '20404' },
  { form: 'the number of the status as code', body: { code: 404, message: 'Gone' }, message: 'Gone' },
  {
    form: 'a code above the error in it',
    body: { code: 'OUTER', fault: { faultstring: 'x', reason: 'Bad key' } },
    message: 'Bad key',
    code: 'OUTER'
  },
  { form: 'the success of a word', body: { status: 'fail', message: 'No' }, message: 'No' },
  { form: 'no text at all', body: { message: '', code: '' } },
  { form: 'a text', body: 'No credit', message: 'No credit' },
  { form: 'a text in a list', body: ['No credit'], message: 'No credit' },
  { form: 'an empty text', body: '' },
  { form: 'the page of a gateway', body: '\n<html><h1>502</h1></html>' },
  { form: 'null', body: null },
  { form: 'an empty list', body: [] }
])('$form', ({ body, message, code }) => {
  expect(standardEnvelope(body)).toEqual({ message, code })
})

test('errors in errors are looked for four deep, and no deeper', () => {
  const within = (depth: number): unknown => (depth === 0 ? { message: 'm' } : { error: within(depth - 1) })
  expect(standardEnvelope(within(4)).message).toBe('m')
  expect(standardEnvelope(within(5))).toEqual({})
  expect(standardEnvelope(within(5_000))).toEqual({})
})
