// Generated; do not edit. Your own code belongs in src/custom.

/** Tells why an answer was broken off. */
export interface Abort {
  /** Why it stopped, where that is known; of any type. */
  reason?: unknown
  /** Function that was being called. */
  functionName?: string | undefined
}

/** Who can see a blueprint, from its owner alone (`private`) over `protected` to everybody (`public`). */
export type BlueprintVisibility = 'private' | 'protected' | 'public'

/** Behaviour of a bot spelled out in place, without a stored bot. */
export interface BotConfig {
  /**
   * Name of a language model, with settings behind slashes: `name/key=value/key=value`.
   *
   * @pattern \w+(?:\/\w+=\w+)*
   * @example "glm/temperature=0"
   */
  model?: Model | undefined
  /** Who the bot is and how it should behave; the standing instructions for the model. */
  backstory?: string | undefined
  /** Dataset in which the bot looks things up. */
  datasetId?: string | undefined
  /** Skillset with the abilities of the bot. */
  skillsetId?: string | undefined
  /** Whether privacy protection is on. */
  privacy?: boolean | undefined
  /** Whether content moderation is on. */
  moderation?: boolean | undefined
}

/** Points to a stored bot. */
export interface BotRef {
  /** Id of the stored bot that is used. */
  botId?: string | undefined
}

/** Who can see a bot, from its owner alone (`private`) over `protected` to everybody (`public`). */
export type BotVisibility = 'private' | 'protected' | 'public'

/** How a completion came to its end. */
export interface CompleteEnd {
  /**
   * Why the bot stopped: `stop` is the normal end, `length` a text cut at its limit, `activity` a function
   * call without a result, `iteration` a used-up iteration limit, `abort` and `error` say so themselves.
   */
  reason: CompleteReason
}

/**
 * Why the bot stopped: `stop` is the normal end, `length` a text cut at its limit, `activity` a function call
 * without a result, `iteration` a used-up iteration limit, `abort` and `error` say so themselves.
 */
export type CompleteReason = 'length' | 'stop' | 'activity' | 'abort' | 'error' | 'iteration'

/**
 * One event of a completion stream. The server sends further kinds that are not listed here (`nop` and `ping`
 * keep the connection alive), so skip what you do not know.
 */
export type CompleteStreamingResponseItem =
  | {
      /** Kind of event. */
      type: 'error'
      /** Content of the event. */
      data: {
        /** What went wrong, in words. */
        message: string
      }
    }
  | {
      /** Kind of event. */
      type: 'token'
      /** Content of the event. */
      data: {
        /** Next piece of text; join the pieces in order. */
        token: string
      }
    }
  | {
      /** Kind of event. */
      type: 'reasoningToken'
      /** Content of the event. */
      data: {
        /** Next piece of text; join the pieces in order. */
        token: string
      }
    }
  | {
      /** Kind of event. */
      type: 'message'
      /** Content of the event. */
      data: Message
    }
  | {
      /** Kind of event. */
      type: 'abort'
      /** Tells why an answer was broken off. */
      data: Abort
    }
  | {
      /** Kind of event. */
      type: 'completeBegin'
      /** A round of a completion. */
      data: EngineRound
    }
  | {
      /** Kind of event. */
      type: 'completeEnd'
      /** A round of a completion. */
      data: EngineRound
    }
  | {
      /** Kind of event. */
      type: 'waitForChannelMessageBegin'
      /** The function whose result is awaited. */
      data: {
        /** Channel that receives the result of the function. */
        channel: string
        /** A function that the model calls. */
        function: EngineFunctionCall
      }
    }
  | {
      /** Kind of event. */
      type: 'waitForChannelMessageEnd'
      /** The result that was awaited. */
      data: {
        /** Channel that receives the result of the function. */
        channel: string
        /** A function that the model calls. */
        function: EngineFunctionCall
        /** The message that was published on the channel. */
        message?: unknown
      }
    }
  | {
      /** Kind of event. */
      type: 'usage'
      /** Content of the event. */
      data: {
        /** Model that did the work. */
        model: string
        /** Tokens that the model read. */
        inputTokensUsed: number
        /** Tokens that the model wrote. */
        outputTokensUsed: number
      }
    }

/** What a file does for a dataset; `source` makes records from it. */
export type DatasetFileAttachmentType = 'source'

/** Narrows a search by metadata: a plain value must be equal, an object with one operator compares. */
export interface DatasetFilter {
  [key: string]:
    | string
    | number
    | boolean
    | {
        /** Equal to this. */
        $eq: string | number | boolean
      }
    | {
        /** Not equal to this. */
        $ne: string | number | boolean
      }
    | {
        /** Greater than this. */
        $gt: number
      }
    | {
        /** This or greater. */
        $gte: number
      }
    | {
        /** Less than this. */
        $lt: number
      }
    | {
        /** This or less. */
        $lte: number
      }
}

/** Who can see a dataset, from its owner alone (`private`) over `protected` to everybody (`public`). */
export type DatasetVisibility = 'private' | 'protected' | 'public'

/** An event that the service sends and its document does not describe. */
export type EngineEvent =
  | {
      /** Kind of event. */
      type: 'nop'
      /** No content; the event shows that the connection is alive. */
      data: Record<string, unknown>
    }
  | {
      /** Kind of event. */
      type: 'ping'
      /** No content; the event shows that the connection is alive. */
      data: Record<string, unknown>
    }
  | {
      /** Kind of event. */
      type: 'sendResult'
      /** The message that was sent, as the service took it. */
      data: {
        /** Id of the stored message, if it is stored. */
        id?: string | undefined
        /** Text of the message. */
        text: string
        /** Entities that were recognised in the message. */
        entities: Entity[]
        /** Usage of the step. */
        usage: {
          /** Tokens used. */
          token: number
        }
      }
    }
  | {
      /** Kind of event. */
      type: 'receiveResult'
      /** The complete answer. */
      data: {
        /** Id of the stored answer, if it is stored. */
        id?: string | undefined
        /** Answer of the bot. */
        text: string
        /** Usage of the step. */
        usage: {
          /** Tokens used. */
          token: number
        }
        /** How the answer ended. */
        end: {
          /** Why the bot stopped. */
          reason: string
        }
      }
    }
  | {
      /** Kind of event. */
      type: 'operationBegin'
      /** An operation within a completion. */
      data: EngineOperation
    }
  | {
      /** Kind of event. */
      type: 'operationEnd'
      /** An operation within a completion. */
      data: EngineOperation
    }
  | {
      /** Kind of event. */
      type: 'intentDetectionBegin'
      /** An operation within a completion. */
      data: EngineOperation
    }
  | {
      /** Kind of event. */
      type: 'intentDetectionEnd'
      /** An operation within a completion. */
      data: EngineOperation
    }
  | {
      /** Kind of event. */
      type: 'compactionBegin'
      /** The messages that will be summarised. */
      data: {
        /** Number of messages that will be summarised. */
        messagesToSummarize: number
        /** Number of messages that are kept. */
        messagesToKeep: number
        /** Estimated tokens of all messages. */
        estimatedTokens: number
      }
    }
  | {
      /** Kind of event. */
      type: 'compactionEnd'
      /** Result of the summary. */
      data: {
        /** Whether the messages were summarised. */
        success: boolean
      }
    }
  | {
      /** Kind of event. */
      type: 'progressReport'
      /** Progress of an operation. */
      data: {
        /** Id of the operation. */
        id: string
        /** Number of the current step. */
        step: number
        /** Number of all steps. */
        total: number
        /** Expected time of the end, null if unknown. */
        eta: number | null
      }
    }
  | {
      /** Kind of event. */
      type: 'audio'
      /** A piece of speech. */
      data: {
        /** Samples in base64. */
        data: string
        /** Format of the samples. */
        format: {
          /** Encoding of a sample, 16 bits each. */
          encoding: 'pcm16'
          /** Samples per second. */
          sampleRate: number
          /** 1 for mono, 2 for stereo. */
          channels: number
        }
      }
    }

/** A function that the model calls. */
export interface EngineFunctionCall {
  /** Function to call. */
  name: string
  /** Arguments that the model gives. */
  args: unknown
}

/** An operation within a completion. */
export interface EngineOperation {
  /** Id that the begin event and the end event share. */
  id: string
  /** The action that the operation performs. */
  action: {
    /** Id of the action. */
    id: string
    /** Kind of the action. */
    kind?: string | undefined
    /** Name of the action. */
    name?: string | undefined
    /** Input of the action. */
    input?: unknown
    [key: string]: unknown
  }
}

/** A round of a completion. */
export interface EngineRound {
  /** The run that the round belongs to. */
  instance: string
  /** Number of the round. */
  iteration: number
}

/**
 * A piece of a message that was recognised, with its place in the text and, where it was hidden, what stands
 * in for it.
 */
export interface Entity {
  /** What kind of thing was recognised. */
  type: string
  /** Offset in the text where it begins. */
  begin: number
  /** Offset in the text where it ends. */
  end: number
  /** The recognised piece of text. */
  text: string
  /** What the piece was replaced with. */
  replacement?:
    | {
        /** Offset in the text where it begins. */
        begin: number
        /** Offset in the text where it ends. */
        end: number
        /** What stands in the text in its place. */
        text: string
      }
    | undefined
}

/** Bounds for the work of one completion. */
export interface ExecutionLimits {
  /**
   * How many rounds of tool calls and answers the bot may take.
   *
   * @minimum 1
   */
  iterations?: number | undefined
  /**
   * How many times the model may go on after reaching its output limit.
   *
   * @minimum 1
   */
  continuations?: number | undefined
  /**
   * How many function calls are allowed in all.
   *
   * @minimum 1
   */
  calls?: number | undefined
}

/** Additions to the bot for this completion only: more backstory, datasets, skillsets and features. */
export interface ExtensionsDefinition {
  /** Text added to the backstory of the bot. */
  backstory?: string | undefined
  /** Small datasets spelled out in place. */
  datasets?:
    | {
        /** What the dataset is called. */
        name?: string | undefined
        /** What the dataset is about. */
        description?: string | undefined
        /** What the dataset holds. */
        records: {
          /** Text that the bot can find and use. */
          text: string
          /** Free-form JSON of the record. */
          meta?: Record<string, unknown> | undefined
        }[]
      }[]
    | undefined
  /** Skillsets spelled out in place. */
  skillsets?:
    | {
        /** What the skillset is called. */
        name?: string | undefined
        /** What the skillset is for. */
        description?: string | undefined
        /** What the skillset lets the bot do. */
        abilities: {
          /** What the ability is called. */
          name: string
          /** Tells the bot what the ability is for. */
          description: string
          /** What the ability does, as a template that the platform carries out. */
          instruction: string
          /** Secret that the ability needs, if any. */
          secretId?: string | undefined
          /** Free-form JSON of the ability. */
          meta?: Record<string, unknown> | undefined
        }[]
      }[]
    | undefined
  /** Features to switch on. */
  features?:
    | {
        /** Which feature. */
        name: string
        /** Settings of the feature. */
        options?: Record<string, unknown> | undefined
      }[]
    | undefined
}

/**
 * Who can see a file, from its owner alone (`private`) over `protected` to everybody (`public`). A public
 * file downloads without credentials.
 */
export type FileVisibility = 'private' | 'protected' | 'public'

/** Functions of your own that the bot may call during this completion. */
export type FunctionsDefinition = {
  /** Name by which the bot calls it: an identifier as in JavaScript, 64 characters at most. */
  name: string
  /** Tells the bot what the function does and when to use it. */
  description: string
  /** JSON Schema of the argument object that the bot has to build. */
  parameters: {
    /** Always `object`. */
    type: 'object'
    /** Schemas of the properties, by name. */
    properties: Record<string, unknown>
    /** Names of the properties that must be there. */
    required?: string[] | undefined
  }
  /**
   * Where the result comes from. Left out, the completion ends with reason `activity` and the call is yours
   * to answer.
   */
  result?:
    | {
        /** Fixed result that the bot gets at once, of any type. */
        data: unknown
        channel?: never
      }
    | {
        /** Channel on which you publish the result, as `{ data }` or `{ error }`; the bot waits for it. */
        channel: string
        data?: never
      }
    | undefined
  /** When this function is called without the bot asking. */
  call?:
    | {
        /** Force a call of this function when the conversation begins. */
        start?: boolean | undefined
        /** Force a call of this function when the conversation ends. */
        end?: boolean | undefined
      }
    | undefined
}[]

/** How much a sub-account may use. */
export interface Limits {
  /** Most tokens it may use. */
  tokens?: number | undefined
  /** Most conversations it may hold. */
  conversations?: number | undefined
  /** Most messages it may exchange. */
  messages?: number | undefined
  /** Most stored resources of each kind. */
  database?:
    | {
        /** Most datasets. */
        datasets?: number | undefined
        /** Most dataset records. */
        records?: number | undefined
        /** Most skillsets. */
        skillsets?: number | undefined
        /** Most abilities. */
        abilities?: number | undefined
        /** Most files. */
        files?: number | undefined
      }
    | undefined
}

/** One turn of a conversation: who or what it comes from, and its text. */
export interface Message {
  /**
   * Where a message comes from: a `user`, the `bot`, its `reasoning`, added `context`, an `instruction`, the
   * `backstory`, an `activity` (a function call and the like) or a `checkpoint` left by compaction.
   */
  type: MessageType
  /** What the message says. */
  text: string
  /** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
  meta?: Meta | undefined
}

/**
 * Where a message comes from: a `user`, the `bot`, its `reasoning`, added `context`, an `instruction`, the
 * `backstory`, an `activity` (a function call and the like) or a `checkpoint` left by compaction.
 */
export type MessageType =
  | 'user'
  | 'bot'
  | 'reasoning'
  | 'context'
  | 'instruction'
  | 'backstory'
  | 'activity'
  | 'checkpoint'

/** Free-form JSON that is kept with the resource. Top-level keys must not start with `_`. */
export interface Meta {
  [key: string]: unknown
}

/**
 * Name of a language model, with settings behind slashes: `name/key=value/key=value`.
 *
 * @pattern \w+(?:\/\w+=\w+)*
 * @example "glm/temperature=0"
 */
export type Model = string

/** What a policy governs: how long data is kept (`retention`) or how much may be used (`usage`). */
export type PolicyType = 'retention' | 'usage'

/** One value for everybody (`shared`) or one for each contact (`personal`). */
export type SecretKind = 'shared' | 'personal'

/**
 * How the credential is kept and sent: as plain text, basic or bearer authentication, a JWT, OAuth, through a
 * template, or by reference to another secret.
 */
export type SecretType = 'plain' | 'basic' | 'bearer' | 'jwt' | 'oauth' | 'template' | 'reference'

/** Who can see a secret, from its owner alone (`private`) over `protected` to everybody (`public`). */
export type SecretVisibility = 'private' | 'protected' | 'public'

/** Who can see a skillset, from its owner alone (`private`) over `protected` to everybody (`public`). */
export type SkillsetVisibility = 'private' | 'protected' | 'public'

/** How far the last sync got: still to be done, done, or failed. */
export type SyncStatus = 'pending' | 'synced' | 'error'

/** How a task ended, or `pending` while there is no result. */
export type TaskOutcome = 'pending' | 'success' | 'failure'

/** Whether a task is at rest, at work, or was stopped. */
export type TaskStatus = 'idle' | 'running' | 'canceled'

/** One event of a running task. */
export type TaskWorkflowStreamingResponseItem =
  | {
      /** Kind of event. */
      type: 'operationBegin'
      /** When it happened, in ms since the Unix epoch. */
      createdAt: number
      /** Content of the event. */
      data: TaskWorkflowStreamingResponseItemOperationBeginData
    }
  | {
      /** Kind of event. */
      type: 'operationEnd'
      /** When it happened, in ms since the Unix epoch. */
      createdAt: number
      /** Content of the event. */
      data: TaskWorkflowStreamingResponseItemOperationBeginData
    }
  | {
      /** Kind of event. */
      type: 'error'
      /** When it happened, in ms since the Unix epoch. */
      createdAt: number
      /** Content of the event. */
      data: {
        /**
         * What went wrong, for programs, such as `NOT_FOUND`. Codes may carry the name of a subsystem in front.
         */
        code: string
        /** What went wrong, in words. */
        message: string
      }
    }

/** Content of the event. */
export interface TaskWorkflowStreamingResponseItemOperationBeginData {
  /** Id of the operation; begin and end carry the same. */
  id: string
  /** What is being done. */
  action: TaskWorkflowStreamingResponseItemOperationBeginDataAction
}

/** What is being done. */
export interface TaskWorkflowStreamingResponseItemOperationBeginDataAction {
  /** The action's id. */
  id: string
  /** Where the action comes from. */
  kind?: 'dataset' | 'skillset' | 'function' | undefined
  /** Name of the action. */
  name?: string | undefined
  /** Arguments of the action, of any type. */
  input?: unknown
  /** Why the bot does it. */
  justification?: string | undefined
  /** Icon to show for the action. */
  icon?: string | undefined
}

/** What an exchange cost. */
export interface TokenUsage {
  /** Tokens that the exchange took. */
  token: number
}
