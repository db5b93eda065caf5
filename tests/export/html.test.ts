import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { readPages } from '@/lib/export/files'
import { site } from '@/lib/site'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How React writes HTML: popoverTarget, <meta/>, checked="" and hidden="" mean the same to a browser.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Our own rule is 60 characters before the name of the site; here quotation marks count as they are escaped.
    'long-title': ['error', { maxlength: 60 + ' | '.length + site.name.length + 2 * ('&quot;'.length - 1) }],
    // Boxes that answer one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // Everything loads from this site; a hash guards against changed copies elsewhere.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The style sheet keeps every linked phone number on one line.
    'tel-non-breaking': 'off',
    // The only form without a button narrows a list as people type; it sends nothing and is hidden without script.
    'wcag/h32': 'off',
  },
})

test('the validator finds what is wrong', () => {
  const { errorCount } = validator.validateStringSync('<ul><p>a</p></ul><a href="/"><button>b</button></a>')
  expect(errorCount).toBeGreaterThan(2)
})

test('every page is valid HTML', () => {
  const problems = readPages('out').flatMap(({ file, html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap(({ messages }) => messages)
      .map((m) => `${file}: ${m.message} [${m.ruleId}] at ${m.selector}`),
  )
  expect(problems).toEqual([])
})
