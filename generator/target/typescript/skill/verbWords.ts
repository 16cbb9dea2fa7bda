/** What people say for the verbs that APIs share, so that a search for `remove` finds `delete`. sdk.yaml adds words of its own to operations. */
export const verbWords: Readonly<Record<string, string>> = {
  add: 'create new attach insert',
  archive: 'close hide put away',
  attach: 'add link connect include join',
  authenticate:
    'sign in login log authorise authorize connect oauth consent authorisation authorization flow',
  cancel: 'stop abort halt kill interrupt terminate',
  clone: 'copy duplicate replicate fork reuse copies',
  compact: 'summarise summarize summary shorten compress condense shrink reduce long squash trim',
  complete: 'answer reply respond ask generate prompt chat stream reply talk question',
  copy: 'duplicate clone',
  create:
    'add make new set up start open build register insert save connect issue mint launch give expose offer grant introduce provide setup hook connection',
  delete:
    'remove destroy erase drop discard clear purge cancel revoke invalidate get rid wipe forget trash end kill unlink stop deactivate throw unsubscribe',
  detach: 'remove unlink disconnect separate',
  disable: 'switch turn off stop',
  dispatch: 'background asynchronous async queue later',
  download: 'get content save retrieve export pull back obtain',
  downvote: 'thumbs down dislike rate negative bad feedback',
  enable: 'switch turn on start activate',
  ensure: 'create find or upsert exist already missing if not',
  execute: 'run invoke call test try perform use manually hand',
  export: 'dump download csv spreadsheet file backup back up bulk all extract archive take out',
  fetch:
    'get read show look up retrieve view details see by id load open info information detail status find out settings',
  find: 'search look up query',
  generate: 'make produce write create build draft compose suggest',
  get: 'fetch read show look up retrieve view details see',
  import: 'load bring in restore upload bulk migrate',
  initiate: 'start begin open first proactive outbound reach out contact send write message',
  invoke: 'run call fire trigger execute start',
  list: 'all show every which browse see enumerate page many what are there overview get newest latest first sort filter count number display have include inside past recent recently exist current check',
  move: 'rename relocate transfer reorganise reorganize',
  publish: 'send broadcast push emit post notify announce',
  put: 'create replace update set save',
  receive: 'answer reply get let respond',
  remove: 'delete destroy erase drop',
  restore: 'recover undo bring back',
  revoke: 'withdraw remove cancel take back invalidate disconnect sign out logout',
  run: 'execute start invoke trigger',
  search:
    'find query look up match semantic similar lookup containing about mention related find lookup fit relevant',
  send: 'post write message deliver submit add say',
  set: 'update change put',
  setup: 'register install configure again webhook push activate refresh',
  start: 'begin run launch trigger',
  stop: 'cancel end abort halt',
  subscribe:
    'listen stream follow watch live realtime real time receive events updates progress push notified monitor observe',
  sync: 'refresh again re synchronise synchronize update reload import index crawl pull manually reindex recrawl fresh resync',
  synthesize: 'speech voice audio speak aloud sound',
  trigger: 'run start fire now immediately launch kick off invoke',
  update:
    'change edit modify set rename alter correct fix adjust replace rotate switch patch configure pause resume limit restrict assign extend reset reword tweak different another increase reassign suspend block unblock',
  upload: 'send put attach store add file import replace overwrite',
  upsert: 'create update ensure insert find or',
  upvote: 'thumbs up like rate positive good feedback',
  verify: 'check test validate confirm works valid still ready status'
}

/** What people say for fields that APIs share. */
export const fieldWords: Readonly<Record<string, string>> = {
  meta: 'metadata custom label tag key value attribute extra',
  metadata: 'custom label tag key value attribute extra'
}
