import type { Api } from '../../../generator/model/api.ts'

/** The model of an API without resources, with some of its fields replaced. */
export function anApi(changes: Partial<Api> = {}): Api {
  return {
    version: '1',
    testing: null,
    webhooks: null,
    package: {
      name: 'tiny-sdk',
      version: '1.0.0',
      description: 'Tiny',
      license: 'MIT',
      client: 'Tiny',
      npm: { homepage: null, repository: null, bugs: null, author: null, keywords: [], publishConfig: null }
    },
    service: {
      name: 'Tiny',
      baseUrl: 'https://tiny.example/v1',
      hostPath: null,
      template: null,
      servers: [],
      variables: [],
      auth: { kind: 'header', header: 'Authorization', scheme: 'Bearer', asked: true },
      tokenVariables: [],
      addressVariables: [],
      logVariable: null,
      nested: 'brackets',
      browserSecrets: [],
      corsHeaders: [],
      options: [],
      errors: { rules: [], transient: [], safe: null, family: null, otherForms: false, absent: {} }
    },
    pages: [],
    streams: [],
    relay: null,
    actions: [],
    resources: [],
    aliases: [],
    types: [],
    errors: [],
    mounts: [],
    skill: [],
    attached: [],
    ...changes
  }
}
