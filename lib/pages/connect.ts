/** Model of the page to which record systems link: its text, and the codes that it knows with their pages. */
import { isShown, pageAt, type SitePage } from '../content'
import type { RecordCode } from '../content/code-schema'
import { codeSystemIds, codeSystems } from '../content/code-systems'
import { recordCodes } from '../content/source'
import { linkTo } from '../site'
import { nameOf } from './shell'
import { type SitePageModel, sitePageModel } from './site-page'

/** The page about the site that becomes this one. */
export const connectId = 'connect'

type CodeRow = RecordCode & { label: string }

export type CodesOfSystem = { id: string; name: string; oid: string; about: string; rows: CodeRow[] }

export type ConnectModel = SitePageModel & {
  systems: CodesOfSystem[]
  /** a whole address for one of the codes */
  example: { address: string; leadsTo: string; href: string } | null
}

/** The codes that lead to a page of this build, by system. */
export function codesOfSystems(): CodesOfSystem[] {
  return codeSystemIds.flatMap((id) => {
    const record = recordCodes.get(id)
    const rows = record?.codes.filter(({ page }) => isShown(page)).map(rowOf) ?? []
    const { name, oid } = codeSystems[id]
    return record && rows.length > 0 ? [{ id, name, oid, about: record.about, rows }] : []
  })
}

export function connectModel(page: SitePage): ConnectModel {
  const systems = codesOfSystems()
  return {
    ...sitePageModel(page),
    systems,
    example: exampleOf(page.address, systems),
  }
}

function rowOf(code: RecordCode): CodeRow {
  const page = pageAt(code.page)
  return { ...code, label: page ? nameOf(page) : code.page }
}

/** The first illness, as that is what most record systems send. */
function exampleOf(address: string, systems: readonly CodesOfSystem[]): ConnectModel['example'] {
  const system = systems.find(({ id }) => id === 'icd-10-cm')
  const row = system?.rows.find(({ first }) => !first)
  if (!system || !row) return null
  const query = new URLSearchParams({
    'mainSearchCriteria.v.cs': system.oid,
    'mainSearchCriteria.v.c': row.code,
    'mainSearchCriteria.v.dn': row.standsFor,
  })
  const href = `${address}?${query}`
  return { address: linkTo(href), leadsTo: row.label, href }
}
