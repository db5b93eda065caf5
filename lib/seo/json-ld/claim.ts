import type { ClaimLeaf } from 'schema-dts'
import type { ClaimModel } from '../../pages/claim'

/**
 * A claim that people hear. Not a ClaimReview: that is for organizations that check statements of a named origin,
 * and these claims are put in our words, by nobody in particular.
 */
export function claim(model: ClaimModel): ClaimLeaf {
  return { '@type': 'Claim', name: model.claim }
}
