/** The programs that make a site, one after the other. */
import { join } from 'node:path'
import { workFolder } from '../export/builds'

/** A run of Node in the folder of the project. */
export type Step = { name: string; args: string[]; env: NodeJS.ProcessEnv }

/** @param root folder of the project */
export function buildSteps(root: string): Step[] {
  // Whatever else is set: this is a site for readers.
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', BUILD_FOLDER: workFolder } as const
  const own = (name: string, ...args: string[]): Step => ({
    name,
    args: ['--import', 'tsx', `lib/cli/${name}.ts`, ...args],
    env,
  })
  return [
    own('check', '--errors'),
    own('font'),
    own('client'),
    {
      name: 'contentlayer2 build',
      args: ['node_modules/contentlayer2/bin/cli.cjs', 'build', '--config', '../../contentlayer.config.ts'],
      // Where it writes: nothing is left there of an earlier build, and `npm run dev` has a folder of its own.
      env: { ...env, PWD: join(root, workFolder) },
    },
    own('withheld'),
    { name: 'next build', args: ['node_modules/next/dist/bin/next', 'build'], env },
    own('after-export'),
  ]
}
