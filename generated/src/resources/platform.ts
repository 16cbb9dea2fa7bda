// Generated; do not edit. Your own code belongs in src/custom.

import { childOf } from '../runtime/index.ts'
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

/** Models, abilities, examples and documentation of the platform. */
export class PlatformClient extends Resource {
  /** Abilities that a skillset can include. */
  get ability(): PlatformAbilityClient {
    return childOf(this, PlatformAbilityClient)
  }

  /** Actions that abilities can use. */
  get action(): PlatformActionClient {
    return childOf(this, PlatformActionClient)
  }

  /** Documentation of the platform. */
  get doc(): PlatformDocClient {
    return childOf(this, PlatformDocClient)
  }

  /** Examples to start from. */
  get example(): PlatformExampleClient {
    return childOf(this, PlatformExampleClient)
  }

  /** Guides of the platform. */
  get guide(): PlatformGuideClient {
    return childOf(this, PlatformGuideClient)
  }

  /** Manuals of the platform. */
  get manual(): PlatformManualClient {
    return childOf(this, PlatformManualClient)
  }

  /** Models that a bot can run on. */
  get model(): PlatformModelClient {
    return childOf(this, PlatformModelClient)
  }

  /** Reports about an account. */
  get report(): PlatformReportClient {
    return childOf(this, PlatformReportClient)
  }

  /** Kinds of secrets that the platform supports. */
  get secret(): PlatformSecretClient {
    return childOf(this, PlatformSecretClient)
  }

  /** Tutorials of the platform. */
  get tutorial(): PlatformTutorialClient {
    return childOf(this, PlatformTutorialClient)
  }
}
