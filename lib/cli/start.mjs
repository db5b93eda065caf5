// The first step of npm start: looks at PORT, installs if needed, builds.
import { portOf } from './port.mjs'
import { install, run } from './run.mjs'

try {
  portOf()
  process.exitCode = install() || run('npm', ['run', '--silent', 'build'])
} catch (error) {
  console.error(`start: ${/** @type {Error} */ (error).message}`)
  process.exitCode = 1
}
