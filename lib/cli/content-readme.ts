/** npm run content-readme: renews the generated part of content/README.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import { withFieldTables } from '../check/field-tables'

const file = 'content/README.md'
writeFileSync(file, withFieldTables(readFileSync(file, 'utf8')))
