// Generated from the OpenAPI document; changes are lost. What is yours belongs in src/custom.

import { Resource } from '../service.ts'
import { PlatformAbilityClient } from './platform/ability.ts'
import { PlatformActionClient } from './platform/action.ts'
import { PlatformDocClient } from './platform/doc.ts'
import { PlatformExampleClient } from './platform/example.ts'
import { PlatformGuideClient } from './platform/guide.ts'
import { PlatformManualClient } from './platform/manual.ts'
import { PlatformModelClient } from './platform/model.ts'
import { PlatformReportClient } from './platform/report.ts'
import { PlatformSecretClient } from './platform/secret.ts'
import { PlatformTutorialClient } from './platform/tutorial.ts'

/** `platform`: ability, action, doc, example, guide, manual, model, report, secret, tutorial. */
export class PlatformClient extends Resource {
  /** `platform.ability`: list, search. */
  get ability(): PlatformAbilityClient {
    return this._child(PlatformAbilityClient)
  }

  /** `platform.action`: list. */
  get action(): PlatformActionClient {
    return this._child(PlatformActionClient)
  }

  /** `platform.doc`: fetch, list, search. */
  get doc(): PlatformDocClient {
    return this._child(PlatformDocClient)
  }

  /** `platform.example`: clone, fetch, list, search. */
  get example(): PlatformExampleClient {
    return this._child(PlatformExampleClient)
  }

  /** `platform.guide`: fetch, list, search. */
  get guide(): PlatformGuideClient {
    return this._child(PlatformGuideClient)
  }

  /** `platform.manual`: fetch, list, search. */
  get manual(): PlatformManualClient {
    return this._child(PlatformManualClient)
  }

  /** `platform.model`: list. */
  get model(): PlatformModelClient {
    return this._child(PlatformModelClient)
  }

  /** `platform.report`: generate, list. */
  get report(): PlatformReportClient {
    return this._child(PlatformReportClient)
  }

  /** `platform.secret`: list, search. */
  get secret(): PlatformSecretClient {
    return this._child(PlatformSecretClient)
  }

  /** `platform.tutorial`: fetch, list, search. */
  get tutorial(): PlatformTutorialClient {
    return this._child(PlatformTutorialClient)
  }
}
