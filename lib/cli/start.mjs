// npm start: installs if needed, builds, serves.
import { install, run } from './run.mjs'

process.exitCode =
  install() || run('npm', ['run', '--silent', 'build']) || run('npm', ['run', '--silent', 'serve'])
