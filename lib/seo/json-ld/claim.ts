import type { ClaimLeaf, WebPageLeaf } from 'schema-dts'
import { words } from '../../../words'
import type { ClaimModel } from '../../pages/claim'
import { shownText } from '../../pages/resolve'
import { webPage } from './web-page'

/** The page of a claim, with its verdict and short answer. */
export function claimPage(model: ClaimModel): WebPageLeaf {
  const abstract = `${words.verdict.words[model.verdict]}. ${shownText(model.answer)}`
  return webPage(model, { mainEntity: claim(model), abstract })
}

/**
 * A claim that people hear. Not a ClaimReview: that is for organizations that check statements of a named origin,
 * and these claims are put in our words, by nobody in particular.
 */
function claim(model: ClaimModel): ClaimLeaf {
  return { '@type': 'Claim', name: model.claim }
}
