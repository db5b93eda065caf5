/** Model of the page where a reader may keep the site on a device. */
import type { SitePage } from '../content'
import { sizeMarks } from './offline-marks'
import { type SitePageModel, sitePageModel } from './site-page'

export type OfflineModel = SitePageModel & { size: { sent: string; stored: string } }

export function offlineModel(page: SitePage): OfflineModel {
  return { ...sitePageModel(page), size: sizeMarks }
}
