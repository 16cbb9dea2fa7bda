/** What happens to a repository with the workflows of `init --workflows`, step by step. */
import { expect } from 'vitest'
import { host, type Host } from './host.ts'
import { documentText, sketch } from './project.ts'
import { fileOn, generator, publishDesk, put, setStage, type Stage } from './stage.ts'

const { 'POST /bot/create': _, ...shrunk } = sketch
export const first = documentText()
export const grown = documentText({ ...sketch, 'POST /bot/{botId}/delete': 'deleteBot' })
export const broken = documentText({ ...shrunk, 'POST /bot/{botId}/delete': 'deleteBot' })

/** A repository with the workflows and a generated package, as a person who followed `init` pushes it. */
export async function begun(body = first): Promise<{ readonly stage: Stage; readonly server: Host }> {
  const server = await host({ body })
  const stage = setStage()
  const argv = ['init', '--workflows', '--name', '@acme/tiny-sdk', '--url', server.url]
  expect((await generator(stage, stage.desk, ...argv)).status).toBe(0)
  put(stage, 'package.json', '{ "private": true }\n')
  put(stage, 'package-lock.json', '{}\n')
  put(stage, '.gitignore', 'node_modules\n')
  expect(await generator(stage, stage.desk)).toMatchObject({ status: 0 })
  publishDesk(stage, 'main', 'Begin')
  return { stage, server }
}

/** The commits that the branches of the server have. */
export function heads({ git }: Stage): string {
  return git('ls-remote', 'origin')
}

/** What the report says, as a person prints it on the desk. */
export async function reportOn(stage: Stage, branch: string): Promise<string> {
  stage.git('fetch', '--quiet', 'origin')
  stage.git('switch', '--quiet', '--force-create', 'reading', `origin/${branch}`)
  const { out } = await generator(stage, stage.desk, 'changes', '--from', 'origin/main', '--form', 'markdown')
  stage.git('switch', '--quiet', 'main')
  return out
}

/** What a branch records of the last release. */
export function releasedOn(stage: Stage, branch: string): unknown {
  const { version } = JSON.parse(fileOn(stage, branch, 'spec/released.json') ?? '{}')
  return version
}

/** Merges the pull request as GitHub does. */
export function merge(stage: Stage): void {
  stage.git('fetch', '--quiet', 'origin')
  stage.git('switch', '--quiet', 'main')
  stage.git('reset', '--quiet', '--hard', 'origin/main')
  stage.git('merge', '--quiet', '--no-edit', 'origin/sdk-update')
  stage.git('push', '--quiet', 'origin', 'main')
  stage.change((world) => ({ ...world, pulls: world.pulls.map((pull) => ({ ...pull, state: 'MERGED' })) }))
}

/** Accepts on the branch of the pull request what the gate refuses, with the lines that it prints. */
export async function accept(stage: Stage): Promise<void> {
  stage.git('fetch', '--quiet', 'origin')
  stage.git('switch', '--quiet', '--force-create', 'work', 'origin/sdk-update')
  // What a release took over is in the lock, and a run asks to delete its lines.
  const others = (fileOn(stage, 'sdk-update', 'spec/sdk.yaml') ?? '').replace(/^accept:\n[^]*$/m, '')
  put(stage, 'spec/sdk.yaml', others)
  const { out } = await generator(stage, stage.desk, 'changes', '--print-accept')
  put(stage, 'spec/sdk.yaml', `${others}${out.replaceAll(/reason: .*$/gm, 'reason: The API changed this.')}`)
  // The changelog has the reason.
  await generator(stage, stage.desk, '--offline')
  publishDesk(stage, 'sdk-update', 'Accept what the API changed')
}
