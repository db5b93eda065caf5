// The first step of npm start: installs if needed, builds.
import { install, run } from './run.mjs'

process.exitCode = install() || run('npm', ['run', '--silent', 'build'])
