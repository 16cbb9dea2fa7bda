/** What every check must give, and where platforms differ: README.md tells of each difference. */
import type { Kind, Platform } from './platforms.ts'
import type { Report } from './programs.ts'

const text = 'Grüße, 世界 🎈'

const said = 'You said: One two three four five'

const everywhere: Report = {
  'loading the package': { touched: [], added: [], client: 'function' },
  'a POST and a GET': ['Ada ✨', { team: 'ü' }],
  'an error with its status, code and guard': [true, true, 'NotFoundError', 404, 'NOT_FOUND'],
  'a loop over pages': ['Ada', 'Zoë', '数', 'Ωmega', '🎈'],
  'a resource from its subpath': [true, 200, 'application/json'],
  'a read goes through after two refusals': 'flaky',
  'a body that is cut is read again': 'cut',
  'a write is not sent again':
    'ServiceUnavailableError: 503 SERVICE_UNAVAILABLE: Status 503 (POST /bot/create)',
  'an address where nobody listens': [true, 4],
  'a redirect within the API': 'there',
  'a session token': 'You said: Good day',
  'the secret of the account without an opt-in': ['there', ['api.chatbotkit.com']],
  'the name of another account': ['there', ['api.chatbotkit.com']],
  'a header that the preflight refuses': 'acting',
  'a list as one stream, cut inside its characters': ['Zoë', '数学', '🎈🎈'],
  'a list stream goes on where the connection broke': true,
  'the text of a completion': `You said: ${text}`,
  'a completion that is cut says so': [true, true],
  'leaving the loop of a completion': 'You',
  'await using': 'string',
  'a relay from toResponse() to readEvents': [`You said: ${text}`, 'application/jsonl'],
  'a relay whose reader goes': true,
  'background work, followed to its end': `You said: ${text}`,
  'a function that runs here': ['It answered "sunny in Zürich"'],
  'a stream that is read after its end': [true, [true, true, true], true],
  'a stream that is read after its loop was left': [true, true],
  'three readers of one stream': said,
  'a race of each event with a timer': [said, true],
  'both branches of a stream': [said, said],
  'a completion that ends cleanly without its result': true,
  'a timeout while the clock is set back': true,
  'a read that is repeated while the clock is set forward': 'flaky-again',
  'an abort before the headers': [true, true],
  'an abort in the middle of a stream': [true, true],
  'a signal that was aborted before': 'AbortError',
  'a timeout before the headers': [true, 'total'],
  'a timeout inside the body': [true, 'body'],
  'a view of bytes, of its bytes alone': ['application/octet-stream', '[über 🎈]'],
  'a blob with its type': ['text/plain', 'Remember the milk'],
  'a stream': ['text/plain', 'x'.repeat(12)],
  'a file of no content': null,
  'a large blob, to the storage': 'stored',
  'a large stream, to the storage': 'stored',
  'a form': 'über 🎈',
  'bytes from a generator': 'x'.repeat(7),
  'a form and a large blob by a fetch of one’s own': ['über 🎈', 2_000_000],
  'a stream that is shorter than was said': 'ArgumentError',
  'a request that is a promise': 'ArgumentError',
  'a file by its path': ['text/plain', 'über 🎈'],
  'the mock keeps rows, streams, stores files and fails as it is told': [
    ['Ada ✨'],
    'You said: über 🎈',
    'Hi',
    'über 🎈',
    'ServiceUnavailableError: 503'
  ]
}

/** A platform that does not say why a connection failed cannot know that nothing was sent, so that a write is not sent again. */
const silentConnection: Report = { 'an address where nobody listens': [true, 1] }
const noFiles: Report = { 'a file by its path': 'ArgumentError' }

const kinds: Readonly<Record<Kind, Report>> = {
  process: { 'what it prints beside': '' },
  worker: { ...silentConnection, ...noFiles },
  page: {
    ...silentConnection,
    ...noFiles,
    // A browser hides where a redirect leads.
    'a redirect within the API': 'RedirectError',
    'the secret of the account without an opt-in': [
      'ArgumentError: A browser page shows this ChatBotKit secret to every visitor: use a session token or your own server, or set allowBrowserSecret',
      []
    ],
    'the name of another account': [
      'ArgumentError: ChatBotKit takes no x-runas-userid header from a browser: send it from a server',
      []
    ],
    'a header that the preflight refuses': 'ConnectionError'
  }
}

/** Bun names the character set in the type of every text. */
const bun: Report = {
  'a blob with its type': ['text/plain;charset=utf-8', 'Remember the milk'],
  'a stream': ['text/plain;charset=utf-8', 'x'.repeat(12)],
  'a file by its path': ['text/plain;charset=utf-8', 'über 🎈']
}

/** What the report of a platform must be. */
export function expected({ name, kind }: Platform): Report {
  const own = name.startsWith('Bun') ? bun : name.startsWith('Deno') ? silentConnection : {}
  return { ...everywhere, ...kinds[kind], ...own }
}
