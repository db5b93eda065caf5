/** The programs that make a site. */
import { join } from 'node:path'
import { workFolder } from '../export/builds'

/** A run of Node in the folder of the project. */
export type Step = { name: string; args: string[]; env: NodeJS.ProcessEnv }

/** Steps that need each other, in their order. */
export type Lane = Step[]

/**
 * @param root folder of the project
 * @returns phases, one after the other; the lanes of a phase need nothing of each other
 */
export function buildPhases(root: string): Lane[][] {
  const env = {
    // Whatever else is set: this is a site for readers.
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    BUILD_FOLDER: workFolder,
    // Steps make many small things that are soon gone; with little room for them a fifth of the time goes into clearing.
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim(),
  } as const
  const own = (name: string, ...args: string[]): Step => ({
    name,
    args: ['--import', 'tsx', `lib/cli/${name}.ts`, ...args],
    env,
  })
  const contentlayer: Step = {
    name: 'contentlayer2 build',
    args: ['node_modules/contentlayer2/bin/cli.cjs', 'build', '--config', '../../contentlayer.config.ts'],
    // Where it writes: nothing is left there of an earlier build, and `npm run dev` has a folder of its own.
    env: { ...env, PWD: join(root, workFolder) },
  }
  const next: Step = { name: 'next build', args: ['node_modules/next/dist/bin/next', 'build'], env }
  return [
    [[own('check', '--errors')], [own('font'), own('client'), contentlayer, own('withheld')]],
    [[next]],
    [[own('after-export')]],
  ]
}

/**
 * Runs phases. A lane that fails ends the lanes after it; those before it may tell more clearly what is wrong.
 * @param run rejects when the step failed; it ends its program when the signal says so
 * @throws what the first lane that failed threw
 */
export async function runPhases(
  phases: Lane[][],
  run: (step: Step, stopped: AbortSignal) => Promise<void>,
): Promise<void> {
  for (const lanes of phases) {
    const stops = lanes.map(() => new AbortController())
    const runLane = async (lane: Lane, stopped: AbortSignal) => {
      for (const step of lane) {
        stopped.throwIfAborted()
        await run(step, stopped)
      }
    }
    const results = await Promise.allSettled(
      stops.map(({ signal }, index) =>
        runLane(lanes[index] ?? [], signal).catch((error) => {
          for (const later of stops.slice(index + 1)) later.abort()
          throw error
        }),
      ),
    )
    const failed = results.find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
  }
}
