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

/** What the platform itself offers and documents. */
export class PlatformClient extends Resource {
  /** Abilities that a skillset can be made of. */
  get ability(): PlatformAbilityClient {
    return this._child(PlatformAbilityClient)
  }

  /** Actions that abilities can take. */
  get action(): PlatformActionClient {
    return this._child(PlatformActionClient)
  }

  /** Documentation of the platform. */
  get doc(): PlatformDocClient {
    return this._child(PlatformDocClient)
  }

  /** Examples to start from. */
  get example(): PlatformExampleClient {
    return this._child(PlatformExampleClient)
  }

  /** Guides of the platform. */
  get guide(): PlatformGuideClient {
    return this._child(PlatformGuideClient)
  }

  /** Manuals of the platform. */
  get manual(): PlatformManualClient {
    return this._child(PlatformManualClient)
  }

  /** Models that a bot can run on. */
  get model(): PlatformModelClient {
    return this._child(PlatformModelClient)
  }

  /** Reports on an account. */
  get report(): PlatformReportClient {
    return this._child(PlatformReportClient)
  }

  /** Kinds of secrets that the platform knows. */
  get secret(): PlatformSecretClient {
    return this._child(PlatformSecretClient)
  }

  /** Tutorials of the platform. */
  get tutorial(): PlatformTutorialClient {
    return this._child(PlatformTutorialClient)
  }
}
