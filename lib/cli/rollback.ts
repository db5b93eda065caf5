/** npm run rollback: puts the site that was in out/ before the last build back, in one step. */
import { rollBack } from '../export/builds'
import { lockBuilds } from './lock-builds'
import { withRemedy } from './with-remedy'

const root = process.cwd()

try {
  const lock = await lockBuilds(root)
  try {
    rollBack(root)
  } finally {
    lock.release()
  }
  console.log('out/ is the build before again.')
} catch (error) {
  console.error(`rollback: ${withRemedy(error as Error)}; out/ is as it was`)
  process.exitCode = 1
}
