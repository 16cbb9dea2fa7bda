/** The order of the files: those that take longest come first, so that no worker has one of them left when the others are done. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take ten seconds and more on a machine with two cores. */
const slow =
  /\/(?:cli\/(?:customCompiles|elsewhere|modes|mounts|pipeline|process|sameBytes|records)|hostile\/(?:kills|fuzz|inert|unreadable|keys|locks|pathNames|specials)|operations\/revisions|changes\/table|generator\/fixtures|faults\/matrix|types\/(?:sound|soundOfRevisions|compilers)|documents\/documents|platforms\/platforms|generated\/(?:npm|readme))\.test\.ts$/

export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    // One project after the other, as it was sorted: each has workers of its own.
    const projects = [...new Set(sorted.map(({ project }) => project))]
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project)
      return [
        ...own.filter(({ moduleId }) => slow.test(moduleId)),
        ...own.filter(({ moduleId }) => !slow.test(moduleId))
      ]
    })
  }
}
