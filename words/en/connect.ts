/** The page to which record systems link. */
export const connect = {
  address: 'The address',
  addressAbout:
    'Your system fills in three of these parameters. They are those of MedlinePlus Connect: where that is set up, only the beginning of the address changes.',
  parameters: {
    caption: 'Parameters',
    columns: { name: 'Parameter', means: 'What it holds' },
    rows: [
      {
        name: 'mainSearchCriteria.v.cs',
        means: 'The system of the code, by its OID. It stands above each table.',
      },
      { name: 'mainSearchCriteria.v.c', means: 'The code.' },
      { name: 'mainSearchCriteria.v.dn', means: 'The name, for the search when the code is not known.' },
      {
        name: 'informationRecipient.languageCode.c',
        means: 'The language. It changes nothing: all pages are in English.',
      },
    ],
    more: 'For more than one code, number them: mainSearchCriteria.v.cs1, mainSearchCriteria.v.c1, mainSearchCriteria.v.dn1.',
  },
  example: 'An example',
  exampleLeads: (page: string) => `leads to “${page}”.`,
  ndc: 'NDC codes are known by labeler and product: every package leads to the same page. Write them with hyphens, or with 11 digits.',
  codes: 'The codes',
  codesAbout:
    'For programs, the same tables are [one file](/connect/codes.json), which names its JSON Schema. Other sites may load it.',
  columns: { code: 'Code', leadsTo: 'What it stands for, and its page' },
  below: (code: string) => `${code} and below`,
  oid: (oid: string) => `OID ${oid}`,
}
